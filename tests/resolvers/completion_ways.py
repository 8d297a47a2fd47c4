"""Documents, and two ways to complete the records made for them: as the executor does, and by the stock executor."""

from __future__ import annotations

import asyncio
import datetime
import random
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from graphql import GraphQLNonNull

import resolvers.execution
from graph.errors import Unavailable
from resolvers.execution import Executor
from resolvers.replies import Reply
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema
from tests.resolvers.made_records import sound, spoil

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
            patched.setattr(resolvers.execution, "completed", refuse)
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


def body(reply: Reply) -> bytes:
    """The bytes of an answer; only the id under which a fault is logged may differ."""
    return re.sub(rb"[0-9a-f]{12}", b"ID", reply.body) if b"INTERNAL" in reply.body else reply.body


def assert_spoilt_records_agree(
    ways: CompletionWays, ask: Callable[[str, list[Any]], Reply], document: str, rng: random.Random
) -> None:
    """A way of asking answers as the stock executor does, whatever is wrong with the records."""
    refused = 0
    for _ in range(150):
        records = [spoil(record, rng) for record in ways.records_of(document, rng)]
        given, stock = ask(document, records), ways.ask_stock(document, records)
        assert body(given) == body(stock), records
        assert (given.had_data, given.is_request_error) == (stock.had_data, stock.is_request_error)
        refused += b'"errors"' in given.body
    assert refused > 10, "most spoilt values are refused"
