// What lies in these places, in their order, which is not sorted again; one more than is scanned.
// given: places, place
CALL (places) {
  UNWIND places AS place
  MATCH ANY SHORTEST (inside) (%step%){0,%deepest%} (place)
  WHERE %seen(inside)%
  WITH DISTINCT inside
  LIMIT %most% + 1
  RETURN collect(inside) AS around
}
