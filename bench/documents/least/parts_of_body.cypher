// What a body takes part in, and its ties without a third thing, each of these from one of its ends.
// body → third, reason, fact and giver: a tie to another body has a fact, and the other body as third
MATCH (body)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN|CO_BUILDS_WITH|PAIRED_WITH]->(third)
WHERE part.validFrom <= $until AND part.validTo >= $since
WITH body, part, third, type(part) AS type, labels(third) AS labels
WITH body, part, third, CASE
  WHEN type = 'CO_BUILDS_WITH' THEN 'DIRECT'
  WHEN type = 'PAIRED_WITH' THEN 'PAIRING'
  WHEN 'Agreement' IN labels THEN 'AGREEMENT'
  WHEN 'Project' IN labels THEN 'PROJECT'
  WHEN 'Activity' IN labels THEN 'ACTIVITY'
  WHEN 'JointCommittee' IN labels AND type IN ['MEMBER_OF', 'CHAIRS'] THEN 'COMMITTEE'
  WHEN type = 'FUNDS'
    AND (part.under IS NOT NULL OR NOT coalesce(part.instrument, 'GRANT') IN ['PAY', 'FEE', 'EQUITY', 'DIVIDEND'])
    AND (part.under IS NOT NULL OR NOT coalesce(part.startDate, 'X') STARTS WITH 'X'
      OR NOT coalesce(part.endDate, 'X') STARTS WITH 'X' OR part.observedOn IS NOT NULL) THEN 'SHARING'
  WHEN type = 'LEADS' AND 'Community' IN labels AND part.role = 'CORE' THEN 'CORE'
END AS reason
WHERE reason IS NOT NULL
RETURN third, reason,
  CASE WHEN reason IN ['DIRECT', 'PAIRING', 'SHARING', 'CORE'] THEN part END AS fact,
  CASE WHEN reason IN ['SHARING', 'CORE'] THEN body END AS giver
UNION ALL
MATCH (body)<-[reserved:REPRESENTS]-(:Post)-[seat:POST_OF]->(third:JointCommittee)
WHERE reserved.validFrom <= $until AND reserved.validTo >= $since
  AND seat.validFrom <= $until AND seat.validTo >= $since
RETURN third, 'COMMITTEE' AS reason, null AS fact, null AS giver
UNION ALL
MATCH (body)-[offers:OFFERS]->(:Resource)<-[uses:USES]-(third:Project)
WHERE offers.validFrom <= $until AND offers.validTo >= $since
  AND uses.validFrom <= $until AND uses.validTo >= $since
RETURN third, 'PROJECT' AS reason, null AS fact, null AS giver
UNION ALL
MATCH (body)<-[to:TO]-(share:Share)-[of:OF]->(:Resource)<-[offers:OFFERS]-(third)
WHERE to.validFrom <= $until AND to.validTo >= $since
  AND of.validFrom <= $until AND of.validTo >= $since
  AND offers.validFrom <= $until AND offers.validTo >= $since
RETURN third, 'SHARING' AS reason, share AS fact, third AS giver
