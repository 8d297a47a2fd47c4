// Ties through a third thing: the body and the partner both take part in it.
// given: body
CALL (body) {
  %parts_of_body%
}
CALL (third) {
  %parts_of_others%
}
WITH body, partner, third, near, far
WHERE partner <> body AND %is_partner%
RETURN partner, %reason%, third.id AS fact, third AS via, near + far AS rels
