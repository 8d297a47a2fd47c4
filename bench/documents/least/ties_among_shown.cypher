// The ties among given bodies. Each part of theirs is read once; any two in the same third thing tie.
// shown → edges (two ends and a reason), ties (two ends, a reason and a fact), pairs (two ends)
UNWIND shown AS body
CALL (body) {
  // + parts_of_body
}
WITH shown, collect([body, third, reason, fact, giver]) AS rows
CALL (shown, rows) {
  UNWIND rows AS row
  WITH row[0] AS body, row[1] AS third, row[2] AS reason, row[3] AS fact
  WHERE fact IS NULL
  WITH third, reason, collect(DISTINCT body) AS bodies
  WHERE size(bodies) > 1
    AND (reason <> 'COMMITTEE' OR coalesce(third.count, 1) = 1 AND coalesce(third.qualifier, 'EXACT') <> 'SOME')
  UNWIND range(0, size(bodies) - 2) AS at
  UNWIND bodies[at + 1..] AS other
  RETURN bodies[at] AS one, other, reason, third AS fact, null AS giver
  UNION ALL
  UNWIND rows AS row
  WITH shown, row[0] AS one, row[1] AS other, row[2] AS reason, row[3] AS fact, row[4] AS giver
  WHERE fact IS NOT NULL AND other IN shown AND other <> one
  RETURN one, other, reason, fact, giver
}
WITH CASE WHEN elementId(one) < elementId(other) THEN [one, other] ELSE [other, one] END AS pair, reason, fact, giver
RETURN count(DISTINCT pair) AS pairs, count(DISTINCT [pair, giver, reason]) AS edges,
  count(DISTINCT [pair, reason, fact]) AS ties
