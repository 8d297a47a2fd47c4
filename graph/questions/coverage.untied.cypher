// Units without any tie. Bodies formed by the residents themselves are not resident units.
WITH *, COLLECT {
  UNWIND units AS unit
  WITH unit
  WHERE NOT coalesce(unit.kind, '') IN %own_bodies% AND %unit_is_alone%
  WITH unit
  ORDER BY unit.id
  RETURN unit
} AS untied
