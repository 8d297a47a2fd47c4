"""The table by which a record becomes JSON in compiled code: what ``resolvers/completion.py`` writes as Python.

Both make the same of the same plan. The texts between two values, from the end of one to the key of the next, are put
together here; ``graph/native/complete.c`` only copies them.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import orjson
from graphql import GraphQLEnumType, GraphQLList, GraphQLNonNull

from graph.compiler.rows import Beside, Cursor, Edges, Either, Leaf, Many, Nodes, Page, PageInfo, Plan, Row
from graph.compiler.selection import Field
from graph.native.library import Kind, Step, Table

_SCALARS = {
    "String": Kind.TEXT_VALUE,
    "ID": Kind.TEXT_VALUE,
    "Date": Kind.TEXT_VALUE,
    "PartialDate": Kind.TEXT_VALUE,
    "Int": Kind.INTEGER_VALUE,
    "Float": Kind.FLOAT_VALUE,
    "Boolean": Kind.BOOLEAN_VALUE,
}


def make_table(field: Field, plan: Plan) -> Table:
    """The table of one root field."""
    maker = _Maker()
    root = maker.put([maker.value(field.type, plan)])
    return Table(maker.steps, bytes(maker.texts), root, tuple(maker.limits))


class _Maker:
    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.texts = bytearray()
        self.limits: list[str] = []
        self._known_texts: dict[bytes, int] = {}
        self._rows: dict[tuple[int, str | None], int] = {}

    def put(self, steps: Iterable[Step]) -> int:
        """Where these steps are in the table, one behind the other."""
        at = len(self.steps)
        self.steps += steps
        return at

    def texted(self, step: Step, text: bytes) -> Step:
        """The step with this text."""
        if text not in self._known_texts:
            self._known_texts[text] = len(self.texts)
            self.texts += text
        return step._replace(text=self._known_texts[text], size=len(text))

    def value(self, type_: Any, plan: Plan) -> Step:
        """The step that writes a value of this type."""
        optional = not isinstance(type_, GraphQLNonNull)
        inner = type_ if optional else type_.of_type
        if isinstance(plan, Leaf):
            return self._leaf(inner, optional)
        if isinstance(plan, Many):
            return Step(Kind.LIST_VALUE, optional, self.put([self.value(inner.of_type, plan.item)]))
        if isinstance(plan, Row):
            return self._row(plan)._replace(optional=optional)
        if isinstance(plan, Either):
            return self._either(plan, optional)
        assert isinstance(plan, Page)
        return self._page(plan, optional)

    def _leaf(self, type_: Any, optional: bool) -> Step:
        if isinstance(type_, GraphQLList):
            return Step(Kind.LIST_VALUE, optional, self.put([self.value(type_.of_type, Leaf())]))
        if isinstance(type_, GraphQLEnumType):
            names = [self.texted(Step(Kind.NAME), name.encode()) for name in type_.values]
            return Step(Kind.ENUM_VALUE, optional, self.put(names), len(names))
        return Step(_SCALARS[type_.name], optional)

    def _row(self, plan: Row) -> Step:
        parts = _Parts(self)
        for number, (field, position, sub) in enumerate(plan.fields):
            parts.key(field.key, first=number == 0)
            if position is None:
                parts.constant(orjson.dumps(plan.type_name))
            elif isinstance(sub, Cursor):
                parts.add(Kind.CURSOR_PART, position=position, first=self._list_name(sub.signature))
            else:
                parts.add(Kind.VALUE_PART, position=position, first=self.put([self.value(field.type, sub)]))
        return parts.closed(Kind.ROW_VALUE, opened=bool(plan.fields))

    def _list_name(self, signature: str) -> int:
        """How the JSON within a cursor begins."""
        return self.put([self.texted(Step(Kind.NAME), b"[" + orjson.dumps(signature))])

    def _either(self, plan: Either, optional: bool) -> Step:
        variants = []
        for name, row in plan.rows.items():
            # Types with the same fields share a row unless their name is selected.
            named = any(position is None for _, position, _ in row.fields)
            key = (id(row.fields), name if named else None)
            if key not in self._rows:
                self._rows[key] = self.put([self._row(row)])
            variants.append(self.texted(Step(Kind.VARIANT, first=self._rows[key]), name.encode()))
        return Step(Kind.EITHER_VALUE, optional, self.put(variants), len(variants))

    def _page(self, plan: Page, optional: bool) -> Step:
        parts = _Parts(self)
        for number, (field, part) in enumerate(plan.parts):
            parts.key(field.key, first=number == 0)
            if isinstance(part, Edges):
                parts.add(Kind.EDGES_PART, first=self.put([self._row(part.row)]))
            elif isinstance(part, Nodes):
                node = self.value(field.type.of_type.of_type, part.plan)
                parts.add(Kind.NODES_PART, position=part.position, first=self.put([node]))
            elif isinstance(part, PageInfo):
                self._page_info(part, plan, parts)
            elif isinstance(part, Beside):
                beside = self.put([self.value(field.type, part.plan)])
                parts.add(Kind.VALUE_PART, position=part.position, first=beside)
            else:
                parts.constant(orjson.dumps(plan.type_name))
        kind = Kind.BACKWARD_PAGE_VALUE if plan.backward else Kind.PAGE_VALUE
        step = parts.closed(kind, opened=bool(plan.parts))
        return step._replace(optional=optional, position=self._limit(plan.limit))

    def _limit(self, name: str | None) -> int:
        if name is None:
            return -1
        if name not in self.limits:
            self.limits.append(name)
        return self.limits.index(name)

    def _page_info(self, part: PageInfo, plan: Page, parts: _Parts) -> None:
        # Rows above the limit lie after a page, or before one that is read backward; a cursor tells of the other end.
        more = "hasPreviousPage" if plan.backward else "hasNextPage"
        for number, field in enumerate(part.fields):
            parts.key(field.key, first=number == 0)
            if field.name == more:
                parts.add(Kind.MORE_PART)
            elif field.name in ("startCursor", "endCursor"):
                kind = Kind.START_CURSOR_PART if field.name == "startCursor" else Kind.END_CURSOR_PART
                parts.add(kind, first=self._list_name(part.signature))
            elif field.name == "__typename":
                parts.constant(b'"PageInfo"')
            else:
                parts.constant(orjson.dumps(plan.continued))
        parts.constant(b"}" if part.fields else b"{}")


class _Parts:
    """The parts of an object, and the text that stands before the next of them."""

    def __init__(self, maker: _Maker) -> None:
        self._maker = maker
        self._steps: list[Step] = []
        self._before = b""

    def key(self, key: str, *, first: bool) -> None:
        """The key of the next value; the first one opens its object."""
        self._before += (b"{" if first else b",") + orjson.dumps(key) + b":"

    def constant(self, text: bytes) -> None:
        """A value that is always the same, or what ends one."""
        self._before += text

    def add(self, kind: Kind, *, position: int = 0, first: int = 0) -> None:
        """A value that comes from the record."""
        self._steps.append(self._maker.texted(Step(kind, first=first, position=position), self._before))
        self._before = b""

    def closed(self, kind: Kind, *, opened: bool) -> Step:
        """The step of the whole object."""
        self.constant(b"}" if opened else b"{}")
        steps = [*self._steps, self._maker.texted(Step(Kind.CONSTANT_PART), self._before)]
        return Step(kind, first=self._maker.put(steps), members=len(steps))
