// Resident units with and without any tie. Bodies formed by the residents themselves are not resident units.
WITH *, COLLECT {
  UNWIND units AS unit
  WITH unit
  WHERE %may_be_gap(unit)%
  WITH unit
  ORDER BY unit.id
  RETURN {unit: unit, alone: %unit_is_alone%}
} AS residents
WITH *,
  [each IN residents WHERE each.alone | each.unit] AS untied,
  [each IN residents WHERE NOT each.alone | each.unit] AS tiedUnits
