"""Flows of shared resources, from who provides to who uses, with totals that count nothing twice."""

from __future__ import annotations

from dataclasses import dataclass

from graph.dates import During, When, known, undated
from graph.errors import BadUserInput
from graph.language import Message
from graph.pages import given
from graph.parameters import Operand, Shaped
from graph.questions.bounds import limit_of, ordered, told
from graph.questions.gifts import LOOKED, NAMES, gift_part, gifts
from graph.references import Reference
from graph.rows import LEAF, Many
from graph.scope import Scope, where
from graph.selection import Field
from graph.statement import Statement, Writer
from graph.visibility import seen
from graph.within import DEEPEST, climbing, unplaced
from graph.written import Written, collected, listed, row_of

# What is looked at, so that no place is too large to ask about.
BODIES, FLOWS = 10_000, 20_000
KEYS: dict[str, tuple[str, str]] = {
    "PROVIDER": ("提供方", "Who offers the resource; each holder of a joint offer."),
    "USER": ("使用方", "Who uses it."),
    "KIND": ("类别", "Kind of resource."),
    "MONTH": ("月", "Month in which the use begins, as 2026-03."),
    "QUARTER": ("季度", "Quarter in which the use begins, as 2026-Q1."),
    "YEAR": ("年", "Year in which the use begins, as 2026."),
}
DEFAULT_KEYS = ("PROVIDER", "USER", "KIND")
_PERIODS = {
    "MONTH": "substring(toString(f.begin), 0, 7)",
    "QUARTER": "toString(f.begin.year) + '-Q' + toString(f.begin.quarter)",
    "YEAR": "toString(f.begin.year)",
}
_DATED = f"CASE WHEN {' OR '.join(undated(part) for part in 'oqu')} THEN 0 ELSE 1 END"
# The shares of the flows in ``of`` without those counted in another of them, how many uses they stand for, and how many
# of these have a part of unknown days in each flow.
_MEASURE = (
    "CALL (of) { WITH of, [x IN of | x.s] AS every"
    " WITH of, [x IN of WHERE any(b IN x.boss WHERE b IN every) | x.s] AS counted UNWIND of AS x"
    " WITH x.s AS s, counted, max(x.dated) AS dated WHERE NOT s IN counted"
    " RETURN collect(s) AS shares, sum(coalesce(s.count, 1)) AS uses,"
    " sum(CASE WHEN dated = 0 THEN coalesce(s.count, 1) ELSE 0 END) AS undated }"
)


@dataclass(frozen=True, slots=True)
class _Writing:
    """What the parts of the statement share."""

    writer: Writer
    scope: Scope
    during: During
    bodies: str
    flows: str

    def tests(self, *relationships: str) -> str:
        return where([*self.during.holds(*relationships), *seen(*relationships)])


def sharing(field: Field, writer: Writer) -> Statement:
    """The flows of a place, or of everywhere, in a period or on a day."""
    assert field.selection
    parameters, during = writer.compilation.parameters, _during(field, writer)
    keys = _keys(field.arguments.get("groupBy"))
    # What lies in a place, and what is told of bodies, is read on the last day of the period.
    scope = Scope(When(during.last, during.facts))
    writing = _Writing(writer, scope, during, parameters.constant(BODIES), parameters.constant(FLOWS))
    within, hierarchy = given(field.arguments, "within"), given(field.arguments, "hierarchy")
    limit = limit_of(field, writer)
    if within:
        step = climbing(scope, parameters.operand(hierarchy) if hierarchy else None)
        found = _in_place(writing, writer.compilation.refer(within, "Place"), step)
    else:
        found = ["WITH [] AS around", *_flows(writing, _anywhere(writing))]
    money = any(part.name in NAMES for part in field.selection.fields)
    steps = [*found, *_listed(writing), *_totals(), *_groups(keys)]
    if money:
        steps.append(gifts(during, f"around[0..{writing.bodies}]" if within else None))
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: _part(part, writing, limit, money=money))
    return writer.statement(field, Written(listed(items), row), match=" ".join(steps))


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
    """The period asked for, or the day of the read."""
    when = writer.expressions.scope(field.arguments).when
    between = field.arguments.get("between")
    if not isinstance(between, dict):
        return During(when.parameter, when.parameter, when.facts)
    first, last = given(between, "from"), given(between, "to")
    assert first
    assert last
    parameters = writer.compilation.parameters
    start = parameters.computed("first", lambda variables: ordered(first, last, variables)[0])
    return During(start, parameters.computed("last", lambda variables: ordered(first, last, variables)[1]), when.facts)


def _in_place(writing: _Writing, place: Reference, step: str) -> list[str]:
    path = f"MATCH ANY SHORTEST (e) ({step}){{0,{DEEPEST}}} (place)"
    tests = writing.tests("o", "q", "u")
    given_, used = (
        "MATCH (e)-[o:OFFERS]->(res:Resource)<-[q:OF]-(s:Share)-[u:TO]->(w)",
        "MATCH (e)<-[u:TO]-(s:Share)-[q:OF]->(res:Resource)<-[o:OFFERS]-(p)",
    )
    either = (
        f"UNWIND around[0..{writing.bodies}] AS e CALL (e) {{"
        f" {given_}{tests} RETURN s, res, e AS p, w, {_begin(writing)} AS begin, {_DATED} AS dated"
        f" UNION ALL {used}{tests} RETURN s, res, p, e AS w, {_begin(writing)} AS begin, {_DATED} AS dated }}"
    )
    return [
        place.match("place"),
        f"CALL (place) {{ {path} WITH DISTINCT e LIMIT {writing.bodies} + 1 RETURN collect(e) AS around }}",
        *_flows(writing, either),
    ]


def _anywhere(writing: _Writing) -> str:
    match = "MATCH (p)-[o:OFFERS]->(res:Resource)<-[q:OF]-(s)-[u:TO]->(w)"
    return (
        f"MATCH (s:Share){where(writing.during.holds('s'))} {match}{writing.tests('o', 'q', 'u')}"
        f" WITH s, res, p, w, {_begin(writing)} AS begin, {_DATED} AS dated"
    )


def _begin(writing: _Writing) -> str:
    """The day on which a use begins: the first on which all that it rests on holds."""
    start = writing.during.start
    return f"reduce(d = {start('u')}, x IN [{start('q')}, {start('o')}] | CASE WHEN x > d THEN x ELSE d END)"


def _flows(writing: _Writing, found: str) -> list[str]:
    """``flows``: a share, its resource, a provider and a user, each once; parallel relationships are one flow."""
    return [
        f"CALL (around) {{ {found} WITH s, res, p, w, begin, dated LIMIT {writing.flows} + 1"
        " WITH s, res, p, w, min(begin) AS begin, max(dated) AS dated, count(*) AS times"
        f" WITH s, res, p, w, {known('begin')} AS begin, dated, times"
        " RETURN collect({s: s, res: res, p: p, w: w, begin: begin, dated: dated}) AS flows,"
        " coalesce(sum(times), 0) AS seen }",
    ]


def _listed(writing: _Writing) -> list[str]:
    """``rows``: the flows, each with the shares that it is counted in.

    A named body is counted in the group it is listed in: what it provides or uses of a resource is part of what the
    group provides or uses of it.
    """

    def groups(body: str) -> str:
        test = writing.tests("k").replace(" WHERE ", " AND ", 1)
        match = f"MATCH ({body})-[k:PART_OF]->(g) WHERE k.kind = 'LISTED_MEMBER_OF_GROUP'{test} AND g <> {body}"
        return f"COLLECT {{ {match} RETURN DISTINCT g }}"

    return [
        "CALL (flows) { UNWIND flows AS f WITH f, f.p AS p, f.w AS w"
        f" WITH f, {groups('p')} AS pg, {groups('w')} AS wg"
        " WITH f.res AS res, collect({f: f, pg: pg, wg: wg}) AS same UNWIND same AS a"
        " RETURN collect({s: a.f.s, res: res, p: a.f.p, w: a.f.w, begin: a.f.begin, dated: a.f.dated,"
        " pg: a.pg, wg: a.wg, boss: CASE WHEN size(a.pg) + size(a.wg) = 0 THEN [] ELSE [b IN same WHERE b.f.s <> a.f.s"
        " AND (b.f.p = a.f.p OR b.f.p IN a.pg) AND (b.f.w = a.f.w OR b.f.w IN a.wg)"
        " AND (b.f.p <> a.f.p OR b.f.w <> a.f.w) | b.f.s] END}) AS rows }"
    ]


def _totals() -> list[str]:
    """Totals over all flows: uses, and bodies without those whose group is there too."""

    def bodies(name: str, of: str, groups: str) -> str:
        return (
            f"CALL (rows) {{ UNWIND rows AS x WITH x.{of} AS b, head(collect(x.{groups})) AS groups"
            " WITH collect(b) AS every, collect({b: b, groups: groups}) AS each UNWIND each AS y"
            " WITH y WHERE NOT any(g IN y.groups WHERE g IN every)"
            f" RETURN sum(coalesce(y.b.count, 1)) AS {name} }}"
        )

    return [
        "WITH *, rows AS of",
        _MEASURE,
        "WITH around, seen, rows, shares AS allShares, uses AS allUses, undated AS allUndated",
        bodies("providers", "p", "pg"),
        bodies("users", "w", "wg"),
        "CALL (rows) { UNWIND rows AS x WITH x.p AS provider, collect(x) AS of",
        _MEASURE,
        "WITH provider, uses ORDER BY uses DESC, provider.id RETURN collect({provider: provider, uses: uses}) AS top }",
    ]


def _groups(keys: tuple[str, ...]) -> list[str]:
    """``groups``: the flows by what was asked for, most uses first."""
    period = next((_PERIODS[key] for key in keys if key in _PERIODS), "null")
    values = {
        "provider": "f.p" if "PROVIDER" in keys else "null",
        "user": "f.w" if "USER" in keys else "null",
        "kind": "f.res.kind" if "KIND" in keys else "null",
        "period": period,
    }
    named = ", ".join(f"{value} AS {name}" for name, value in values.items())
    order = "uses DESC, provider.id, user.id, kind, period"
    return [
        f"CALL (rows) {{ UNWIND rows AS f WITH {named}, collect(f) AS of",
        _MEASURE,
        "CALL (of) { UNWIND of AS x RETURN count(DISTINCT x.res) AS resources }",
        f"WITH provider, user, kind, period, shares, uses, resources ORDER BY {order}",
        "RETURN collect({provider: provider, user: user, kind: kind, period: period, shares: shares, uses: uses,"
        " resources: resources}) AS groups }",
    ]


def _part(field: Field, writing: _Writing, limit: str, *, money: bool) -> Written:
    looked = f"size(around) > {writing.bodies} OR seen > {writing.flows}"
    limited = f"size(groups) > {limit} OR size(top) > {limit}"
    if money:
        looked, limited = f"{looked} OR size(given) > {LOOKED}", f"{limited} OR size(given) > {limit}"
    if bound := told(field.name, limited, looked):
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
        return _quantities(field, "allShares")
    assert field.selection
    source = {"flows": "groups", "topProviders": "top"}[field.name]
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: _value(part, writing))
    found = f"UNWIND {source}[0..{limit}] AS x WITH x, x.provider AS provider, x.user AS user"
    return Written(collected(found, listed(items)), Many(row))


def _value(field: Field, writing: _Writing) -> Written:
    if field.name == "quantities":
        return _quantities(field, "x.shares")
    if not field.selection:
        return Written(f"x.{field.name}", LEAF)
    scope = writing.scope
    body = writing.writer.expressions.entity(field.selection, field.name, scope)
    return Written(f"CASE WHEN {field.name} IS NULL THEN null ELSE {body.cypher} END", body.plan)


def _quantities(field: Field, shares: str) -> Written:
    """What the shares say of quantity, added up for each unit."""
    assert field.selection
    values = {"unit": "unit", "quantity": "quantity"}
    items: list[str] = []
    row = row_of(field.selection, items, lambda part: Written(values[part.name], LEAF))
    summed = (
        f"UNWIND {shares} AS s WITH s ORDER BY s.id WITH s WHERE s.quantity IS NOT NULL"
        " WITH s.unit AS unit, sum(toFloat(s.quantity)) AS quantity ORDER BY unit"
    )
    return Written(collected(summed, listed(items)), Many(row))
