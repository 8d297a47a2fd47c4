"""The fetched jars stay as verified, and other users cannot change them."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.errors import EngineError
from graph.server.fetch import fetch
from graph.server.versions import Jar, Release

# The function hides its module in the package.
fetching = sys.modules["graph.server.fetch"]
GOOD, BAD = b"what was tested", b"what was changed"[:15]


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the one jar of a release that is known for this test alone."""
    jar = Jar("org.example", "small", "1", "", hashlib.sha256(GOOD).hexdigest(), len(GOOD))
    monkeypatch.setattr(fetching, "release", lambda version: Release(version, (jar,), "0" * 64))
    source = tmp_path / "source"
    source.mkdir()
    (source / jar.name).write_bytes(GOOD)
    return source


@pytest.fixture
def no_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


def fetched(tmp_path: Path, source: Path, **how: Any) -> Path:
    (jar,) = fetch("1", tmp_path / "cache" / "neo4j", from_folder=source, **how).glob("*.jar")
    return jar


def test_changed_bytes_are_noticed_at_the_next_start(tmp_path: Path, source: Path) -> None:
    jar = fetched(tmp_path, source)
    before = jar.stat()
    with jar.open("r+b") as file:
        file.write(BAD)
    # Size and time are as they were.
    os.utime(jar, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert fetched(tmp_path, source).read_bytes() == GOOD


def test_a_jar_exchanged_for_another_of_its_size_is_noticed(tmp_path: Path, source: Path) -> None:
    jar = fetched(tmp_path, source)
    other = jar.with_suffix(".new")
    other.write_bytes(BAD)
    other.replace(jar)
    assert fetched(tmp_path, source).read_bytes() == GOOD


def test_what_cannot_be_replaced_is_refused(tmp_path: Path, source: Path) -> None:
    jar = fetched(tmp_path, source)
    jar.write_bytes(BAD)
    (source / jar.name).write_bytes(BAD)
    with pytest.raises(EngineError, match="is not the file that Cobuild was tested with"):
        fetched(tmp_path, source)


def test_unchanged_jars_are_not_read_again_unless_thorough(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Path] = []

    def noted(file: Path) -> str:
        read.append(file)
        return hashlib.sha256(file.read_bytes()).hexdigest()

    jar = fetched(tmp_path, source)
    monkeypatch.setattr(fetching, "digest", noted)
    fetched(tmp_path, source)
    assert read == []
    fetched(tmp_path, source, thorough=True)
    assert read == [jar]


def test_a_release_that_was_copied_is_verified_once(tmp_path: Path, source: Path) -> None:
    jar = fetched(tmp_path, source)
    stamp = jar.with_name(".verified").stat().st_mtime_ns
    os.utime(jar)
    (source / jar.name).unlink()
    assert fetched(tmp_path, source).read_bytes() == GOOD
    assert jar.with_name(".verified").stat().st_mtime_ns == stamp, "the start-up cache stays good"


@pytest.mark.usefixtures("no_umask")
def test_others_cannot_write_where_programs_are_kept(tmp_path: Path, source: Path) -> None:
    jar = fetched(tmp_path, source)
    jar.chmod(0o666)
    jar.parent.chmod(0o777)
    fetched(tmp_path, source)
    for path in (jar, jar.with_name(".verified"), jar.parent, jar.parent.parent, jar.parent.parent.parent):
        assert not path.stat().st_mode & (stat.S_IWGRP | stat.S_IWOTH), path
