// { id name level parts { id name level parts { id name households residents { id name kind memberOf { role validFrom node { id name } } } } } }
MATCH (district:Entity {id: $id})
RETURN [
  district.id,
  district.name,
  district.level,
  COLLECT {
    MATCH (district)<-[p:PART_OF]-(street:Area)
    WHERE p.kind = 'ADMINISTRATIVE' AND p.validFrom <= $asOf AND p.validTo >= $asOf
    WITH street ORDER BY street.id LIMIT 3
    RETURN [
      street.id,
      street.name,
      street.level,
      COLLECT {
        MATCH (street)<-[q:PART_OF]-(community:Community)
        WHERE q.kind = 'ADMINISTRATIVE' AND q.validFrom <= $asOf AND q.validTo >= $asOf
        WITH community ORDER BY community.id LIMIT 2
        RETURN [
          community.id,
          community.name,
          community.households,
          COLLECT {
            MATCH (community)<-[l:LOCATED_IN]-(unit:Unit)
            WHERE l.validFrom <= $asOf AND l.validTo >= $asOf
            WITH unit ORDER BY unit.id LIMIT 3
            RETURN [
              unit.id,
              unit.name,
              unit.kind,
              COLLECT {
                MATCH (unit)-[s:MEMBER_OF]->(body)
                WHERE s.validFrom <= $asOf AND s.validTo >= $asOf
                WITH s, body ORDER BY body.id, s.id LIMIT 2
                RETURN [s.role, toString(s.validFrom), [body.id, body.name]]
              }
            ]
          }
        ]
      }
    ]
  }
] AS answer
