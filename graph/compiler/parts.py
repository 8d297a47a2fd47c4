"""Cypher that reads as Cypher, for the questions: ``graph.semantics.parts``, with the tests of ties at hand."""

from __future__ import annotations

# Makes its tests known to parts.
from graph.semantics import ties  # noqa: F401
from graph.semantics.parts import MACROS, Holding, Part, part

__all__ = ["MACROS", "Holding", "Part", "part"]
