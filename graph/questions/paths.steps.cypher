// The steps of a way in their order, each with its two ends and the ties between them.
// given: way
UNWIND range(0, size(way.ties) - 1) AS step
WITH way.nodes[step] AS near, way.nodes[step + 1] AS far, way.ties[step] AS links, step
ORDER BY step
