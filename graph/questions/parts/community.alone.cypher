// The test that neither a unit nor any of its Party bodies has a tie of any reason to another body.
// given: unit
// Its variables have names that no question uses, because a subquery sees the variables around it.
NOT EXISTS {
  UNWIND [unit] + COLLECT {
    MATCH (unit)<-[of_unit:PARTY_ORGANIZATION_OF]-(party_of_unit:PartyOrganization)
    WHERE %holds(of_unit, party_of_unit)%
    RETURN party_of_unit
  } AS part_of_unit
  CALL (part_of_unit) {
    %ties_of_part%
  }
  WITH partner
  WHERE partner <> unit
  RETURN partner
}
