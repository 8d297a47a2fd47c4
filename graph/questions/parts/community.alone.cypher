// Whether no tie of any reason joins a unit, or one of its Party bodies, to anybody else.
// given: unit
// Its names are those of no question: the variables around a subquery are seen in it.
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
