// The named bodies that are members on any day: the columns of FoundMember, then the values selected of each as a
// chair.
// given: committee
WITH *, COLLECT {
  MATCH (chair:Organization)-[membership:MEMBER_OF]->(committee)
  WHERE %seen(membership, chair)%
    AND coalesce(membership.role, '') <> 'OBSERVER'
    AND membership.validFrom <= membership.validTo
    AND %named(chair)%
  WITH chair, membership
  ORDER BY membership.validFrom, chair.id
  LIMIT %scanned% + 1
  WITH
    chair,
    chair.id AS chairId,
    %first_day% AS validFrom,
    %last_day% AS validTo,
    // A unit and its Party organisation count as one in the rota, if they belong together on any day.
    COLLECT {
      MATCH (chair)-[belongs:PARTY_ORGANIZATION_OF]-(counterpart)
      WHERE %seen(belongs, counterpart)%
      RETURN DISTINCT counterpart.id
    } AS same
  %row%
} AS members
