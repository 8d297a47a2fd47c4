// The ids of everything that lies in a place.
%lies_in_it%
WITH DISTINCT thing
WHERE %holds(thing)%
RETURN thing.id AS id, %type% AS type
ORDER BY id
