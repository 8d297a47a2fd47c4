// Things that facts name by id, whether they hold or not.
UNWIND %ids% AS known
MATCH (thing:Entity {id: known})
WHERE %seen(thing)%
RETURN thing.id AS id, %type% AS type
