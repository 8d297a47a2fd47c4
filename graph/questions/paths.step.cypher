// The state of the search after one more step, from the end with fewer relationships around it.
// given: search, origin, destination
// The database stores the degree of a node. It only decides which side grows, so it needs no tests.
WITH search, origin, destination, COLLECT {
  UNWIND search.near AS way
  WITH way.nodes[-1] AS body
  RETURN COUNT { (body)--() }
} AS near, COLLECT {
  UNWIND search.far AS way
  WITH way.nodes[-1] AS body
  RETURN COUNT { (body)--() }
} AS far
WITH
  search, origin, destination,
  reduce(sum = 0, degree IN near | sum + degree) <= reduce(sum = 0, degree IN far | sum + degree) AS onward
WITH
  search, onward,
  CASE WHEN onward THEN search.near ELSE search.far END AS side,
  CASE WHEN onward THEN destination ELSE origin END AS goal
// No way continues beyond the goal, the other end of the search.
WITH search, onward, goal, COLLECT {
  UNWIND side AS way
  WITH way, way.nodes[-1] AS body
  WHERE body <> goal
  WITH way, body
  ORDER BY body.id
  RETURN {body: body, way: way}
} AS held
WITH search, onward, goal, %runs_of_held% AS ends
// Lists get a name before they are sliced: Neo4j 5 fails on a slice of a subquery's list within a reduction.
WITH search, onward, ends, COLLECT {
  %longer_ways%
  LIMIT %met%
  WITH beside, way
  ORDER BY beside, [node IN way.nodes | node.id]
  RETURN way
} AS grown
WITH
  search, onward,
  search.cut OR size(ends) > %bodies% OR size(grown) > %held% OR any(way IN grown WHERE way.over) AS cut,
  grown[0..%held%] AS longer
WITH
  search, cut,
  CASE WHEN onward THEN longer ELSE search.near END AS near,
  CASE WHEN onward THEN search.far ELSE longer END AS far
// The ways from both sides that end at the same body and have no other body in common.
WITH search, cut, near, far, COLLECT {
  WITH [way IN far | way.nodes[-1]] AS ends
  UNWIND near AS first
  WITH first, ends
  WHERE first.nodes[-1] IN ends
  UNWIND far AS second
  WITH first, second
  WHERE first.nodes[-1] = second.nodes[-1] AND none(node IN first.nodes WHERE node IN second.nodes[0..-1])
  WITH {nodes: first.nodes + reverse(second.nodes)[1..], ties: first.ties + reverse(second.ties)} AS way
  LIMIT %met%
  WITH way
  ORDER BY [node IN way.nodes | node.id]
  RETURN way
} AS found
RETURN {near: near, far: far, cut: cut, found: search.found + found[0..%wanted% + 1]}
