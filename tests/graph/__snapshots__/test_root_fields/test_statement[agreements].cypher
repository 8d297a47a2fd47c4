// query Agreements($asOf: Date) {
//   agreements(asOf: $asOf, first: 20, orderBy: [{field: VALID_TO}]) {
//     totalCount
//     nodes { id name kind startDate endDate parties(asOf: $asOf) { edges { role node { id name } } } }
//   }
// }
// Database hits on the invented network: 150 at most

// agreements
// {a0: date('2026-01-01'), a1: 20}
RETURN [
  COLLECT {
    MATCH (agreement_1:Agreement)
    WHERE agreement_1.validFrom <= $p.a0 AND agreement_1.validTo >= $p.a0
    WITH agreement_1
    ORDER BY nullIf(nullIf(agreement_1.validTo, date('0001-01-01')), date('9999-12-31')), agreement_1.id
    LIMIT $p.a1
    RETURN [
      [
        agreement_1.id,
        agreement_1.name,
        agreement_1.kind,
        agreement_1.startDate,
        agreement_1.endDate,
        [
          COLLECT {
            MATCH (agreement_1)<-[party_to_2:PARTY_TO]-(entity_3)
            WHERE party_to_2.validFrom <= $p.a0 AND party_to_2.validTo >= $p.a0
            WITH party_to_2, entity_3
            ORDER BY entity_3.id, party_to_2.id
            LIMIT $p.a1
            RETURN [
              party_to_2.role,
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
  },
  COUNT { MATCH (t_0:Agreement) } - COUNT { MATCH (t_0:Agreement) WHERE t_0.validFrom > $p.a0 } - COUNT {
    MATCH (t_0:Agreement) USING INDEX t_0:Agreement(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
