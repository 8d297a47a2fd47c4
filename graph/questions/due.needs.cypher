// Needs that are open on the day of the read, with a deadline by the day or on an unknown day: its columns of FoundDue.
// given: need, about
COLLECT {
  %needs%
  WHERE %holds(need)% AND need.deadline IS NOT NULL
    AND (need.deadlineTo <= %until% OR need.deadlineTo IS NULL)
    AND NOT coalesce(need.status, '') IN ['FULFILLED', 'ENDED']
  WITH need AS about
  ORDER BY about.deadlineTo, about.id
  LIMIT %most% + 1
  WITH about, about.id AS key, about.deadline AS published, toString(about.deadlineTo) AS day, COLLECT {
    MATCH (needing)-[asks:HAS_NEED]->(about)
    WHERE %holds(asks, needing)%
    WITH DISTINCT needing
    ORDER BY needing.id
    RETURN [needing.name, coalesce(needing.nameEn, needing.name)]
  } AS more
  RETURN [%kind%, key, published, day, more, about]
}
