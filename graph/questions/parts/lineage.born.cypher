// Facts about things in the place that hold only on the second day, by id.
// given: thing
WITH *, COLLECT {
  UNWIND inside1 + inside2 AS thing
  CALL (thing) {
    MATCH (thing)-[event:ESTABLISHED|SUCCEEDED_BY]-(other)
    WHERE %seen(event, other)%
    RETURN event
    UNION ALL
    MATCH (thing)-[signs:PARTY_TO]->(agreement:Agreement)-[event:RENEWS|SUCCEEDED_BY]-(other:Agreement)
    WHERE signs.validFrom <= signs.validTo AND %seen(signs, agreement, event, other)%
    RETURN event
  }
  WITH event
  WHERE NOT (%held_before%) AND %holds(event)%
  WITH event
  ORDER BY event.id
  RETURN event
} AS born
WITH *, %each_of_born% AS lineage
