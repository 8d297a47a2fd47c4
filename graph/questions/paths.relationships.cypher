// The relationships of chosen types as links: each is its own fact.
// given: body
MATCH (body)-[link:%types%]-(partner)
WHERE partner <> body AND %holds(link, body, partner)%
RETURN partner, type(link) AS reason, link.id AS fact, null AS via, [link] AS rels
