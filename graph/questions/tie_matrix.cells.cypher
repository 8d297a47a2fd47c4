// The cells: each pair counts once in every cell that the groups of its bodies make, in either order.
// given: place, tied
CALL (place, tied) {
  UNWIND tied AS pair
  WITH pair.one AS one, collect(pair) AS pairs
  %keys_of_one%
  UNWIND pairs AS pair
  WITH pair.other AS other, collect({pair: pair, keys: keys_of_one}) AS pairs
  %keys_of_other%
  UNWIND pairs AS each
  WITH each.pair AS pair, each.keys AS keys_of_one, keys_of_other
  UNWIND keys_of_one AS left
  UNWIND keys_of_other AS right
  WITH pair, keys_of_one, keys_of_other, left, right
  // Two bodies that lie in the same two places would count twice between these places: only one order counts.
  WHERE left <= right OR NOT (right IN keys_of_one AND left IN keys_of_other)
  WITH
    CASE WHEN left <= right THEN left ELSE right END AS first,
    CASE WHEN left <= right THEN right ELSE left END AS second,
    pair
  WITH first, second, count(*) AS pairs, sum(pair.number) AS ties, collect(pair.reasons) AS lists
  CALL (lists) {
    UNWIND lists AS list
    UNWIND list AS each
    WITH each.reason AS reason, sum(each.number) AS strength
    ORDER BY reason
    RETURN collect({reason: reason, strength: strength}) AS reasons
  }
  WITH first, second, pairs, ties, reasons
  ORDER BY ties DESC, pairs DESC, first, second
  RETURN collect({first: first, second: second, pairs: pairs, ties: ties, reasons: reasons}) AS cells
}
