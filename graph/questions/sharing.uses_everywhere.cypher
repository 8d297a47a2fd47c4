// All uses in the period.
MATCH (share:Share)
WHERE %holds(share)%
MATCH (provider)-[offers:OFFERS]->(resource:Resource)<-[portion:OF]-(share)-[serves:TO]->(user)
WHERE %holds(offers, provider, resource)% AND %holds(portion)% AND %holds(serves, user)% AND %on_one_day%
WITH share, resource, provider, user, %begin% AS begin,
  CASE WHEN %undated(offers)% OR %undated(portion)% OR %undated(serves)% THEN 0 ELSE 1 END AS dated
