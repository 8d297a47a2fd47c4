// The facts about a body that hold on any day: the body itself, its relationships, the holders of its posts, and the
// uses of its resources. "other" is the far end of the fact, "between" the node on the way to it.
// given: body
WITH body, COLLECT {
  CALL (body) {
    RETURN body AS fact, null AS other, null AS between, true AS outgoing, [body] AS path
    UNION ALL
    MATCH (body)-[fact]-(other:Entity)
    WHERE NOT type(fact) IN %not_events% AND %seen(fact, body, other)%
    RETURN fact, other, null AS between, startNode(fact) = body AS outgoing, [fact] AS path
    UNION ALL
    MATCH (body)-[seat:POST_OF|REPRESENTS]-(between:Post)<-[fact:HOLDS]-(other)
    WHERE %seen(seat, body, between)% AND %seen(fact, other)%
    RETURN fact, other, between, false AS outgoing, [seat, fact] AS path
    UNION ALL
    MATCH (body)-[offer:OFFERS]->(resource:Resource)<-[share:OF]-(between:Share)-[fact:TO]->(other)
    WHERE %seen(offer, body, resource)% AND %seen(share, between)% AND %seen(fact, other)%
    RETURN fact, other, between, true AS outgoing, [offer, share, fact] AS path
  }
  // A fact reached in several steps concerns the body only while every step holds.
  WITH
    fact, other, between, outgoing,
    reduce(day = null, step IN path | CASE WHEN day IS NULL OR step.validFrom > day THEN step.validFrom ELSE day END)
      AS start,
    reduce(day = null, step IN path | CASE WHEN day IS NULL OR step.validTo < day THEN step.validTo ELSE day END)
      AS stop,
    any(step IN path WHERE coalesce(step.observed, false)) AS observed
  WHERE start <= stop
  RETURN {
    fact: fact,
    other: other,
    between: between,
    outgoing: outgoing,
    start: start,
    stop: stop,
    observed: observed
  }
  LIMIT %most% + 1
} AS facts
