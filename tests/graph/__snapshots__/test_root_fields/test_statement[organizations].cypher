// query DualManagement {
//   organizations(where: {subordinateTo: {count: {gte: 2}}}, first: 20) {
//     totalCount
//     nodes { id name subordinateTo { edges { line node { id name } } } }
//   }
// }
// Database hits on the invented network: 950 at most

// organizations
// {a0: date('2026-08-01'), a1: 20, a2: 2}
RETURN [
  COLLECT {
    MATCH (organization_1:Organization)
    WHERE organization_1.validFrom <= $p.a0
      AND organization_1.validTo >= $p.a0
      AND COUNT {
        MATCH (organization_1)-[subordinate_to_2:SUBORDINATE_TO]->(entity_3)
        WHERE subordinate_to_2.validFrom <= $p.a0 AND subordinate_to_2.validTo >= $p.a0
      } >= $p.a2
      AND organization_1.id >= ''
    WITH organization_1
    ORDER BY organization_1.id
    LIMIT $p.a1
    RETURN [
      [
        [l_0 IN labels(organization_1) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
        organization_1.id,
        organization_1.name,
        [
          COLLECT {
            MATCH (organization_1)-[subordinate_to_7:SUBORDINATE_TO]->(entity_8)
            WHERE subordinate_to_7.validFrom <= $p.a0 AND subordinate_to_7.validTo >= $p.a0
            WITH subordinate_to_7, entity_8
            ORDER BY entity_8.id, subordinate_to_7.id
            LIMIT $p.a1
            RETURN [
              subordinate_to_7.line,
              [
                [l_0 IN labels(entity_8) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
                entity_8.id,
                entity_8.name
              ]
            ] AS row_0
          }
        ]
      ]
    ] AS row_0
  },
  COUNT {
    MATCH (organization_4:Organization)
    WHERE organization_4.validFrom <= $p.a0
      AND organization_4.validTo >= $p.a0
      AND COUNT {
        MATCH (organization_4)-[subordinate_to_5:SUBORDINATE_TO]->(entity_6)
        WHERE subordinate_to_5.validFrom <= $p.a0 AND subordinate_to_5.validTo >= $p.a0
      } >= $p.a2
  }
] AS data;
