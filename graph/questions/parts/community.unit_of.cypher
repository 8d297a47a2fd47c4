// The only unit of a Party body; for any other thing, the thing itself.
// given: body
OPTIONAL MATCH (body)-[belongs:PARTY_ORGANIZATION_OF]->(owner)
WHERE body:PartyOrganization
  AND NOT owner:PartyOrganization
  AND %named(owner)%
  AND %holds(belongs, owner)%
WITH body, collect(DISTINCT owner) AS owners
RETURN CASE WHEN size(owners) = 1 THEN owners[0] ELSE body END AS %unit%
