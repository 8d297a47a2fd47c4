// The unit of a body, with all its Party bodies.
// given: body, unit
CALL (body) {
  %unit_of_body%
}
WITH unit, COLLECT {
  MATCH (unit)<-[belongs:PARTY_ORGANIZATION_OF]-(party:PartyOrganization)
  WHERE %holds(belongs, party)%
  CALL (party) {
    %unit_of_party%
  }
  WITH party, whole
  WHERE whole = unit
  RETURN DISTINCT party
} AS bodies
WITH [unit] + bodies AS hubs
