// The named bodies in a place. place → body
// + things_in_place
WITH thing AS body
WHERE (body:Organization OR body:Community) AND body.validFrom <= $until AND body.validTo >= $since
  AND coalesce(body.count, 1) = 1 AND coalesce(body.qualifier, 'EXACT') <> 'SOME'
  AND coalesce(body.certainty, 'STATED') <> 'MASKED'
