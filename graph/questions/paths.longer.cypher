// The ways that end at each of several bodies, longer by one step. "ends" are lists of ways with the body at their end.
// "beside" is true if a way does not end at the goal. A body to be avoided may still be the goal.
// given: goal, ends
UNWIND ends[0..%bodies%] AS end_
WITH goal, end_[0].body AS body, [each IN end_ | each.way] AS ways
CALL (body, goal) {
  WITH COLLECT {
    CALL (body) {
      %links_of_body%
    }
    WITH partner, reason, fact, via, rels
    WHERE %may_be_passed%
    LIMIT %most% + 1
    WITH partner, reason, fact, via, rels
    ORDER BY partner, reason, fact
    RETURN {partner: partner, reason: reason, fact: fact, via: via, rels: rels}
  } AS found
  WITH size(found) > %most% AS over, %runs_of_found% AS partners
  UNWIND partners AS ties
  RETURN ties[0].partner AS partner, ties, over
}
UNWIND ways AS way
WITH goal, partner, ties, over, way
WHERE NOT partner IN way.nodes
WITH partner <> goal AS beside, {nodes: way.nodes + [partner], ties: way.ties + [ties], over: over} AS way
