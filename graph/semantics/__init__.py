"""What facts mean: on which days they hold, who may see them, what ties bodies."""

from __future__ import annotations

# Makes the tests of ties known to parts, whoever fills one.
from graph.semantics import ties  # noqa: F401
