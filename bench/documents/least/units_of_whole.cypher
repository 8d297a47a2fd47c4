// The partners of a community as a whole, a Party body as its only unit. centre → unit
UNWIND centre AS body
CALL (body) {
  // + ties_of_body
  UNION ALL
  // + members_of_body
}
WITH DISTINCT centre, partner
WHERE NOT partner IN centre
// + named_partner
CALL (partner) {
  OPTIONAL MATCH (partner)-[belongs:PARTY_ORGANIZATION_OF]->(owner)
  WHERE partner:PartyOrganization AND NOT owner:PartyOrganization
    AND belongs.validFrom <= $until AND belongs.validTo >= $since
  WITH partner, collect(DISTINCT owner) AS owners
  RETURN CASE size(owners) WHEN 1 THEN owners[0] ELSE partner END AS unit
}
WITH DISTINCT centre, unit
WHERE NOT unit IN centre
