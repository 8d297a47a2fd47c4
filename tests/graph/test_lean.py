"""Reading below the driver's session is compared with the session: the same script, the same bytes, the same end.

A scripted server plays what a single Neo4j cannot. After each read the pool, the connections and what the server heard
must be those that a session leaves behind.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

import neo4j
import pytest
from neo4j.auth_management import AsyncAuthManagers, ExpiringAuth

from tests.graph.scenes import VALUE, WHOLE, Scene, alone, compared, played
from tests.graph.scripted_bolt import (
    FAILURE,
    IGNORED,
    KEEP_ALIVE,
    RECORD,
    SUCCESS,
    Reply,
    ScriptedServer,
    Struct,
    began,
    chunked,
    failure,
    finished,
    message,
    pack,
    record,
)

SMALL = {"名": [1.5, None]}
SHORT = began("data") + record(SMALL) + message(SUCCESS, {})
PROTOCOLS = ((5, 4), (5, 8), (6, 1))


LARGE_VALUE = [[f"单位 {number}", number] for number in range(8_000)]
DATE = Struct(ord("D"), (19_000,))
READ_HERE: dict[str, bytes] = {
    "a value": WHOLE,
    "null": began("data") + record(None) + finished(),
    "no record": began("data") + finished(),
    "two columns": began("a", "b") + record([1], {"k": "v"}) + finished(),
    "kept alive before, between and after": KEEP_ALIVE.join(
        (b"", began("data"), KEEP_ALIVE, record(7), finished(), b"")
    ),
    "a status that is no notification": began("data")
    + record(7)
    + finished(statuses=[{"gql_status": "00000", "status_description": "note: successful completion"}]),
    "a database and a bookmark": began("data", db="neo4j") + record(7) + finished(bookmark="b:1"),
}
LEFT_TO_THE_SESSION: dict[str, bytes] = {
    "two records": began("data") + record(1) + record(2) + finished(),
    "no column": began() + record() + finished(),
    "a date": began("data") + record([DATE]) + finished(),
    "a date at the end of a large record": began("data")
    + chunked(pack(Struct(RECORD, ([[LARGE_VALUE, DATE]],))), 60_000, 120_000)
    + finished(),
    "bytes after a large value": began("data")
    + chunked(pack(Struct(RECORD, ([LARGE_VALUE],))) + b"\x01", 60_000, 120_000)
    + finished(),
    "a node": began("data") + record(Struct(ord("N"), (1, ["Unit"], {"id": "u"}, "4:x:1"))) + finished(),
    "an unknown structure": began("data") + record({"a": [Struct(0x66, (1,))]}) + finished(),
    "an unknown structure beside": began("data", "other") + record(1, Struct(0x66, (1,))) + finished(),
    "a failure of RUN": failure("Neo.ClientError.Statement.SyntaxError") + message(IGNORED),
    "a failure after a record": began("data") + record(1) + failure("Neo.ClientError.Statement.ArithmeticError"),
    "a failure without a code": message(FAILURE, {}) + message(IGNORED),
    "a failure without anything": message(FAILURE) + message(IGNORED),
    "a time-out": began("data") + failure("Neo.ClientError.Transaction.TransactionTimedOut"),
    "a transient failure": began("data") + failure("Neo.TransientError.Transaction.DeadlockDetected"),
    "a failure after which the driver repeats": message(
        FAILURE,
        {
            "neo4j_code": "Neo.TransientError.General.Unknown",
            "message": "scripted",
            "gql_status": "50N42",
            "description": "error",
            "diagnostic_record": {"_idempotent": True},
        },
    )
    + message(IGNORED),
    "an ended transaction": failure("Neo.TransientError.Transaction.Terminated") + message(IGNORED),
    "a forbidden statement": failure("Neo.ClientError.Security.Forbidden") + message(IGNORED),
    "a database that is stopped": failure("Neo.TransientError.General.DatabaseUnavailable") + message(IGNORED),
    "not the leader": failure("Neo.ClientError.Cluster.NotALeader") + message(IGNORED),
    "all logins ended": failure("Neo.ClientError.Security.AuthorizationExpired") + message(IGNORED),
    "an expired token": failure("Neo.ClientError.Security.TokenExpired") + message(IGNORED),
    "a record before RUN succeeded": record(1) + WHOLE,
    "a success without columns": message(SUCCESS, {}) + finished(),
    "a numbered statement": began("data", qid=3) + record(1) + finished(),
    "more columns than told": began("data") + record(1, 2) + finished(),
    "fewer columns than told": began("a", "b") + record(1) + finished(),
    "a record of two fields": began("data") + message(RECORD, [1], [2]) + finished(),
    "bytes after the value": began("data") + chunked(pack(Struct(RECORD, ([1],))) + b"\x01") + finished(),
    "an unknown marker": began("data") + chunked(bytes((0xB1, RECORD, 0x91, 0xC5))) + finished(),
    "more than asked for": WHOLE + message(SUCCESS, {}),
    "a notification": began("data")
    + record(7)
    + finished(
        notifications=[
            {
                "code": "Neo.ClientNotification.Statement.FeatureDeprecationWarning",
                "title": "Deprecated.",
                "description": "It will go.",
                "severity": "WARNING",
                "category": "DEPRECATION",
            }
        ]
    ),
    "a notification as a status": began("data")
    + record(7)
    + finished(
        statuses=[
            {
                "gql_status": "01N01",
                "status_description": "warn: deprecated",
                "neo4j_code": "Neo.ClientNotification.Statement.FeatureDeprecationWarning",
                "title": "Deprecated.",
                "description": "It will go.",
                "diagnostic_record": {"_severity": "WARNING", "_classification": "DEPRECATION"},
            }
        ]
    ),
}


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=str)
@pytest.mark.parametrize("name", READ_HERE)
def test_usual_answers_are_read_without_a_session(name: str, protocol: tuple[int, int]) -> None:
    found, read_here = asyncio.run(compared(alone(READ_HERE[name], protocol=protocol)))
    assert [kind for kind, *_ in found.results] == ["value", "value"]
    assert read_here == 2


@pytest.mark.parametrize("protocol", PROTOCOLS, ids=str)
@pytest.mark.parametrize("name", LEFT_TO_THE_SESSION)
def test_unusual_answers_are_those_of_a_session(name: str, protocol: tuple[int, int]) -> None:
    warns = "notification" in name
    found, _ = asyncio.run(compared(alone(LEFT_TO_THE_SESSION[name], protocol=protocol, warn=warns)))
    assert bool([kind for kind, _ in found.warned if kind == "Neo4jDeprecationWarning"]) == warns


@pytest.mark.parametrize(
    "answer",
    [
        began("data") + message(0x55, {}) + finished(),
        message(0x55) + finished(),
        began("data") + message(IGNORED),
        message(IGNORED, {}) + message(IGNORED),
        began("data") + message(SUCCESS, [1]),
        began("data") + record(1) + message(SUCCESS),
        began("data") + chunked(b"\xb1") + finished(),
        message(FAILURE, ["code"]) + message(IGNORED),
        message(SUCCESS, {"fields": 1}) + record(1) + finished(),
    ],
    ids=[
        "unknown",
        "unknown first",
        "PULL ignored",
        "all ignored",
        "a list",
        "nothing",
        "one byte",
        "a failure that is a list",
        "no columns",
    ],
)
def test_a_message_that_is_no_answer_closes_the_connection(answer: bytes) -> None:
    """A session of the driver would never end here, and block the event loop: there is nothing to compare with."""
    once, read_here = asyncio.run(played(alone(answer), lean=True))
    assert (once.results[0], read_here) == (("value", repr(VALUE)), 2)
    twice, read_here = asyncio.run(played(alone(answer, answer), lean=True))
    assert [result[0] for result in twice.results] == ["Unavailable", "value"]
    assert read_here == 1
    assert [each[:2] for each in twice.pools[-1]["connections"]["server 0"]] == [(False, False)]


def test_records_that_do_not_come_all_at_once_are_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    part = began("data") + record(7) + message(SUCCESS, {"has_more": True})
    found, _ = asyncio.run(compared(alone(part, finished())))
    assert found.results[0] == ("value", "7")
    assert found.heard[0][2:5] == ["RUN", "PULL", "PULL"]


def test_chunks_may_end_at_every_byte() -> None:
    parts = [
        pack(Struct(SUCCESS, ({"fields": ["data"]},))),
        pack(Struct(RECORD, ([SMALL],))),
        pack(Struct(SUCCESS, ({},))),
    ]
    answers = [b"".join(chunked(part, *range(1, len(part))) for part in parts)]
    for which, part in enumerate(parts):
        for border in range(1, len(part)):
            answers.append(b"".join(chunked(each, *([border] if each is parts[which] else [])) for each in parts))
    found, read_here = asyncio.run(compared(alone(*answers, reads=len(answers))))
    assert set(found.results) == {("value", repr(SMALL))}
    assert read_here == len(answers) > 30


def test_an_answer_may_come_in_pieces_that_end_at_every_byte() -> None:
    replies = [Reply([SHORT[:border], SHORT[border:]]) for border in range(1, len(SHORT))]
    replies.append(Reply([SHORT[at : at + 1] for at in range(len(SHORT))]))
    found, read_here = asyncio.run(compared(alone(*replies, reads=len(replies))))
    assert set(found.results) == {("value", repr(SMALL))}
    assert read_here == len(replies) > 40


def test_a_large_record_comes_in_many_chunks() -> None:
    value = [[f"单位 {number}", number, number / 7, None] for number in range(3000)]
    data = pack(Struct(RECORD, ([value],)))
    for size in (8_192, 16_384, 65_535):
        answer = began("data") + chunked(data, *range(size, len(data), size)) + finished()
        found, read_here = asyncio.run(compared(alone(answer)))
        assert found.results[0] == ("value", repr(value))
        assert read_here == 2


@pytest.mark.parametrize("scheme", ["bolt", "neo4j"])
def test_a_connection_may_be_cut_at_every_byte(scheme: str) -> None:
    """The read is repeated once on another connection; where that is cut too, the database cannot be reached."""
    lengths = range(len(SHORT))
    whole = Reply([SHORT])

    def make() -> Scene:
        replies: list[Reply] = []
        for length in lengths:
            cut = Reply([SHORT[:length]] if length else [], cut=True)
            replies += [cut, whole, cut, cut]
        table = {"ROUTE": [0], "READ": [0], "WRITE": [0]}
        # None of these waits for a time-out, also on a machine that does other work.
        server = ScriptedServer([*replies, whole], tables=[table])
        return Scene([server], scheme, reads=2 * len(lengths) + 1, timeout=20)

    found, read_here = asyncio.run(compared(make))
    once, twice, last = found.results[:-1:2], found.results[1::2], found.results[-1]
    assert set(once) == {("value", repr(SMALL))} == {last}
    assert {result[0] for result in twice} == {"Unavailable"}
    assert read_here == len(once) + 1 > 40


def test_a_connection_cut_after_the_answer_is_not_used_again() -> None:
    found, read_here = asyncio.run(compared(alone(Reply([WHOLE], cut=True), reads=3)))
    assert set(found.results) == {("value", repr(VALUE))}
    assert (read_here, found.heard[0].count("HELLO")) == (3, 2)


def test_what_comes_after_the_answer_is_read_with_the_next() -> None:
    half = Reply([WHOLE + KEEP_ALIVE[:1]])
    found, _ = asyncio.run(compared(alone(half, KEEP_ALIVE[:1] + WHOLE)))
    assert set(found.results) == {("value", repr(VALUE))}
    found, _ = asyncio.run(compared(alone(half, WHOLE, timeout=0.3, reads=3)))
    assert [result[0] for result in found.results] == ["value", "TimedOut", "value"]


def test_an_answer_that_stops_is_timed_out_and_its_connection_closed() -> None:
    for length in (0, 1, 5, len(WHOLE) // 2, len(WHOLE) - 1):
        found, _ = asyncio.run(compared(alone(Reply([WHOLE[:length]]), reads=1, timeout=0.2)))
        assert found.results[0][0] == "TimedOut"
        assert found.pools[-1]["connections"]["server 0"][0][:2] == (False, True)


def cluster(replies: Sequence[Sequence[Reply]], *tables: dict[str, list[int]]) -> Callable[[], Scene]:
    def make() -> Scene:
        servers = [ScriptedServer([*first, Reply([WHOLE])], tables=list(tables)) for first in replies]
        return Scene(servers, "neo4j", reads=3)

    return make


@pytest.mark.parametrize(
    "reply",
    [
        Reply([failure("Neo.ClientError.Cluster.NotALeader") + message(IGNORED)]),
        Reply([failure("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase") + message(IGNORED)]),
        Reply([failure("Neo.TransientError.General.DatabaseUnavailable") + message(IGNORED)]),
        Reply([began("data") + failure("Neo.TransientError.General.DatabaseUnavailable")]),
        Reply([], cut=True),
        Reply([began("data") + record(1)], cut=True),
    ],
    ids=["not a leader", "read only", "stopped", "stopped after RUN", "cut", "cut after a record"],
)
def test_a_leader_switch_is_noticed_by_the_pool(reply: Reply) -> None:
    """The first server was leader and read from; then the second is."""
    before = {"ROUTE": [0, 1], "READ": [0], "WRITE": [0]}
    after = {"ROUTE": [1], "READ": [1], "WRITE": [1]}
    found, read_here = asyncio.run(compared(cluster([[reply], []], before, after)))
    assert found.results[-1] == ("value", repr(VALUE))
    assert read_here >= 2


def bearer(asked: list[int]) -> Callable[[], Any]:
    """A provider of tokens that are replaced when the server refuses one."""

    def make() -> Any:
        numbers = iter(range(1, 9))

        async def provide() -> ExpiringAuth:
            number = next(numbers)
            asked.append(number)
            return ExpiringAuth(neo4j.bearer_auth(f"token {number}"))

        return AsyncAuthManagers.bearer(provide)

    return make


def test_an_expired_token_is_replaced() -> None:
    asked: list[int] = []
    expired = failure("Neo.ClientError.Security.TokenExpired") + message(IGNORED)
    found, read_here = asyncio.run(compared(alone(WHOLE, expired, auth=bearer(asked), reads=4)))
    assert asked == [1, 2] * 3
    assert [result[0] for result in found.results] == ["value", "ConfigurationError", "value", "value"]
    assert found.heard[0].count("LOGOFF") == 1
    # The one that logs in anew is left to the session.
    assert read_here == 2


def test_a_refused_login_in_between_is_told() -> None:
    ended = failure("Neo.ClientError.Security.AuthorizationExpired") + message(IGNORED)

    def make() -> Scene:
        logins = [message(SUCCESS, {}), failure("Neo.ClientError.Security.Unauthorized")]
        server = ScriptedServer([Reply([WHOLE]), Reply([ended]), Reply([WHOLE])], logins=logins)
        return Scene([server], reads=5)

    found, read_here = asyncio.run(compared(make))
    assert (found.results[0][0], found.results[-1][0]) == ("value", "value")
    assert read_here == 3
