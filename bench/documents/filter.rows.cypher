// { id name kind members }
RETURN COLLECT {
  MATCH (c:Community {id: $community})-[r:PARTY_TO]->(a:Agreement)
  WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
  MATCH (a)<-[s:PARTY_TO]-(u:Unit)
  WHERE s.validFrom <= $asOf AND s.validTo >= $asOf AND u.validFrom <= $asOf AND u.validTo >= $asOf
  WITH DISTINCT u ORDER BY u.id LIMIT 100
  RETURN [u.id, u.name, u.kind, u.members]
} AS answer
