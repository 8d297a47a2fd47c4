// Everything in the place, and what its bodies take part in.
MATCH (place:Entity {id: $within})
CALL (place) {
  // + bodies_in_place
  RETURN collect(body) AS shown
}
CALL (shown) {
  // + ties_among_shown
}
RETURN {bodiesTotal: size(shown), pairsTotal: pairs, tiesTotal: ties} AS found
