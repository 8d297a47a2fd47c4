"""Neo4j's requirements on the machine are checked before it starts; no test here runs it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from graph.errors import ConfigurationError, EngineError
from graph.server import LocalServer
from graph.server.needs import LEAST_FREE, OPEN_FILES, bytes_of, check_disk, free_bytes, size
from graph.server.symptoms import Symptoms, cause
from tests.graph.server.conftest import Run

Server = Callable[..., LocalServer]


@pytest.mark.parametrize(
    ("heap", "page_cache", "said"),
    [
        ("9000g", "128m", r"heap and the page cache are 9,000 GB and 128 MB, and this machine has .* COBUILD_HEAP"),
        ("1g", "9000g", r"1 GB and 9,000 GB.*COBUILD_PAGE_CACHE"),
        ("16m", "128m", r"The heap is 16 MB, and Neo4j needs 128 MB at least: set COBUILD_HEAP"),
        ("lots", "128m", "must be an amount of memory such as 512m"),
    ],
)
def test_memory_that_cannot_be_is_refused(server: Server, run: Run, heap: str, page_cache: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said):
        run(server(heap=heap, page_cache=page_cache).start())


def test_too_few_open_files_are_refused(tmp_path: Path) -> None:
    script = (
        "import asyncio, pathlib, resource; from graph.server import LocalServer;"
        " resource.setrlimit(resource.RLIMIT_NOFILE, (128, 128));"
        f" asyncio.run(LocalServer(pathlib.Path({str(tmp_path)!r})).start())"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert f"EngineError: A process may open 128 files here, and Neo4j needs {OPEN_FILES}" in done.stderr
    assert "ulimit -n" in done.stderr


def test_a_full_disk_is_named(tmp_path: Path) -> None:
    check_disk(tmp_path, least=1)
    free = free_bytes(tmp_path)
    assert free
    with pytest.raises(EngineError, match=rf"{tmp_path} is full: .* are free.*COBUILD_DATA"):
        check_disk(tmp_path, least=free * 2)
    assert free_bytes(tmp_path / "missing") is None


def test_amounts() -> None:
    assert [bytes_of(each) for each in ("2k", "512m", "1g")] == [2048, 512 * 2**20, 2**30]
    assert [size(each) for each in (LEAST_FREE, 1234567, 3 * 2**29, 23 * 2**30)] == [
        "32 MB",
        "1.18 MB",
        "1.5 GB",
        "23 GB",
    ]


@pytest.mark.parametrize(
    "line",
    [
        '{"level":"ERROR","message":"Failed to start DatabaseId{00000000[system]}","stacktrace":"java.lang…"}',
        "2026-01-01 00:00:00.000+0000 ERROR [o.n.d.d.DatabaseLifecycles] Failed to start DatabaseId{00000000[system]}",
    ],
)
def test_a_database_that_neo4j_gave_up_is_noticed_once_it_is_said(tmp_path: Path, line: str) -> None:
    for name in ("data", "logs"):
        (tmp_path / name).mkdir()
    log = tmp_path / "logs" / "debug.log"
    log.write_text(f"{line}\n")
    symptoms = Symptoms(tmp_path)
    symptoms.check()  # that was the start before
    with log.open("a") as file:
        file.write(f"all is well\n{line}")
        file.flush()
        symptoms.check()  # half a line says nothing yet
        file.write("\n")
    with pytest.raises(EngineError, match=rf"'system': the files in {tmp_path / 'data'} are damaged.*mv {tmp_path}"):
        symptoms.check()


def test_what_java_prints_is_put_in_words() -> None:
    assert cause("Error occurred\nCould not reserve enough space for object heap\n").endswith(
        "set COBUILD_HEAP to less."
    )
    assert cause("java.lang.OutOfMemoryError: Java heap space").startswith("The heap is too small")
    assert cause("something else") == ""
