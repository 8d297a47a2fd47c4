// The other side: the things found, the bodies that have or offer them, and the places of these bodies.
// given: found
CALL (found) {
  UNWIND found AS thing
  %sides%
  %chain%
  RETURN collect({thing: thing, kind: thing.kind, kindText: thing.kindText, own: own, chain: chain}) AS pool
}
CALL (pool) {
  UNWIND pool AS candidate
  UNWIND candidate.own AS body
  RETURN collect(DISTINCT body) AS givers
}
