"""A record for the stock executor: nested dictionaries by response name, without any checks."""

from __future__ import annotations

from typing import Any

from graph.compiler import cursors
from graph.compiler.rows import Beside, Cursor, Edges, Either, Leaf, Many, Nodes, Page, PageInfo, Plan, Row


def as_record(value: Any, plan: Plan, parameters: dict[str, Any]) -> Any:
    """The value that the compiled completion reads, in a form that the executor checks field by field.

    A value that does not have the form of its plan is replaced by the exception, which the executor raises there.
    """
    try:
        return _formed(value, plan, parameters)
    except Exception as fault:
        return fault


def _formed(value: Any, plan: Plan, parameters: dict[str, Any]) -> Any:
    if value is None or isinstance(plan, Leaf):
        return value
    if isinstance(plan, Many):
        return [as_record(each, plan.item, parameters) for each in value]
    if isinstance(plan, Either):
        return _row(value, plan.rows[value[0]], parameters)
    if isinstance(plan, Row):
        return _row(value, plan, parameters)
    if isinstance(plan, Cursor):
        return cursors.encode(plan.signature, value)
    return _page(value, plan, parameters)


def _row(value: Any, plan: Row, parameters: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {"__typename": plan.type_name}
    for field, position, sub in plan.fields:
        found[field.key] = plan.type_name if position is None else as_record(value[position], sub, parameters)
    return found


def _page(value: Any, plan: Page, parameters: dict[str, Any]) -> dict[str, Any]:
    rows, more = value[0], False
    if not isinstance(rows, list):
        raise TypeError("a page holds a list of rows")
    if plan.limit is not None:
        size = parameters[plan.limit] - 1
        more, rows = len(rows) > size, rows[:size]
    if plan.backward:
        rows = rows[::-1]
    found: dict[str, Any] = {"__typename": plan.type_name}
    for field, part in plan.parts:
        if isinstance(part, Edges):
            found[field.key] = [_row(row, part.row, parameters) for row in rows]
        elif isinstance(part, Nodes):
            found[field.key] = [as_record(row[part.position], part.plan, parameters) for row in rows]
        elif isinstance(part, PageInfo):
            found[field.key] = _page_info(part, plan, rows, more)
        elif isinstance(part, Beside):
            found[field.key] = as_record(value[part.position], part.plan, parameters)
        else:
            found[field.key] = plan.type_name
    return found


def _page_info(part: PageInfo, plan: Page, rows: list[Any], more: bool) -> dict[str, Any]:
    has = {"hasNextPage": more, "hasPreviousPage": plan.continued}
    if plan.backward:
        has = {"hasNextPage": plan.continued, "hasPreviousPage": more}
    values: dict[str, Any] = {**has, "__typename": "PageInfo"}
    for field in part.fields:
        if field.name in ("startCursor", "endCursor") and rows:
            end = rows[0 if field.name == "startCursor" else -1]
            values[field.name] = cursors.encode(part.signature, end[0])
    return {field.key: values.get(field.name) for field in part.fields} | {"__typename": "PageInfo"}
