"""The ties among given bodies, each once.

What joins bodies is found from their parts in it: parts are sorted by what they are parts of, and any two in the same
make a pair. So the work grows with the parts that the bodies take, not with all the ties that lead away from them.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.questions.parts.spans import spans, starts
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import Ties

PAIRS = spans("ways", (0, 1))
"""The runs of ``ways`` between the same two ends, where these rows begin and end: a list of pairs of numbers."""
EACH_TIE = starts("ways", (2, 3), "span[0]", "span[1]")
"""Of one such run, ``span``: where each tie begins, which may have several ways."""

WAYS = part(__file__, "ways")
PARTS = part(__file__, "parts")
LINKS = part(__file__, "links")
TWO_PARTS = part(__file__, "two_parts")
ANY_TWO = part(__file__, "any_two")
ONE_FRESH = part(__file__, "one_fresh")
DIRECT_WAYS = part(__file__, "direct_ways")


@dataclass(frozen=True, slots=True)
class Ways:
    """How the body bound to ``body`` is tied: its ``parts`` in what joins bodies, as ``Ties`` writes them, and its
    ``direct`` ties.

    Rows of ``direct`` have ``partner``, ``reason``, ``fact``, ``rels`` and ``giver``, the end that a directed way
    leads from. Either may be empty, not both.
    """

    scope: Scope
    body: str
    parts: str
    direct: str

    @classmethod
    def undirected(cls, ties: Ties, reasons: list[str]) -> Ways:
        """The ties of some reasons, none of which has a direction."""
        return cls(ties.scope, ties.body, ties.parts(reasons), ties.direct(reasons, ", null AS giver"))


def among(bodies: str, ways: Ways, most: str, fresh: str | None = None) -> str:
    """Clauses that bind ``ways``: rows of source id, target id, reason, fact, relationships, source and target.

    They are sorted by the first four. The source of a way without direction is the lesser id. ``bodies``: a list of
    nodes, each once. ``most``: so many parts, direct ties and ways are looked at; ``crowded`` is true where there are
    more. ``fresh``: of each pair one is in this list of nodes.
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
