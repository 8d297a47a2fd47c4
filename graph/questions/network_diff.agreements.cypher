// Agreements of bodies in the place on one of the days.
// given: thing
UNWIND %inside% AS thing
MATCH (thing)-[signs:PARTY_TO]->(agreement:Agreement)
WHERE %holds(signs, agreement)%
RETURN agreement AS found, %side% AS side
