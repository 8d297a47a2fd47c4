// The joint bodies, federations and teams that the body is a member of.
// given: body
CALL (body) {
  MATCH (body)-[membership:MEMBER_OF|CHAIRS]->(tied_body)
  WHERE %holds(membership, tied_body)%
  RETURN tied_body AS m, [membership] AS rels
  UNION ALL
  MATCH (body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(tied_body:JointCommittee)
  WHERE %holds(reserved, body)% AND %holds(seat, post, tied_body)%
  RETURN tied_body AS m, [reserved, seat] AS rels
}
WITH body, m, rels
WHERE m <> body AND %is_partner% AND %counts%
RETURN m, 'MEMBERSHIP' AS reason, m.id AS fact, null AS via, rels
