// The providers of resources that the body uses.
// given: body
MATCH (body)<-[to:TO]-(share:Share)-[of:OF]->(resource:Resource)<-[offers:OFFERS]-(tied_body)
WHERE %holds(offers, tied_body)%
  AND %holds(of, resource)%
  AND %holds(to, share)%
  AND tied_body <> body
  AND %is_partner%
RETURN tied_body AS partner, 'SHARING' AS reason, share.id AS fact, share AS via, [offers, of, to] AS rels
