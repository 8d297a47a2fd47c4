"""Backups by the command line: to another server and back, and killed half-way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest

from graph.backup.taking import contents_of
from graph.server import DEFAULT_VERSION, LocalServer, ServerAddress
from graph.store.restores import under_way
from seeds import load_files, seed_paths
from service.settings import Settings
from tests.backup.conftest import quiet
from tests.databases import Emptied
from tests.served import connect, served
from tests.service.test_cli import ROOT

if TYPE_CHECKING:
    from tests.conftest import BackgroundLoop

pytestmark = pytest.mark.timeout(900)
SEARCH = '{ search(text: "社区") { totalCount } }'


def environment(server: ServerAddress, **more: str) -> dict[str, str]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("COBUILD_")}
    version = os.environ.get("COBUILD_TEST_NEO4J_VERSION", DEFAULT_VERSION)
    return (
        clean
        | {"COBUILD_NEO4J_USER": server.user, "COBUILD_NEO4J_PASSWORD": server.password}
        | more
        | ({} if "COBUILD_NEO4J_URI" in more else {"COBUILD_NEO4J_VERSION": version})
    )


def started(server: ServerAddress, *words: str, **more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", "from service.cli import main; main()", *words]
    where = environment(server, **more)
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=where,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def cobuild(server: ServerAddress, *words: str, **more: str) -> tuple[int, str]:
    """The exit code, and all that was printed, which holds no secret."""
    with started(server, *words, **more) as process:
        printed, complained = process.communicate(timeout=600)
    assert server.password not in printed + complained
    return process.returncode, printed + complained


@pytest.fixture
def filled(emptied: Emptied) -> Emptied:
    emptied.run(load_files(emptied.db, seed_paths()[:12]))
    return emptied


def test_a_graph_moves_to_another_server_and_back(
    background_loop: BackgroundLoop, filled: Emptied, neo4j_server: ServerAddress, tmp_path: Path
) -> None:
    held, second = filled.run(contents_of(filled.db, quiet)).digest, tmp_path / "second"
    code, printed = cobuild(
        neo4j_server, "move", "--from", neo4j_server.uri, "--to", "local", "--data", str(second), "--heap", "512m"
    )
    assert (code, held in printed) == (0, True), printed
    version = os.environ.get("COBUILD_TEST_NEO4J_VERSION", DEFAULT_VERSION)
    server = LocalServer(second, version=version, heap="512m", startup_cache="use")
    database = background_loop.run(connect(background_loop.run(server.start())))
    try:
        assert background_loop.run(contents_of(database, quiet)).digest == held
        # Questions find their indexes there, too.
        with served(background_loop, database, Settings()) as url:
            found = httpx.post(f"{url}/graphql", json={"query": SEARCH}, timeout=60).json()
        assert found["data"]["search"]["totalCount"] > 0
    finally:
        background_loop.run(database.close())
        background_loop.run(server.stop())
    back = ("move", "--from", "local", "--to", neo4j_server.uri, "--data", str(second), "--heap", "512m")
    code, printed = cobuild(neo4j_server, *back, "--replace")
    assert (code, "--replace needs yes" in printed) == (2, True), printed
    assert filled.run(contents_of(filled.db, quiet)).digest == held
    code, printed = cobuild(neo4j_server, *back, "--replace", "--yes")
    assert (code, held in printed) == (0, True), printed
    assert filled.run(contents_of(filled.db, quiet)).digest == held


def test_a_killed_restore_is_told_and_completed(filled: Emptied, neo4j_server: ServerAddress, tmp_path: Path) -> None:
    named = {"COBUILD_NEO4J_URI": neo4j_server.uri}
    file = str(tmp_path / "network.cobuild")
    assert cobuild(neo4j_server, "backup", "-o", file, **named)[0] == 0
    held = filled.run(contents_of(filled.db, quiet)).digest
    with started(neo4j_server, "restore", file, "--replace", "--yes", **named) as process:
        assert process.stderr
        for line in process.stderr:
            if line.startswith("Writing"):
                process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert filled.run(under_way(filled.db)) is not None
    for command in (("status",), ("load", "--seeds"), ("backup", "-o", f"{file}2"), ("serve", "--port", "0")):
        code, printed = cobuild(neo4j_server, *command, **named)
        assert (code, f"being restored from {file}" in printed) == (5, True), printed
    code, printed = cobuild(neo4j_server, "restore", file, **named)
    assert code == 0, printed
    assert filled.run(contents_of(filled.db, quiet)).digest == held
    assert cobuild(neo4j_server, "status", **named)[0] == 0


def test_a_killed_backup_has_no_name(filled: Emptied, neo4j_server: ServerAddress, tmp_path: Path) -> None:
    named, file = {"COBUILD_NEO4J_URI": neo4j_server.uri}, tmp_path / "network.cobuild"
    with started(neo4j_server, "backup", "-o", str(file), **named) as process:
        while not (part := tmp_path / "network.cobuild.part").exists() and process.poll() is None:
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL
    assert part.exists()
    assert not file.exists()
    code, printed = cobuild(neo4j_server, "backup", "-o", str(file), **named)
    assert (code, "is whole" in printed) == (0, True), printed
    assert [each.name for each in tmp_path.iterdir()] == [file.name]
    code, printed = cobuild(neo4j_server, "backup", "--verify", str(file), COBUILD_NEO4J_URI="bolt://nowhere.example")
    assert (code, "is whole" in printed) == (0, True), printed
    code, printed = cobuild(neo4j_server, "backup", "-o", str(file), **named)
    assert (code, "is there already" in printed) == (10, True), printed
