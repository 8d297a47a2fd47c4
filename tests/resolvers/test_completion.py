"""Compiled completion against the stock executor: both return the same bytes for valid and invalid records."""

from __future__ import annotations

import asyncio
import copy
import datetime
import json
import random
import re
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLEnumType, GraphQLList, GraphQLNonNull

import resolvers.execution
from graph.compiler.rows import Beside, Edges, Either, Leaf, Many, Nodes, Page, PageInfo, Row
from graph.errors import TimedOut, Unavailable
from resolvers.execution import Executor
from resolvers.replies import Reply
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema

DOCUMENTS = {
    "scalars": """{ node(id: "x") { id ... on Area { name aliases population validFrom level code invented startDate
      details { key value } } ... on Figure { value year } ... on ServicePoint { areaSquareMeters services } } }""",
    "page": """{ units(first: 3) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id name kind count certainty } } nodes { again: name } } }""",
    "backward": "{ units(last: 2) { pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } } }",
    "flags": "{ units(first: 3) { __typename pageInfo { __typename hasNextPage p: hasPreviousPage } nodes { id } } }",
    "interface": """{ entities(first: 4) { nodes { __typename id ...Body ... on Community { households }
      ... on Place { parts(first: 2) { totalCount nodes { id __typename } } } } } }
      fragment Body on Organization { kind members memberOf(first: 2) { edges { role validTo node { id } } } }""",
    "nested": """query($first: Int = 2) { communities(first: $first) { nodes { one: id two: id residents(first: $first)
      { totalCount edges { fact validFrom sourceIds sources { id name } details { key }
      node { ... on Unit { creditCode } } } } } } }""",
    "ids": '{ nodes(ids: ["a", "b"]) { id __typename ... on Need { quantity deadline } } }',
    "core": """{ core(community: "c") { membersTotal complete cores { id } groups { kind membersTotal
      members { resident strength
      node { id name } ties { reason fact with { id } via { id __typename } sourceIds } } } } }""",
    "coBuilders": """{ coBuilders(of: "u") { totalCount edges { cursor strength node { id ... on Unit { name } }
      ties { reason via { __typename id } validFrom } } } }""",
    "search": '{ search(text: "x") { complete totalCount edges { cursor node { id __typename name } } } }',
    "info": "{ serviceInfo { version databaseVersion relationships counts { type count } } }",
    "two": '{ a: node(id: "x") { id ... on Unit { name } } b: units(first: 1) { nodes { id count } } }',
}
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


class Records:
    """Replaces the database and returns the given records, one for each statement in order."""

    def __init__(self) -> None:
        self._next: Iterator[Any] = iter(())

    def give(self, records: list[Any]) -> None:
        self._next = iter(records)

    async def read(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        record = next(self._next)
        if isinstance(record, Exception):
            raise record
        return record


class CompletionWays:
    """One executor that completes as it will, and one made to complete by the stock executor alone."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.monkeypatch = monkeypatch
        self.records = Records()
        self.executor = Executor(build_schema(), self.records)
        self.stock = 0
        usual = Executor._stock

        async def counted(*arguments: Any) -> Reply:
            self.stock += 1
            return await usual(*arguments)

        monkeypatch.setattr(Executor, "_stock", counted)

    def ask(self, document: str, records: list[Any]) -> Reply:
        self.records.give(records)
        return asyncio.run(self.executor.execute(GraphQLRequest(document), RequestContext(datetime.date.today())))

    def ask_stock(self, document: str, records: list[Any]) -> Reply:
        def refuse(*_: Any) -> None:
            raise ValueError

        with self.monkeypatch.context() as patched:
            patched.setattr(resolvers.execution, "_completed", refuse)
            return self.ask(document, records)

    def records_of(self, document: str, rng: random.Random) -> list[Any]:
        """Sound records for a document, by its compiled plans."""
        self.ask(document, [Unavailable("")] * 2)
        *_, operation = self.executor.preparation.operations
        found = []
        for root in operation.roots:
            assert root.statement
            # What refers to a thing finds no record where there is none, which is another matter.
            optional = not root.statement.references and rng.random() < 0.2
            type_ = root.field.type if isinstance(root.field.type, GraphQLNonNull) else GraphQLNonNull(root.field.type)
            found.append(None if optional else sound(root.statement.plan, type_, rng))
        return found


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
            beside[part.position] = sound(Leaf(), field.type, rng)
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
        return [scalar(type_.of_type.of_type, rng) for _ in range(rng.randrange(3))]
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


def body(reply: Reply) -> bytes:
    """The bytes of an answer; only the id under which a fault is logged may differ."""
    return re.sub(rb"[0-9a-f]{12}", b"ID", reply.body) if b"INTERNAL" in reply.body else reply.body


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> CompletionWays:
    return CompletionWays(monkeypatch)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_sound_records_are_completed_without_the_stock_executor(ways: CompletionWays, name: str) -> None:
    rng = random.Random(name)
    for _ in range(40):
        records = ways.records_of(DOCUMENTS[name], rng)
        before = ways.stock
        given = ways.ask(DOCUMENTS[name], records)
        assert ways.stock == before, records
        assert "errors" not in json.loads(given.body)
        assert given.body == ways.ask_stock(DOCUMENTS[name], records).body


@pytest.mark.parametrize("name", DOCUMENTS)
def test_spoilt_records_give_the_stock_executors_answer(ways: CompletionWays, name: str) -> None:
    rng = random.Random(f"spoilt {name}")
    refused = 0
    for _ in range(150):
        records = [spoil(record, rng) for record in ways.records_of(DOCUMENTS[name], rng)]
        given, stock = ways.ask(DOCUMENTS[name], records), ways.ask_stock(DOCUMENTS[name], records)
        assert body(given) == body(stock), records
        assert (given.had_data, given.is_request_error) == (stock.had_data, stock.is_request_error)
        refused += b'"errors"' in given.body
    assert refused > 10, "most spoilt values are refused"


def test_null_where_none_may_be_takes_the_nearest_optional_with_it(ways: CompletionWays) -> None:
    answer = json.loads(ways.ask(DOCUMENTS["two"], [["Unit", None, "n"], [[[["u", None]]]]]).body)
    assert answer["data"] == {"a": None, "b": {"nodes": [{"id": "u", "count": None}]}}
    assert [error["path"] for error in answer["errors"]] == [["a", "id"]]


@pytest.mark.parametrize(
    ("failure", "code"), [(Unavailable("gone", retry_after=7), "UNAVAILABLE"), (TimedOut("late"), "TIMEOUT")]
)
def test_a_failure_of_one_root_field_leaves_the_other(ways: CompletionWays, failure: Exception, code: str) -> None:
    reply = ways.ask(DOCUMENTS["two"], [failure, [[[["u", 3]]]]])
    answer = json.loads(reply.body)
    assert answer["data"] == {"a": None, "b": {"nodes": [{"id": "u", "count": 3}]}}
    assert answer["errors"][0]["path"] == ["a"]
    assert answer["errors"][0]["extensions"]["code"] == code
    assert reply.retry_after == (7 if code == "UNAVAILABLE" else None)
    other = json.loads(ways.ask(DOCUMENTS["two"], [["Unit", "u", "n"], failure]).body)
    assert other["data"] == {"a": {"id": "u", "name": "n"}, "b": None}


def test_where_everything_failed_there_is_no_data(ways: CompletionWays) -> None:
    gone = Unavailable("gone", retry_after=7)
    reply = ways.ask(DOCUMENTS["two"], [gone, gone])
    answer = json.loads(reply.body)
    assert answer["data"] is None
    assert [error["path"] for error in answer["errors"]] == [["a"], ["b"]]
    assert (reply.had_data, reply.is_request_error, reply.retry_after) == (False, False, 7)


def test_a_fault_of_one_root_field_leaves_the_other(ways: CompletionWays) -> None:
    answer = json.loads(ways.ask(DOCUMENTS["two"], [KeyError("secret"), [[[["u", 3]]]]]).body)
    assert answer["data"] == {"a": None, "b": {"nodes": [{"id": "u", "count": 3}]}}
    (error,) = answer["errors"]
    assert (error["path"], error["extensions"]["code"]) == (["a"], "INTERNAL")
    assert "secret" not in str(answer)


@pytest.mark.parametrize(("name", "value"), [("kind", "GONE"), ("count", 2**31)])
def test_a_stored_value_that_does_not_fit_says_where(ways: CompletionWays, name: str, value: Any) -> None:
    document = f"{{ a: units {{ nodes {{ {name} }} }} b: units {{ nodes {{ id }} }} }}"
    answer = json.loads(ways.ask(document, [[[[[None]], [[value]]]], [[[["u"]]]]]).body)
    assert answer["data"] == {"a": {"nodes": [{name: None}, {name: None}]}, "b": {"nodes": [{"id": "u"}]}}
    (error,) = answer["errors"]
    assert error["extensions"] == {"code": "BAD_DATA", "path": f"a.nodes[1].{name}"}


def test_a_fault_is_masked(ways: CompletionWays) -> None:
    answer = json.loads(ways.ask(DOCUMENTS["ids"], [[["Nobody", "x"]]]).body)
    assert answer["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert "Nobody" not in json.dumps(answer)
