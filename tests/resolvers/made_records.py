"""Records made by the plans of statements: sound ones, and ones with a fault in them."""

from __future__ import annotations

import copy
import datetime
import random
from collections.abc import Iterator
from typing import Any

from graphql import GraphQLEnumType, GraphQLList, GraphQLNonNull

from graph.compiler.rows import Beside, Edges, Either, Leaf, Many, Nodes, Page, PageInfo, Row

SPOILT: tuple[Any, ...] = (
    *(None, True, False, 0, 1, -1, 2**31 - 1, 2**31, -(2**31) - 1, 10**30, 0.0, -0.0, 1.0, 1.5, 1e300),
    *(
        float("nan"),
        float("inf"),
        float("-inf"),
        "",
        "text",
        "SCHOOL",
        "NO_SUCH_VALUE",
        "Unit",
        "Nobody",
        "2024-01-01",
        "１",
    ),
    *([], [None], [[]], ["a", "b", "c"], [[["k"], "id", "n"]], {}, {"id": "x"}, b"bytes", datetime.date(2024, 1, 1)),
)


def sound(plan: Any, type_: Any, rng: random.Random) -> Any:
    """A record of this form that breaks no rule."""
    if not isinstance(type_, GraphQLNonNull):
        if rng.random() < 0.2:
            return None
    else:
        type_ = type_.of_type
    if isinstance(plan, Leaf):
        return scalar(type_, rng)
    if isinstance(plan, Many):
        return [sound(plan.item, type_.of_type, rng) for _ in range(rng.randrange(3))]
    if isinstance(plan, Row):
        return row(plan, rng)
    if isinstance(plan, Either):
        name = rng.choice(sorted(plan.rows))
        return [name, *row(plan.rows[name], rng)[1:]]
    return page(plan, type_, rng)


def row(plan: Row, rng: random.Random) -> list[Any]:
    size = max((at for _, at, _ in plan.fields if at is not None), default=0) + 1
    found: list[Any] = [None] * size
    for field, at, sub in plan.fields:
        if at is not None:
            found[at] = ["k", rng.random()] if field.name == "cursor" else sound(sub, field.type, rng)
    return found


def page(plan: Page, type_: Any, rng: random.Random) -> list[Any]:
    rows: list[list[Any]] = [[] for _ in range(rng.randrange(4))]
    beside: dict[int, Any] = {}
    keyed = any(f.name.endswith("Cursor") for _, part in plan.parts if isinstance(part, PageInfo) for f in part.fields)
    for field, part in plan.parts:
        if isinstance(part, Edges):
            for each in rows:
                extend(each, row(part.row, rng))
        elif isinstance(part, Nodes):
            for each in rows:
                blank: list[Any] = [None] * part.position
                extend(each, [*blank, sound(part.plan, field.type.of_type.of_type, rng)])
        elif isinstance(part, Beside):
            beside[part.position] = sound(part.plan, field.type, rng)
    for at, each in enumerate(rows):
        if keyed:
            each[:1] = [["k", at]]
    return [rows, *(beside[at] for at in sorted(beside))]


def extend(row: list[Any], more: list[Any]) -> None:
    row += [None] * (len(more) - len(row))
    for at, value in enumerate(more):
        if row[at] is None:
            row[at] = value


def scalar(type_: Any, rng: random.Random) -> Any:
    if isinstance(type_, GraphQLList):
        return [sound(Leaf(), type_.of_type, rng) for _ in range(rng.randrange(3))]
    if isinstance(type_, GraphQLEnumType):
        return rng.choice(sorted(type_.values))
    return {
        "Int": rng.choice((0, -5, 2**31 - 1)),
        "Float": rng.choice((0.5, -1e10, 3.0)),
        "Boolean": rng.random() < 0.5,
        "Date": "2024-02-29",
    }.get(type_.name, rng.choice(("", "名", 'quo"te\n', "😀")))


def places(value: Any, path: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    yield path
    if isinstance(value, list):
        for at, each in enumerate(value):
            yield from places(each, (*path, at))


def spoil(record: Any, rng: random.Random) -> Any:
    """A record with one value put in place of another, or with a value missing."""
    path = rng.choice(list(places(record)))
    if not path:
        return rng.choice(SPOILT)
    record = copy.deepcopy(record)
    *way, last = path
    owner = record
    for at in way:
        owner = owner[at]
    if rng.random() < 0.15:
        del owner[last:]
    else:
        owner[last] = rng.choice(SPOILT)
    return record
