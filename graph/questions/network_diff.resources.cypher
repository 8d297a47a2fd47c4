// Resources that bodies in the place offer on one of the days.
// given: thing
UNWIND %inside% AS thing
MATCH (thing)-[offers:OFFERS]->(resource:Resource)
WHERE %holds(offers, resource)%
RETURN resource AS found, %side% AS side
