// The nearest place that contains both.
// given: chain, candidate
UNWIND chain AS near
UNWIND candidate.chain AS far
WITH near, far
WHERE near.place = far.place
RETURN near.place AS place, near.steps + far.steps AS steps
ORDER BY steps, place.id
LIMIT 1
