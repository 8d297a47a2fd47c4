// The community as a whole: its cores, its joint bodies, and all of them with it.
// given: community, hub
WITH community, COLLECT {
  MATCH (core:Organization)-[leads:LEADS]->(community)
  WHERE leads.role = 'CORE' AND %holds(leads, core)%
  WITH DISTINCT core
  ORDER BY core.id
  RETURN core
} AS cores
// Joint bodies that lie in the community, or that it or its core leads, commands, chairs or sits in.
WITH community, cores, COLLECT {
  UNWIND [community] + cores AS hub
  CALL (hub) {
    MATCH (hub)-[takes_part:MEMBER_OF|CHAIRS|LEADS]->(joint:JointCommittee)
    WHERE %holds(takes_part, joint)%
    RETURN joint
    UNION
    MATCH (hub)<-[lies_under:LOCATED_IN|SUBORDINATE_TO|GUIDED_BY]-(joint:JointCommittee)
    WHERE %holds(lies_under, joint)%
    RETURN joint
    UNION
    MATCH (hub)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(joint:JointCommittee)
    WHERE %holds(reserved, post)% AND %holds(seat, joint)%
    RETURN joint
  }
  WITH DISTINCT joint
  ORDER BY joint.id
  RETURN joint
} AS joints
WITH community, cores, joints, [community] + cores + [joint IN joints WHERE NOT joint IN cores] AS centre
