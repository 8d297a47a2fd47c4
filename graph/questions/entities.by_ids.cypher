// The selected values of the things with these ids, in the order of the ids; null if there is none.
COLLECT {
  UNWIND range(0, size(%ids%) - 1) AS position
  OPTIONAL MATCH (thing:Entity {id: %ids%[position]})
  WHERE %seen(thing)%
  WITH position, thing
  ORDER BY position
  %row%
}
