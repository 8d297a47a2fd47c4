// Named units, but not those that the residents form themselves.
WITH * WHERE unit:Unit AND NOT coalesce(unit.kind, '') IN ['RESIDENTS_COMMITTEE', 'OWNERS_COMMITTEE']
  AND coalesce(unit.count, 1) = 1 AND coalesce(unit.qualifier, 'EXACT') <> 'SOME'
  AND coalesce(unit.certainty, 'STATED') <> 'MASKED'
