MATCH (n:Entity {id: $id})
WHERE n.validFrom <= $asOf AND n.validTo >= $asOf
RETURN {
  id: n.id,
  name: n.name,
  kind: n.kind,
  members: n.members,
  validFrom: toString(n.validFrom),
  validTo: toString(n.validTo)
} AS answer
