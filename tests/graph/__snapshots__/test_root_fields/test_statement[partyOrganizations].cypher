// { partyOrganizations(first: 10) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
// Database hits on the invented network: 55 at most

// partyOrganizations
// {a0: date('2026-08-01'), a1: 11}
RETURN [
  COLLECT {
    MATCH (party_organization_1:PartyOrganization)
    WHERE party_organization_1.validFrom <= $p.a0
      AND party_organization_1.validTo >= $p.a0
      AND party_organization_1.id >= ''
    WITH party_organization_1
    ORDER BY party_organization_1.id
    LIMIT $p.a1
    RETURN [[party_organization_1.id], [party_organization_1.id]] AS row_0
  },
  COUNT { MATCH (t_0:PartyOrganization) } - COUNT {
    MATCH (t_0:PartyOrganization)
    WHERE t_0.validFrom > $p.a0
  } - COUNT {
    MATCH (t_0:PartyOrganization) USING INDEX t_0:PartyOrganization(validTo)
    WHERE t_0.validTo < $p.a0 AND t_0.validFrom <= $p.a0
  }
] AS data;
