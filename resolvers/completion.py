"""Compiled completion: generated Python turns the record of a statement into response data in one pass.

For every operation a few plain functions are generated that put each value at its key, in the order of the selection,
and check it as GraphQL would. They raise if a check fails; the caller then completes the same record with the stock
executor, so that responses and errors are the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from graphql import GraphQLEnumType, GraphQLList, GraphQLNonNull

from graph.compiler import cursors
from graph.compiler.rows import Beside, Cursor, Edges, Either, Leaf, Many, Nodes, Page, PageInfo, Plan, Row
from graph.compiler.selection import Field

Complete = Callable[[Any, dict[str, Any]], Any]
# Raised by generated code for a value that GraphQL would refuse, or that has another form than the plan's.
MISMATCH = (TypeError, ValueError, KeyError, IndexError)

_CHECKS = {
    "String": "type({v}) is str",
    "ID": "type({v}) is str",
    "Date": "type({v}) is str",
    "PartialDate": "type({v}) is str",
    "Int": "type({v}) is int and -2147483648 <= {v} <= 2147483647",
    "Float": "type({v}) is float and {v} - {v} == 0.0",
    "Boolean": "type({v}) is bool",
}


def compile_completion(field: Field, plan: Plan) -> Complete:
    """The function ``(record, parameters) -> data`` of one root field."""
    writer = _Writer()
    body = writer.value("o", field.type, plan)
    writer.lines += ["def complete(o, P):", f"    return {body}"]
    namespace: dict[str, Any] = {"cursor": cursors.encode, **writer.constants}
    exec("\n".join(writer.lines), namespace)
    complete: Complete = namespace["complete"]
    return complete


class _Writer:
    def __init__(self) -> None:
        self.lines: list[str] = ["def refuse(v): raise ValueError"]
        self.constants: dict[str, Any] = {}
        self._count = 0

    def _fresh(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}{self._count}"

    def value(self, source: str, type_: Any, plan: Plan) -> str:
        """An expression for a value of this type found at ``source``."""
        optional = not isinstance(type_, GraphQLNonNull)
        inner = type_ if optional else type_.of_type
        if isinstance(plan, Leaf):
            return self._leaf(source, inner, optional)
        if isinstance(plan, Row) and not optional and source.isidentifier():
            # Without a call for each item of a list.
            return self._fields(plan, source)
        writers = {Many: self._many, Row: self._row, Either: self._either, Page: self._page}
        function = writers[type(plan)](inner, plan)  # type: ignore[operator]
        name = self._fresh("x")
        call = f"{function}({name}, P)"
        given = f"({name} := {source})"
        return f"(None if {given} is None else {call})" if optional else call.replace(name, source, 1)

    def _leaf(self, source: str, type_: Any, optional: bool) -> str:
        name = self._fresh("v")
        if isinstance(type_, GraphQLList):
            first = self._fresh("w")
            one = self._item_check(first, type_.of_type).replace(first, f"({first} := {name}[0])", 1)
            every = f"all([{self._item_check('e', type_.of_type)} for e in {name}])"
            # Most lists are empty or have one item: a comprehension would take longer than all the rest.
            test = f"type({name}) is list and (not {name} or ({one} if len({name}) == 1 else {every}))"
        else:
            test = self._check(name, type_)
        test = f"{name} is None or ({test})" if optional else test
        # The value is read once, when the test first needs it.
        test = test.replace(name, f"({name} := {source})", 1)
        return f"({name} if {test} else refuse({name}))"

    def _item_check(self, name: str, type_: Any) -> str:
        """The test of an item of a list."""
        if isinstance(type_, GraphQLNonNull):
            return f"({self._check(name, type_.of_type)})"
        return f"({name} is None or {self._check(name, type_)})"

    def _check(self, name: str, type_: Any) -> str:
        if isinstance(type_, GraphQLEnumType):
            constant = self._fresh("E")
            self.constants[constant] = frozenset(type_.values)
            return f"type({name}) is str and {name} in {constant}"
        return _CHECKS[type_.name].format(v=name)

    def _function(self, body: list[str]) -> str:
        name = self._fresh("f")
        self.lines += [f"def {name}(o, P):", *(f"    {line}" for line in body)]
        return name

    def _many(self, type_: Any, plan: Many) -> str:
        return self._function([f"return [{self.value('o', type_.of_type, plan.item)} for o in o]"])

    def _row(self, type_: Any, plan: Row, known: str | None = None) -> str:
        """``known``: the constant with the type names that the first value of the row may be."""
        del type_
        check = [f"if o[0] not in {known}: refuse(o[0])"] if known else []
        return self._function([*check, f"return {self._fields(plan, 'o')}"])

    def _fields(self, row: Row, source: str) -> str:
        """The object of the row in this variable."""
        items = (f"{field.key!r}: {self._item(field, at, plan, row, source)}" for field, at, plan in row.fields)
        return f"{{{', '.join(items)}}}"

    def _item(self, field: Field, position: int | None, plan: Plan, row: Row, source: str) -> str:
        if position is None:
            return repr(row.type_name)
        if isinstance(plan, Cursor):
            return f"cursor({plan.signature!r}, {source}[{position}])"
        return self.value(f"{source}[{position}]", field.type, plan)

    def _either(self, type_: Any, plan: Either) -> str:
        # Types with the same fields share a function unless ``__typename`` is selected.
        first = next(iter(plan.rows.values()))
        if all(row.fields is first.fields for row in plan.rows.values()) and not _is_named(first):
            known = self._fresh("K")
            self.constants[known] = frozenset(plan.rows)
            return self._row(type_, first, known)
        shared: dict[Any, str] = {}
        choice = {}
        for name, row in plan.rows.items():
            key = (id(row.fields), name if _is_named(row) else None)
            if key not in shared:
                shared[key] = self._row(type_, row)
            choice[name] = shared[key]
        table = self._fresh("T")
        entries = ", ".join(f"{name!r}: {function}" for name, function in choice.items())
        self.lines.append(f"{table} = {{{entries}}}")
        return self._function([f"return {table}[o[0]](o, P)"])

    def _page(self, type_: Any, plan: Page) -> str:
        del type_
        body = ["rows = o[0]", "if type(rows) is not list: refuse(rows)"]
        if plan.limit is not None:
            body += [f"size = P[{plan.limit!r}] - 1", "more = len(rows) > size", "if more: rows = rows[:size]"]
        if plan.backward:
            body.append("rows = rows[::-1]")
        items = []
        for field, part in plan.parts:
            if isinstance(part, Edges):
                written = f"[{self._fields(part.row, 'r')} for r in rows]"
            elif isinstance(part, Nodes):
                inner = field.type.of_type.of_type
                written = f"[{self.value(f'r[{part.position}]', inner, part.plan)} for r in rows]"
            elif isinstance(part, PageInfo):
                written = self._page_info(part, plan)
            elif isinstance(part, Beside):
                written = self.value(f"o[{part.position}]", field.type, part.plan)
            else:
                written = repr(plan.type_name)
            items.append(f"{field.key!r}: {written}")
        return self._function([*body, f"return {{{', '.join(items)}}}"])

    def _page_info(self, part: PageInfo, plan: Page) -> str:
        before, after = (str(plan.continued), "more") if not plan.backward else ("more", str(plan.continued))
        values = {
            "hasNextPage": after,
            "hasPreviousPage": before,
            "startCursor": f"(cursor({part.signature!r}, rows[0][0]) if rows else None)",
            "endCursor": f"(cursor({part.signature!r}, rows[-1][0]) if rows else None)",
            "__typename": "'PageInfo'",
        }
        return "{" + ", ".join(f"{field.key!r}: {values[field.name]}" for field in part.fields) + "}"


def _is_named(row: Row) -> bool:
    """Whether the type's own name is selected."""
    return any(position is None for _, position, _ in row.fields)
