// The in-service groups, by id: their size and whether it is exact, the kind of their unit, and their registrations.
COLLECT {
  // Sorted with a LIMIT, each row would count the memory of all lists in scope.
  UNWIND COLLECT {
    MATCH (group:MemberGroup {situation: '%situation%'})
    WHERE %holds(group)% AND %in_place%
    WITH group
    ORDER BY group.id
    RETURN group
  }[0..%most% + 1] AS group
  WITH group, COLLECT {
    CALL (group) {
      MATCH (group)-[registered:REGISTERED_AT]->(unit:Unit|ServicePoint)
      WHERE %holds(registered, unit)%
      RETURN unit.kind AS kind
      UNION ALL
      MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(party:PartyOrganization)-[serves:PARTY_ORGANIZATION_OF]->(unit)
      WHERE %holds(at, party)% AND %holds(serves, unit)%
      RETURN unit.kind AS kind
      UNION ALL
      MATCH (group)-[at:REGISTERED_AT|SUBORDINATE_TO]->(party:PartyOrganization)
      WHERE party.heldBy IS NOT NULL AND %holds(at, party)%
      RETURN party.heldBy AS kind
    }
    WITH DISTINCT kind
    WHERE kind IS NOT NULL
    RETURN kind
  } AS kinds
  RETURN {
    // The id keeps two groups apart that are otherwise equal.
    id: group.id,
    members: group.count,
    exact: coalesce(group.qualifier, 'EXACT') = 'EXACT',
    kind: CASE WHEN size(kinds) = 1 THEN kinds[0] END,
    registrations: COLLECT {
      MATCH (group)-[registered:REGISTERED_AT]->(community:Place)
      WHERE %holds(registered, community)%
      WITH registered, community
      ORDER BY community.id
      // A registration without a number counts for the whole group, unless it has a condition.
      RETURN {
        community: community,
        number: coalesce(registered.count, CASE WHEN registered.condition IS NULL THEN group.count END)
      }
    }
  }
}
