// { id name kind startDate validFrom validTo status invented participants { fact role validFrom validTo node { id name kind members } } }
RETURN COLLECT {
  MATCH (a:Activity)
  WHERE a.id > ''
  WITH a ORDER BY a.id LIMIT 2000
  RETURN [
    a.id,
    a.name,
    a.kind,
    a.startDate,
    toString(a.validFrom),
    toString(a.validTo),
    a.status,
    a.invented,
    COLLECT {
      MATCH (a)<-[p:PARTICIPATES_IN]-(u)
      WITH p, u ORDER BY u.id, p.id LIMIT 3
      RETURN [p.id, p.role, toString(p.validFrom), toString(p.validTo), [u.id, u.name, u.kind, u.members]]
    }
  ]
} AS answer
