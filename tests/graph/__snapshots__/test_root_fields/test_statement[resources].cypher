// { resources(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 35 at most

// resources
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (resource_1:Resource)
    WHERE resource_1.validFrom <= $p.a0 AND resource_1.validTo >= $p.a0 AND resource_1.id >= ''
    WITH resource_1
    ORDER BY resource_1.id
    LIMIT $p.a1
    RETURN [[resource_1.id], [resource_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Resource) } - COUNT { MATCH (t_0:Resource) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Resource) USING INDEX t_0:Resource(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
