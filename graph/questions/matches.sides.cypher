// All bodies that have a need, or offer a resource.
// given: thing
CALL (thing) {
  MATCH (body)-[has:%relation%]->(thing)
  WHERE %holds(has, body)%
  RETURN collect(DISTINCT body) AS own
}
