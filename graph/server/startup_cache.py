"""Java's ahead-of-time cache for Neo4j: classes are read, linked and profiled once, which halves the start time.

It is trained on a temporary Neo4j at low priority while the real one serves, is stored next to the fetched jars, and is
optional: if it is missing, stale or damaged, Neo4j starts without it.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import platform
import shutil
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from graph.errors import CobuildError
from graph.server.filelock import FileLock
from graph.server.home import Home
from graph.server.java import Java, find_java
from graph.server.java_process import Process, end, jvm, neo4j, spawn
from graph.server.login import USER, log_in, wait_for_port
from graph.server.ports import free_port
from graph.server.symptoms import Symptoms
from graph.server.versions import Release, release

Train = Callable[[str, str, str], Awaitable[None]]
"""Asks an empty Neo4j, of this address, user and password, what is to be quick later; it may write what it likes."""

MINIMUM_JAVA = 25
NICENESS = 15
TIMEOUT = 600.0
"""Maximum seconds of a training."""
KEPT = 3
"""Caches of one version and Java that are kept: each virtual environment has a Java, and so a cache, of its own."""
TRAINED = 2
"""Another number where more is asked than before, so that a cache that knows less is made anew."""

TRAINING = (
    "CREATE CONSTRAINT training IF NOT EXISTS FOR (n:Training) REQUIRE n.id IS UNIQUE",
    "UNWIND range(1, 50) AS i MERGE (n:Training {id: toString(i)}) SET n += {name: 'n' + i, day: date()}",
    "MATCH (a:Training), (b:Training) WHERE toInteger(a.id) = toInteger(b.id) + 1 MERGE (a)-[:NEXT {day: date()}]->(b)",
    """MATCH (n:Training) WHERE n.id > '' AND EXISTS { (n)-[r:NEXT]->(m) WHERE r.day <= date() AND m.name <> $name }
       WITH n ORDER BY n.name, n.id LIMIT 10
       RETURN collect({id: n.id, day: toString(n.day), total: COUNT { (n)--() }, next: COLLECT {
         MATCH (n)-[r:NEXT]->(m) WITH r, m ORDER BY m.id LIMIT 5 RETURN {name: m.name, day: toString(r.day)} AS e
       }}) AS data""",
)
"""Statements like those of the service, so that the cache includes the code that they need."""


def cache_file(wanted: Release, jars: Path, java: Java) -> Path | None:
    """The path of the cache for these jars and this Java; None if that Java is too old to make one.

    The key includes everything that can make a cache invalid, so a stale one is never found.
    """
    if java.major < MINIMUM_JAVA:
        return None
    with suppress(OSError):
        made = java.program.stat().st_mtime_ns, (jars / ".verified").stat().st_mtime_ns
        facts = (TRAINED, wanted.digest, str(jars), str(java.program), java.version, platform.machine(), *made)
        key = hashlib.sha256(repr(facts).encode()).hexdigest()[:12]
        return jars.parent / f"{_prefix(wanted, java)}{key}.aot"
    return None


async def create_startup_cache(
    version: str, jars: Path, java_home: Path | None = None, *, train: Train | None = None, niceness: int = NICENESS
) -> Path | None:
    """Make the start-up cache for the fetched jars and return its file: half a minute of two idle cores, and a minute
    and a quarter where it is trained as the service does.

    ``train`` asks the temporary Neo4j for more than ``TRAINING``. ``niceness`` lowers its priority; 0 if somebody waits
    for it. Returns None if it cannot be made, or another process is making it; this is not an error. Cancelling it ends
    its processes and leaves nothing behind.
    """
    try:
        wanted, java = release(version), find_java(java_home)
        file = cache_file(wanted, jars, java)
        if file is None or file.exists():
            return file
        with FileLock(jars.parent / ".training.lock") as lock:
            if not lock.acquire():
                return None
            async with asyncio.timeout(TIMEOUT):
                return await _create(wanted, jars, java, file, train, niceness)
    except (CobuildError, OSError):
        # TimeoutError is an OSError.
        return None


async def _create(
    wanted: Release, jars: Path, java: Java, file: Path, train: Train | None, niceness: int
) -> Path | None:
    for leftover in jars.parent.glob(".training-*"):
        shutil.rmtree(leftover, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix=".training-", dir=jars.parent, ignore_cleanup_errors=True) as folder:
        home = Home(Path(folder) / "home")
        recorded, made = Path(folder) / "recorded", Path(folder) / "made"
        home.open(wanted.version)
        try:
            await _record(wanted, jars, java, home, recorded, train, niceness)
            # A separate run, not a child of the recorded one, so that it also ends with this process.
            flags = "-XX:AOTMode=create", f"-XX:AOTConfiguration={recorded}", f"-XX:AOTCache={made}"
            process = await spawn(jvm(java, wanted, jars, "1g", *flags), home, niceness=niceness)
            await _finish(process)
        finally:
            home.close()
        if process.returncode != 0 or not made.exists():
            return None
        _make_room(jars.parent, _prefix(wanted, java))
        return made.replace(file)


async def _record(
    wanted: Release, jars: Path, java: Java, home: Home, recorded: Path, train: Train | None, niceness: int
) -> None:
    port, password = free_port(), home.password()
    home.configure(port, "1g", "16m")
    flags = "-XX:AOTMode=record", f"-XX:AOTConfiguration={recorded}"
    command = jvm(java, wanted, jars, "1g", *flags) + neo4j(wanted, home)
    symptoms = Symptoms(home.path)
    process = await spawn(command, home, niceness=niceness)
    try:
        uri = f"bolt://127.0.0.1:{port}"
        await wait_for_port(port, process, symptoms.check)
        await log_in(uri, home, password, symptoms.check, fresh=True)
        if train is not None:
            with suppress(CobuildError):
                await train(uri, USER, password)
        await _ask(uri, password)
        process.terminate()
        await _finish(process)
    finally:
        await end(process, 0)


async def _ask(uri: str, password: str) -> None:
    from neo4j import AsyncGraphDatabase
    from neo4j.exceptions import DriverError, Neo4jError

    async with (
        AsyncGraphDatabase.driver(uri, auth=(USER, password)) as driver,
        driver.session(database="neo4j") as session,
    ):
        for statement in TRAINING:
            with suppress(DriverError, Neo4jError):
                result = await session.run(statement, name="n1")
                await result.consume()


async def _finish(process: Process) -> None:
    """Wait for a process that ends by itself; when this is cancelled, end it."""
    try:
        await process.wait()
    finally:
        await end(process, 0)


def note_use(file: Path) -> None:
    """Remember that a cache was used just now, since those used last are kept."""
    with suppress(OSError):
        os.utime(file)


def _make_room(folder: Path, prefix: str) -> None:
    """Delete the caches of this version and Java that have not been used for longest, so that one more can be kept."""
    with suppress(OSError):
        known = sorted(folder.glob(f"{prefix}*.aot"), key=lambda file: file.stat().st_mtime_ns, reverse=True)
        for older in known[KEPT - 1 :]:
            older.unlink(missing_ok=True)


def _prefix(wanted: Release, java: Java) -> str:
    return f"startup-{wanted.version}-java{java.version}-"
