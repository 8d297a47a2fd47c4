"""The meaning of facts: the days on which they hold, who may see them, and which of them tie bodies."""

from __future__ import annotations

# Registers the tests of ties for parts, before any part is filled.
from graph.semantics import ties  # noqa: F401
