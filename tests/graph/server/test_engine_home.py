"""Who may open a data folder, and which Java may run it; nothing here needs a running Neo4j."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.errors import ConfigurationError, EngineError
from graph.server import find_java
from graph.server.home import Home, memory
from graph.server.ports import HIGH, LOW, free_port
from graph.server.versions import DEFAULT_VERSION, LTS_VERSION


def test_folder_is_taken_by_one(tmp_path: Path) -> None:
    home, other = Home(tmp_path), Home(tmp_path)
    home.open(DEFAULT_VERSION)
    with pytest.raises(EngineError, match=f"in use by process {os.getpid()}.*COBUILD_DATA"):
        other.open(DEFAULT_VERSION)
    home.close()
    other.open(DEFAULT_VERSION)
    other.close()


def test_data_of_a_newer_neo4j_is_left_alone(tmp_path: Path) -> None:
    home = Home(tmp_path)
    home.open(DEFAULT_VERSION)
    home.close()
    with pytest.raises(EngineError, match=f"written by Neo4j {DEFAULT_VERSION}, and {LTS_VERSION} cannot read"):
        home.open(LTS_VERSION)
    home.open(DEFAULT_VERSION)
    home.close()


def test_data_of_an_older_neo4j_becomes_the_newer_ones(tmp_path: Path) -> None:
    home = Home(tmp_path)
    for version in (LTS_VERSION, DEFAULT_VERSION):
        home.open(version)
        home.close()
    assert (tmp_path / "version").read_text() == DEFAULT_VERSION


@pytest.mark.parametrize("unwritable", ["file/home", "/proc/self/home"])
def test_folder_that_cannot_be_written(unwritable: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(EngineError, match=r"cannot be written: .*COBUILD_DATA"):
        Home(tmp_path / unwritable).open(DEFAULT_VERSION)


def test_read_only_folder(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        # Permissions do not bind root; a folder of the kernel's, which takes no new file, does.
        folder = Path("/proc/self/task")
    else:
        folder = tmp_path / "read-only"
        folder.mkdir(mode=0o500)
    with pytest.raises(EngineError, match="cannot be written"):
        Home(folder).open(DEFAULT_VERSION)


@pytest.fixture
def open_store(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the store of ``tmp_path`` and has the command line of its Neo4j."""
    (tmp_path / "data" / "databases").mkdir(parents=True)
    script = (
        "import fcntl, sys, time; file = open(sys.argv[1], 'w'); fcntl.lockf(file, fcntl.LOCK_EX);"
        " print('held', flush=True); time.sleep(60)"
    )
    arguments = str(tmp_path / "data" / "databases" / "store_lock"), f"--home-dir={tmp_path}"
    with subprocess.Popen([sys.executable, "-c", script, *arguments], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_database_without_owner_is_ended(open_store: subprocess.Popen[str], tmp_path: Path) -> None:
    home = Home(tmp_path)
    (tmp_path / "run").mkdir()
    home.record_process(open_store.pid)
    home.open(DEFAULT_VERSION)
    assert open_store.wait(5) == -signal.SIGKILL
    home.close()


def test_neo4j_of_somebody_else_is_left_alone(open_store: subprocess.Popen[str], tmp_path: Path) -> None:
    home = Home(tmp_path)
    with pytest.raises(EngineError, match="Another Neo4j has the data"):
        home.open(DEFAULT_VERSION)
    assert open_store.poll() is None
    assert not (tmp_path / "version").exists()


def test_password_is_private_random_and_kept(tmp_path: Path) -> None:
    home, other = Home(tmp_path / "one"), Home(tmp_path / "two")
    for each in (home, other):
        each.open(DEFAULT_VERSION)
    password = home.password()
    assert len(password) >= 32
    assert password == home.password() != other.password()
    assert (home.path / "password").stat().st_mode & 0o777 == 0o600
    assert home.path.stat().st_mode & 0o777 == 0o700
    for each in (home, other):
        each.close()


def test_lost_password_is_said_so(tmp_path: Path) -> None:
    (tmp_path / "data" / "databases").mkdir(parents=True)
    with pytest.raises(EngineError, match="password is missing"):
        Home(tmp_path).password()


@pytest.mark.parametrize("amount", ["", "1", "0g", "1gb", "-1g", "1 g", "viel"])
def test_memory_must_be_an_amount(amount: str) -> None:
    with pytest.raises(ConfigurationError, match="heap must be an amount of memory such as 512m"):
        memory("heap", amount)
    assert memory("heap", "2G") == "2g"


def test_port_is_below_those_of_outgoing_connections() -> None:
    assert all(LOW <= free_port() < HIGH for _ in range(20))


def test_java_comes_with_the_package() -> None:
    java = find_java()
    assert java.major >= 25
    assert os.access(java.program, os.X_OK)


def test_java_of_the_user(tmp_path: Path) -> None:
    bundled = find_java()
    assert find_java(bundled.program.parent.parent) == bundled
    with pytest.raises(EngineError, match="COBUILD_JAVA_HOME"):
        find_java(tmp_path)

    (tmp_path / "bin").mkdir()
    program = tmp_path / "bin" / "java"
    program.write_text("#!/bin/sh\necho 'openjdk version \"17.0.9\" 2023-10-17' >&2\n")
    program.chmod(0o755)
    with pytest.raises(EngineError, match=r"needs Java 21 or later, and .* is Java 17\.0\.9"):
        find_java(tmp_path)
    (tmp_path / "release").write_text('IMPLEMENTOR="Somebody"\nJAVA_VERSION="21"\n')
    assert find_java(tmp_path).major == 21
