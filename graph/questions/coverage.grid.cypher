// For each community and kind: the bodies tied to the community itself, those tied only through its core or joint
// bodies, the resident units that are a gap, and those that have ties, but none to this community.
// given: unit
WITH *, COLLECT {
  UNWIND tied[0..%limit%] AS whole
  WITH whole, whole.community AS home, COLLECT {
    UNWIND whole.pairs AS pair
    WITH pair[1] AS body, max(pair[2]) AS itself
    WHERE NOT body IN whole.centre
    RETURN [body, itself, [body.kind, CASE WHEN body:PartyOrganization THEN body.heldBy END]]
  } AS partners
  WITH home, partners, COLLECT {
    %lies_in_home%
    WHERE unit:Unit AND %may_be_gap(unit)%
    WITH DISTINCT unit
    LIMIT %looked%
    RETURN [unit.kind, %unit_is_alone%, unit IN [partner IN partners | partner[0]]]
  } AS residents
  RETURN {
    community: home,
    gap: size([each IN residents WHERE each[1]]),
    cells: [kind IN %kinds% | [
      kind,
      size([each IN partners WHERE kind IN each[2] AND each[1] = 1]),
      size([each IN partners WHERE kind IN each[2] AND each[1] = 0]),
      size([each IN residents WHERE each[0] = kind AND each[1]]),
      size([each IN residents WHERE each[0] = kind AND NOT each[1] AND NOT each[2]])
    ]]
  }
} AS grid
