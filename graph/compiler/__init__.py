"""Compiles a selection to one Cypher statement and the layout of its result."""
