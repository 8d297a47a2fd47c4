// Every tie of the centre; with two steps also every tie of its partners, unless these are too many to be shown; then
// what the bodies shown take part in.
MATCH (centre:Entity {id: $center})
CALL (centre) {
  WITH centre AS body
  CALL (body) {
    // + ties_of_body
  }
  WITH partner, count(DISTINCT [reason, fact, giver]) AS strength
  // + named_partner
  WITH partner, strength ORDER BY strength DESC, partner.id
  RETURN collect(partner) AS near
}
CALL (centre, near) {
  UNWIND CASE WHEN $steps > 1 AND size(near) < 200 THEN near ELSE [] END AS body
  CALL (body) {
    // + ties_of_body
  }
  WITH centre, near, partner, count(DISTINCT [body, reason, fact, giver]) AS strength
  WHERE partner <> centre AND NOT partner IN near
  WITH partner, strength
  // + named_partner
  WITH partner, strength ORDER BY strength DESC, partner.id
  RETURN collect(partner) AS far
}
WITH [centre] + near + far AS met
WITH size(met) AS bodies, met[..200] AS shown
CALL (shown) {
  // + ties_among_shown
}
RETURN {nodesTotal: bodies, edgesTotal: edges} AS found
