// The groups that the bodies are in, with the number of bodies in each.
// given: place, bodies
CALL (place, bodies) {
  UNWIND bodies AS body
  %keys_of_body%
  UNWIND own AS key
  WITH key, count(*) AS number
  ORDER BY key
  RETURN collect({key: key, bodies: number}) AS groups
}
