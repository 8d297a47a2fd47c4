// The events of the facts, latest first, without repetitions.
// given: body, facts
WITH body, size(facts) > %most% AS cut, COLLECT {
  UNWIND facts[0..%most%] AS term
  WITH term, term.fact AS fact, term.other AS other, term.between AS between
  CALL (term, fact, other, between) {
    WITH term, fact, other, between
    WHERE term.observed OR term.start = term.stop
    RETURN
      term.start AS date,
      CASE WHEN term.observed THEN 'OBSERVED' ELSE 'HELD' END AS change,
      CASE WHEN term.observed THEN toString(term.start) ELSE %published_start% END AS published
    UNION ALL
    WITH term, fact, other, between
    WHERE NOT term.observed AND term.start <> term.stop AND term.start > date(%unknown_start%)
    RETURN term.start AS date, 'BEGAN' AS change, %published_start% AS published
    UNION ALL
    WITH term, fact, other, between
    WHERE NOT term.observed AND term.start <> term.stop AND term.stop < date(%open_end%)
    RETURN term.stop AS date, 'ENDED' AS change, %published_stop% AS published
    UNION ALL
    WITH term, fact, other, between
    WHERE other:Commitment AND other.fulfilledOn =~ '[0-9]{4}-[0-9]{2}-[0-9]{2}'
    RETURN date(other.fulfilledOn) AS date, 'FULFILLED' AS change, other.fulfilledOn AS published
  }
  WITH date, change, published, fact, other, between, term.outgoing AS outgoing
  WHERE %in_period%
  WITH
    date, change, published, fact, other, between, outgoing,
    [toString(date), change, coalesce(published, ''), fact.id, coalesce(between.id, ''), outgoing] AS key
  // No DISTINCT, and no LIMIT after ORDER BY: the database would charge each row for the whole list of facts.
  ORDER BY date DESC, fact.id, change, between.id, key
  RETURN {
    date: date,
    change: change,
    published: published,
    fact: fact,
    other: other,
    between: between,
    outgoing: outgoing,
    key: key
  }
} AS every
// Copies of an event that was found in several ways are next to each other.
WITH body, cut, %each_once% AS events
