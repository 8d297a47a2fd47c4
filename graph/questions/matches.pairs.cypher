// All pairs of one kind with a place that contains both, and the values that the score is based on. A row is a
// candidate, or one tie to its thing: both are grouped below, and ties without a candidate are dropped. Ties are found
// from the near side and grouped by the thing they lead to, so that a hub is not compared with every offer.
// given: anchors, pool, givers, partner
CALL (anchors, pool, givers) {
  UNWIND anchors AS anchor
  %sides%
  %chain%
  CALL (anchor, own, pool, givers) {
    UNWIND pool AS candidate
    WITH anchor, own, candidate
    WHERE %candidate_fits% AND none(body IN candidate.own WHERE body IN own)
    RETURN candidate.thing AS thing, candidate, null AS tie
    UNION ALL
    UNWIND own AS owner
    CALL (owner) {
      %ties_of_owner%
    }
    // The offers of a partner are read once, however many ties lead to it, and only if it is one of the givers.
    WITH anchor, partner, givers, {reason: reason, fact: fact, via: via, rels: rels} AS way
    WHERE partner IN givers
    WITH anchor, partner, collect(way) AS ways
    MATCH (partner)-[has:%relation%]->(thing:%label%)
    WHERE %holds(has, thing)% AND %thing_fits%
    UNWIND ways AS way
    WITH thing, way.reason AS reason, way.fact AS fact, way.via AS via, collect(way.rels) AS paths
    RETURN thing, null AS candidate, {reason: reason, fact: fact, via: via, paths: paths} AS tie
  }
  WITH anchor, chain, thing, head(collect(candidate)) AS candidate, collect(tie) AS ties
  WHERE candidate IS NOT NULL
  CALL (chain, candidate) {
    %nearest%
  }
  WITH %need% AS need, %offer% AS offer, place, steps, ties
  %scored%
  WITH *, coalesce(due < %day%, false) AS overdue
  ORDER BY overdue, score DESC, need.id, offer.id
  RETURN collect({
    need: need,
    offer: offer,
    place: place,
    steps: steps,
    ties: ties,
    due: due,
    span: span,
    days: days,
    lasts: lasts,
    score: score,
    overdue: overdue,
    KIND: KIND,
    CAPACITY: CAPACITY,
    TIME: TIME,
    DISTANCE: DISTANCE,
    TIES: TIES,
    AGREEMENT: AGREEMENT
  }) AS pairs
}
