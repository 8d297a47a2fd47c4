// The members of a body, in their own name or in a seat. body → partner, reason, fact, giver
MATCH (partner)-[part:MEMBER_OF|CHAIRS]->(body)
WHERE part.validFrom <= $until AND part.validTo >= $since
RETURN partner, 'MEMBERSHIP' AS reason, part AS fact, partner AS giver
UNION ALL
MATCH (partner)<-[reserved:REPRESENTS]-(:Post)-[seat:POST_OF]->(body:JointCommittee)
WHERE reserved.validFrom <= $until AND reserved.validTo >= $since
  AND seat.validFrom <= $until AND seat.validTo >= $since
RETURN partner, 'MEMBERSHIP' AS reason, seat AS fact, partner AS giver
