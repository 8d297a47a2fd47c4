// Named resident units without any tie. Bodies formed by the residents themselves are not resident units.
// given: community
MATCH (unit:Unit)-[lies:LOCATED_IN]->(community)
WHERE %holds(lies, unit)%
  AND %named(unit)%
  AND NOT coalesce(unit.kind, '') IN %own_bodies%
  AND %is_alone%
WITH DISTINCT unit
ORDER BY unit.id
RETURN unit
