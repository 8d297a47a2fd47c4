// { totalCount edges { strength node { id name } ties { reason fact } } }
MATCH (a:Entity {id: $of})
CALL (a) {
  MATCH (a)-[r:PARTY_TO]->(v:Agreement)<-[s:PARTY_TO]-(m)
  WHERE r.validFrom <= $asOf AND r.validTo >= $asOf AND s.validFrom <= $asOf AND s.validTo >= $asOf
  RETURN m, 'AGREEMENT' AS reason, v.id AS fact
  UNION
  CALL (a) {
    MATCH (a)-[r:MEMBER_OF|CHAIRS]->(v:JointCommittee)
    WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
    RETURN v
    UNION
    MATCH (a)<-[q:REPRESENTS]-(:Post)-[r:POST_OF]->(v:JointCommittee)
    WHERE q.validFrom <= $asOf AND q.validTo >= $asOf AND r.validFrom <= $asOf AND r.validTo >= $asOf
    RETURN v
  }
  WITH v WHERE coalesce(v.count, 1) = 1
  CALL (v) {
    MATCH (m)-[r:MEMBER_OF|CHAIRS]->(v)
    WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
    RETURN m
    UNION
    MATCH (m)<-[q:REPRESENTS]-(:Post)-[r:POST_OF]->(v)
    WHERE q.validFrom <= $asOf AND q.validTo >= $asOf AND r.validFrom <= $asOf AND r.validTo >= $asOf
    RETURN m
  }
  RETURN m, 'COMMITTEE' AS reason, v.id AS fact
  UNION
  MATCH (a)-[r:CO_BUILDS_WITH]-(m)
  WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
  RETURN m, 'DIRECT' AS reason, r.id AS fact
  UNION
  MATCH (a)-[r:PAIRED_WITH]-(m)
  WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
  RETURN m, 'PAIRING' AS reason, r.id AS fact
  UNION
  MATCH (a)-[o:OFFERS]->(:Resource)<-[f:OF]-(v:Share)-[t:TO]->(m)
  WHERE o.validFrom <= $asOf AND o.validTo >= $asOf AND f.validFrom <= $asOf AND f.validTo >= $asOf
    AND t.validFrom <= $asOf AND t.validTo >= $asOf
  RETURN m, 'SHARING' AS reason, v.id AS fact
  UNION
  MATCH (a)<-[t:TO]-(v:Share)-[f:OF]->(:Resource)<-[o:OFFERS]-(m)
  WHERE o.validFrom <= $asOf AND o.validTo >= $asOf AND f.validFrom <= $asOf AND f.validTo >= $asOf
    AND t.validFrom <= $asOf AND t.validTo >= $asOf
  RETURN m, 'SHARING' AS reason, v.id AS fact
  UNION
  MATCH (a)-[r:FUNDS]-(m)
  WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
    AND (r.under IS NOT NULL OR NOT coalesce(r.instrument, 'GRANT') IN ['PAY', 'FEE', 'EQUITY', 'DIVIDEND']
      AND (r.startDate IS NOT NULL OR r.endDate IS NOT NULL OR r.observedOn IS NOT NULL))
  RETURN m, 'SHARING' AS reason, r.id AS fact
  UNION
  CALL (a) {
    MATCH (a)-[r:LEADS|CLAIMS|FUNDS]->(v:Project)
    WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
    RETURN v
    UNION
    MATCH (a)-[o:OFFERS]->(:Resource)<-[r:USES]-(v:Project)
    WHERE o.validFrom <= $asOf AND o.validTo >= $asOf AND r.validFrom <= $asOf AND r.validTo >= $asOf
    RETURN v
  }
  CALL (v) {
    MATCH (m)-[r:LEADS|CLAIMS|FUNDS]->(v)
    WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
    RETURN m
    UNION
    MATCH (m)-[o:OFFERS]->(:Resource)<-[r:USES]-(v)
    WHERE o.validFrom <= $asOf AND o.validTo >= $asOf AND r.validFrom <= $asOf AND r.validTo >= $asOf
    RETURN m
  }
  RETURN m, 'PROJECT' AS reason, v.id AS fact
  UNION
  MATCH (a)-[r:HOSTS|PARTICIPATES_IN]->(v:Activity)<-[s:HOSTS|PARTICIPATES_IN]-(m)
  WHERE r.validFrom <= $asOf AND r.validTo >= $asOf AND s.validFrom <= $asOf AND s.validTo >= $asOf
  RETURN m, 'ACTIVITY' AS reason, v.id AS fact
  UNION
  MATCH (a)-[r:LEADS {role: 'CORE'}]->(m:Community)
  WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
  RETURN m, 'CORE' AS reason, r.id AS fact
  UNION
  MATCH (a:Community)<-[r:LEADS {role: 'CORE'}]-(m)
  WHERE r.validFrom <= $asOf AND r.validTo >= $asOf
  RETURN m, 'CORE' AS reason, r.id AS fact
  UNION
  MATCH (a)-[r:LEADS]-(m)
  WHERE r.validFrom <= $asOf AND r.validTo >= $asOf AND coalesce(r.role, 'CORE') = 'CORE'
    AND endNode(r):Organization AND NOT endNode(r):JointCommittee
    AND EXISTS {
      MATCH (leader)-[c:LEADS {role: 'CORE'}]->(:Community)
      WHERE leader = startNode(r) AND c.validFrom <= $asOf AND c.validTo >= $asOf
    }
  RETURN m, 'CORE' AS reason, r.id AS fact
}
WITH a, m, reason, fact
WHERE m <> a
  AND (m:Organization OR m:Community)
  AND coalesce(m.count, 1) = 1
  AND coalesce(m.certainty, 'STATED') <> 'MASKED'
WITH m, reason, fact ORDER BY reason, fact
WITH m, collect([reason, fact]) AS ties
WITH m, ties ORDER BY size(ties) DESC, m.id
WITH collect({m: m, ties: ties}) AS partners
RETURN [
  size(partners),
  [p IN partners[..50] | [size(p.ties), [p.m.id, p.m.name], p.ties]]
] AS answer
