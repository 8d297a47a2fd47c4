WITH COLLECT {
  MATCH (n:Unit)
  WHERE n.id > $after AND n.validFrom <= $asOf AND n.validTo >= $asOf
  WITH n ORDER BY n.id LIMIT 101
  RETURN {
    id: n.id,
    name: n.name,
    kind: n.kind,
    members: n.members,
    validFrom: toString(n.validFrom),
    validTo: toString(n.validTo)
  }
} AS rows
RETURN {
  totalCount: COUNT { MATCH (n:Unit) }
    - COUNT { MATCH (n:Unit) WHERE n.validFrom > $asOf }
    - COUNT { MATCH (n:Unit) WHERE n.validTo < $asOf AND n.validFrom <= $asOf },
  pageInfo: {hasNextPage: size(rows) > 100, endCursor: rows[size(rows[..100]) - 1].id},
  nodes: rows[..100]
} AS answer
