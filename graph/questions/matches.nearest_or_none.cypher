// The same, but a pair that no place holds stays, without one.
// given: chain, candidate
OPTIONAL CALL (chain, candidate) {
  %nearest%
}
RETURN place, steps
