// { memberGroups(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 25 at most

// memberGroups
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (member_group_1:MemberGroup)
    WHERE member_group_1.validFrom <= $p.a0 AND member_group_1.validTo >= $p.a0 AND member_group_1.id >= ''
    WITH member_group_1
    ORDER BY member_group_1.id
    LIMIT $p.a1
    RETURN [[member_group_1.id], [member_group_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:MemberGroup) } - COUNT { MATCH (t_0:MemberGroup) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:MemberGroup) USING INDEX t_0:MemberGroup(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
