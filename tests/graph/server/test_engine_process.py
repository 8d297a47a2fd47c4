"""The local Neo4j as its users meet it: started, stopped, killed, and left without its owner."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from graph.errors import ConfigurationError, EngineError
from graph.server import LocalServer, ServerAddress, find_java
from graph.server.startup_cache import cache_file, create_startup_cache
from graph.server.versions import release
from tests.graph.server.conftest import Ask, Run

Make = Callable[..., LocalServer]
Events = list[tuple[str, dict[str, object]]]

OWNER = """
import asyncio, sys
from pathlib import Path
from graph.server import LocalServer

async def main():
    home, version, cache = sys.argv[1:]
    server = LocalServer(Path(home), version=version, cache=Path(cache), startup_cache="use", heap="512m")
    address = await server.start()
    print(server.pid, address.uri, address.password, flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


def test_data_outlives_a_restart(server: Make, ask: Ask, run: Run, tmp_path: Path, events: Events) -> None:
    home = tmp_path / "数据 folder"

    async def scenario() -> None:
        first = server(home)
        address = await first.start()
        assert address.uri.startswith("bolt://127.0.0.1:")
        assert address == await first.start() == first.address
        assert address.password not in repr(address)
        assert await ask(address, "CREATE (n:Kept {name: '党群服务中心'}) RETURN n.name") == ["党群服务中心"]
        assert _listens_on(first.pid) == {("127.0.0.1", int(address.uri.rpartition(":")[2]))}
        assert not [file for file in (home / "data").rglob("*") if file.stat().st_mode & 0o077]

        with pytest.raises(EngineError, match="in use by process"):
            await server(home).start()
        pid, began = first.pid, time.monotonic()
        await first.stop()
        assert time.monotonic() - began < 5
        assert [first.pid, first.address] == [None, None]
        assert not psutil.pid_exists(pid or 0)
        await first.stop()

        async with server(home) as again:
            assert again.password == address.password
            assert await ask(again, "MATCH (n:Kept) RETURN n.name") == ["党群服务中心"]

    run(scenario())
    assert [event for event, _ in events] == ["neo4j_starting", "neo4j_ready", "neo4j_stopped"] * 2


def test_killed_database_comes_back_with_all_that_was_acknowledged(
    server: Make, ask: Ask, run: Run, events: Events
) -> None:
    from neo4j import AsyncGraphDatabase
    from neo4j.exceptions import DriverError, Neo4jError

    acknowledged: set[str] = set()

    async def write(address: ServerAddress, writer: int, done: asyncio.Event) -> None:
        """Write pairs, each in one transaction, through one driver that is never made anew."""
        async with AsyncGraphDatabase.driver(address.uri, auth=(address.user, address.password)) as driver:
            number = 0
            while not done.is_set():
                number += 1
                name = f"{writer}-{number}"
                try:
                    await driver.execute_query(
                        "CREATE (:Written {name: $name})-[:WITH]->(:Pair {name: $name})", name=name, database_="neo4j"
                    )
                    acknowledged.add(name)
                except (DriverError, Neo4jError, OSError):
                    await asyncio.sleep(0.1)

    async def scenario() -> None:
        killed = server()
        async with killed as address:
            done, pid = asyncio.Event(), killed.pid
            writers = [asyncio.create_task(write(address, writer, done)) for writer in range(4)]
            while len(acknowledged) < 200:
                await asyncio.sleep(0.01)
            assert pid is not None
            os.kill(pid, signal.SIGKILL)
            before = len(acknowledged)
            while len(acknowledged) < before + 50:
                await asyncio.sleep(0.05)
            done.set()
            await asyncio.gather(*writers)

            assert killed.address == address
            assert killed.pid not in (None, pid)
            found = await ask(address, "MATCH (w:Written)-[:WITH]->(p:Pair {name: w.name}) RETURN w.name")
            assert acknowledged <= set(found)
            assert len(found) == len(set(found))
            assert await ask(address, "MATCH (n) WHERE NOT (n)--() RETURN count(n)") == [0]

    run(scenario())
    names = [event for event, _ in events]
    assert names == [
        *("neo4j_starting", "neo4j_ready", "neo4j_died", "neo4j_starting", "neo4j_restarted", "neo4j_stopped")
    ]
    assert dict(events)["neo4j_died"]["exit_code"] == -signal.SIGKILL


def test_killed_owner_leaves_no_orphan(
    server: Make, ask: Ask, run: Run, jars: Path, version: str, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    owner = subprocess.Popen(
        [sys.executable, "-c", OWNER, str(home), version, str(jars.parent)], stdout=subprocess.PIPE, text=True
    )
    with owner:
        assert owner.stdout is not None
        pid, uri, password = owner.stdout.readline().split()
        run(ask(ServerAddress(uri, "neo4j", password), "CREATE (n:Kept) RETURN 1"))
        database = psutil.Process(int(pid))
        owner.kill()
    database.wait(5)

    async def scenario() -> None:
        async with server(home) as address:
            assert await ask(address, "MATCH (n:Kept) RETURN count(n)") == [1]

    run(scenario())


def test_start_that_fails_says_why(server: Make, run: Run, tmp_path: Path) -> None:
    java = tmp_path / "java" / "bin" / "java"
    java.parent.mkdir(parents=True)
    java.write_text("#!/bin/sh\necho no room for a Java here\nexit 1\n")
    java.chmod(0o755)
    (tmp_path / "java" / "release").write_text('JAVA_VERSION="25"')
    failing = server(startup_cache="off", java_home=tmp_path / "java")
    with pytest.raises(EngineError, match=r"exit code 1 before it was ready(?s:.*)no room for a Java here"):
        run(failing.start())
    assert [failing.pid, failing.address] == [None, None]
    with pytest.raises(ConfigurationError, match="heap is 8 MB, and Neo4j needs 128 MB at least"):
        run(server(heap="8m").start())
    with pytest.raises(ConfigurationError, match="heap must be"):
        run(server(heap="much").start())


def test_damaged_store_and_wrong_password_have_different_errors(server: Make, run: Run, tmp_path: Path) -> None:
    home = tmp_path / "home"

    async def scenario() -> None:
        async with server() as address:
            pass
        (home / "password").write_text("another")
        with pytest.raises(EngineError, match=r"does not accept the password in .*COBUILD_DATA"):
            await server().start()
        (home / "password").write_text(address.password)
        for file in (home / "data" / "databases" / "neo4j").glob("neostore*"):
            if file.is_file():
                file.write_bytes(b"damaged")
        with pytest.raises(EngineError, match=r"Neo4j cannot open its database 'neo4j': the files in .* are damaged"):
            await server().start()

    run(scenario())


def test_cancelled_start_ends_the_database(server: Make, run: Run, events: Events) -> None:
    async def scenario() -> None:
        starting = server()
        task = asyncio.create_task(starting.start())
        while not events:
            await asyncio.sleep(0.01)
        pid = starting.pid
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert pid is not None
        assert not psutil.pid_exists(pid)

    run(scenario())


@pytest.mark.timeout(400)
def test_startup_cache_is_made_used_and_never_in_the_way(
    server: Make, run: Run, jars: Path, version: str, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    (cache / version).symlink_to(jars)
    file = cache_file(release(version), cache / version, find_java())
    assert file is not None

    async def start() -> list[str]:
        using = server(cache=cache)
        async with using:
            return [mapped.path for mapped in psutil.Process(using.pid).memory_maps()]

    async def cancelled() -> None:
        making = asyncio.create_task(create_startup_cache(version, cache / version))
        await asyncio.sleep(1)
        making.cancel()
        with pytest.raises(asyncio.CancelledError):
            await making

    # The database of the session may be running beside it.
    before = set(psutil.Process().children())
    run(cancelled())
    assert {entry.name for entry in cache.iterdir()} <= {version, ".training.lock"}
    assert set(psutil.Process().children()) <= before

    # Of other environments: those that were used last stay.
    others = [file.with_name(f"{file.stem[:-12]}{number:012}.aot") for number in range(3)]
    for age, other in enumerate(others, 1):
        other.touch()
        os.utime(other, (time.time() - age,) * 2)
    # Not trained as the service does it, which takes three times as long.
    assert run(create_startup_cache(version, cache / version, niceness=0)) == file
    words = ["engine", "fetch", "--startup-cache", "--cache", str(cache), "--neo4j-version", version]
    command = [sys.executable, "-c", "from service.cli import main; main()", *words]
    fetched = subprocess.run(command, capture_output=True)
    assert (fetched.returncode, fetched.stdout.decode()) == (0, f"{cache / version}\n")
    assert {entry.name for entry in cache.iterdir()} == {
        version,
        ".training.lock",
        file.name,
        *(other.name for other in others[:2]),
    }
    os.utime(file, (0, 0))
    assert str(file) in run(start())
    assert file.stat().st_mtime > 0

    with file.open("r+b") as stream:
        stream.truncate(1 << 20)
    assert str(file) not in run(start())


def _listens_on(pid: int | None) -> set[Any]:
    connections = psutil.Process(pid).net_connections()
    return {
        tuple(connection.laddr) if not connection.laddr.ip.startswith("::ffff:") else _mapped(connection.laddr)
        for connection in connections
        if connection.status == psutil.CONN_LISTEN
    }


def _mapped(address: Any) -> tuple[str, int]:
    return address.ip.removeprefix("::ffff:"), address.port
