"""Measures of whole networks: read once, worked out in a process of its own, kept until the graph changes."""
