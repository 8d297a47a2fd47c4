// Bodies and communities of the place on either day that are groups or masked, so that they have no ties.
WITH *, COLLECT {
  UNWIND inside1 + inside2 AS thing
  WITH thing
  WHERE (thing:Organization OR thing:Community) AND NOT (%named(thing)%)
  WITH thing
  ORDER BY thing
  RETURN thing
} AS unnamed
