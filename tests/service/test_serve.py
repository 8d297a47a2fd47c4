"""``cobuild serve`` as a process of its own, with a local Neo4j of its own: up, used, down, nothing left behind."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil
import pytest

from graph.server import ServerAddress
from tests.service.test_cli import ROOT, cobuild

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent as on Unix")


PROGRAM = "from service.cli import main; main()"
# Simulates a fault: a request that blocks the event loop forever.
HOLDING = """
async def hold(*_):
    print("holding", flush=True)
    while True:
        pass
from service.http import GraphQLEndpoint
GraphQLEndpoint.__call__ = hold
"""
SLOW = """
import asyncio
import service.wiring
service.wiring.over_http = lambda *_: lambda *_: asyncio.sleep(60)
"""


@contextmanager
def serving(
    tmp_path: Path, *arguments: str, program: str = PROGRAM, **environment: str
) -> Iterator[subprocess.Popen[str]]:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("COBUILD_")} | environment
    command = [sys.executable, "-c", program, "serve", "--port", "0", "--no-load-seeds", "--no-plan-ahead"]
    own = ["--data", str(tmp_path / "data"), "--heap", "256m"]
    folder = [] if "--neo4j-uri" in arguments else own
    with (tmp_path / "log").open("w") as log:
        process = subprocess.Popen(
            [*command, *folder, *arguments],
            cwd=ROOT,
            env=clean,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            # Where the tests themselves run without a terminal, SIGHUP may be ignored.
            preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_DFL),
        )
    try:
        yield process
    finally:
        process.kill()
        process.wait(10)
        assert process.stdout is not None
        process.stdout.close()


def address(process: subprocess.Popen[str]) -> str:
    """Where it serves, once it says so."""
    assert process.stdout is not None
    for line in process.stdout:
        if found := re.search(r"API +(\S+)/graphql", line):
            return found[1]
    raise AssertionError("it ended without serving")


def databases(tmp_path: Path) -> list[psutil.Process]:
    wanted = f"--home-dir={tmp_path / 'data'}"
    return [process for process in psutil.process_iter(["cmdline"]) if wanted in (process.info["cmdline"] or ())]


def becomes(url: str, status: int) -> bool:
    """Whether the service reports this readiness; no probe waits long, whatever the state of the database."""
    deadline = time.monotonic() + 60
    while (answer := httpx.get(f"{url}/readyz", timeout=10)).status_code != status and time.monotonic() < deadline:
        time.sleep(0.2)
    return answer.status_code == status


def gone(tmp_path: Path) -> bool:
    deadline = time.monotonic() + 10
    while databases(tmp_path) and time.monotonic() < deadline:
        time.sleep(0.1)
    return not databases(tmp_path)


def test_it_serves_until_interrupted_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with serving(tmp_path, "--plan-ahead") as process:
        url = address(process)
        assert becomes(url, 200)
        databases(tmp_path)[0].suspend()
        assert becomes(url, 503)
        assert httpx.get(f"{url}/healthz", timeout=10).status_code == 200
        databases(tmp_path)[0].resume()
        assert becomes(url, 200)
        asked = cobuild("query", "{ __typename }", "--url", f"{url}/graphql")
        assert asked.returncode == 0
        second = cobuild("serve", "--port", "0", "--data", str(tmp_path / "data"))
        assert second.returncode == 6
        assert f"in use by process {process.pid}" in second.stderr
        assert len(databases(tmp_path)) == 1
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 0
        assert gone(tmp_path)
    log = (tmp_path / "log").read_text()
    assert "Traceback" not in log
    assert '"event":"neo4j_stopped"' in log


def test_commands_use_the_database_of_the_running_service(tmp_path: Path) -> None:
    unit = "{type: Unit, id: u-1, name: 荷风小学}"
    file = tmp_path / "data.yaml"
    file.write_text(f"cobuild: 1\nnodes: [{unit}]\n", encoding="utf-8")
    refers = tmp_path / "refers.yaml"
    place = "{type: Community, id: c-1, name: 荷风社区}"
    located = "{type: LOCATED_IN, from: u-1, to: c-1}"
    refers.write_text(f"cobuild: 1\nnodes: [{place}]\nrelationships: [{located}]\n", encoding="utf-8")
    folder = ("--data", str(tmp_path / "data"))
    with serving(tmp_path) as process:
        url = address(process)
        pid = databases(tmp_path)[0].pid
        loaded = cobuild("load", str(file), *folder)
        assert (loaded.returncode, loaded.stdout) == (0, "1 file: 1 created, 0 changed, 0 unchanged.\n")
        assert cobuild("check", str(refers), "--graph", *folder).returncode == 0
        assert "Unit" in cobuild("status", *folder).stdout
        question = "{ units { nodes { name } } }"
        for asked in (("--direct", *folder), ("--url", f"{url}/graphql")):
            answer = cobuild("query", question, *asked)
            assert "荷风小学" in answer.stdout
        assert [each.pid for each in databases(tmp_path)] == [pid]
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    assert not (tmp_path / "data" / "run" / "address").exists()


def test_a_closed_terminal_ends_it_in_good_order(tmp_path: Path) -> None:
    with serving(tmp_path, "--plan-ahead") as process:
        address(process)
        process.send_signal(signal.SIGHUP)
        assert process.wait(30) == 0
        assert gone(tmp_path)
    log = (tmp_path / "log").read_text()
    assert "Traceback" not in log
    assert '"event":"neo4j_stopped"' in log


def test_it_ends_in_its_grace_time_though_a_request_holds_the_event_loop(tmp_path: Path) -> None:
    with serving(tmp_path, program=HOLDING + PROGRAM) as process, ThreadPoolExecutor() as pool:
        url = address(process)
        pool.submit(httpx.post, f"{url}/graphql", json={"query": "{ __typename }"}, timeout=60)
        assert process.stdout is not None
        assert any("holding" in line for line in process.stdout)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 130
        assert gone(tmp_path)
    assert "It did not stop in time" in (tmp_path / "log").read_text()


def test_requests_that_go_on_are_ended_in_clear_words(neo4j_server: ServerAddress, tmp_path: Path) -> None:
    named = ("--neo4j-uri", neo4j_server.uri)
    login = {"COBUILD_NEO4J_PASSWORD": neo4j_server.password}
    with serving(tmp_path, *named, program=SLOW + PROGRAM, **login) as process, ThreadPoolExecutor() as pool:
        url = address(process)
        asked = pool.submit(httpx.post, f"{url}/graphql", json={"query": "{ __typename }"}, timeout=60)
        time.sleep(1)
        process.send_signal(signal.SIGTERM)
        answer = asked.result(30)
        assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (503, "UNAVAILABLE")
        assert process.wait(30) == 0
    assert "Traceback" not in (tmp_path / "log").read_text()


def test_it_recovers_when_its_database_is_killed(tmp_path: Path) -> None:
    with serving(tmp_path) as process:
        url = address(process)
        question = {"query": "{ communities(first: 1) { totalCount } }"}
        headers = {"accept": "application/graphql-response+json"}
        assert httpx.post(f"{url}/graphql", json=question, headers=headers, timeout=60).status_code == 200
        databases(tmp_path)[0].kill()
        answer = httpx.post(f"{url}/graphql", json=question, headers=headers, timeout=60)
        assert answer.status_code == 503
        assert answer.json()["errors"][0]["extensions"]["code"] == "UNAVAILABLE"
        assert int(answer.headers["retry-after"]) >= 1
        deadline = time.monotonic() + 90
        while answer.status_code == 503 and time.monotonic() < deadline:
            time.sleep(0.5)
            answer = httpx.post(f"{url}/graphql", json=question, headers=headers, timeout=60)
        assert answer.json()["data"] == {"communities": {"totalCount": 0}}
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        assert gone(tmp_path)


def test_interrupted_twice_while_starting_it_ends_at_once(tmp_path: Path) -> None:
    with serving(tmp_path) as process:
        deadline = time.monotonic() + 60
        while not databases(tmp_path) and time.monotonic() < deadline:
            time.sleep(0.02)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        # The second may also end the interpreter on its way out; a shell shows 130 for both.
        assert process.wait(20) in (130, -signal.SIGINT)
        assert time.monotonic() - began < 10
        assert gone(tmp_path)
    assert "Traceback" not in (tmp_path / "log").read_text()
