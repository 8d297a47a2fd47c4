// The seats in a joint body, each a tie that leads from the body that sits there to it.
// given: body
CALL (body) {
  %seats%
}
WITH body, partner AS seated, rels
WHERE seated <> body AND %named(seated)%
RETURN seated AS partner, 'COMMITTEE' AS reason, body.id AS fact, body AS via, rels, seated AS giver
