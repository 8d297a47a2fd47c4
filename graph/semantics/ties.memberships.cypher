// The joint bodies, federations and teams that the body is a member of.
// given: body
CALL (body) {
  MATCH (body)-[membership:MEMBER_OF|CHAIRS]->(tied_body)
  WHERE %holds(membership, tied_body)%
  RETURN tied_body AS partner, [membership] AS rels
  UNION ALL
  MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(tied_body:JointCommittee)
  WHERE %holds(reserved, body)% AND %holds(seat, post, tied_body)%
  RETURN tied_body AS partner, [reserved, seat] AS rels
}
WITH body, partner, rels
WHERE partner <> body AND %is_partner% AND %counts%
RETURN partner, 'MEMBERSHIP' AS reason, partner.id AS fact, null AS via, rels
