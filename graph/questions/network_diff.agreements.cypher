// Agreements that what lies in the place is party to on one of the days.
// given: thing
UNWIND %inside% AS thing
MATCH (thing)-[signs:PARTY_TO]->(agreement:Agreement)
WHERE %holds(signs, agreement)%
RETURN agreement AS found, %side% AS side
