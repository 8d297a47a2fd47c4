"""一核多元: the core of a community on a date, the joint bodies around it, the many other bodies, and the units without
ties.

Only what the selected fields need is computed: planning a part of the statement takes longer than running it.
"""

from __future__ import annotations

from collections.abc import Callable

from graph.compiler.pages import limit_of
from graph.compiler.parameters import given
from graph.compiler.rows import LEAF, Many, Row
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.community import alone, centre, in_units, tied
from graph.questions.parts.partners import PARTNERS
from graph.questions.parts.tie_rows import givers_as_one, partners_without_date, tie_list
from graph.questions.parts.within import lies_in, lying_in
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import PARTNERSHIP, REASONS, masked
from graph.vocabulary import MODEL

ACTORS = part(__file__, "actors")
GROUPS = part(__file__, "groups")
LINKS = part(__file__, "links")
LED_GROUPS = part(__file__, "led_groups")
UNITS_WITHOUT_TIE = part(__file__, "units_without_tie")
MASKED = part(__file__, "masked")
_SEATED = ["CHAIRS", "MEMBER_OF", "REPRESENTS"]
"""What makes a body one of those in a joint body, of the relationships that join the two."""
_LISTS = {
    "actors": {"membersTotal", "undatedTotal"},
    "groups": {"groups"},
    "led": {"ledGroups", "ledGroupsTotal"},
    "gap": {"gap", "gapTotal"},
}
"""The fields that read each list; ``complete`` reads all."""


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
    found = writer.compilation.refer(of, "Community").match("community")
    steps = [found, centre(scope, "community"), *_lists(field.selection, scope)]
    return writer.statement(field, Written(listed(items), row), match="\n".join(steps))


def _lists(selection: Selection, scope: Scope) -> list[str]:
    """The clauses that bind the lists from which the selected fields are read."""
    fields = {each.name for each in selection.fields}
    wanted = {name for name, readers in _LISTS.items() if fields & (readers | {"complete"})}
    if "groups" in wanted:
        wanted.add("actors")
    write: dict[str, Callable[[Scope], str]] = {
        "actors": lambda scope: _actors(scope, resident=_shows_residents(selection)),
        "led": LED_GROUPS.filled,
        "gap": _units_without_tie,
        "groups": GROUPS.filled,
    }
    return [f"WITH *, COLLECT {{\n{part_of(scope)}\n}} AS {name}" for name, part_of in write.items() if name in wanted]


def _shows_residents(selection: Selection) -> bool:
    members = [of_group for group in _below(selection, "groups") for of_group in _below(group, "members")]
    return any(field.name == "resident" for member in members for field in member.fields)


def _below(selection: Selection, name: str) -> list[Selection]:
    return [field.selection for field in selection.fields if field.name == name and field.selection]


def _actors(scope: Scope, *, resident: bool) -> str:
    ties = tied(scope, "centre", list(PARTNERSHIP), whole=True, joints=True)
    return ACTORS.filled(
        scope,
        ties_of_centre=ties,
        in_units=in_units(scope, "centre"),
        is_resident=lies_in(scope, "community", "partner") if resident else "null",
    )


def _units_without_tie(scope: Scope) -> str:
    return UNITS_WITHOUT_TIE.filled(
        scope, lies_in_community=lying_in(scope, "community", "unit"), is_alone=alone(scope, "unit")
    )


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
    if field.name == "links":
        return _links(field.selection, writer, scope)
    source, possible = lists[field.name]
    each = writer.expressions.entity(field.selection, "body", scope, possible)
    return Written(collected(f"UNWIND {source} AS body", each.cypher), Many(each.plan))


def _groups(selection: Selection, writer: Writer, scope: Scope, limit: str) -> Written:
    def value(field: Field) -> Written:
        if field.name in ("kind", "membersTotal"):
            return Written({"kind": "group.kind", "membersTotal": "size(group.members)"}[field.name], LEAF)
        assert field.selection
        if field.name == "byReason":
            return _by_reason(field.selection, writer, scope)
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


def _by_reason(selection: Selection, writer: Writer, scope: Scope) -> Written:
    """The numbers of the members and ties of a group for each reason, and of members by parts of the centre."""
    borne = "tie IN actor.ties WHERE tie.reason = reason"
    members = "size([actor IN group.members WHERE any({test})])"
    totals = {
        "reason": "reason",
        "membersTotal": members.format(test=borne),
        "tiesTotal": f"reduce(total = 0, actor IN group.members | total + size([{borne}]))",
    }

    def part_value(field: Field) -> Written:
        if field.name == "membersTotal":
            return Written("tied_to_part", LEAF)
        assert field.selection
        return writer.expressions.entity(field.selection, "hub", scope, PARTNERS)

    def value(field: Field) -> Written:
        if field.name in totals:
            return Written(totals[field.name], LEAF)
        assert field.selection
        items: list[str] = []
        row = row_of(field.selection, items, part_value)
        number = members.format(test=f"{borne} AND hub IN tie.with")
        found = f"UNWIND centre AS hub WITH hub, {number} AS tied_to_part WHERE tied_to_part > 0"
        return Written(collected(found, listed(items)), Many(row))

    items: list[str] = []
    row = row_of(selection, items, value)
    found = f"UNWIND {sorted(REASONS)} AS reason WITH reason WHERE any(actor IN group.members WHERE any({borne}))"
    return Written(collected(found, listed(items)), Many(row))


def _links(selection: Selection, writer: Writer, scope: Scope) -> Written:
    values = {"relationshipTypes": "types", "seated": f"any(type IN types WHERE type IN {_SEATED})"}

    def value(field: Field) -> Written:
        if field.name in values:
            return Written(values[field.name], LEAF)
        assert field.selection
        if field.name == "jointBody":
            return writer.expressions.entity(field.selection, "joint", scope, frozenset({"JointCommittee"}))
        return writer.expressions.entity(field.selection, "hub", scope, PARTNERS)

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected(LINKS.filled(scope), listed(items)), Many(row))


def _member(field: Field, writer: Writer, scope: Scope) -> Written:
    if field.name == "node":
        assert field.selection
        return writer.expressions.entity(field.selection, "partner", scope, PARTNERS)
    if field.name == "ties":
        assert field.selection
        return tie_list(writer.expressions, field.selection, "actor.ties", scope, {"givers": givers_as_one("centre")})
    return Written(f"actor.{field.name}", LEAF)
