// query($id: ID!) { entity(id: $id) { id name validFrom } }
// Database hits on the invented network: 15 at most

// entity
// {a0: date('2026-08-01'), a1: 'lianhua-hefeng-school'}
MATCH (thing:Entity)
WHERE thing.id = $p.a1
RETURN [
  [l_0 IN labels(thing) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
  thing.id,
  thing.name,
  nullIf(nullIf(toString(thing.validFrom), '0001-01-01'), '9999-12-31')
] AS data;
