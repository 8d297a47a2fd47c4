"""The ties among given bodies, each once.

The parts that the bodies take in things (an agreement, a project) are sorted by thing; any two parts in the same thing
make a pair. So the work grows with the number of parts, not with the number of all ties of the bodies.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.compiler.spans import spans, starts
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import Ties

PAIRS = spans("ways", (0, 1))
"""The runs of ``ways`` between the same two ends, as pairs of positions: where a run begins, and where it ends."""
EACH_TIE = starts("ways", (2, 3), "span[0]", "span[1]")
"""The positions in one such run, ``span``, where each tie begins; a tie may have several ways."""

WAYS = part(__file__, "ways")
PARTS = part(__file__, "parts")
LINKS = part(__file__, "links")
TWO_PARTS = part(__file__, "two_parts")
ANY_TWO = part(__file__, "any_two")
ONE_FRESH = part(__file__, "one_fresh")
DIRECT_WAYS = part(__file__, "direct_ways")


@dataclass(frozen=True, slots=True)
class Ways:
    """The queries for the ties of the body bound to ``body``: for its ``parts`` in things that join bodies, as ``Ties``
    writes them, and for its ``direct`` ties.

    Rows of ``direct`` have ``partner``, ``reason``, ``fact``, ``rels`` and ``giver``, the start of a directed way.
    Either query may be empty, not both.
    """

    scope: Scope
    body: str
    parts: str
    direct: str

    @classmethod
    def undirected(cls, ties: Ties, reasons: list[str]) -> Ways:
        """The ties for these reasons, all without direction."""
        return cls(ties.scope, ties.body, ties.parts(reasons), ties.direct(reasons, ", null AS giver"))


def among(bodies: str, ways: Ways, most: str, fresh: str | None = None) -> str:
    """Clauses that bind ``ways``: rows of source id, target id, reason, fact, relationships, source and target.

    They are sorted by the first four. The source of a way without direction is the lesser id. ``bodies``: a list of
    distinct nodes. ``most``: the scan limit for parts, for direct ties and for ways; ``crowded`` is true if there are
    more. ``fresh``: one body of each pair is in this list of nodes.
    """
    lists, found = {}, []
    if ways.parts:
        lists["parts"] = PARTS.renamed(body=ways.body).filled(
            ways.scope,
            bodies=bodies,
            is_fresh=f"{ways.body} IN {fresh}" if fresh else "true",
            parts_of_body=ways.parts,
            most=most,
        )
        two_places = (ONE_FRESH if fresh else ANY_TWO).filled(ways.scope)
        found.append(TWO_PARTS.filled(ways.scope, spans_of_parts=spans("parts", (0,)), two_places=two_places))
    if ways.direct:
        one_fresh = f" AND ({ways.body} IN {fresh} OR partner IN {fresh})" if fresh else ""
        lists["links"] = LINKS.renamed(body=ways.body).filled(
            ways.scope,
            bodies=bodies,
            leads_to_another=f"partner IN {bodies}{one_fresh}",
            ties_of_body=ways.direct,
            most=most,
        )
        found.append(DIRECT_WAYS.filled(ways.scope))
    return WAYS.filled(
        ways.scope,
        lists=",\n".join(lists.values()),
        names_of_lists=", ".join(lists),
        ways_from_lists="\nUNION ALL\n".join(found),
        most=most,
        too_many=" OR ".join(f"size({rows}) > {most}" for rows in [*lists, "ways"]),
    )
