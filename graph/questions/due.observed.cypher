// Facts about bodies of the place that are known only from an observation up to the day: its columns of FoundDue.
// given: body
COLLECT {
  %bodies%
  CALL (body) {
    WITH body
    WHERE %holds(body)% AND body.termKnowledge = 'OBSERVED' AND body.observedOn <= %seen_until%
    RETURN body.id AS key, body.observedOn AS observedOn, null AS type, null AS far
    UNION ALL
    MATCH (body)-[fact]->(other:Entity)
    WHERE %holds(fact, other)%
      AND fact.observedOn <= %seen_until%
      AND fact.startDate IS NULL
      AND fact.endDate IS NULL
    RETURN fact.id AS key, fact.observedOn AS observedOn, type(fact) AS type, other AS far
  }
  WITH body AS about, key, observedOn, type, far
  ORDER BY observedOn, key
  LIMIT %most% + 1
  WITH
    about,
    key,
    toString(observedOn) AS published,
    null AS day,
    [type, [far.name, coalesce(far.nameEn, far.name)]] AS more
  RETURN [%kind%, key, published, day, more, about]
}
