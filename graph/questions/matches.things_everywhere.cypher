// The open needs, or the offers, of everybody.
// Dates decide: what is fulfilled by now was open until its last day. Without one, the status is all there is.
MATCH (thing:%label%)<-[has:%relation%]-(body)
WHERE %holds(has, thing, body)%
  AND (
    NOT coalesce(thing.status, '') IN ['FULFILLED', 'ENDED']
    OR (thing.validTo < %never% AND thing.validTo >= %day%)
  )
  AND %wanted%
WITH DISTINCT thing
