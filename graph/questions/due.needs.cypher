// Needs that are open on the day of the read, with a deadline by the day or on an unknown day: the columns of FoundDue.
// given: need, about
UNWIND COLLECT {
  %needs%
  WHERE %holds(need)% AND need.deadline IS NOT NULL
    AND (need.deadlineTo <= %until% OR need.deadlineTo IS NULL)
    AND NOT coalesce(need.status, '') IN ['FULFILLED', 'ENDED']
  WITH need
  ORDER BY need.deadlineTo, need.id
  %limit%
  RETURN need
}[0..%most% + 1] AS about
RETURN %kind% AS kind, about.id AS key, about.deadline AS published, toString(about.deadlineTo) AS day, COLLECT {
  MATCH (needing)-[asks:HAS_NEED]->(about)
  WHERE %holds(asks, needing)%
  WITH DISTINCT needing
  ORDER BY needing.id
  RETURN [needing.name, coalesce(needing.nameEn, needing.name)]
} AS more, about
