// { figures(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 15 at most

// figures
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (figure_1:Figure)
    WHERE figure_1.validFrom <= $p.a0 AND figure_1.validTo >= $p.a0 AND figure_1.id >= ''
    WITH figure_1
    ORDER BY figure_1.id
    LIMIT $p.a1
    RETURN [[figure_1.id], [figure_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Figure) } - COUNT { MATCH (t_0:Figure) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Figure) USING INDEX t_0:Figure(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
