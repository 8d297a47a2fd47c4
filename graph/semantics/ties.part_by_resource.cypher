// A body takes part in a project through a resource that the project uses. One of the two is already bound.
MATCH (body)-[offers:OFFERS]->(resource:Resource)<-[uses:USES]-(third:Project)
WHERE %holds(offers, body, resource)% AND %holds(uses, third)%
RETURN %found%, [offers, uses] AS %rels%
