"""A disk that fills up, and files that are damaged: what is said, and what is still there afterwards."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from graph.connection.session import Database, Transaction
from graph.errors import CobuildError, EngineError, Unavailable
from graph.server import LocalServer, ServerAddress, refuse_full_disk
from graph.server.process import START_TIMEOUT
from tests.graph.server.conftest import Ask, Run

Server = Callable[..., LocalServer]
ROOM = 64
"""Megabytes of the small disk."""
BATCH = "UNWIND range(1, 20000) AS i CREATE (:Kept {batch: $batch, text: toString(i) + $text})"
COUNTED = "MATCH (n:Kept) WITH n.batch AS batch, count(*) AS n RETURN n"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own; only root can make one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs root on Linux, as in CI")
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={ROOM}m", "tmpfs", folder], check=True)
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill(disk: Path, leave: int) -> Path:
    """Fills a disk up to some megabytes."""
    filler = disk / "filler"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    filler.write_bytes(bytes(max(0, free - leave * 2**20)))
    return filler


def test_a_start_on_a_full_disk_is_refused_at_once(server: Server, run: Run, small_disk: Path) -> None:
    fill(small_disk, leave=3)
    with pytest.raises(EngineError, match=rf"The disk that holds {small_disk}/home/data is full: .* are free"):
        run(server(small_disk / "home").start())


async def write_until_full(address: ServerAddress) -> CobuildError:
    """The error of the write that finds the disk full; then every read is refused, too."""
    database = await Database.connect(address.uri, (address.user, address.password))
    try:
        for batch in range(100):

            async def work(transaction: Transaction, batch: int = batch) -> None:
                await transaction.run(BATCH, {"batch": batch, "text": "x" * 100})

            await database.write("test.fill", work)
    except CobuildError as error:
        # The one code has a message of its own; a moment later the database is ended, and none answers.
        with pytest.raises(Unavailable, match=r"cannot write its files|cannot be reached"):
            await database.read("test.count", COUNTED, {})
        return error
    finally:
        await database.close()
    raise AssertionError("the disk never filled up")


def make_room(disk: Path) -> None:
    subprocess.run(["mount", "-o", f"remount,size={4 * ROOM}m", disk], check=True)


def test_what_does_not_fit_is_not_written_at_all(server: Server, run: Run, ask: Ask, small_disk: Path) -> None:
    home = small_disk / "home"

    async def work() -> list[int]:
        local = server(home)
        failure = await write_until_full(await local.start())
        assert isinstance(failure, Unavailable), failure
        with pytest.raises(EngineError, match=rf"The disk that holds {home} is full"):
            refuse_full_disk(home, failure)
        await local.stop()
        with pytest.raises(EngineError, match="is full"):
            await server(home).start()
        make_room(small_disk)
        async with server(home) as address:
            return await ask(address, COUNTED)

    batches = run(work())
    assert batches
    assert set(batches) == {20000}


def test_a_database_whose_disk_was_full_is_started_anew_when_there_is_room(
    server: Server,
    run: Run,
    ask: Ask,
    small_disk: Path,
    events: list[tuple[str, dict[str, object]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("graph.server.process.PROBE_SECONDS", 0.2)

    def told(event: str) -> int:
        return sum(name == event for name, _ in events)

    async def work() -> list[int]:
        async with server(small_disk / "home") as address:
            await write_until_full(address)
            async with asyncio.timeout(START_TIMEOUT):
                while not told("neo4j_restart_failed"):
                    await asyncio.sleep(0.1)
            assert any("is full" in str(facts["error"]) for name, facts in events if name == "neo4j_restart_failed")
            make_room(small_disk)
            async with asyncio.timeout(START_TIMEOUT):
                while not told("neo4j_restarted"):
                    await asyncio.sleep(0.1)
            # It is asked on and on, and never ended again.
            await asyncio.sleep(2)
            return await ask(address, COUNTED)

    assert set(run(work())) == {20000}
    assert (told("neo4j_gave_up"), told("neo4j_restarted")) == (1, 1)


@pytest.mark.parametrize(
    ("files", "database"),
    [
        ("data/transactions/neo4j/neostore.transaction.db.0", "neo4j"),
        ("data/databases/neo4j/neostore", "neo4j"),
        ("data/transactions/system/neostore.transaction.db.0", "system"),
        ("data/databases/system/neostore", "system"),
    ],
)
def test_damaged_files_are_named_with_the_way_out(
    server: Server, run: Run, ask: Ask, tmp_path: Path, files: str, database: str
) -> None:
    home = tmp_path / "home"

    async def once(work: str | None) -> None:
        async with server(home) as address:
            if work:
                await ask(address, work)

    run(once("CREATE (:Kept)"))
    found = sorted(home.glob(f"{files}*") if files.endswith(".0") else home.glob(files))
    assert found, sorted((home / "data").rglob("*"))
    for file in found:
        with file.open("r+b") as stream:
            stream.write(b"\xff\x13\x37" * (file.stat().st_size // 3))
    with pytest.raises(EngineError) as caught:
        run(once(None))
    said = caught.value.message
    assert f"cannot open its database {database!r}: the files in {home / 'data'} are damaged" in said
    assert f"mv {home} {home}.damaged" in said
    assert str(home / "logs" / "debug.log") in said
    with suppress(FileNotFoundError):
        assert (home / "cobuild.lock").stat(), "the folder is let go of"
