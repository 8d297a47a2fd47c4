// query Schools {
//   units(where: {kind: {eq: SCHOOL}}, first: 20, orderBy: [{field: NAME}]) {
//     totalCount
//     nodes { id name locatedIn(first: 5) { nodes { __typename id name } } }
//   }
// }
// Database hits on the invented network: 90 at most

// units
// {a0: date('2026-08-01'), a1: 20, a2: 'SCHOOL', a3: 5}
RETURN [
  COLLECT {
    MATCH (unit_1:Unit)
    WHERE unit_1.validFrom <= $p.a0
      AND unit_1.validTo >= $p.a0
      AND unit_1.kind = $p.a2
      AND unit_1.nameOrder >= ''
    WITH unit_1
    ORDER BY unit_1.nameOrder, unit_1.id
    LIMIT $p.a1
    RETURN [
      [
        unit_1.id,
        unit_1.name,
        [
          COLLECT {
            MATCH (unit_1)-[located_in_3:LOCATED_IN]->(entity_4)
            WHERE located_in_3.validFrom <= $p.a0 AND located_in_3.validTo >= $p.a0
            WITH located_in_3, entity_4
            ORDER BY entity_4.id, located_in_3.id
            LIMIT $p.a3
            RETURN [
              [
                [l_0 IN labels(entity_4) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
                entity_4.id,
                entity_4.name
              ]
            ] AS row_0
          }
        ]
      ]
    ] AS row_0
  },
  COUNT {
    MATCH (unit_2:Unit)
    WHERE unit_2.validFrom <= $p.a0 AND unit_2.validTo >= $p.a0 AND unit_2.kind = $p.a2
  }
] AS data;
