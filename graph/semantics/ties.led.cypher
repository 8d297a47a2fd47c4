// The core of a community and the bodies that it leads, unless the stated role is another than core.
// given: body, leader
MATCH (body)-[leads:LEADS]%arrow%(tied_body)
WHERE %holds(leads, tied_body)%
  AND tied_body <> body
  AND %is_partner%
  AND %leads_a_body(leads)%
WITH tied_body, leads, startNode(leads) AS leader
MATCH (leader)-[core:LEADS]->(its_community:Community)
WHERE core.role = 'CORE' AND %holds(core, its_community)%
RETURN tied_body AS partner, 'CORE' AS reason, leads.id AS fact, null AS via, [leads, core] AS rels
