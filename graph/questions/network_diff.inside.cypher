// The things in the place on the first day and on the second; if either list is truncated, both end at the same id.
// given: place
// Both days are read at once, and the sorted rows have no LIMIT: the database charges every distinct or limited row the
// memory of all that it carries, which would be the things found on the other day.
WITH place, COLLECT {
  CALL (place) {
    %both_days%
  }
  WITH thing, side
  ORDER BY thing.id
  RETURN [thing, side]
} AS found
WITH place,
  [each IN found WHERE each[1] = 1 | each[0]] AS found1,
  [each IN found WHERE each[1] = 2 | each[0]] AS found2
WITH *, [last IN [
  CASE WHEN size(found1) > %looked% THEN found1[%looked% - 1].id END,
  CASE WHEN size(found2) > %looked% THEN found2[%looked% - 1].id END
] WHERE last IS NOT NULL] AS ends
WITH *, reduce(low = null, last IN ends | CASE WHEN low IS NULL OR last < low THEN last ELSE low END) AS upto
WITH place, size(ends) > 0 AS cut,
  [thing IN found1[0..%looked% + 1] WHERE upto IS NULL OR thing.id <= upto] AS inside1,
  [thing IN found2[0..%looked% + 1] WHERE upto IS NULL OR thing.id <= upto] AS inside2
