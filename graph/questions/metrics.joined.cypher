// The places that a body joins, by id.
// given: row
UNWIND row.places AS id
MATCH (place:Entity {id: id})
WHERE %seen(place)%
WITH place
ORDER BY place.id
