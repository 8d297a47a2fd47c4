// { matters(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 20 at most

// matters
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (matter_1:Matter)
    WHERE matter_1.validFrom <= $p.a0 AND matter_1.validTo >= $p.a0 AND matter_1.id >= ''
    WITH matter_1
    ORDER BY matter_1.id
    LIMIT $p.a1
    RETURN [[matter_1.id], [matter_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Matter) } - COUNT { MATCH (t_0:Matter) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Matter) USING INDEX t_0:Matter(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
