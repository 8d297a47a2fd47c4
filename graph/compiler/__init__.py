"""A selection becomes one Cypher statement, and the layout of its answer."""
