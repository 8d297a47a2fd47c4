// The open needs, or the offers, of what lies around.
// Dates decide: what is fulfilled by now was open until its last day. Without one, the status is all there is.
// given: around, inside
UNWIND around[0..%most%] AS inside
MATCH (inside)-[has:%relation%]->(thing:%label%)
WHERE %holds(has, thing)%
  AND (
    NOT coalesce(thing.status, '') IN ['FULFILLED', 'ENDED']
    OR (thing.validTo < %never% AND thing.validTo >= %day%)
  )
  AND %wanted%
WITH DISTINCT thing
