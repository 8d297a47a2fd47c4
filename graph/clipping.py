"""A relationship holds only while both its ends do: the one place that keeps stored terms that way.

Its own dates stay in ``statedFrom`` and ``statedTo`` where an end narrows them, so that it widens again when the end
does. What is observed, or joined to what is, may be read as open: then its days are those of the rest alone, kept in
``openFrom`` and ``openTo`` where they are fewer than all. ``graph.dates.Term`` says the same of two terms in Python
(``&``), for whoever knows both ends.
"""

from __future__ import annotations

from collections.abc import Sequence

from graph.dates import ALWAYS_FROM, ALWAYS_TO
from graph.session import Transaction
from graph.vocabulary.common import NEVER_IN_FORCE

DERIVED = ("validFrom", "validTo", "statedFrom", "statedTo", "observed", "openFrom", "openTo")
"""The properties of a relationship that depend on its ends."""

CLIP = """
WITH r, startNode(r) AS a, endNode(r) AS b,
     coalesce(r.statedFrom, r.validFrom) AS ownFrom, coalesce(r.statedTo, r.validTo) AS ownTo
WITH r, a, b, ownFrom, ownTo,
     reduce(d = ownFrom, other IN [a.validFrom, b.validFrom] | CASE WHEN other > d THEN other ELSE d END) AS first,
     reduce(d = ownTo, other IN [a.validTo, b.validTo] | CASE WHEN other < d THEN other ELSE d END) AS last,
     r.observedOn IS NOT NULL AND r.startDate IS NULL AND r.endDate IS NULL
       AND NOT coalesce(r.status, '') IN $neverInForce AS seen
WITH r, ownFrom, ownTo, first, last, seen OR coalesce(a.observed, false) OR coalesce(b.observed, false) AS observed,
     [x IN [CASE WHEN seen THEN null ELSE [ownFrom, ownTo] END,
            CASE WHEN a.observed THEN null ELSE [a.validFrom, a.validTo] END,
            CASE WHEN b.observed THEN null ELSE [b.validFrom, b.validTo] END] WHERE x IS NOT NULL] AS known
WITH r, ownFrom, ownTo, first, last, observed,
     reduce(d = $alwaysFrom, term IN known | CASE WHEN term[0] > d THEN term[0] ELSE d END) AS openFrom,
     reduce(d = $alwaysTo, term IN known | CASE WHEN term[1] < d THEN term[1] ELSE d END) AS openTo
SET r.validFrom = first, r.validTo = last,
    r.statedFrom = CASE WHEN first <> ownFrom THEN ownFrom END,
    r.statedTo = CASE WHEN last <> ownTo THEN ownTo END,
    r.observed = observed,
    r.openFrom = CASE WHEN observed AND openFrom > $alwaysFrom THEN openFrom END,
    r.openTo = CASE WHEN observed AND openTo < $alwaysTo THEN openTo END
"""
"""The end of a statement that has bound relationships to ``r``, with ``CLIP_PARAMETERS``."""
CLIP_PARAMETERS = {"neverInForce": list(NEVER_IN_FORCE), "alwaysFrom": ALWAYS_FROM, "alwaysTo": ALWAYS_TO}
AROUND = f"UNWIND $ids AS id MATCH (n:Entity {{id: id}})-[r]-() WITH DISTINCT r {CLIP}"


async def clip_around(transaction: Transaction, ids: Sequence[str]) -> None:
    """Clip every relationship of these nodes again, after their own terms have changed."""
    await transaction.run(AROUND, {"ids": list(ids), **CLIP_PARAMETERS})
