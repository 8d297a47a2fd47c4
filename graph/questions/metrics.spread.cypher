// The places over which a cluster spreads, in their order; null for bodies in none of them.
// given: cluster
UNWIND range(0, size(cluster.places) - 1) AS position
WITH position, cluster.places[position] AS share
OPTIONAL MATCH (place:Entity {id: share.id})
WHERE %seen(place)%
WITH position, share, place
ORDER BY position
