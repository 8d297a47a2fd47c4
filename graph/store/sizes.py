"""The size of the graph: nodes by label, from Neo4j's count store."""

from __future__ import annotations

from graph.vocabulary import MODEL

SIZES = "RETURN {" + ", ".join(f"{label}: COUNT {{ (:{label}) }}" for label in (*MODEL.interface, *MODEL.node)) + "}"
"""The statement; its single value is a map of all labels and interfaces."""
