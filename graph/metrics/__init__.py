"""Measures of whole networks: read once, computed in a separate process, cached until the graph changes."""
