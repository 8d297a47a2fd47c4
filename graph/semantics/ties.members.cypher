// The members of the body, if it is a joint body, a federation or a team.
// given: body
CALL (body) {
  MATCH (tied_body)-[membership:MEMBER_OF|CHAIRS]->(body)
  WHERE %holds(membership, tied_body)%
  RETURN tied_body AS partner, [membership] AS rels
  UNION ALL
  MATCH (tied_body)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(body:JointCommittee)
  WHERE %holds(reserved, tied_body)% AND %holds(seat, post)%
  RETURN tied_body AS partner, [reserved, seat] AS rels
}
WITH body, partner, rels
WHERE partner <> body AND %is_partner% AND %counts%
RETURN partner, 'MEMBERSHIP' AS reason, body.id AS fact, null AS via, rels
