// Uses in the period whose provider or user lies in the place.
// given: around, inside
UNWIND around[0..%most%] AS inside
CALL (inside) {
  MATCH (inside)-[offers:OFFERS]->(resource:Resource)<-[portion:OF]-(share:Share)-[serves:TO]->(user)
  WHERE %holds(offers, resource)% AND %holds(portion, share)% AND %holds(serves, user)% AND %on_one_day%
  RETURN share, resource, inside AS provider, user, %begin% AS begin,
    CASE WHEN %undated(offers)% OR %undated(portion)% OR %undated(serves)% THEN 0 ELSE 1 END AS dated
  UNION ALL
  MATCH (inside)<-[serves:TO]-(share:Share)-[portion:OF]->(resource:Resource)<-[offers:OFFERS]-(provider)
  WHERE %holds(offers, provider, resource)% AND %holds(portion, share)% AND %holds(serves)% AND %on_one_day%
  RETURN share, resource, provider, inside AS user, %begin% AS begin,
    CASE WHEN %undated(offers)% OR %undated(portion)% OR %undated(serves)% THEN 0 ELSE 1 END AS dated
}
