// The ids of all things, in the order of the index.
MATCH (thing:Entity)
WHERE thing.id > '' AND %holds(thing)%
RETURN thing.id AS id, %type% AS type
ORDER BY thing.id
