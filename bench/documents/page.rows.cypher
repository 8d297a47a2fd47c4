// { totalCount pageInfo { hasNextPage endCursor } nodes { id name kind members validFrom validTo } }
WITH COLLECT {
  MATCH (n:Unit)
  WHERE n.id > $after AND n.validFrom <= $asOf AND n.validTo >= $asOf
  WITH n ORDER BY n.id LIMIT 101
  RETURN [n.id, n.name, n.kind, n.members, toString(n.validFrom), toString(n.validTo)]
} AS rows
RETURN [
  COUNT { MATCH (n:Unit) }
    - COUNT { MATCH (n:Unit) WHERE n.validFrom > $asOf }
    - COUNT { MATCH (n:Unit) WHERE n.validTo < $asOf AND n.validFrom <= $asOf },
  [size(rows) > 100, rows[size(rows[..100]) - 1][0]],
  rows[..100]
] AS answer
