// Things present on only one of the two days, with that day.
WITH *, COLLECT {
  UNWIND %spans_of_rows% AS span
  WITH rows[span[0]] AS first, rows[span[1] - 1] AS last
  WHERE first[1] = last[1]
  WITH first[0] AS thing, first[1] AS side
  ORDER BY thing.id
  RETURN {thing: thing, side: side}
} AS %name%
