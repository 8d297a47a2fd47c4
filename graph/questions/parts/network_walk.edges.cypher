// The edges: the ties among bodies by source, target and reason, those with most facts first.
%ways_among_bodies%
WITH *, COLLECT {
  UNWIND %spans_of_edges% AS span
  WITH span, ways[span[0]] AS way
  WITH {
    source: way[0],
    target: way[1],
    reason: way[2],
    facts: [first IN %starts_of_ties% | ways[first][3]],
    paths: [index IN range(span[0], span[1] - 1) | ways[index][4]]
  } AS edge
  ORDER BY edge.reason = 'CORE' DESC, size(edge.facts) DESC, edge.source, edge.target, edge.reason
  RETURN edge
} AS edges
