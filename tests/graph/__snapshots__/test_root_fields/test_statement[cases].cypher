// { cases(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 15 at most

// cases
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (case_1:Case)
    WHERE case_1.validFrom <= $p.a0 AND case_1.validTo >= $p.a0 AND case_1.id >= ''
    WITH case_1
    ORDER BY case_1.id
    LIMIT $p.a1
    RETURN [[case_1.id], [case_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Case) } - COUNT { MATCH (t_0:Case) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Case) USING INDEX t_0:Case(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
