MATCH (n:Entity {id: $id})
RETURN {
  id: n.id,
  name: n.name,
  kind: n.kind,
  members: n.members,
  validFrom: toString(n.validFrom),
  validTo: toString(n.validTo)
} AS answer
