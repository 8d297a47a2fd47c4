// Everything that lies in a place, each thing once. place → thing
MATCH ANY SHORTEST (thing) (
  (inner)-[lies:PART_OF|LOCATED_IN|PARTY_ORGANIZATION_OF|LEADS
    WHERE lies.validFrom <= $until AND lies.validTo >= $since
      AND (type(lies) <> 'LEADS' OR lies.role = 'CORE' AND outer:Place)]->(outer)
){0,12} (place)
