// The ways from one body to another, shortest first. They grow from both ends, one step at a time, until enough of them
// meet.
// given: origin, destination
WITH origin, destination, reduce(
  search = {
    near: [{nodes: [origin], ties: []}],
    far: [{nodes: [destination], ties: []}],
    found: [],
    cut: false
  },
  turn IN range(1, CASE WHEN origin = destination THEN 0 ELSE %longest% END) |
  CASE WHEN size(search.found) > %wanted% THEN search ELSE head(COLLECT {
    %one_step_more%
  }) END
) AS search
// Each step is returned as its ties, one for each reason and fact, with the paths of relationships that bear it.
WITH origin, destination, size(search.found) > %wanted% AS others, search.cut AS cut, [
  way IN search.found[0..%wanted%] | {
    nodes: way.nodes,
    ties: [step IN way.ties | [tie IN %runs_of_step% | {
      reason: tie[0].reason,
      fact: tie[0].fact,
      via: tie[0].via,
      paths: [row IN tie | row.rels]
    }]]
  }
] AS found
