// { activities(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 50 at most

// activities
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (activity_1:Activity)
    WHERE activity_1.validFrom <= $p.a0 AND activity_1.validTo >= $p.a0 AND activity_1.id >= ''
    WITH activity_1
    ORDER BY activity_1.id
    LIMIT $p.a1
    RETURN [[activity_1.id], [activity_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Activity) } - COUNT { MATCH (t_0:Activity) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Activity) USING INDEX t_0:Activity(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
