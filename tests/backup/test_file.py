"""The file of a backup: whole or refused, and never half there under its name."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from graph.backup.content import Contents, Numbers
from graph.backup.file import Head, NodeRow, Reader, Verified, Writer, no_progress, verify
from graph.backup.restoring import check
from graph.backup.values import encoded
from graph.errors import BackupError
from tests.backup.conftest import quiet

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

UNIT = ("Entity", "Organization", "Unit")
NODES, TIES = 300, 600


def write(path: Path, nodes: int = NODES, *, schema: int = 6, content: str | None = None, text: int = 40) -> Verified:
    """A backup with units, and ties among them."""
    made = random.Random(nodes)
    contents = Contents()
    head = Head("0.1", schema, "2026", "2026-11-01T08:00:00Z", {UNIT: nodes}, {"CO_BUILDS": TIES})
    with Writer(path, head) as writer:
        writer.line(orjson.dumps({"nodes": UNIT}))
        for number in range(nodes):
            row = encoded({"id": f"u{number}", "name": made.randbytes(text).hex()}, "Unit")
            contents.add_node(UNIT, row)
            writer.line(b"[" + row + b"]")
        writer.line(orjson.dumps({"relationships": "CO_BUILDS"}))
        for number in range(TIES):
            row = encoded({"id": f"t{number}"}, "CO_BUILDS")
            ends = made.randrange(nodes), made.randrange(nodes)
            contents.add_relationship("CO_BUILDS", *ends, row)
            writer.line(b"[%d,%d,%b]" % (*ends, row))
        return writer.finish(content or contents.digest, no_progress)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "network.cobuild"
    written = write(path)
    assert verify(path) == written
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.stat().st_mode & 0o077 == 0
    rows = list(Reader(path).rows())
    assert len(rows) == NODES + TIES
    first = rows[0]
    assert isinstance(first, NodeRow)
    assert (first.labels, first.properties["id"]) == (UNIT, "u0")


def test_the_lines_can_be_read_without_cobuild(tmp_path: Path) -> None:
    write(tmp_path / "network.cobuild")
    lines = zstd.decompress((tmp_path / "network.cobuild").read_bytes()).splitlines()
    assert orjson.loads(lines[0])["cobuild-backup"] == 1
    assert len(lines) == NODES + TIES + 4


def test_a_changed_bit_is_found_wherever_it_is(tmp_path: Path) -> None:
    path = tmp_path / "network.cobuild"
    whole = (write(path), path.read_bytes())[1]
    places = [*range(64), *range(64, len(whole) - 64, len(whole) // 60), *range(len(whole) - 64, len(whole))]
    for place in places:
        changed = bytearray(whole)
        changed[place] ^= 1 << place % 8
        path.write_bytes(changed)
        with pytest.raises(BackupError, match=r"is damaged|is not a backup"):
            verify(path)


def test_a_cut_file_is_found_wherever_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "network.cobuild"
    whole = (write(path), path.read_bytes())[1]
    for length in [*range(48), *range(48, len(whole) - 48, len(whole) // 40), *range(len(whole) - 48, len(whole))]:
        path.write_bytes(whole[:length])
        with pytest.raises(BackupError, match=r"is damaged|is not a backup"):
            verify(path)
    path.write_bytes(whole + b"\0")
    with pytest.raises(BackupError, match="is damaged"):
        verify(path)


@pytest.mark.parametrize("other", [b"", b"nodes:\n  - type: Unit\n", zstd.compress(b"[]\n"), zstd.compress(b"x\n")])
def test_another_file_is_no_backup(tmp_path: Path, other: bytes) -> None:
    (tmp_path / "other").write_bytes(other)
    with pytest.raises(BackupError, match=r"other is (not a backup of Cobuild|damaged)"):
        verify(tmp_path / "other")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(BackupError, match=r"nothing\.cobuild cannot be read: No such file or directory"):
        verify(tmp_path / "nothing.cobuild")


def test_a_file_of_another_format_names_the_version_that_wrote_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as later:
        later.setattr("graph.backup.file.FORMAT", 2)
        write(tmp_path / "later.cobuild")
    with pytest.raises(BackupError, match=r"of format 2, and this Cobuild reads format 1\. Cobuild 0\.1 wrote it"):
        verify(tmp_path / "later.cobuild")


def test_a_graph_of_a_newer_cobuild_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    write(tmp_path / "newer.cobuild", schema=999)
    with pytest.raises(BackupError, match=r"a graph of version 999.*Install a newer Cobuild"):
        check(tmp_path / "newer.cobuild", quiet)


def test_what_is_read_back_must_be_what_was_read_from_the_graph(tmp_path: Path) -> None:
    with pytest.raises(BackupError, match="is damaged"):
        write(tmp_path / "network.cobuild", content="0" * 64)
    assert list(tmp_path.iterdir()) == []


def test_a_backup_is_never_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "network.cobuild"
    path.write_text("mine")
    with pytest.raises(BackupError, match="is there already"):
        write(path)
    assert path.read_text() == "mine"


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(BackupError, match=r"missing/a\.cobuild cannot be written: No such file or directory"):
        write(tmp_path / "missing" / "a.cobuild")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of one megabyte; only root can make one."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("needs root on Linux, as in CI")
    folder = tmp_path / "disk"
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder], check=True)
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_full_disk_leaves_nothing(small_disk: Path) -> None:
    with pytest.raises(BackupError, match=r"cannot be written: No space left on device\. Nothing is left of it"):
        write(small_disk / "large.cobuild", 4000, text=2000)
    assert list(small_disk.iterdir()) == []
    assert write(small_disk / "small.cobuild").size < 2**20


TIED = [(number, (number * 2 + 1) % 9) for number in range(9)]


def content(order: list[int], ties: list[tuple[int, int]]) -> str:
    """The content of nine units and ties among them, the units read in this order."""
    found = Contents()
    for number in order:
        found.add_node(UNIT, encoded({"id": f"u{number}"}, "Unit"))
    for source, target in ties:
        found.add_relationship("CO_BUILDS", order.index(source), order.index(target), b"{}")
    return found.digest


def test_the_content_is_the_same_in_any_order_and_differs_by_one_end() -> None:
    first = content([*range(9)], TIED)
    assert content([4, 2, 0, 1, 3, 8, 7, 6, 5], TIED[::-1]) == first
    assert content([*range(9)], [TIED[0][::-1], *TIED[1:]]) != first


def test_numbers_are_found_by_element_id() -> None:
    numbers = Numbers()
    ids = [f"4:4c556f57-e8bd-4262-a71b-46afcb934da3:{number * 7}" for number in range(1000)]
    for each in ids:
        numbers.add(each)
    numbers.sort()
    assert [numbers.of(each) for each in ids] == list(range(1000))
    assert numbers.of("4:4c556f57-e8bd-4262-a71b-46afcb934da3:1") is None
