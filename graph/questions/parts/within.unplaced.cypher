// The number of bodies that lie in no place, so that no question about a place can return them.
COUNT {
  MATCH (body:Organization)
  WHERE %holds(body)% AND NOT EXISTS {
    MATCH (body) (%step%){1,%deepest%} (some_place:Place)
    WHERE %seen(some_place)%
  }
}
