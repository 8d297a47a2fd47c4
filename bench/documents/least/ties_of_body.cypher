// Every tie of a body: a part of it and the parts of others in the same third thing, or a tie without a third thing.
// body → partner, reason, fact, giver
CALL (body) {
  // + parts_of_body
  UNION ALL
  MATCH (third)-[part:CO_BUILDS_WITH|PAIRED_WITH|FUNDS|LEADS]->(body)
  WHERE part.validFrom <= $until AND part.validTo >= $since
  WITH body, part, third, type(part) AS type
  WITH third, part, CASE
    WHEN type = 'CO_BUILDS_WITH' THEN 'DIRECT'
    WHEN type = 'PAIRED_WITH' THEN 'PAIRING'
    WHEN type = 'FUNDS'
      AND (part.under IS NOT NULL OR NOT coalesce(part.instrument, 'GRANT') IN ['PAY', 'FEE', 'EQUITY', 'DIVIDEND'])
      AND (part.under IS NOT NULL OR NOT coalesce(part.startDate, 'X') STARTS WITH 'X'
        OR NOT coalesce(part.endDate, 'X') STARTS WITH 'X' OR part.observedOn IS NOT NULL) THEN 'SHARING'
    WHEN type = 'LEADS' AND part.role = 'CORE' AND body:Community THEN 'CORE'
  END AS reason
  WHERE reason IS NOT NULL
  RETURN third, reason, part AS fact, CASE WHEN reason IN ['SHARING', 'CORE'] THEN third END AS giver
  UNION ALL
  MATCH (body)-[offers:OFFERS]->(:Resource)<-[of:OF]-(third:Share)
  WHERE offers.validFrom <= $until AND offers.validTo >= $since
    AND of.validFrom <= $until AND of.validTo >= $since
  RETURN third, 'GIVEN' AS reason, null AS fact, null AS giver
}
WITH DISTINCT body, third, reason, fact, giver
CALL (body, third, reason, fact, giver) {
  WITH third, reason, fact, giver
  WHERE fact IS NOT NULL
  RETURN third AS partner, reason AS why, fact AS what, giver AS who
  UNION ALL
  WITH third, reason
  WHERE reason IN ['AGREEMENT', 'COMMITTEE', 'PROJECT', 'ACTIVITY']
    AND (reason <> 'COMMITTEE' OR coalesce(third.count, 1) = 1 AND coalesce(third.qualifier, 'EXACT') <> 'SOME')
  MATCH (partner)-[part:PARTY_TO|MEMBER_OF|CHAIRS|LEADS|CLAIMS|FUNDS|HOSTS|PARTICIPATES_IN]->(third)
  WHERE part.validFrom <= $until AND part.validTo >= $since
    AND (reason <> 'COMMITTEE' OR type(part) IN ['MEMBER_OF', 'CHAIRS'])
  RETURN partner, reason AS why, third AS what, null AS who
  UNION ALL
  WITH third, reason
  WHERE reason = 'COMMITTEE' AND coalesce(third.count, 1) = 1 AND coalesce(third.qualifier, 'EXACT') <> 'SOME'
  MATCH (partner)<-[reserved:REPRESENTS]-(:Post)-[seat:POST_OF]->(third)
  WHERE reserved.validFrom <= $until AND reserved.validTo >= $since
    AND seat.validFrom <= $until AND seat.validTo >= $since
  RETURN partner, reason AS why, third AS what, null AS who
  UNION ALL
  WITH third, reason
  WHERE reason = 'PROJECT'
  MATCH (partner)-[offers:OFFERS]->(:Resource)<-[uses:USES]-(third)
  WHERE offers.validFrom <= $until AND offers.validTo >= $since
    AND uses.validFrom <= $until AND uses.validTo >= $since
  RETURN partner, reason AS why, third AS what, null AS who
  UNION ALL
  WITH body, third, reason
  WHERE reason = 'GIVEN'
  MATCH (third)-[to:TO]->(partner)
  WHERE to.validFrom <= $until AND to.validTo >= $since
  RETURN partner, 'SHARING' AS why, third AS what, body AS who
}
WITH body, partner, why AS reason, what AS fact, who AS giver
WHERE partner <> body
RETURN partner, reason, fact, giver
