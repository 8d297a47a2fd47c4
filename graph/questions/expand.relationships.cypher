// The relationships of a body, from both of its ends.
// given: body
MATCH (body)-[link:%types%]-(neighbour)
WHERE neighbour <> body AND %holds(link, neighbour)% AND %leads_as_asked%
RETURN
  neighbour AS partner,
  type(link) AS reason,
  link.id AS fact,
  [link] AS rels,
  CASE WHEN type(link) IN %symmetric% THEN null ELSE startNode(link) END AS giver
