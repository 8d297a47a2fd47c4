// query Case($code: String!) {
//   case(code: $code) {
//     name
//     nameEn
//     summary
//     mechanisms(first: 20) { nodes { kind name description } }
//     figures(first: 20) { nodes { what value valueMin valueMax unit qualifier } }
//     comprises(first: 10) { totalCount nodes { __typename id name } }
//   }
// }
// Database hits on the invented network: 10 at most

// case
// {a0: date('2026-08-01'), a1: 'C04', a2: 20, a3: 10}
MATCH (thing:Case)
WHERE thing.code = $p.a1
WITH thing
ORDER BY thing.id
LIMIT 1
RETURN [
  thing.name,
  thing.nameEn,
  thing.summary,
  [
    COLLECT {
      MATCH (thing)-[has_mechanism_1:HAS_MECHANISM]->(mechanism_2)
      WHERE has_mechanism_1.validFrom <= $p.a0 AND has_mechanism_1.validTo >= $p.a0
      WITH has_mechanism_1, mechanism_2
      ORDER BY mechanism_2.id, has_mechanism_1.id
      LIMIT $p.a2
      RETURN [[mechanism_2.kind, mechanism_2.name, mechanism_2.description]] AS row_0
    }
  ],
  [
    COLLECT {
      MATCH (thing)<-[about_3:ABOUT]-(figure_4:Figure)
      WHERE about_3.validFrom <= $p.a0 AND about_3.validTo >= $p.a0
      WITH about_3, figure_4
      ORDER BY figure_4.id, about_3.id
      LIMIT $p.a2
      RETURN [
        [
          figure_4.what,
          toFloat(figure_4.value),
          toFloat(figure_4.valueMin),
          toFloat(figure_4.valueMax),
          figure_4.unit,
          figure_4.qualifier
        ]
      ] AS row_0
    }
  ],
  [
    COLLECT {
      MATCH (thing)-[comprises_5:COMPRISES]->(entity_6)
      WHERE comprises_5.validFrom <= $p.a0 AND comprises_5.validTo >= $p.a0
      WITH comprises_5, entity_6
      ORDER BY entity_6.id, comprises_5.id
      LIMIT $p.a3
      RETURN [
        [
          [l_0 IN labels(entity_6) WHERE NOT l_0 IN ['Entity', 'Place', 'Organization']][0],
          entity_6.id,
          entity_6.name
        ]
      ] AS row_0
    },
    COUNT {
      MATCH (thing)-[comprises_7:COMPRISES]->(entity_8)
      WHERE comprises_7.validFrom <= $p.a0 AND comprises_7.validTo >= $p.a0
    }
  ]
] AS data;
