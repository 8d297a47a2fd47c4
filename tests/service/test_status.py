"""``cobuild status`` and the log say how statements are read."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from structlog.testing import capture_logs

from graph.connection.session import Database
from graph.store.status import Status
from service.backend import Backend
from service.commands.status import _text
from service.settings import Settings

REASON = "neo4j 7.0 is not among the tested versions (6.4)"


@pytest.mark.parametrize(
    ("not_lean", "not_native", "told"),
    [
        (None, None, "Reads: native"),
        (None, "as set", "Reads: lean, not native (as set)"),
        (REASON, REASON, f"Reads: by the driver's session ({REASON})"),
    ],
)
def test_status_says_how_statements_are_read(not_lean: str | None, not_native: str | None, told: str) -> None:
    found = Status("5.26.30", "community", 1, 1, False, {}, {}, not_lean, not_native)
    assert told in str(_text(found)).splitlines()


@pytest.mark.parametrize(
    ("reads", "not_lean", "not_native", "told"),
    [
        ("lean", None, "as set", []),
        ("lean", REASON, "as set", [("neo4j_reads_by_session", REASON)]),
        ("session", "as set", "as set", []),
        ("native", None, None, []),
        ("native", None, "not built", [("neo4j_reads_not_native", "not built")]),
        ("auto", None, "not built", []),
        ("auto", REASON, REASON, [("neo4j_reads_by_session", REASON)]),
        ("native", REASON, REASON, [("neo4j_reads_by_session", REASON)]),
    ],
)
def test_the_log_says_where_statements_are_read_another_way_than_asked(
    monkeypatch: pytest.MonkeyPatch, reads: Any, not_lean: str | None, not_native: str | None, told: list[Any]
) -> None:
    asked: list[Any] = []

    class Connected:
        no_lean_reads = not_lean
        no_native_reads = not_native

        async def close(self) -> None:
            pass

    async def connect(*_: Any, **options: Any) -> Connected:
        asked.append(options["reads"])
        return Connected()

    monkeypatch.setattr(Database, "connect", connect)

    async def run() -> None:
        async with Backend(Settings(neo4j_uri="bolt://127.0.0.1:1", neo4j_reads=reads)):
            pass

    with capture_logs() as lines:
        asyncio.run(run())
    assert asked == [reads]
    assert [(line["event"], line["reason"]) for line in lines if line["event"].startswith("neo4j_reads")] == told
