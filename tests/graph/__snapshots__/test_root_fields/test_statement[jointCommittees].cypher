// { jointCommittees(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 20 at most

// jointCommittees
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (joint_committee_1:JointCommittee)
    WHERE joint_committee_1.validFrom <= $p.a0
      AND joint_committee_1.validTo >= $p.a0
      AND joint_committee_1.id >= ''
    WITH joint_committee_1
    ORDER BY joint_committee_1.id
    LIMIT $p.a1
    RETURN [[joint_committee_1.id], [joint_committee_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:JointCommittee) } - COUNT { MATCH (t_0:JointCommittee) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:JointCommittee) USING INDEX t_0:JointCommittee(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
