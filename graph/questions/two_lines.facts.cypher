// The facts of a subject that are lines: none leads back to it.
// given: subject
MATCH (subject)-[fact:%type%]->(other)
WHERE %holds(fact, other)% AND other <> subject
