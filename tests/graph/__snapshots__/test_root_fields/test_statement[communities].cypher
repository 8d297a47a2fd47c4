// query WithoutClinic {
//   communities(
//     where: {residents: {none: {node: {unit: {kind: {in: [CLINIC, HOSPITAL]}}}}}, invented: {eq: true}}
//   ) {
//     totalCount
//     nodes { id name }
//   }
// }
// Database hits on the invented network: 450 at most

// communities
// {a0: date('2026-08-01'), a1: 20, a2: ['CLINIC', 'HOSPITAL'], a3: true}
RETURN [
  COLLECT {
    MATCH (community_1:Community)
    WHERE community_1.validFrom <= $p.a0
      AND community_1.validTo >= $p.a0
      AND (
        (
          NOT EXISTS {
            MATCH (community_1)<-[located_in_2:LOCATED_IN]-(organization_3)
            WHERE located_in_2.validFrom <= $p.a0
              AND located_in_2.validTo >= $p.a0
              AND (organization_3:Unit AND organization_3.kind IN $p.a2)
          }
        )
          AND community_1.invented = $p.a3
      )
      AND community_1.id >= ''
    WITH community_1
    ORDER BY community_1.id
    LIMIT $p.a1
    RETURN [[community_1.id, community_1.name]] AS row_0
  },
  COUNT {
    MATCH (community_4:Community)
    WHERE community_4.validFrom <= $p.a0
      AND community_4.validTo >= $p.a0
      AND (
        (
          NOT EXISTS {
            MATCH (community_4)<-[located_in_5:LOCATED_IN]-(organization_6)
            WHERE located_in_5.validFrom <= $p.a0
              AND located_in_5.validTo >= $p.a0
              AND (organization_6:Unit AND organization_6.kind IN $p.a2)
          }
        )
          AND community_4.invented = $p.a3
      )
  }
] AS data;
