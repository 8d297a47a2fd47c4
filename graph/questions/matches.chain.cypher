// The places that bodies lie in, nearest first, each with the steps up to it.
// given: own, body
CALL (own) {
  UNWIND own AS body
  MATCH path = ANY SHORTEST (body) (%step%){0,%deepest%} (place:Place)
  WHERE %seen(place)%
  WITH place, min(length(path)) AS steps
  ORDER BY steps, place.id
  RETURN collect({place: place, steps: steps}) AS chain
}
