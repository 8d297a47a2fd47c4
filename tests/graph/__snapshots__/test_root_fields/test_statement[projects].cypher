// { projects(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 15 at most

// projects
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (project_1:Project)
    WHERE project_1.validFrom <= $p.a0 AND project_1.validTo >= $p.a0 AND project_1.id >= ''
    WITH project_1
    ORDER BY project_1.id
    LIMIT $p.a1
    RETURN [[project_1.id], [project_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:Project) } - COUNT { MATCH (t_0:Project) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Project) USING INDEX t_0:Project(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
