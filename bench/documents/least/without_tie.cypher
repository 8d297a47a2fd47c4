// Whether a unit, and its Party bodies, are tied to nobody: read up to the first tie. unit →
NOT EXISTS {
  UNWIND [unit] + COLLECT {
    MATCH (unit)<-[belongs:PARTY_ORGANIZATION_OF]-(party:PartyOrganization)
    WHERE belongs.validFrom <= $until AND belongs.validTo >= $since
    RETURN party
  } AS body
  CALL (body) {
    MATCH (body)-[part:MEMBER_OF|CHAIRS]->(partner)
    WHERE part.validFrom <= $until AND part.validTo >= $since
    RETURN partner, 'MEMBERSHIP' AS reason, part AS fact, body AS giver
    UNION ALL
    MATCH (body)<-[reserved:REPRESENTS]-(:Post)-[seat:POST_OF]->(partner:JointCommittee)
    WHERE reserved.validFrom <= $until AND reserved.validTo >= $since
      AND seat.validFrom <= $until AND seat.validTo >= $since
    RETURN partner, 'MEMBERSHIP' AS reason, seat AS fact, body AS giver
    UNION ALL
    // + ties_of_body
    UNION ALL
    // + members_of_body
  }
  WITH unit, partner
  WHERE partner <> unit
  // + named_partner
  RETURN partner
}
