// A body takes part in a thing that joins bodies. One of the two is already bound.
MATCH (body)-[part:%types%]->(third:%labels%)
WHERE %holds(part, body, third)%
  // Bodies also lead joint bodies and take part in their activities; neither is a seat.
  AND (NOT third:JointCommittee OR type(part) IN %types_of_seats% AND %single(third)%)
RETURN %found%, [part] AS %rels%
