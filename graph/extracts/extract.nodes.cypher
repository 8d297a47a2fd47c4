// Some things with their values; only what a thing has is sent, days as text.
UNWIND %ids% AS known
MATCH (thing:Entity {id: known})
WHERE %seen(thing)%
RETURN thing.id AS id, %type% AS type, thing.validFrom > thing.validTo AS never,
  [name IN keys(thing) WHERE NOT name IN %hidden% |
    [name, CASE WHEN name IN %days% THEN toString(thing[name]) ELSE thing[name] END]] AS given
