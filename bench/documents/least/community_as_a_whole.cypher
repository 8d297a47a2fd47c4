// A community with its cores and the joint bodies around them. community → centre
CALL (community) {
  MATCH (core:Organization)-[leads:LEADS]->(community)
  WHERE leads.role = 'CORE' AND leads.validFrom <= $until AND leads.validTo >= $since
  RETURN collect(DISTINCT core) AS cores
}
CALL (community, cores) {
  UNWIND [community] + cores AS hub
  CALL (hub) {
    MATCH (hub)-[part:MEMBER_OF|CHAIRS|LEADS]->(joint:JointCommittee)
    WHERE part.validFrom <= $until AND part.validTo >= $since
    RETURN joint
    UNION
    MATCH (hub)<-[under:LOCATED_IN|SUBORDINATE_TO|GUIDED_BY]-(joint:JointCommittee)
    WHERE under.validFrom <= $until AND under.validTo >= $since
    RETURN joint
    UNION
    MATCH (hub)<-[reserved:REPRESENTS]-(:Post)-[seat:POST_OF]->(joint:JointCommittee)
    WHERE reserved.validFrom <= $until AND reserved.validTo >= $since
      AND seat.validFrom <= $until AND seat.validTo >= $since
    RETURN joint
  }
  RETURN collect(DISTINCT joint) AS joints
}
WITH *, [community] + cores + [joint IN joints WHERE NOT joint IN cores] AS centre
