// The open needs, or the offers, of the things around. Dates decide: a need that is fulfilled by now was open until its
// last day. Without a last day, the status decides.
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
