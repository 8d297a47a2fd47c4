"""Whole responses: with packed records the service answers in the bytes that the stock executor gives."""

from __future__ import annotations

import asyncio
import datetime
import random
from typing import Any

import orjson
import pytest
from structlog.testing import capture_logs

import resolvers.answers
from graph.connection.packed import Packed, PackedReads, Packing
from graph.native.library import HELD
from resolvers.execution import Executor
from resolvers.replies import Reply
from resolvers.requests import GraphQLRequest, RequestContext
from tests.native.compiled import compiled
from tests.native.reading import packed, read_at
from tests.resolvers.completion_ways import DOCUMENTS, CompletionWays, Records, assert_spoilt_records_agree

TWO = "{ a: units(first: 2) { nodes { id } } b: units(first: 1) { totalCount nodes { name } } }"


class PackedRecords(Records):
    """Gives records packed, those apart that cannot be."""

    def __init__(self) -> None:
        super().__init__()
        self.left_packed = 0

    async def read_packed(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        record = await self.read(name, text, parameters, timeout)
        try:
            data = packed(record)
        except (TypeError, OverflowError, ValueError):
            return record
        if record is None or not compiled().is_plain(data):
            return record
        self.left_packed += 1
        return Packed(data, read_at)


class NativeWays(CompletionWays):
    """With one more executor, to which records come packed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        super().__init__(monkeypatch)
        self.packed = PackedRecords()
        reads = PackedReads(self.packed.read_packed, compiled(), Packing(compiled().is_plain))
        self.native = Executor(self.executor.schema, self.packed, packed_reads=reads)

    def ask_native(self, document: str, records: list[Any]) -> Reply:
        self.packed.give(records)
        return asyncio.run(self.native.execute(GraphQLRequest(document), RequestContext(datetime.date.today())))


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> NativeWays:
    return NativeWays(monkeypatch)


@pytest.mark.parametrize("name", DOCUMENTS)
def test_sound_records_are_answered_by_compiled_code(
    ways: NativeWays, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rng = random.Random(name)
    in_python = 0
    usual = resolvers.answers.completed

    def counted(root: Any, answer: Any) -> Any:
        nonlocal in_python
        in_python += 1
        return usual(root, answer)

    for _ in range(40):
        records = ways.records_of(DOCUMENTS[name], rng)
        expected = ways.ask(DOCUMENTS[name], records)
        before = ways.stock
        with monkeypatch.context() as patched:
            patched.setattr(resolvers.answers, "completed", counted)
            assert ways.ask_native(DOCUMENTS[name], records) == expected
        assert ways.stock == before
        assert in_python <= records.count(None)
        in_python = 0
    assert ways.packed.left_packed > 20


@pytest.mark.parametrize("name", DOCUMENTS)
def test_spoilt_records_give_the_stock_executors_answer(ways: NativeWays, name: str) -> None:
    assert_spoilt_records_agree(ways, ways.ask_native, DOCUMENTS[name], random.Random(f"native {name}"))


def test_a_large_answer_is_made_in_a_thread(ways: NativeWays) -> None:
    names = ["名" * 20] * 20_000
    records = [[[[name] for name in names]], [[[name] for name in names], len(names)]]
    assert len(packed(records[0])) > HELD
    assert ways.ask_native(TWO, records) == ways.ask(TWO, records)
    assert ways.native.completing._threads._threads


def test_what_compiled_code_declines_and_python_completes_is_logged(
    ways: NativeWays, monkeypatch: pytest.MonkeyPatch
) -> None:
    def decline(*_: Any) -> None:
        return None

    records = [[[["x"]]], [[["y"]], 7]]
    expected = ways.ask(TWO, records)
    monkeypatch.setattr(type(compiled()), "complete", decline)
    with capture_logs() as lines:
        assert ways.ask_native(TWO, records) == expected
    assert [line["field"] for line in lines if line["event"] == "native_completion_declined"] == ["units", "units"]


def test_a_question_that_python_finishes_is_read_unpacked(ways: NativeWays) -> None:
    document = '{ labels(of: ["OrganizationKind"]) { zh } units(first: 1) { nodes { id } } }'
    ways.ask_native(document, [[], [[["u"]]]])
    *_, operation = ways.native.preparation.operations
    assert [(root.field.key, root.table is None) for root in operation.roots] == [("labels", True), ("units", False)]


def test_the_response_is_one_json_object(ways: NativeWays) -> None:
    answer = orjson.loads(ways.ask_native(TWO, [[[["x"]]], [[["y"]], 7]]).body)
    assert list(answer) == ["data", "extensions"]
    assert answer["data"] == {"a": {"nodes": [{"id": "x"}]}, "b": {"totalCount": 7, "nodes": [{"name": "y"}]}}
