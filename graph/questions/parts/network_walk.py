"""The walk through a network, ring by ring, and the edges among the nodes that it has seen.

The state of a walk is a map ``start``: the nodes that it has ``seen``, the last ``ring`` of these, how many each ring
``kept`` and ``found``, whether it reached the scan limit (``over``) and whether it ``ended`` early. Nothing is
aggregated during the walk, because Neo4j 5 refuses that within a reduction: rows are sorted and cut in runs.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph import caps
from graph.compiler.parameters import given
from graph.compiler.selection import Field
from graph.compiler.spans import spans, starts
from graph.questions.parts.among import EACH_TIE, Ways, among
from graph.questions.parts.tie_rows import (
    first_day,
    first_published,
    last_day,
    last_published,
    source_ids,
    without_date,
)
from graph.semantics.dates import shown
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import Ties, known, named

# Ties of these reasons lead from one body to the other: from giver to user, from core to the body that it leads, from
# member to the body it belongs to.
DIRECTED = frozenset({"SHARING", "CORE", "MEMBERSHIP"})
SEATS_OF_BODY = part(__file__, "seats_of_body")
SEATS_IN_BODY = part(__file__, "seats_in_body")
IS_CORE = part(__file__, "is_core")
JOINT_BODIES_ELSEWHERE = part(__file__, "joint_bodies_elsewhere")
WALK = part(__file__, "walk")
EDGES = part(__file__, "edges")
EDGE_ROWS = part(__file__, "edge_rows")


def shows_joint_bodies(field: Field) -> bool:
    """Whether joint bodies are nodes, not folded into ties between those seated in them."""
    joint = given(field.arguments, "jointBodies")
    return is_whole(field) or (joint is not None and joint.value == "NODES")


def is_whole(field: Field) -> bool:
    """Whether the walk goes around a community as a whole, of which joint bodies are a part."""
    reading = given(field.arguments, "as")
    return reading is not None and reading.value == "COMMUNITY"


def directed_reasons(field: Field) -> frozenset[str]:
    """The reasons of edges with a direction; if joint bodies are nodes, a seat leads to its joint body."""
    return DIRECTED | ({"COMMITTEE"} if shows_joint_bodies(field) else set())


_GIVER = (
    ", CASE reason WHEN 'SHARING' THEN startNode(rels[0]) WHEN 'CORE' THEN startNode(rels[0])"
    " WHEN 'MEMBERSHIP' THEN CASE WHEN fact = body.id THEN partner ELSE body END END AS giver"
)


@dataclass(frozen=True, slots=True)
class Followed:
    """The ties that a view follows from the body ``body``: ``every`` tie of it, and for edges the ``ways`` among
    bodies.

    Rows of ``every`` have ``partner``, ``reason``, ``fact`` and ``giver``, the start of a directed way.
    """

    every: str
    ways: Ways


def followed(field: Field, reasons: list[str], scope: Scope, centre: str | None) -> Followed:
    """The ties to follow; if joint bodies are nodes, seats in them instead of the ties through them.

    ``centre``: the id of the body whose members are followed even if MEMBERSHIP is not requested; of a community as a
    whole, its cores have members too.
    """
    # If joint bodies are nodes, seats in them are already followed.
    seated = " AND NOT body:JointCommittee" if shows_joint_bodies(field) else ""
    whole = None
    if centre:
        also = f" OR {IS_CORE.filled(scope, community=centre)}" if is_whole(field) else ""
        whole = f"(body.id = {centre}{also}){seated}" if also else f"body.id = {centre}{seated}"
    member = named if is_whole(field) else known
    ties = Ties(scope, "body", lambda variable: whole if variable == "body" else None, member=member)
    folded = [reason for reason in reasons if reason != "COMMITTEE" or not shows_joint_bodies(field)]
    every, direct = [], []
    if folded:
        every.append(ties.query(folded, _GIVER))
    if alone := ties.direct(folded, _GIVER):
        direct.append(alone)
    if len(folded) < len(reasons):
        seats = SEATS_OF_BODY.filled(scope, seats=ties.seats("body", "joint", "rels"))
        every += [seats, SEATS_IN_BODY.filled(scope, seats=ties.seats("partner", "body", "rels"))]
        direct.append(seats)
    ways = Ways(scope, "body", ties.parts(folded), "\nUNION ALL\n".join(direct))
    return Followed("\nUNION ALL\n".join(every), ways)


def joint_bodies_elsewhere(scope: Scope, limit: str, tests: list[str], carried: str) -> str:
    """Clauses that add to ``start``, all bodies of a place, the joint bodies that join them and lie elsewhere.

    Without these, bodies that are tied only through one of them would stand there as if nothing tied them.
    """
    return JOINT_BODIES_ELSEWHERE.filled(
        scope,
        carried=carried,
        seats=Ties(scope, "body").seats("body", "joint", "rels"),
        most=str(caps.TIES_OF_STEP),
        starts_of_joint_bodies=starts("seats", (0,), "0", "size(seats)"),
        starts_of_bodies=starts("seats", (1,), "low", "high"),
        partner_is_wanted=" AND ".join(tests) or "true",
        limit=limit,
    )


def walk(follow: Followed, steps: str, limit: str, tests: list[str], carried: str) -> str:
    """Clauses that bind ``walk``, the final state of the walk from ``start``.

    ``tests``: tests of ``partner``, whether it may be shown. ``carried``: the other columns that stay bound.
    """
    return WALK.filled(
        follow.ways.scope,
        carried=carried,
        steps=steps,
        ties_of_body=follow.every,
        most=str(caps.TIES_OF_STEP),
        starts_of_partners=starts("found", (0,), "0", "size(found)"),
        partner_is_wanted=" AND ".join(tests) or "true",
        starts_of_ties=starts("found", (1, 2, 3, 4), "low", "high"),
        limit=limit,
    )


def edges_among(bodies: str, ways: Ways, fresh: str | None = None) -> str:
    """Clauses that bind ``edges``: maps of source, target, reason, facts and the paths that bear them."""
    return EDGES.filled(
        ways.scope,
        ways_among_bodies=among(bodies, ways, str(caps.TIES_OF_STEP), fresh),
        spans_of_edges=spans("ways", (0, 1, 2)),
        starts_of_ties=EACH_TIE,
    )


EDGES_WITHOUT_DATE = f"size([edge IN edges WHERE {without_date('edge.paths')}])"
_SURE = "coalesce(link.certainty, 'STATED')"
_CERTAINTIES = f"reduce(all = [], path IN edge.paths | all + [link IN path WHERE NOT {_SURE} IN all | {_SURE}])"
_VALUES = {
    "validFrom": ("valid_from", shown(first_day("edge.paths"))),
    "validTo": ("valid_to", shown(last_day("edge.paths"))),
    "certainty": ("certainty", _CERTAINTIES),
    "sourceIds": ("source_ids", source_ids("edge.paths")),
}


def edge_rows(scope: Scope, limit: str, wanted: set[str]) -> str:
    """The rows of ``edges`` up to ``limit``, as ``network_view.edges_of`` reads them; null for values that are not
    ``wanted``.
    """
    values = {slot: cypher if name in wanted else "null" for name, (slot, cypher) in _VALUES.items()}
    begins, ends = first_published(scope, "edge.paths"), last_published(scope, "edge.paths")
    return EDGE_ROWS.filled(
        scope,
        limit=limit,
        **values,
        begins=begins if wanted & {"startDate", "startKnowledge"} else "null",
        ends=ends if wanted & {"endDate", "endKnowledge"} else "null",
    )
