// Bodies and communities of the place on either day that stand for a group or are masked, so that nothing ties them.
WITH *, COLLECT {
  UNWIND inside1 + inside2 AS thing
  WITH thing
  WHERE (thing:Organization OR thing:Community) AND NOT (%named(thing)%)
  WITH thing
  ORDER BY thing
  RETURN thing
} AS unnamed
