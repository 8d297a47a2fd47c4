// { id name kind members validFrom validTo }
MATCH (n:Entity {id: $id})
RETURN [n.id, n.name, n.kind, n.members, toString(n.validFrom), toString(n.validTo)] AS answer
