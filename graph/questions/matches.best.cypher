// The best matches of each need, then the best of all.
// given: pairs
CALL (pairs) {
  UNWIND pairs AS pair
  WITH pair.need AS need, collect(pair)[0..%each%] AS best
  UNWIND best AS pair
  WITH pair
  ORDER BY pair.overdue, pair.score DESC, pair.need.id, pair.offer.id
  RETURN collect(pair) AS best
}
WITH *, best[0..%limit%] AS shown
