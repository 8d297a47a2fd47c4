// Ties through a third: the body and another have parts in it.
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
