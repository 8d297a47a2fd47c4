// The ids of the sources of an event, sorted: a node cites its sources whatever the day, a relationship lists their
// ids.
// given: event
CASE
  WHEN event.other IS NULL THEN COLLECT {
    WITH event.fact AS fact
    MATCH (fact)-[cites:CITES]->(source:Source)
    WHERE %seen(cites, fact, source)%
    WITH DISTINCT source.id AS id
    ORDER BY id
    RETURN id
  }
  ELSE COLLECT {
    UNWIND coalesce(event.fact.sourceIds, []) AS id
    WITH DISTINCT id
    ORDER BY id
    RETURN id
  }
END
