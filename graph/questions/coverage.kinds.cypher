// For each kind of unit, the communities without a tie to such a unit. If the unit of a Party body is not recorded,
// only the kind of the unit is known.
WITH *, COLLECT {
  UNWIND tied AS whole
  RETURN {
    community: whole.community,
    have: [unit IN whole.units WHERE unit.kind IS NOT NULL | unit.kind]
      + [unit IN whole.units WHERE unit:PartyOrganization AND unit.heldBy IS NOT NULL | unit.heldBy]
  }
} AS kindsHad
WITH *, [kind IN %kinds% | {
  kind: kind,
  missing: [each IN kindsHad WHERE NOT kind IN each.have | each.community]
}] AS kinds
