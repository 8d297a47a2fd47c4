"""``cobuild status`` and the log say how statements are read."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import orjson
import pytest
from pydantic import SecretStr
from structlog.testing import capture_logs

from graph.connection import lean
from service.backend import Backend
from service.settings import Settings

if TYPE_CHECKING:
    from graph.server import ServerAddress

ROOT = Path(__file__).parents[2]


def status(server: ServerAddress, *words: str) -> str:
    login = {
        "COBUILD_NEO4J_URI": server.uri,
        "COBUILD_NEO4J_USER": server.user,
        "COBUILD_NEO4J_PASSWORD": server.password,
        "LC_ALL": "C.UTF-8",
        "LANGUAGE": "en",
    }
    command = [sys.executable, "-c", "from service.cli import main; main()", "status", *words]
    return subprocess.run(
        command, cwd=ROOT, env=os.environ | login, check=True, capture_output=True, text=True, timeout=100
    ).stdout


@pytest.mark.usefixtures("service_url")
def test_status_says_how_statements_are_read(neo4j_server: ServerAddress) -> None:
    assert "Reads: lean\n" in status(neo4j_server, "--neo4j-reads", "lean")
    assert "Reads: by the driver's session (as set)\n" in status(neo4j_server, "--neo4j-reads", "session")
    assert orjson.loads(status(neo4j_server, "--json", "--neo4j-reads", "lean"))["no_lean_reads"] is None


@pytest.mark.parametrize(("tested", "told"), [(lean.TESTED, []), (("5.0",), ["neo4j_reads_by_session"])])
def test_the_log_says_why_statements_are_read_by_the_session(
    neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch, tested: tuple[str, ...], told: list[str]
) -> None:
    monkeypatch.setattr(lean, "TESTED", tested)
    password = SecretStr(neo4j_server.password)
    settings = Settings(
        neo4j_uri=neo4j_server.uri, neo4j_user=neo4j_server.user, neo4j_password=password, neo4j_reads="lean"
    )

    async def run() -> None:
        async with Backend(settings) as backend:
            assert await backend.database.read("one", "RETURN 1", {}, 5) == 1

    with capture_logs() as lines:
        asyncio.run(run())
    assert [line["event"] for line in lines] == told
    assert all("(5.0)" in line["reason"] for line in lines)
