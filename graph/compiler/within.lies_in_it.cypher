// Whether a thing lies in the place, climbing from the thing.
// given: thing
EXISTS {
  MATCH (thing) (%step%){0,%deepest%} (asked_place:Entity {id: %place%})
  WHERE %seen(asked_place)%
}
