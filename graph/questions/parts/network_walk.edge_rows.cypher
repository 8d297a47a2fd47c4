// The first edges: the columns of `network_view.FoundEdge`.
// given: edges
COLLECT {
  UNWIND edges[0..%limit%] AS edge
  RETURN [
    edge.source,
    edge.target,
    edge.reason,
    edge.facts,
    %valid_from%,
    %valid_to%,
    %certainty%,
    %source_ids%
  ]
}
