"""A disk that fills up, and files that are damaged: what is said, and what is still there afterwards."""

from __future__ import annotations

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


def test_what_does_not_fit_is_not_written_at_all(server: Server, run: Run, ask: Ask, small_disk: Path) -> None:
    home = small_disk / "home"

    async def write(address: ServerAddress) -> CobuildError:
        database = await Database.connect(address.uri, (address.user, address.password))
        try:
            for batch in range(100):

                async def work(transaction: Transaction, batch: int = batch) -> None:
                    await transaction.run(BATCH, {"batch": batch, "text": "x" * 100})

                await database.write("test.fill", work)
        except CobuildError as error:
            with pytest.raises(Unavailable, match="cannot write its files"):
                await database.read("test.count", COUNTED, {})
            return error
        finally:
            await database.close()
        raise AssertionError("the disk never filled up")

    async def work() -> list[int]:
        local = server(home)
        failure = await write(await local.start())
        assert isinstance(failure, Unavailable), failure
        with pytest.raises(EngineError, match=rf"The disk that holds {home} is full"):
            refuse_full_disk(home, failure)
        await local.stop()
        with pytest.raises(EngineError, match="is full"):
            await server(home).start()
        subprocess.run(["mount", "-o", f"remount,size={4 * ROOM}m", small_disk], check=True)
        async with server(home) as address:
            return await ask(address, COUNTED)

    batches = run(work())
    assert batches
    assert set(batches) == {20000}


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
