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
    ("reason", "told"), [(None, "Reads: lean"), (REASON, f"Reads: by the driver's session ({REASON})")]
)
def test_status_says_how_statements_are_read(reason: str | None, told: str) -> None:
    found = Status("5.26.30", "community", 1, 1, False, {}, {}, reason)
    assert told in str(_text(found)).splitlines()


@pytest.mark.parametrize(
    ("reads", "reason", "told"),
    [("lean", None, []), ("lean", REASON, [REASON]), ("session", "as set", [])],
)
def test_the_log_says_why_lean_reads_are_not_in_use(
    monkeypatch: pytest.MonkeyPatch, reads: Any, reason: str | None, told: list[str]
) -> None:
    asked: list[Any] = []

    class Connected:
        no_lean_reads = reason

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
    assert [line["reason"] for line in lines if line["event"] == "neo4j_reads_by_session"] == told
