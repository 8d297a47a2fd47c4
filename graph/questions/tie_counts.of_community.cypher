// What is a part of the community as a whole on a day of the period, each with the facts that make it one: the community
// itself, its cores, and its joint bodies. A thing is repeated for each way in which it is a part.
// given: community, hub
WITH community, [[community, []]] + COLLECT {
  MATCH (core:Organization)-[leads:LEADS]->(community)
  WHERE leads.role = 'CORE' AND %holds(leads, core)%
  RETURN [core, [leads]]
} AS led
WITH led + COLLECT {
  UNWIND led AS leading
  WITH leading[0] AS hub, leading[1] AS led_by
  CALL (hub) {
    MATCH (hub)-[takes_part:MEMBER_OF|CHAIRS|LEADS]->(joint:JointCommittee)
    WHERE %holds(takes_part, joint)%
    RETURN joint, [takes_part] AS links
    UNION ALL
    MATCH (hub)<-[lies_under:LOCATED_IN|SUBORDINATE_TO|GUIDED_BY]-(joint:JointCommittee)
    WHERE %holds(lies_under, joint)%
    RETURN joint, [lies_under] AS links
    UNION ALL
    MATCH (hub)<-[reserved:REPRESENTS]-(post:Post)-[seat:POST_OF]->(joint:JointCommittee)
    WHERE %holds(reserved, post)% AND %holds(seat, joint)%
    RETURN joint, [reserved, seat] AS links
  }
  RETURN [joint, led_by + links]
} AS found
// The ways in which these are tied.
WITH found, COLLECT {
  UNWIND found AS part_of_whole
  WITH DISTINCT part_of_whole[0] AS hub
  CALL (hub) {
    %ties_of_hub%
  }
  WITH hub, partner, reason, fact, rels
  LIMIT %most% + 1
  RETURN [hub.id, partner.id, reason, fact, %dates%]
} AS ways
WITH ways, size(ways) > %most% AS crowded, [each IN found | [each[0].id, %since%, %until%]] AS parts
