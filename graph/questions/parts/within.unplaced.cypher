// How many bodies lie in no place at all, so that no answer within a place can hold them.
COUNT {
  MATCH (body:Organization)
  WHERE %holds(body)% AND NOT EXISTS {
    MATCH (body) (%step%){1,%deepest%} (some_place:Place)
    WHERE %seen(some_place)%
  }
}
