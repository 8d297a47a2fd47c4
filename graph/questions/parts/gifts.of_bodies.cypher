// Gifts that one of these bodies gives or receives.
// given: body
UNWIND %bodies% AS body
MATCH (body)-[gift:FUNDS]-(other)
WHERE %gives(gift)% AND %holds(gift, other)%
