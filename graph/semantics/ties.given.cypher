// The users of resources that the body provides.
// given: body
MATCH (body)-[offers:OFFERS]->(resource:Resource)<-[of:OF]-(share:Share)-[to:TO]->(tied_body)
WHERE %holds(offers, resource)%
  AND %holds(of, share)%
  AND %holds(to, tied_body)%
  AND tied_body <> body
  AND %is_partner%
RETURN tied_body AS partner, 'SHARING' AS reason, share.id AS fact, share AS via, [offers, of, to] AS rels
