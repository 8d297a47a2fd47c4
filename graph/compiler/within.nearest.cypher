// The nearest places in which a thing lies; a thing that is a place is its own. A test may follow.
MATCH (thing WHERE %seen(thing)%) (%step%){0,%deepest%} (nearest:Place WHERE %seen(nearest)%)
