// The ties or parts of a body, if it is a named one: it is tested once, not in every branch.
// given: body
WITH body
WHERE %named(body)%
CALL (body) {
  %ways%
}
RETURN %columns%
