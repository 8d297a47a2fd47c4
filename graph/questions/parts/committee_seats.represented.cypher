// Bodies and places that a post is reserved for, by id.
// given: post
MATCH (post)-[reserved:REPRESENTS]->(represented)
WHERE %holds(reserved, represented)%
WITH DISTINCT represented
ORDER BY represented.id
LIMIT %limit%
