// The place of a group; none for the group of all others.
MATCH (area:Entity {id: %id%})
WHERE %seen(area)%
