"""Fetching the jars, from a mirror on this machine that serves those in the user's cache."""

from __future__ import annotations

import functools
import hashlib
import multiprocessing
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from graph.errors import ConfigurationError, EngineError
from graph.server import fetch, supported_versions
from graph.server.ports import free_port
from graph.server.versions import DEFAULT_VERSION, LTS_VERSION, Jar, release


class Mirror(ThreadingHTTPServer):
    """A Maven repository with one release. ``bodies`` and ``failures`` change what it answers, by file name."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, jars: Path, version: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.files = {f"/maven/{jar.path}": jars / jar.name for jar in release(version).jars}
        self.bodies: dict[str, bytes] = {}
        self.failures: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.address = f"http://127.0.0.1:{self.server_address[1]}/maven/"


class Handler(BaseHTTPRequestHandler):
    server: Mirror

    def do_GET(self) -> None:
        file = self.server.files[self.path]
        self.server.asked[file.name] += 1
        if self.server.failures[file.name] > 0:
            self.server.failures[file.name] -= 1
            self.send_error(503)
            return
        body = self.server.bodies.get(file.name) or file.read_bytes()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: object) -> None:
        """Tests print nothing."""

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:
            return


@pytest.fixture
def mirror(jars: Path, version: str) -> Iterator[Mirror]:
    with Mirror(jars, version) as mirror:
        Thread(target=mirror.serve_forever, daemon=True).start()
        yield mirror
        mirror.shutdown()


@pytest.fixture
def first(version: str) -> Jar:
    return release(version).jars[0]


def test_complete_release_is_found_at_once(jars: Path, version: str) -> None:
    began = time.perf_counter()
    assert fetch(version, jars.parent) == jars
    assert time.perf_counter() - began < 0.1


def test_interrupted_fetch_goes_on_where_it_stopped(mirror: Mirror, version: str, tmp_path: Path) -> None:
    wanted = release(version)

    def give_up_halfway(done: int, total: int) -> None:
        assert total == wanted.size
        if done > total / 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fetch(version, tmp_path, mirror=mirror.address, progress=give_up_halfway)
    kept = {file.name for file in (tmp_path / version).glob("*.jar")}
    assert 0 < len(kept) < len(wanted.jars)
    mirror.asked.clear()

    seen: list[int] = []
    folder = fetch(version, tmp_path, mirror=mirror.address, progress=lambda done, total: seen.append(done))
    assert set(mirror.asked) == {jar.name for jar in wanted.jars} - kept
    assert seen == sorted(seen)
    assert seen[-1] == wanted.size
    assert not list(folder.glob(".part-*"))
    for jar in wanted.jars:
        assert hashlib.sha256((folder / jar.name).read_bytes()).hexdigest() == jar.sha256


def test_damaged_jar_is_fetched_again(jars: Path, mirror: Mirror, version: str, first: Jar, tmp_path: Path) -> None:
    folder = fetch(version, tmp_path, from_folder=jars)
    (folder / first.name).write_bytes(b"cut")
    fetch(version, tmp_path, mirror=mirror.address)
    assert mirror.asked == {first.name: 1}


def test_two_processes_share_the_work(mirror: Mirror, version: str, tmp_path: Path) -> None:
    start = functools.partial(multiprocessing.get_context("spawn").Process, target=fetch, args=(version, tmp_path))
    processes = [start(kwargs={"mirror": mirror.address}) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    assert [process.exitcode for process in processes] == [0, 0]
    assert mirror.asked == {jar.name: 1 for jar in release(version).jars}


def test_wrong_content_is_refused_and_not_kept(mirror: Mirror, version: str, first: Jar, tmp_path: Path) -> None:
    mirror.bodies[first.name] = bytes(first.size)
    with pytest.raises(EngineError, match=r"SHA-256 is [0-9a-f]{64}, expected " + first.sha256):
        fetch(version, tmp_path, mirror=mirror.address)
    assert not (tmp_path / version / first.name).exists()


def test_failing_mirror_is_retried(jars: Path, mirror: Mirror, version: str, first: Jar, tmp_path: Path) -> None:
    folder = fetch(version, tmp_path, from_folder=jars)
    (folder / first.name).unlink()
    mirror.failures[first.name] = 2
    fetch(version, tmp_path, mirror=mirror.address)
    assert mirror.asked[first.name] == 3


def test_without_a_network_the_message_says_what_to_do(version: str, tmp_path: Path) -> None:
    began = time.perf_counter()
    with pytest.raises(EngineError) as caught:
        fetch(version, tmp_path, mirror=f"http://somebody:secret@127.0.0.1:{free_port()}/maven")
    assert time.perf_counter() - began < 5
    for hint in ("cobuild engine fetch --from FOLDER", "COBUILD_MAVEN_MIRROR", "COBUILD_NEO4J_URI"):
        assert hint in caught.value.message
    assert "secret" not in caught.value.message


def test_folder_must_hold_every_jar(version: str, tmp_path: Path) -> None:
    (tmp_path / "given").mkdir()
    with pytest.raises(EngineError, match=r"holds no .*\.jar"):
        fetch(version, tmp_path / "cache", from_folder=tmp_path / "given")
    with pytest.raises(EngineError, match="There is no folder"):
        fetch(version, tmp_path / "cache", from_folder=tmp_path / "missing")


def test_folder_may_be_laid_out_as_a_repository(jars: Path, version: str, tmp_path: Path) -> None:
    for jar in release(version).jars:
        place = tmp_path / "repository" / jar.path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(jars / jar.name)
    folder = fetch(version, tmp_path / "cache", from_folder=tmp_path / "repository")
    assert not (folder / release(version).jars[0].name).is_symlink()


def test_cache_that_cannot_be_written(version: str, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(EngineError, match="cannot be stored in"):
        fetch(version, tmp_path / "file" / "cache")


def test_unknown_version_and_bad_mirror_are_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"'4\.4\.0' itself; it can bring .*" + LTS_VERSION):
        fetch("4.4.0", tmp_path)
    with pytest.raises(ConfigurationError, match="COBUILD_MAVEN_MIRROR"):
        fetch(DEFAULT_VERSION, tmp_path, mirror="maven")


@pytest.mark.parametrize("version", supported_versions())
def test_locks_are_sorted_and_complete(version: str) -> None:
    jars = release(version).jars
    assert list(jars) == sorted(jars, key=lambda jar: (jar.group, jar.artifact, jar.classifier))
    assert len({jar.name for jar in jars}) == len(jars)
    assert all(len(jar.sha256) == 64 and jar.size > 0 for jar in jars)
    assert {"neo4j", "neo4j-server", "neo4j-bolt"} <= {jar.artifact for jar in jars if jar.version == version}
