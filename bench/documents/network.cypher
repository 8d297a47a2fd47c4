RETURN COLLECT {
  MATCH (a:Activity)
  WHERE a.id > ''
  WITH a ORDER BY a.id LIMIT 2000
  RETURN {
    id: a.id,
    name: a.name,
    kind: a.kind,
    startDate: a.startDate,
    validFrom: toString(a.validFrom),
    validTo: toString(a.validTo),
    status: a.status,
    invented: a.invented,
    participants: COLLECT {
      MATCH (a)<-[p:PARTICIPATES_IN]-(u)
      WITH p, u ORDER BY u.id, p.id LIMIT 3
      RETURN {
        fact: p.id,
        role: p.role,
        validFrom: toString(p.validFrom),
        validTo: toString(p.validTo),
        node: {id: u.id, name: u.name, kind: u.kind, members: u.members}
      }
    }
  }
} AS answer
