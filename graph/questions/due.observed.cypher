// Facts about bodies of the place that are known only from an observation up to the day: the columns of FoundDue.
// given: body
UNWIND COLLECT {
  %bodies%
  CALL (body) {
    WITH body
    WHERE %holds(body)% AND body.termKnowledge = 'OBSERVED' AND body.observedOn <= %seen_until%
    RETURN null AS fact, body.id AS key, body.observedOn AS observedOn
    UNION ALL
    MATCH (body)-[fact]->(other:Entity)
    WHERE %holds(fact, other)%
      AND fact.observedOn <= %seen_until%
      AND fact.startDate IS NULL
      AND fact.endDate IS NULL
    RETURN fact, fact.id AS key, fact.observedOn AS observedOn
  }
  WITH body, fact, key, observedOn
  ORDER BY observedOn, key
  %limit%
  RETURN [body, fact, key, observedOn]
}[0..%most% + 1] AS found
WITH found[0] AS about, found[1] AS fact, endNode(found[1]) AS far, found[2] AS key, found[3] AS observedOn
RETURN
  %kind% AS kind,
  key,
  toString(observedOn) AS published,
  null AS day,
  [type(fact), [far.name, coalesce(far.nameEn, far.name)]] AS more,
  about
