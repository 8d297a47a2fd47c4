"""Compiled completion against the stock executor: both return the same bytes for valid and invalid records."""

from __future__ import annotations

import asyncio
import datetime
import json
import random
import threading
from typing import Any

import pytest

import resolvers.execution
from graph.connection.large import Large
from graph.errors import TimedOut, Unavailable
from resolvers.answers import completed
from resolvers.requests import GraphQLRequest, RequestContext
from resolvers.turns import Turns
from tests.resolvers.completion_ways import DOCUMENTS, CompletionWays, assert_spoilt_records_agree


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
    assert_spoilt_records_agree(ways, ways.ask, DOCUMENTS[name], random.Random(f"spoilt {name}"))


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


@pytest.fixture
def threads(ways: CompletionWays) -> list[str]:
    """The names of the threads in which records are completed, without their numbers."""
    names: list[str] = []
    usual = completed

    def noted(*arguments: Any) -> Any:
        names.append(threading.current_thread().name.partition("_")[0])
        return usual(*arguments)

    ways.monkeypatch.setattr(resolvers.execution, "completed", noted)
    return names


def test_what_is_large_when_it_comes_is_completed_in_a_thread_and_in_the_same_bytes(
    ways: CompletionWays, threads: list[str]
) -> None:
    """Whatever was announced: of a small page a large record may come."""
    records = [[[[["u", "n", 3]]] * 3]]
    document = "{ units(first: 3) { nodes { id name count } } }"

    async def large(*arguments: Any) -> Any:
        return Large(await ways.records.read(*arguments))

    expected = ways.ask(document, records)
    assert threads == ["MainThread"]
    ways.executor.sized_read = large
    assert ways.ask(document, records).body == expected.body
    assert b'"count":3' in expected.body
    assert threads == ["MainThread", "completion"]


def test_who_shares_a_large_record_completes_it_in_a_thread_too(ways: CompletionWays, threads: list[str]) -> None:
    ways.executor.turns = turns = Turns(1)
    asked: list[object] = []

    async def large(*arguments: Any) -> Any:
        asked.append(arguments)
        while len(asked) == 1 and not turns.queued:
            await asyncio.sleep(0)
        return Large([[[["u"]]]])

    ways.executor.sized_read = large

    async def run() -> list[bytes]:
        requests = (
            ways.executor.execute(GraphQLRequest("{ units { nodes { id } } }"), RequestContext(datetime.date.today()))
            for _ in range(3)
        )
        return [reply.body for reply in await asyncio.gather(*requests)]

    bodies = asyncio.run(run())
    assert len(asked) == 2
    assert len(set(bodies)) == 1
    assert b'"nodes":[{"id":"u"}]' in bodies[0]
    assert threads == ["completion"] * 3
