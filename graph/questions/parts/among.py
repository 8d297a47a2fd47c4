"""The ties among given bodies, each once.

What joins bodies is found from their parts in it: parts are sorted by what they are parts of, and any two in the same
make a pair. So the work grows with the parts that the bodies take, not with all the ties that lead away from them.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.questions.parts.spans import spans, starts
from graph.semantics.ties import Ties

PAIRS = spans("ways", (0, 1))
"""The runs of ``ways`` between the same two ends, where these rows begin and end: a list of pairs of numbers."""
EACH_TIE = starts("ways", (2, 3), "span[0]", "span[1]")
"""Of one such run, ``span``: where each tie begins, which may have several ways."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How the body ``a`` is tied: its ``parts`` in what joins bodies, as ``Ties`` writes them, and what is ``direct``.

    Rows of ``direct`` have ``m``, ``reason``, ``fact``, ``rels`` and ``giver``, the end that a directed way leads from.
    Either may be empty, not both.
    """

    parts: str
    direct: str

    @classmethod
    def undirected(cls, ties: Ties, reasons: list[str]) -> Ways:
        """The ties of some reasons, none of which has a direction."""
        return cls(ties.parts(reasons), ties.direct(reasons, ", null AS giver"))


def among(bodies: str, ways: Ways, most: str, fresh: str | None = None) -> str:
    """Clauses that bind ``ways``: rows of source id, target id, reason, fact, relationships, source and target.

    They are sorted by the first four. The source of what has no direction is the lesser id. ``bodies``: a list of
    nodes, each once. ``most``: so many parts, direct ties and ways are looked at; ``crowded`` tells that there are
    more. ``fresh``: of each pair one is in this list of nodes.
    """
    lists, found = {}, []
    # Rows as lists, and nothing grouped: for a group the database would charge all bodies.
    if ways.parts:
        new = f"a IN {fresh}" if fresh else "true"
        lists["parts"] = (
            f"COLLECT {{ UNWIND {bodies} AS a WITH a, a.id AS id, {new} AS new"
            f" CALL (a) {{ {ways.parts} }} WITH a, id, new, v, reason, rels LIMIT {most} + 1"
            " WITH a, id, new, v, reason, rels ORDER BY v, id RETURN [v, id, a, reason, rels, new] }"
        )
        # Of those that are not fresh there may be many: no two of them are even looked at.
        two = (
            "UNWIND [i IN range(span[0], span[1] - 1) WHERE parts[i][5]] AS i UNWIND range(span[0], span[1] - 1) AS j"
            " WITH fact, i, j WHERE i < j OR i > j AND NOT parts[j][5]"
            " WITH fact, CASE WHEN i < j THEN i ELSE j END AS i, CASE WHEN i < j THEN j ELSE i END AS j"
            if fresh
            else "UNWIND range(span[0], span[1] - 2) AS i UNWIND range(i + 1, span[1] - 1) AS j"
        )
        found.append(
            f"UNWIND {spans('parts', (0,))} AS span WITH span WHERE span[1] > span[0] + 1"
            f" WITH span, parts[span[0]][0].id AS fact {two}"
            " WITH fact, parts[i] AS x, parts[j] AS y WHERE x[1] <> y[1]"
            " RETURN [x[1], y[1], x[3], fact, x[4] + y[4], x[2], y[2]] AS way"
        )
    if ways.direct:
        new = f" AND (a IN {fresh} OR m IN {fresh})" if fresh else ""
        forth = "CASE WHEN giver IS NULL THEN a.id < m.id ELSE giver = a END"
        row = "[{0}.id, {1}.id, reason, fact, rels, {0}, {1}]"
        # What is looked at in vain stays as null, so that it counts.
        lists["links"] = (
            f"COLLECT {{ UNWIND {bodies} AS a CALL (a) {{ {ways.direct} }} WITH a, m, reason, fact, rels, giver"
            f" LIMIT {most} + 1 RETURN CASE WHEN m IN {bodies}{new} THEN CASE WHEN {forth}"
            f" THEN {row.format('a', 'm')} ELSE {row.format('m', 'a')} END END }}"
        )
        found.append("UNWIND links AS way WITH way WHERE way IS NOT NULL RETURN way")
    over = " OR ".join(f"size({rows}) > {most}" for rows in [*lists, "ways"])
    return (
        f"WITH *, {', '.join(f'{cypher} AS {name}' for name, cypher in lists.items())}"
        f" WITH *, COLLECT {{ CALL ({', '.join(lists)}) {{ {' UNION ALL '.join(found)} }}"
        f" WITH way LIMIT {most} + 1 WITH way ORDER BY way[0], way[1], way[2], way[3] RETURN way }} AS ways"
        f" WITH *, {over} AS crowded"
    )
