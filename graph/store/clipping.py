"""A relationship holds only while both its ends do; this module alone narrows the stored terms accordingly.

Relationships of lineage (``MODEL.lineage``: renewed, established, succeeded, fulfilled by) hold forever, from
its own day or, where that is not known, from the day on which both its ends have begun.

Its own dates stay in ``statedFrom`` and ``statedTo`` where an end narrows them, so that it widens again when the end
does. What is observed, or joined to what is, may be read as open: then its days are those of the rest alone, kept in
``openFrom`` and ``openTo`` where they are fewer than all. ``between`` says the same in Python, where both ends are
known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.connection.session import Transaction
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, Term
from graph.vocabulary import MODEL
from graph.vocabulary.common import NEVER_IN_FORCE

DERIVED = ("validFrom", "validTo", "statedFrom", "statedTo", "observed", "openFrom", "openTo", "termKnowledge")
"""The properties of a relationship that depend on its ends."""

OWN_KNOWLEDGE = (
    "WHEN any(day IN [{fact}.startDate, {fact}.endDate] WHERE NOT day STARTS WITH 'X') THEN 'STATED'"
    " WHEN {fact}.observedOn IS NOT NULL AND {fact}.startDate IS NULL AND {fact}.endDate IS NULL THEN 'OBSERVED'"
)
"""``graph.semantics.dates.knowledge`` as branches of a CASE over ``fact``; none of them where no date is known."""

CLIP = """
WITH r, startNode(r) AS a, endNode(r) AS b,
     coalesce(r.statedFrom, r.validFrom) AS ownFrom, coalesce(r.statedTo, r.validTo) AS ownTo
WITH r, a, b, ownFrom, ownTo, type(r) IN $lineage AND ownFrom <= ownTo
       AND a.validFrom <= a.validTo AND b.validFrom <= b.validTo AS lineage,
     r.observedOn IS NOT NULL AND r.startDate IS NULL AND r.endDate IS NULL
       AND NOT coalesce(r.status, '') IN $neverInForce AS seen
WITH r, a, b, ownFrom, ownTo, seen, lineage, lineage AND ownFrom > $alwaysFrom AS began
WITH r, a, b, ownFrom, ownTo, seen, lineage, began,
     CASE WHEN began THEN ownFrom ELSE reduce(
       d = ownFrom, other IN [a.validFrom, b.validFrom] | CASE WHEN other > d THEN other ELSE d END) END AS first,
     CASE WHEN lineage THEN $alwaysTo ELSE reduce(
       d = ownTo, other IN [a.validTo, b.validTo] | CASE WHEN other < d THEN other ELSE d END) END AS last
WITH r, a, b, ownFrom, ownTo, first, last, lineage,
     seen OR NOT began AND (coalesce(a.observed, false) OR coalesce(b.observed, false)) AS observed,
     [x IN [CASE WHEN seen THEN null ELSE [ownFrom, ownTo] END,
            CASE WHEN a.observed THEN null ELSE [a.validFrom, a.validTo] END,
            CASE WHEN b.observed THEN null ELSE [b.validFrom, b.validTo] END] WHERE x IS NOT NULL] AS known
WITH r, ownFrom, ownTo, first, last, lineage, observed, known,
     head([end IN [a, b] WHERE any(label IN labels(end) WHERE label IN $dating)
       AND end.termKnowledge <> 'UNKNOWN' | end.termKnowledge]) AS theirs
WITH r, ownFrom, ownTo, first, last, lineage, observed, theirs,
     reduce(d = $alwaysFrom, term IN known | CASE WHEN term[0] > d THEN term[0] ELSE d END) AS openFrom,
     CASE WHEN lineage THEN $alwaysTo ELSE
       reduce(d = $alwaysTo, term IN known | CASE WHEN term[1] < d THEN term[1] ELSE d END) END AS openTo
SET r.validFrom = first, r.validTo = last,
    r.statedFrom = CASE WHEN first <> ownFrom THEN ownFrom END,
    r.statedTo = CASE WHEN last <> ownTo THEN ownTo END,
    r.observed = observed,
    r.termKnowledge = CASE __OWN_KNOWLEDGE__ ELSE coalesce(theirs, 'UNKNOWN') END,
    r.openFrom = CASE WHEN observed AND openFrom > $alwaysFrom THEN openFrom END,
    r.openTo = CASE WHEN observed AND openTo < $alwaysTo THEN openTo END
""".replace("__OWN_KNOWLEDGE__", OWN_KNOWLEDGE.format(fact="r"))
"""The end of a statement that has bound relationships to ``r``, with ``CLIP_PARAMETERS``."""
CLIP_PARAMETERS = {
    "neverInForce": list(NEVER_IN_FORCE),
    "alwaysFrom": ALWAYS_FROM,
    "alwaysTo": ALWAYS_TO,
    "lineage": MODEL.lineage,
    "dating": MODEL.dating,
}
AROUND = f"UNWIND $ids AS id MATCH (n:Entity {{id: id}})-[r]-() WITH DISTINCT r {CLIP}"


async def clip_around(transaction: Transaction, ids: Sequence[str]) -> None:
    """Clip all relationships of these nodes again, after the nodes' terms have changed."""
    await transaction.run(AROUND, {"ids": list(ids), **CLIP_PARAMETERS})


async def clip_types(transaction: Transaction, types: Sequence[str]) -> None:
    """Clip all relationships of these types again, after the meaning of their terms has changed."""
    await transaction.run(f"MATCH ()-[r:{'|'.join(types)}]->() WITH r {CLIP}", dict(CLIP_PARAMETERS))


def between(type_: str | None, own: Term, source: Term, target: Term) -> Term:
    """The days on which a relationship of a type holds, from its own and those of its ends."""
    clipped = own & source & target
    if type_ not in MODEL.lineage or own.empty or source.empty or target.empty:
        return clipped
    if own.start > ALWAYS_FROM:
        return replace(own, end=ALWAYS_TO, open_start=clipped.open_start, open_end=ALWAYS_TO)
    return replace(clipped, end=ALWAYS_TO, open_end=ALWAYS_TO)
