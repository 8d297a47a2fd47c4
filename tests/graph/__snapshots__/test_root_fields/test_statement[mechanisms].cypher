// { mechanisms(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 15 at most

// mechanisms
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (mechanism_1:Mechanism)
    WHERE mechanism_1.validFrom <= $p.a0 AND mechanism_1.validTo >= $p.a0 AND mechanism_1.id >= ''
    WITH mechanism_1
    ORDER BY mechanism_1.id
    LIMIT $p.a1
    RETURN [[mechanism_1.id], [mechanism_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Mechanism) } - COUNT { MATCH (t_0:Mechanism) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Mechanism) USING INDEX t_0:Mechanism(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
