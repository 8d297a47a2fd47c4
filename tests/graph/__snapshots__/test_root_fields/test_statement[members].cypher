// { members(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 30 at most

// members
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (member_1:Member)
    WHERE member_1.validFrom <= $p.a0 AND member_1.validTo >= $p.a0 AND member_1.id >= ''
    WITH member_1
    ORDER BY member_1.id
    LIMIT $p.a1
    RETURN [[member_1.id], [member_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Member) } - COUNT { MATCH (t_0:Member) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Member) USING INDEX t_0:Member(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
