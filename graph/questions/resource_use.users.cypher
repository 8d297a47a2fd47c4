// All users of a use in the period, by id.
// given: share
MATCH (share)-[given:TO]->(user)
WHERE %in_period% AND %seen(given, user)%
WITH DISTINCT user
ORDER BY user.id
