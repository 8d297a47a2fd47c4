// The same, but pairs without such a place are kept, with null.
// given: chain, candidate
OPTIONAL CALL (chain, candidate) {
  %nearest%
}
RETURN place, steps
