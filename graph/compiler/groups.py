"""Groups and facets of a list: how many rows share a value, and the sums of their numbers.

A group's ``count`` is a number of rows, so that the counts of all groups add up to the list's total. ``bodies`` is the
number of bodies that those rows represent: a row for several bodies counts as many, and a named body that is a member
of a group in the same list is not counted twice.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from graph.compiler.compilation import Compilation
from graph.compiler.orders import constant_name
from graph.compiler.pages import limit_of
from graph.compiler.parameters import Operand, Shaped, given
from graph.compiler.rows import LEAF, Many, Plan
from graph.compiler.selection import Field, Selection
from graph.compiler.written import Written, listed, row_of
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.semantics.dates import known, period
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL
from graph.vocabulary.declare import BOOLEAN, CHOICE, DATE, DECIMAL, DETAILS, INTEGER, PARTIAL_DATE, TEXT, Property

PERIODS = ("YEAR", "QUARTER", "MONTH")
_GROUPABLE = (TEXT, CHOICE, BOOLEAN, INTEGER, DATE, PARTIAL_DATE)


def group_fields(type_name: str) -> dict[str, Property]:
    """The properties by which lists of a type can be grouped: enumeration value → property.

    Details are grouped by their keys: a row counts under each of its keys, and not at all if it has none.
    """
    properties = MODEL.properties(type_name).values()
    return {
        constant_name(p.name): p
        for p in properties
        if p.type == DETAILS
        or (p.type in _GROUPABLE and not p.many and not p.hidden and p.name not in ("id", "description"))
    }


def number_fields(type_name: str) -> dict[str, Property]:
    """The properties that can be added up in groups of a type: enumeration value → property."""
    properties = MODEL.properties(type_name).values()
    return {
        constant_name(p.name): p for p in properties if p.type in (INTEGER, DECIMAL) and not p.many and not p.hidden
    }


@dataclass(frozen=True, slots=True)
class Grouping:
    """Writes the groups of a list; ``clause`` matches its rows again and binds the variable it returns.

    ``linked``: several rows may lead to one thing. Every row is counted, but the thing's numbers are added up once.
    """

    compilation: Compilation
    scope: Scope
    type_name: str
    clause: Callable[[], tuple[str, str]]
    linked: bool = False

    def written(self, field: Field) -> Written:
        """The field ``groups`` or ``facets`` of a connection."""
        return self._facets(field) if field.name == "facets" else self._groups(field)

    def _groups(self, field: Field) -> Written:
        assert field.selection
        keys = []
        for entry in _inputs(field, "by"):
            name, per = _value(entry["field"]), given(entry, "per")
            declared = group_fields(self.type_name)[name]
            if per and declared.type not in (DATE, PARTIAL_DATE):
                message = Message(
                    "{where} goes with dates, and {name} is none: leave it out", where=per.where, name=name
                )
                raise BadUserInput(message, path=per.where, value=per.value)
            keys.append((name, _value(per) if per else None))
        measures = _values(field.arguments.get("measures"))
        return self._listing(field, field.selection, keys, measures, {})

    def _facets(self, field: Field) -> Written:
        assert field.selection
        found = [
            self._listing(field, field.selection, [(name, None)], [], {"field": f"'{name}'"})
            for name in _values(field.arguments["by"])
        ]
        if not found:
            raise _empty(field, "by")
        return Written(listed([each.cypher for each in found]), Many(found[0].plan))

    def _listing(
        self,
        field: Field,
        selection: Selection,
        keys: list[tuple[str, str | None]],
        measures: list[str],
        constants: dict[str, str],
    ) -> Written:
        clause, m = self.clause()
        found, stood = self.compilation.fresh("groups"), self.compilation.fresh("stood")
        links = self.compilation.fresh("links") if self.linked else None
        counted = f"sum({links})" if links else "count(*)"
        values: list[str] = []
        unwound: list[str] = []
        expressions = [self._expression(name, per, m, unwound) for name, per in keys]

        def part(asked: Field) -> Written | int:
            simple = {"valuesTotal": f"size({found})", "complete": f"size({found}) <= {limit}", **constants}
            if asked.name in simple:
                return Written(simple[asked.name], LEAF)
            assert asked.selection
            row = row_of(
                asked.selection, values, lambda each: self._one(each, m, expressions, measures, stood, counted)
            )
            return Written(f"{found}[0..{limit}]", Many(row))

        limit = limit_of(field, self.compilation)
        items: list[str] = []
        row = row_of(selection, items, part)
        rows = self.compilation.fresh("rows")
        named = {self.compilation.fresh("key"): expression for expression in expressions}
        order = ", ".join(named)
        # Aggregates are named before ORDER BY uses them, so that each is computed once.
        told = {self.compilation.fresh("value"): value for value in values}
        start = clause
        if links:
            start += f" WITH {m}, count(*) AS {links}"
        if any(stood in value for value in values):
            every, one = self.compilation.fresh("every"), self.compilation.fresh("one")
            kept = [m, links] if links else [m]
            again = ", ".join(f"{one}[{at}] AS {name}" for at, name in enumerate(kept))
            start += (
                f" WITH collect({m}) AS {every}, collect({listed(kept)}) AS {found} UNWIND {found} AS {one}"
                f" WITH {every}, {again} WITH {', '.join(kept)}, {self._stands_for(m, every)} AS {stood}"
            )
        start += "".join(unwound)
        columns = ", ".join(f"{expression} AS {name}" for name, expression in {**named, **told}.items())
        # There is no second aggregation over the groups: without rows, it would return no row in a correlated subquery.
        groups = (
            f"COLLECT {{ {start} WITH {columns}, {counted} AS {rows} ORDER BY {rows} DESC, {order}"
            f" RETURN {listed(list(told))} }}"
        )
        return Written(f"[{found} IN [{groups}] | {listed(items)}][0]", row)

    def _one(self, field: Field, m: str, keys: list[str], measures: list[str], stood: str, counted: str) -> Written:
        if field.name == "keys":
            return Written(listed(keys), LEAF)
        if field.name == "value":
            return Written(keys[0], LEAF)
        if field.name == "count":
            return Written(counted, LEAF)
        if field.name == "bodies":
            return Written(f"sum({stood})", LEAF)
        assert field.selection
        layout: Plan = row_of(field.selection, [], lambda each: Written(each.name, LEAF))
        items: list[list[str]] = []
        for name in measures:
            subject = f"{m}.{number_fields(self.type_name)[name].name}"
            one: list[str] = []
            layout = row_of(field.selection, one, partial(_measure, subject=subject, name=name))
            items.append(one)
        return Written(listed([listed(one) for one in items]), Many(layout))

    def _expression(self, name: str, per: str | None, m: str, unwound: list[str]) -> str:
        """The value that rows of a group share; the keys of details, of which a row has several, are ``unwound``."""
        declared = group_fields(self.type_name)[name]
        if declared.type != DETAILS:
            return _key(declared, m, per)
        entry, key = self.compilation.fresh("entry"), self.compilation.fresh("key")
        keys = f"UNWIND coalesce({m}.{declared.name}, []) AS {entry} RETURN DISTINCT split({entry}, '\\t')[0]"
        unwound.append(f" UNWIND COLLECT {{ {keys} }} AS {key}")
        return key

    def _stands_for(self, m: str, every: str) -> str:
        part, group = self.compilation.fresh("part"), self.compilation.fresh("group")
        tests = [f"{part}.kind = 'LISTED_MEMBER_OF_GROUP'", *self.scope.hop(part, group), f"{group} IN {every}"]
        counted = f"EXISTS {{ MATCH ({m})-[{part}:PART_OF]->({group}) WHERE {' AND '.join(tests)} }}"
        return f"CASE WHEN {counted} THEN 0 ELSE coalesce({m}.count, 1) END"


def _measure(field: Field, subject: str, name: str) -> Written:
    aggregates = {
        "field": f"'{name}'",
        "sum": f"toFloat(sum({subject}))",
        "min": f"toFloat(min({subject}))",
        "max": f"toFloat(max({subject}))",
    }
    return Written(aggregates[field.name], LEAF)


def _key(declared: Property, variable: str, per: str | None) -> str:
    """The value that rows share, as text; for a date the period; null if it is missing or less precise than that."""
    subject = f"{variable}.{declared.name}"
    if declared.type not in (DATE, PARTIAL_DATE):
        return f"toString({subject})"
    day = known(subject) if declared.type == DATE else subject
    return period(day, per) if per else f"toString({day})"


def _inputs(field: Field, name: str) -> list[dict[str, Shaped]]:
    given_ = field.arguments.get(name)
    entries = given_ if isinstance(given_, list) else [given_]
    found = [entry for entry in entries if isinstance(entry, dict)]
    if not found:
        raise _empty(field, name)
    return found


def _empty(field: Field, name: str) -> BadUserInput:
    path = f"{field.where}.{name}"
    return BadUserInput(Message("{path} is empty: name at least one field", path=path), path=path, value=[])


def _value(operand: Shaped) -> str:
    assert isinstance(operand, Operand)
    return str(operand.value)


def _values(operand: Shaped | None) -> list[str]:
    value = operand.value if isinstance(operand, Operand) else None
    return [] if value is None else list(value) if isinstance(value, list) else [value]
