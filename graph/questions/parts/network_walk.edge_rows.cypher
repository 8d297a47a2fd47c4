// The first edges, as `network_view.edges_of` reads them.
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
    %source_ids%,
    %begins%,
    %ends%
  ]
}
