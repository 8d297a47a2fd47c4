// What things are joined to.
UNWIND %ids% AS known
MATCH (near:Entity {id: known})-[link%types%]-(thing:Entity)
WHERE %seen(near)% AND %holds(link, thing)%
RETURN DISTINCT thing.id AS id, %type% AS type
