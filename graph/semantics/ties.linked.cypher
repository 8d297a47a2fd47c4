// Ties that are one relationship. LEADS counts from the core of a community to the community, FUNDS if the money is for
// co-building.
// given: body
MATCH (body)-[link:%types%]%arrow%(tied_body)
WHERE %holds(link, tied_body)%
  AND tied_body <> body
  AND %is_partner%
  AND (type(link) <> 'LEADS' OR link.role = 'CORE' AND endNode(link):Community)
  AND (type(link) <> 'FUNDS' OR %gives(link)%)
RETURN tied_body AS partner, %reason% AS reason, link.id AS fact, null AS via, [link] AS rels
