// { servicePoints(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 20 at most

// servicePoints
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (service_point_1:ServicePoint)
    WHERE service_point_1.validFrom <= $p.a0 AND service_point_1.validTo >= $p.a0 AND service_point_1.id >= ''
    WITH service_point_1
    ORDER BY service_point_1.id
    LIMIT $p.a1
    RETURN [[service_point_1.id], [service_point_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:ServicePoint) } - COUNT { MATCH (t_0:ServicePoint) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:ServicePoint) USING INDEX t_0:ServicePoint(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
