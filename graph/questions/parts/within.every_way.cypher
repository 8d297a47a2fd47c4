// Everything that lies in the place; a thing is repeated for every way up to the place. A test may follow.
MATCH (thing WHERE %seen(thing)%) (%step%){0,%deepest%} (asked_place:Entity {id: %place%} WHERE %seen(asked_place)%)
