// Groups and bodies whose name is hidden are no partners.
WITH * WHERE (partner:Organization OR partner:Community) AND coalesce(partner.count, 1) = 1
  AND coalesce(partner.qualifier, 'EXACT') <> 'SOME' AND coalesce(partner.certainty, 'STATED') <> 'MASKED'
