// query ServiceAreas {
//   areas(where: {level: {eq: PARTY_SERVICE_AREA}}, first: 10) {
//     nodes { id name parts(edge: {kind: {eq: PARTY_SERVICE}}, first: 20) { nodes { __typename id name } } }
//   }
// }
// Database hits on the invented network: 80 at most

// areas
// {a0: date('2026-08-01'), a1: 10, a2: 'PARTY_SERVICE_AREA', a3: 20, a4: 'PARTY_SERVICE'}
RETURN [
  COLLECT {
    MATCH (area_1:Area)
    WHERE area_1.validFrom <= $p.a0 AND area_1.validTo >= $p.a0 AND area_1.level = $p.a2 AND area_1.id >= ''
    WITH area_1
    ORDER BY area_1.id
    LIMIT $p.a1
    RETURN [
      [
        area_1.id,
        area_1.name,
        [
          COLLECT {
            MATCH (area_1)<-[part_of_2:PART_OF]-(entity_3)
            WHERE part_of_2.validFrom <= $p.a0 AND part_of_2.validTo >= $p.a0 AND part_of_2.kind = $p.a4
            WITH part_of_2, entity_3
            ORDER BY entity_3.id, part_of_2.id
            LIMIT $p.a3
            RETURN [
              [
                [l_0 IN labels(entity_3) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
                entity_3.id,
                entity_3.name
              ]
            ] AS row_0
          }
        ]
      ]
    ] AS row_0
  }
] AS data;
