// { sources(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 15 at most

// sources
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (source_1:Source)
    WHERE source_1.validFrom <= $p.a0 AND source_1.validTo >= $p.a0 AND source_1.id >= ''
    WITH source_1
    ORDER BY source_1.id
    LIMIT $p.a1
    RETURN [[source_1.id], [source_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Source) } - COUNT { MATCH (t_0:Source) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Source) USING INDEX t_0:Source(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
