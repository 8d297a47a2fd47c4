// The ties present on only one of the days, each with all pairs that it joins only on that day.
WITH *, COLLECT {
  CALL (inside1, inside2) {
    %both_days%
  }
  WITH one, other, reason, fact, side, via, rels
  LIMIT %most% + 1
  WITH one, other, reason, fact, side, via, rels
  ORDER BY one, other, reason, fact, side
  RETURN [one, other, reason, fact, side, via, rels]
} AS every
// A truncated list would show differences that do not exist, so then no ties are compared.
WITH *, size(every) > %most% AS crowded
WITH *, CASE WHEN crowded THEN [] ELSE every END AS borne
// A pair that a tie joins on only one day; it has one row for every path that bears the tie.
WITH *, COLLECT {
  UNWIND %spans_of_borne% AS span
  WITH span, borne[span[0]] AS row
  WHERE row[4] = borne[span[1] - 1][4]
  WITH {
    one: row[0],
    other: row[1],
    reason: row[2],
    fact: row[3],
    side: row[4],
    via: row[5],
    paths: [position IN range(span[0], span[1] - 1) | borne[position][6]]
  } AS tie
  ORDER BY tie.reason, tie.fact, tie.side
  RETURN tie
} AS apart
// A tie that joins many bodies is one change, with all its pairs.
WITH *, COLLECT {
  UNWIND %runs_of_apart% AS pairs
  WITH pairs, pairs[0] AS tie, COLLECT {
    UNWIND pairs AS pair
    UNWIND [pair.one, pair.other] AS party
    WITH party
    ORDER BY party.id
    RETURN party
  } AS met
  WITH pairs, tie, %each_of_met% AS parties
  ORDER BY tie.reason, tie.fact, tie.side
  RETURN {
    reason: tie.reason,
    fact: tie.fact,
    via: tie.via,
    side: tie.side,
    pairs: size(pairs),
    bodies: parties,
    paths: reduce(all = [], pair IN pairs | all + pair.paths)
  }
} AS ties
