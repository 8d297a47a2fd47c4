// { commitments(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 25 at most

// commitments
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (commitment_1:Commitment)
    WHERE commitment_1.validFrom <= $p.a0 AND commitment_1.validTo >= $p.a0 AND commitment_1.id >= ''
    WITH commitment_1
    ORDER BY commitment_1.id
    LIMIT $p.a1
    RETURN [[commitment_1.id], [commitment_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Commitment) } - COUNT { MATCH (t_0:Commitment) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Commitment) USING INDEX t_0:Commitment(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
