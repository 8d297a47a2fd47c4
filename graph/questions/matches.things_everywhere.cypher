// All open needs, or all offers. Dates decide: a need that is fulfilled by now was open until its last day. Without a
// last day, the status decides.
MATCH (thing:%label%)<-[has:%relation%]-(body)
WHERE %holds(has, thing, body)%
  AND (
    NOT coalesce(thing.status, '') IN ['FULFILLED', 'ENDED']
    OR (thing.validTo < %never% AND thing.validTo >= %day%)
  )
  AND %wanted%
WITH DISTINCT thing
