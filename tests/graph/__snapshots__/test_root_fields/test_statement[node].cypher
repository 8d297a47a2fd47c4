// query($id: ID!) { node(id: $id) { id ... on Unit { name kind } } }
// Database hits on the invented network: 15 at most

// node
// {a0: date('2026-08-01'), a1: 'lianhua-hefeng-school'}
MATCH (thing:Entity)
WHERE thing.id = $p.a1
RETURN CASE
  WHEN thing:Unit THEN ['Unit', thing.id, thing.name, thing.kind]
  ELSE [[l_0 IN labels(thing) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0], thing.id]
END AS data;
