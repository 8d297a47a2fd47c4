// The named bodies that lie in the place.
// given: place
CALL (place) {
  %all_in_place%
  WHERE %named(body)% AND %holds(body)%
  WITH body
  LIMIT %most% + 1
  RETURN collect(body) AS around
}
WITH place, around[0..%most%] AS bodies, size(around) > %most% AS more
