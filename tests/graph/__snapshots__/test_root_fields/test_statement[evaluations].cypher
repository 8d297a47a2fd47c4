// { evaluations(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 15 at most

// evaluations
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (evaluation_1:Evaluation)
    WHERE evaluation_1.validFrom <= $p.a0 AND evaluation_1.validTo >= $p.a0 AND evaluation_1.id >= ''
    WITH evaluation_1
    ORDER BY evaluation_1.id
    LIMIT $p.a1
    RETURN [[evaluation_1.id], [evaluation_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Evaluation) } - COUNT { MATCH (t_0:Evaluation) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Evaluation) USING INDEX t_0:Evaluation(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
