// query OpenNeeds {
//   needs(where: {claimedBy: {none: {}}, answeredBy: {none: {}}}, first: 20) {
//     totalCount
//     nodes { id name kind quantity deadline neededBy { nodes { __typename id name } } }
//   }
// }
// Database hits on the invented network: 200 at most

// needs
// {a0: date('2026-08-01'), a1: 20}
RETURN [
  COLLECT {
    MATCH (need_1:Need)
    WHERE need_1.validFrom <= $p.a0
      AND need_1.validTo >= $p.a0
      AND (
        (
          NOT EXISTS {
            MATCH (need_1)<-[claims_2:CLAIMS]-(entity_3)
            WHERE claims_2.validFrom <= $p.a0 AND claims_2.validTo >= $p.a0
          }
        )
          AND (
            NOT EXISTS {
              MATCH (need_1)<-[answers_4:ANSWERS]-(project_5)
              WHERE answers_4.validFrom <= $p.a0 AND answers_4.validTo >= $p.a0
            }
          )
      )
      AND need_1.id >= ''
    WITH need_1
    ORDER BY need_1.id
    LIMIT $p.a1
    RETURN [
      [
        need_1.id,
        need_1.name,
        need_1.kind,
        need_1.quantity,
        need_1.deadline,
        [
          COLLECT {
            MATCH (need_1)<-[has_need_11:HAS_NEED]-(entity_12)
            WHERE has_need_11.validFrom <= $p.a0 AND has_need_11.validTo >= $p.a0
            WITH has_need_11, entity_12
            ORDER BY entity_12.id, has_need_11.id
            LIMIT $p.a1
            RETURN [
              [
                [l_0 IN labels(entity_12) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
                entity_12.id,
                entity_12.name
              ]
            ] AS row_0
          }
        ]
      ]
    ] AS row_0
  },
  COUNT {
    MATCH (need_6:Need)
    WHERE need_6.validFrom <= $p.a0
      AND need_6.validTo >= $p.a0
      AND (
        (
          NOT EXISTS {
            MATCH (need_6)<-[claims_7:CLAIMS]-(entity_8)
            WHERE claims_7.validFrom <= $p.a0 AND claims_7.validTo >= $p.a0
          }
        )
          AND (
            NOT EXISTS {
              MATCH (need_6)<-[answers_9:ANSWERS]-(project_10)
              WHERE answers_9.validFrom <= $p.a0 AND answers_9.validTo >= $p.a0
            }
          )
      )
  }
] AS data;
