// The ties of bodies in the place on one of the days. The two ends of a tie are always in the same order.
UNWIND %inside% AS body
CALL (body) {
  %ties_of_body%
}
WITH body, partner, reason, fact, via, rels
RETURN
  CASE WHEN body.id < partner.id THEN body ELSE partner END AS one,
  CASE WHEN body.id < partner.id THEN partner ELSE body END AS other,
  reason, fact, via, rels, %side% AS side
