"""Flows of shared resources from providers to users, with totals that count nothing twice."""

from __future__ import annotations

from dataclasses import dataclass

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import Operand, Shaped, given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.questions.parts.bounds import completeness, ordered
from graph.questions.parts.gifts import NAMES, gift_part, gifts
from graph.questions.parts.within import climbing, unplaced
from graph.semantics.dates import During, When, known
from graph.semantics.parts import part
from graph.semantics.scope import Period, Scope

KEYS: dict[str, tuple[str, str]] = {
    "PROVIDER": ("提供方", "Who offers the resource; each holder of a joint offer."),
    "USER": ("使用方", "Who uses it."),
    "KIND": ("类别", "Kind of resource."),
    "MONTH": ("月", "Month in which the use begins, as 2026-03."),
    "QUARTER": ("季度", "Quarter in which the use begins, as 2026-Q1."),
    "YEAR": ("年", "Year in which the use begins, as 2026."),
}
DEFAULT_KEYS = ("PROVIDER", "USER", "KIND")
IN_PLACE = part(__file__, "in_place")
USES_IN_PLACE = part(__file__, "uses_in_place")
USES_EVERYWHERE = part(__file__, "uses_everywhere")
FLOWS_OF_USES = part(__file__, "flows")
ROWS = part(__file__, "rows")
MEASURE = part(__file__, "measure")
TOTALS = part(__file__, "totals")
GROUPS = part(__file__, "groups")
QUANTITIES = part(__file__, "quantities")
_PERIODS = {
    "MONTH": "substring(toString(row.begin), 0, 7)",
    "QUARTER": "toString(row.begin.year) + '-Q' + toString(row.begin.quarter)",
    "YEAR": "toString(row.begin.year)",
}


@dataclass(frozen=True, slots=True)
class _Writing:
    """The values that the parts of the statement share."""

    writer: Writer
    scope: Scope
    period: Period
    bodies: str
    flows: str


def sharing(field: Field, writer: Writer) -> Statement:
    """The flows of a place, or of all places, in a period or on a day."""
    assert field.selection
    parameters, during = writer.compilation.parameters, _during(field, writer)
    keys = _keys(field.arguments.get("groupBy"))
    # The things in a place, and the selected values of bodies, are read on the last day of the period.
    scope, period = Scope(When(during.last, during.facts)), Period(during)
    bodies, flows = parameters.constant(caps.SHARING_BODIES), parameters.constant(caps.SHARING_FLOWS)
    writing = _Writing(writer, scope, period, bodies, flows)
    within, hierarchy = given(field.arguments, "within"), given(field.arguments, "hierarchy")
    limit = limit_of(field, writer.compilation)
    if within:
        step = climbing(scope, parameters.operand(hierarchy) if hierarchy else None)
        steps = [
            writer.compilation.refer(within, "Place").match("place"),
            IN_PLACE.filled(scope, step=step, deepest=str(caps.PLACES_UP), most=writing.bodies),
            _flows(writing, USES_IN_PLACE.filled(period, **_use(period), most=writing.bodies)),
        ]
    else:
        steps = ["WITH [] AS around", _flows(writing, USES_EVERYWHERE.filled(period, **_use(period)))]
    measure = MEASURE.filled(period)
    steps += [ROWS.filled(period), TOTALS.filled(period, measure=measure), _groups(period, keys, measure)]
    money = any(each.name in NAMES for each in field.selection.fields)
    if money:
        steps.append(gifts(period, f"around[0..{writing.bodies}]" if within else None))
    items: list[str] = []
    row = row_of(field.selection, items, lambda each: _part(each, writing, limit, money=money))
    return writer.statement(field, Written(listed(items), row), match="\n".join(steps))


def _keys(asked: Shaped | None) -> tuple[str, ...]:
    if not isinstance(asked, Operand) or asked.value is None:
        return DEFAULT_KEYS
    values = asked.value
    if sum(value in _PERIODS for value in values) > 1:
        message = Message(
            "{where} names {values}: group by one of MONTH, QUARTER and YEAR",
            where=asked.where,
            values=", ".join(values),
        )
        raise BadUserInput(message, path=asked.where, value=values)
    return tuple(key for key in KEYS if key in values)


def _during(field: Field, writer: Writer) -> During:
    """The requested period, or the day of the read."""
    when = writer.expressions.scope(field.arguments).when
    between = field.arguments.get("between")
    if not isinstance(between, dict):
        return During(when.parameter, when.parameter, when.facts)
    first, last = given(between, "from"), given(between, "to")
    assert first
    assert last
    parameters = writer.compilation.parameters
    start = parameters.computed("first", lambda request: ordered(first, last, request).first)
    return During(start, parameters.computed("last", lambda request: ordered(first, last, request).last), when.facts)


def _use(period: Period) -> dict[str, str]:
    """The facts that a use depends on: all of them must hold on one day, and the use begins on the first such day."""
    return {
        "on_one_day": period.on_one_day("offers", "portion", "serves"),
        "begin": period.first_day("serves", "portion", "offers"),
    }


def _flows(writing: _Writing, uses: str) -> str:
    return FLOWS_OF_USES.filled(writing.period, uses=uses, most=writing.flows, known_begin=known("begin"))


def _groups(period: Period, keys: tuple[str, ...], measure: str) -> str:
    return GROUPS.filled(
        period,
        provider="row.provider" if "PROVIDER" in keys else "null",
        user="row.user" if "USER" in keys else "null",
        kind="row.resource.kind" if "KIND" in keys else "null",
        period=next((_PERIODS[key] for key in keys if key in _PERIODS), "null"),
        measure=measure,
    )


def _part(field: Field, writing: _Writing, limit: str, *, money: bool) -> Written:
    looked = f"size(around) > {writing.bodies} OR scanned > {writing.flows}"
    limited = f"size(groups) > {limit} OR size(top) > {limit}"
    if money:
        looked, limited = f"{looked} OR size(gifts) > {caps.GIFTS}", f"{limited} OR size(gifts) > {limit}"
    if bound := completeness(field.name, limited, looked):
        return bound
    if field.name in NAMES:
        return gift_part(field, writing.writer, writing.scope, limit)
    values = {
        "flowsTotal": "size(groups)",
        "usesTotal": "allUses",
        "undatedTotal": "allUndated",
        "providersTotal": "providers",
        "usersTotal": "users",
    }
    if field.name in values:
        return Written(values[field.name], LEAF)
    if field.name == "unplacedTotal":
        return Written(unplaced(writing.scope), LEAF)
    if field.name == "quantities":
        return _quantities(field, writing, "allShares")
    assert field.selection
    source = {"flows": "groups", "topProviders": "top"}[field.name]
    items: list[str] = []
    row = row_of(field.selection, items, lambda each: _value(each, writing))
    found = f"UNWIND {source}[0..{limit}] AS flow WITH flow, flow.provider AS provider, flow.user AS user"
    return Written(collected(found, listed(items)), Many(row))


def _value(field: Field, writing: _Writing) -> Written:
    if field.name == "quantities":
        return _quantities(field, writing, "flow.shares")
    if not field.selection:
        return Written(f"flow.{field.name}", LEAF)
    scope = writing.scope
    body = writing.writer.expressions.entity(field.selection, field.name, scope)
    return Written(f"CASE WHEN {field.name} IS NULL THEN null ELSE {body.cypher} END", body.plan)


def _quantities(field: Field, writing: _Writing, shares: str) -> Written:
    """The quantities of some shares, added up for each unit."""
    assert field.selection
    items: list[str] = []
    row = row_of(field.selection, items, lambda each: Written(each.name, LEAF))
    return Written(collected(QUANTITIES.filled(writing.scope, shares=shares), listed(items)), Many(row))
