"""``cobuild serve --workers``: processes on one socket and one local Neo4j; some are killed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import httpx
import msgspec
import psutil
import pytest
from pydantic import SecretStr

from graph.server import ServerAddress
from service.prometheus import WRITE_SECONDS
from service.settings import Settings
from service.workers import worker_settings
from tests.service.test_prometheus import of, scrape
from tests.service.test_serve import address, becomes, databases, gone, serving

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="several workers need a Unix"),
]
HELLO = {"query": "{ communities { totalCount } }"}


def workers(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """Its workers that live."""
    found = []
    for each in psutil.Process(process.pid).children():
        with suppress(psutil.ZombieProcess, psutil.NoSuchProcess):
            if any("service.worker" in word for word in each.cmdline()):
                found.append(each)
    return found


def lines(tmp_path: Path, event: str) -> list[dict[str, object]]:
    written = (line for line in (tmp_path / "log").read_text().splitlines() if line.startswith("{"))
    return [line for line in map(json.loads, written) if line["event"] == event]


def ask_until(url: str, enough: object, seconds: float = 30) -> None:
    """Send requests on connections of their own until ``enough`` is true; each is answered."""
    deadline = time.monotonic() + seconds
    while not enough() and time.monotonic() < deadline:  # type: ignore[operator]
        assert httpx.post(f"{url}/graphql", json=HELLO, timeout=30).status_code == 200
    assert enough()  # type: ignore[operator]


def test_workers_share_a_socket_and_a_database_and_are_replaced(tmp_path: Path) -> None:
    # What an upload runs must not meet settings that contradict each other.
    config = tmp_path / "cobuild.toml"
    config.write_text('page_cache = "64m"\n')
    with serving(tmp_path, "--workers", "2", COBUILD_CONFIG=str(config)) as process:
        url = address(process)
        assert becomes(url, 200)
        assert len(databases(tmp_path)) == 1
        first = workers(process)
        assert len(first) == 2
        with ThreadPoolExecutor(16) as pool:
            list(pool.map(lambda _: httpx.post(f"{url}/graphql", json=HELLO, timeout=60), range(64)))
        ask_until(url, lambda: {line["worker"] for line in lines(tmp_path, "request")} == {1, 2})
        asked = len(lines(tmp_path, "request"))
        deadline = time.monotonic() + 10 * WRITE_SECONDS
        while (counted := answered(url)) != asked and time.monotonic() < deadline:
            time.sleep(0.5)
        assert counted == asked, "whichever worker is asked adds what the other has written"
        table = {"file": ("驻区单位.csv", "单位名称,单位性质\n荷风书店,企业\n".encode())}
        uploaded = httpx.post(f"{url}/import", files=table, timeout=120)
        assert uploaded.status_code == 200, uploaded.text
        assert uploaded.json()["created"] > 0
        # A connection to the one that lives goes on, whichever that is.
        with httpx.Client(base_url=url, timeout=60) as kept:
            assert kept.post("/graphql", json=HELLO).status_code == 200
            victim = next(each for each in first if not serves(each, kept))
            victim.kill()
            assert kept.post("/graphql", json=HELLO).status_code == 200
        deadline = time.monotonic() + 60
        while len(workers(process)) < 2 and time.monotonic() < deadline:
            time.sleep(0.1)
        assert len(workers(process)) == 2
        [died] = lines(tmp_path, "worker_died")
        assert (died["pid"], died["status"]) == (victim.pid, -signal.SIGKILL)
        ask_until(url, lambda: len({line["worker"] for line in lines(tmp_path, "request")[asked:]}) == 2)
        assert answered(url) > counted, "what a dead worker has counted stays"
        crew = workers(process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        assert gone(tmp_path)
        assert not any(each.is_running() for each in crew)
    assert "Traceback" not in (tmp_path / "log").read_text()


def answered(url: str) -> float:
    """The requests that all workers have answered, as one of them tells."""
    return of(scrape(url), "cobuild_http_requests_total", route="/graphql", status="200")


def serves(worker: psutil.Process, client: httpx.Client) -> bool:
    """Whether this worker holds the connection of the client."""
    [connection] = client._transport._pool.connections  # type: ignore[attr-defined]
    local = connection._connection._network_stream.get_extra_info("client_addr")
    return any(each.raddr and each.raddr.port == local[1] for each in worker.net_connections("tcp"))


def test_workers_do_not_outlive_their_parent(service_url: str, neo4j_server: ServerAddress, tmp_path: Path) -> None:
    named = ("--neo4j-uri", neo4j_server.uri)
    with serving(tmp_path, "--workers", "2", *named, COBUILD_NEO4J_PASSWORD=neo4j_server.password) as process:
        url = address(process)
        crew = workers(process)
        assert httpx.post(f"{url}/graphql", json=HELLO, timeout=60).json()["data"]["communities"]["totalCount"] > 0
        process.kill()
        process.wait(10)
        psutil.wait_procs(crew, 20)
        assert not any(each.is_running() for each in crew)


def test_each_worker_gets_its_share_of_the_limits() -> None:
    settings = Settings(
        workers="3",
        questions_at_once=8,
        max_in_flight=128,
        max_exports=2,
        data=Path("data"),
        cors_origins=("https://map.example",),
        write_token=SecretStr("a secret of 16 letters"),
    )
    order = msgspec.json.decode(msgspec.json.encode(worker_settings(settings)))
    shares = {"questions_at_once": 3, "max_in_flight": 43, "max_exports": 1, "max_connections": 334, "pool_size": 17}
    shares["persisted_query_bytes"] = 3_333_334
    assert Settings.model_validate(order) == settings.model_copy(update=shares)


def test_auto_is_one_for_each_core() -> None:
    assert Settings(workers="auto").worker_count == os.cpu_count()
    assert Settings().worker_count == 1
