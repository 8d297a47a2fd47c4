// Every tie of both ends; where no four bodies are tied to both, also what the bodies tied to one of them take part in.
MATCH (origin:Entity {id: $from}), (destination:Entity {id: $to})
CALL (origin) {
  WITH origin AS body
  CALL (body) {
    // + ties_of_body
  }
  WITH DISTINCT partner
  // + named_partner
  RETURN collect(partner) AS near
}
CALL (destination) {
  WITH destination AS body
  CALL (body) {
    // + ties_of_body
  }
  WITH DISTINCT partner
  // + named_partner
  RETURN collect(partner) AS far
}
WITH near, far, size([body IN near WHERE body IN far]) AS between, destination IN near AS tied
WITH *, CASE WHEN between > 3 THEN [] ELSE near + [body IN far WHERE NOT body IN near] END AS shown
CALL (shown) {
  // + ties_among_shown
}
RETURN {tied: tied, ofTwoSteps: between, further: pairs} AS found
