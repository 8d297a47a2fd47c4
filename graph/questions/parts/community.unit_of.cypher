// The unit that a Party body belongs to alone; of anything else it is the thing itself.
// given: body
OPTIONAL MATCH (body)-[belongs:PARTY_ORGANIZATION_OF]->(owner)
WHERE body:PartyOrganization
  AND NOT owner:PartyOrganization
  AND %named(owner)%
  AND %holds(belongs, owner)%
WITH body, collect(DISTINCT owner) AS owners
RETURN CASE WHEN size(owners) = 1 THEN owners[0] ELSE body END AS %unit%
