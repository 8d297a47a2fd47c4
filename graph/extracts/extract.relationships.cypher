// The relationships that lead from some things, with their values.
UNWIND %ids% AS known
MATCH (source:Entity {id: known})-[fact]->(target:Entity)
WHERE %seen(source)% AND %holds(fact, target)%
WITH source.id AS near, type(fact) AS type, fact.id AS id, target.id AS far, fact
ORDER BY near, type, id
RETURN id, near, far, type, fact.validFrom > fact.validTo AS never,
  [name IN keys(fact) WHERE NOT name IN %hidden% |
    [name, CASE WHEN name IN %days% THEN toString(fact[name]) ELSE fact[name] END]] AS given
