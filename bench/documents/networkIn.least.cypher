// Everything in the place, and what the bodies shown take part in.
MATCH (place:Entity {id: $within})
CALL (place) {
  // + bodies_in_place
  WITH body ORDER BY body.id
  RETURN collect(body) AS bodies
}
WITH size(bodies) AS bodiesTotal, bodies[..$limit] AS shown
CALL (shown) {
  // + ties_among_shown
}
RETURN {nodesTotal: bodiesTotal, edgesTotal: edges} AS found
