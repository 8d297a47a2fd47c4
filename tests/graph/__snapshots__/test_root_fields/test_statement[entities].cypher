// { entities(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 150 at most

// entities
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (entity_1:Entity)
    WHERE entity_1.validFrom <= $p.a0 AND entity_1.validTo >= $p.a0 AND entity_1.id >= ''
    WITH entity_1
    ORDER BY entity_1.id
    LIMIT $p.a1
    RETURN [
      [entity_1.id],
      [[l_0 IN labels(entity_1) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], entity_1.id]
    ] AS row_0
  },
  COUNT { MATCH (t_0:Entity) } - COUNT { MATCH (t_0:Entity) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Entity) USING INDEX t_0:Entity(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
