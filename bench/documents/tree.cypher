MATCH (district:Entity {id: $id})
RETURN {
  id: district.id,
  name: district.name,
  level: district.level,
  parts: COLLECT {
    MATCH (district)<-[p:PART_OF]-(street:Area)
    WHERE p.kind = 'ADMINISTRATIVE' AND p.validFrom <= $asOf AND p.validTo >= $asOf
    WITH street ORDER BY street.id LIMIT 3
    RETURN {
      id: street.id,
      name: street.name,
      level: street.level,
      parts: COLLECT {
        MATCH (street)<-[q:PART_OF]-(community:Community)
        WHERE q.kind = 'ADMINISTRATIVE' AND q.validFrom <= $asOf AND q.validTo >= $asOf
        WITH community ORDER BY community.id LIMIT 2
        RETURN {
          id: community.id,
          name: community.name,
          households: community.households,
          residents: COLLECT {
            MATCH (community)<-[l:LOCATED_IN]-(unit:Unit)
            WHERE l.validFrom <= $asOf AND l.validTo >= $asOf
            WITH unit ORDER BY unit.id LIMIT 3
            RETURN {
              id: unit.id,
              name: unit.name,
              kind: unit.kind,
              memberOf: COLLECT {
                MATCH (unit)-[s:MEMBER_OF]->(body)
                WHERE s.validFrom <= $asOf AND s.validTo >= $asOf
                WITH s, body ORDER BY body.id, s.id LIMIT 2
                RETURN {role: s.role, validFrom: toString(s.validFrom), node: {id: body.id, name: body.name}}
              }
            }
          }
        }
      }
    }
  }
} AS answer
