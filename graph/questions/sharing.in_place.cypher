// The things that lie in the place, with one beyond the scan limit.
// given: place
CALL (place) {
  MATCH ANY SHORTEST (inside) (%step%){0,%deepest%} (place)
  WHERE %seen(inside)%
  WITH DISTINCT inside
  LIMIT %most% + 1
  RETURN collect(inside) AS around
}
