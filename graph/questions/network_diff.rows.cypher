// The things found on both days, sorted, each with its day. Nothing is distinct or grouped: the database would charge
// each such row for all lists that it carries. Rows are sorted and then cut in runs; a thing present on only one day
// has the same day in the first and the last row of its run.
WITH *, COLLECT {
  CALL (inside1, inside2) {
    %both_days%
  }
  WITH found, side
  ORDER BY found, side
  RETURN [found, side]
} AS rows
