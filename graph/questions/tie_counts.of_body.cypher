// The ways in which the body is tied on a day of the period.
// given: body
WITH body, [] AS parts, COLLECT {
  CALL (body) {
    %ties_of_body%
  }
  WITH body, partner, reason, fact, rels
  LIMIT %most% + 1
  RETURN [body.id, partner.id, reason, fact, %dates%]
} AS ways
WITH *, size(ways) > %most% AS crowded
