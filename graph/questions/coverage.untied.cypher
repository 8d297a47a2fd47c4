// Units without any tie. Bodies of the residents themselves are no resident units.
WITH *, COLLECT {
  UNWIND units AS unit
  WITH unit
  WHERE NOT coalesce(unit.kind, '') IN %own_bodies% AND %unit_is_alone%
  WITH unit
  ORDER BY unit.id
  RETURN unit
} AS untied
