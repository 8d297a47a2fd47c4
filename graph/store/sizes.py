"""How large the graph is: nodes by label, from the counts that Neo4j keeps."""

from __future__ import annotations

from graph.vocabulary import MODEL

SIZES = "RETURN {" + ", ".join(f"{label}: COUNT {{ (:{label}) }}" for label in (*MODEL.interface, *MODEL.node)) + "}"
"""The map of all labels and interfaces; its single value."""
