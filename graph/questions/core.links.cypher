// How the community and its cores belong to the joint bodies around them.
// given: community, hub
UNWIND [community] + cores AS hub
CALL (hub) {
  MATCH (hub)-[takes_part:MEMBER_OF|CHAIRS|LEADS]->(joint:JointCommittee)
  WHERE %holds(takes_part, joint)%
  RETURN joint, type(takes_part) AS type
  UNION ALL
  MATCH (hub)<-[lies_under:LOCATED_IN|SUBORDINATE_TO|GUIDED_BY]-(joint:JointCommittee)
  WHERE %holds(lies_under, joint)%
  RETURN joint, type(lies_under) AS type
  UNION ALL
  MATCH (hub)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(joint:JointCommittee)
  WHERE %holds(reserved, post)% AND %holds(seat, joint)%
  RETURN joint, type(reserved) AS type
}
WITH DISTINCT hub, joint, type
ORDER BY type
WHERE joint <> hub
WITH hub, joint, collect(type) AS types
ORDER BY joint.id, hub <> community, hub.id
