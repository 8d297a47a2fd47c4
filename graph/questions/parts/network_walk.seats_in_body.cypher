// The seats in a joint body, each as a tie from the body in the seat to the joint body.
// given: body
CALL (body) {
  %seats%
}
WITH body, partner AS seated, rels
WHERE seated <> body AND %named(seated)%
RETURN seated AS partner, 'COMMITTEE' AS reason, body.id AS fact, body AS via, rels, seated AS giver
