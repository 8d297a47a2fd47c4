// The things that lie in these places, in the order of the places, which is not sorted again; one row beyond the scan
// limit.
// given: places, place
CALL (places) {
  UNWIND places AS place
  MATCH ANY SHORTEST (inside) (%step%){0,%deepest%} (place)
  WHERE %seen(inside)%
  WITH DISTINCT inside
  LIMIT %most% + 1
  RETURN collect(inside) AS around
}
