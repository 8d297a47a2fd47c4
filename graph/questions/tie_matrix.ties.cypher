// The pairs of bodies that are tied, with the number of their ties for each reason.
// given: bodies
%ways_among_bodies%
WITH *, COLLECT {
  UNWIND %pairs% AS span
  WITH span, %each_tie% AS ties
  RETURN {
    one: ways[span[0]][5],
    other: ways[span[0]][6],
    number: size(ties),
    undated: %undated%,
    reasons: [way IN %each_reason% | {
      reason: ways[way][2],
      number: size([tie IN ties WHERE ways[tie][2] = ways[way][2]])
    }]
  }
} AS tied
