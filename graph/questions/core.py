"""一核多元: the core of a community on a date, the joint bodies around it, the many other bodies, and the units without
ties.
"""

from __future__ import annotations

from graph.compiler.pages import limit_of
from graph.compiler.parameters import given
from graph.compiler.rows import LEAF, Many, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.community import OWN_BODIES, alone, centre, in_units, tied
from graph.questions.parts.partners import PARTNERS
from graph.questions.parts.tie_rows import partners_without_date, tie_list
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import PARTNERSHIP, masked
from graph.vocabulary import MODEL

SHAPE = part(__file__, "shape")
ACTORS = part(__file__, "actors")
LED_GROUPS = part(__file__, "led_groups")
UNITS_WITHOUT_TIE = part(__file__, "units_without_tie")
MASKED = part(__file__, "masked")


def core(field: Field, writer: Writer) -> Statement:
    """The shape of a community's network. ``limit`` truncates lists (then ``complete`` is false); totals count
    everything.
    """
    assert field.selection
    of = given(field.arguments, "community")
    assert of
    scope = writer.expressions.scope(field.arguments)
    limit = limit_of(field, writer.compilation)
    items: list[str] = []
    row = row_of(field.selection, items, lambda each: _part(each, writer, scope, limit))
    shape = SHAPE.filled(
        scope, actors=_actors(scope), led_groups=LED_GROUPS.filled(scope), units_without_tie=_units_without_tie(scope)
    )
    steps = [writer.compilation.refer(of, "Community").match("community"), centre(scope, "community"), shape]
    return writer.statement(field, Written(listed(items), row), match="\n".join(steps))


def _actors(scope: Scope) -> str:
    ties = tied(scope, "centre", list(PARTNERSHIP), whole=True, joints=True)
    return ACTORS.filled(scope, ties_of_centre=ties, in_units=in_units(scope, "centre"))


def _units_without_tie(scope: Scope) -> str:
    return UNITS_WITHOUT_TIE.filled(scope, own_bodies=str(list(OWN_BODIES)), is_alone=alone(scope, "unit"))


def _masked(scope: Scope) -> str:
    ties = tied(scope, "centre", list(PARTNERSHIP), whole=True, joints=True, other=masked)
    return MASKED.filled(scope, ties_of_centre=ties)


def _part(field: Field, writer: Writer, scope: Scope, limit: str) -> Written:
    organizations = MODEL.concrete("Organization")
    lists = {
        "cores": ("cores", organizations),
        "jointBodies": ("joints", frozenset({"JointCommittee"})),
        "ledGroups": (f"led[0..{limit}]", organizations),
        "gap": (f"gap[0..{limit}]", frozenset({"Unit"})),
    }
    totals = {
        "membersTotal": "size(actors)",
        "undatedTotal": partners_without_date("actors"),
        "gapTotal": "size(gap)",
        "ledGroupsTotal": "size(led)",
        "complete": f"size(gap) <= {limit} AND size(led) <= {limit}"
        f" AND all(group IN groups WHERE size(group.members) <= {limit})",
    }
    if field.name in totals:
        return Written(totals[field.name], LEAF)
    if field.name == "maskedTotal":
        return Written(_masked(scope), LEAF)
    assert field.selection
    if field.name == "community":
        return writer.expressions.entity(field.selection, "community", scope)
    if field.name == "groups":
        return _groups(field.selection, writer, scope, limit)
    source, possible = lists[field.name]
    each = writer.expressions.entity(field.selection, "body", scope, possible)
    return Written(collected(f"UNWIND {source} AS body", each.cypher), Many(each.plan))


def _groups(selection: Selection, writer: Writer, scope: Scope, limit: str) -> Written:
    def value(field: Field) -> Written:
        if field.name != "members":
            return Written({"kind": "group.kind", "membersTotal": "size(group.members)"}[field.name], LEAF)
        assert field.selection
        items: list[str] = []
        row: Row = row_of(field.selection, items, lambda each: _member(each, writer, scope))
        found = (
            "UNWIND group.members AS actor WITH actor, actor.partner AS partner"
            f" ORDER BY actor.strength DESC, partner.id LIMIT {limit}"
        )
        return Written(collected(found, listed(items)), Many(row))

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected("UNWIND groups AS group", listed(items)), Many(row))


def _member(field: Field, writer: Writer, scope: Scope) -> Written:
    if field.name == "node":
        assert field.selection
        return writer.expressions.entity(field.selection, "partner", scope, PARTNERS)
    if field.name == "ties":
        assert field.selection
        return tie_list(writer.expressions, field.selection, "actor.ties", scope)
    return Written(f"actor.{field.name}", LEAF)
