// { shares(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 40 at most

// shares
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (share_1:Share)
    WHERE share_1.validFrom <= $p.a0 AND share_1.validTo >= $p.a0 AND share_1.id >= ''
    WITH share_1
    ORDER BY share_1.id
    LIMIT $p.a1
    RETURN [[share_1.id], [share_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Share) } - COUNT { MATCH (t_0:Share) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Share) USING INDEX t_0:Share(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
