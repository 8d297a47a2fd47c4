// { labels { value zh en } units { nodes { kind } } }
// Database hits on the invented network: 150 at most

// labels
// {a0: ['OrganizationKind']}
RETURN [] AS data;


// units
// {a0: date('2026-08-01'), a1: 20}
RETURN [
  COLLECT {
    MATCH (unit_1:Unit)
    WHERE unit_1.validFrom <= $p.a0 AND unit_1.validTo >= $p.a0 AND unit_1.id >= ''
    WITH unit_1
    ORDER BY unit_1.id
    LIMIT $p.a1
    RETURN [[unit_1.kind]] AS row_0
  }
] AS data;
