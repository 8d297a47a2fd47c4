// query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }
// Database hits on the invented network: 10 at most

// nodes
// {a0: date('2026-08-01'), a1: ['lianhua-hefeng-school']}
RETURN COLLECT {
  UNWIND range(0, size($p.a1) - 1) AS position
  OPTIONAL MATCH (thing:Entity {id: $p.a1[position]})
  WITH position, thing
  ORDER BY position
  RETURN CASE
    WHEN thing IS NULL THEN null
    ELSE [[l_0 IN labels(thing) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], thing.id]
  END AS row_0
} AS data;
