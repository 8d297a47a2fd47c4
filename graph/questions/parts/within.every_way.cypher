// Everything that lies in the place, as often as there are ways up to it. A test may follow.
MATCH (thing WHERE %seen(thing)%) (%step%){0,%deepest%} (asked_place:Entity {id: %place%} WHERE %seen(asked_place)%)
