"""Where a command writes: all of it under the name that was given, or nothing."""

from __future__ import annotations

import datetime
import errno
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from exports.records import Graph, Listed, Node, Relationship
from graph.errors import BadUserInput, StoredValueError
from service.export_reading import Asked
from service.export_writing import Target, formats_of
from tests.exports.conftest import ABOUT

DAY = datetime.date(2026, 3, 12)
ASKED = Asked.of("qinghe", None, False, None, DAY)
GRAPH = Listed([Node("Community", "qinghe", {"name": "青禾社区"})], [])


class Failing:
    """A graph whose reading fails after the survey, as a full disk makes it."""

    def __init__(self, error: Exception) -> None:
        self.error = error
        self.times = 0

    def nodes(self) -> Iterator[Node]:
        self.times += 1
        if self.times > 1:
            raise self.error
        return GRAPH.nodes()

    def relationships(self) -> Iterator[Relationship]:
        return iter(())


def write(path: Path, *formats: str, graph: Graph = GRAPH) -> None:
    target = Target(path, formats_of(formats, path))
    target.check()
    with target.part() as part:
        target.write(part, graph, ASKED, replace(ABOUT, as_of=DAY))


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("name", "formats", "made"),
    [
        ("a.gexf", (), {"a.gexf", "a.gexf.manifest.json"}),
        ("b", ("jsonl",), {"b/graph.jsonl", "b/manifest.json"}),
        (
            "c",
            ("jsonl", "gexf"),
            {f"c/{n}/{f}" for n, f in (("jsonl", "graph.jsonl"), ("gexf", "graph.gexf"))}
            | {"c/jsonl/manifest.json", "c/gexf/manifest.json"},
        ),
        ("d.zip", ("csv",), {"d.zip"}),
    ],
)
def test_what_a_path_means(tmp_path: Path, name: str, formats: tuple[str, ...], made: set[str]) -> None:
    write(tmp_path / name, *formats)
    assert names(tmp_path) == made


def test_a_file_is_replaced_and_its_manifest_has_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("old")
    write(tmp_path / "a.jsonl")
    manifest = json.loads((tmp_path / "a.jsonl.manifest.json").read_bytes())
    assert manifest["query"] == "/export/jsonl?within=qinghe&asOf=2026-03-12"
    assert [each["name"] for each in manifest["files"]] == ["a.jsonl"]
    assert "old" not in (tmp_path / "a.jsonl").read_text("utf-8")


@pytest.mark.parametrize("name", ["a.gexf", "folder", "a.zip"])
def test_a_full_disk_leaves_nothing_and_is_named(tmp_path: Path, name: str) -> None:
    full = Failing(OSError(errno.ENOSPC, "No space left on device"))
    with pytest.raises(BadUserInput, match="cannot be written: ") as failure:
        write(tmp_path / name, "gexf", graph=full)
    assert name in failure.value.message
    assert list(tmp_path.iterdir()) == []


def test_a_graph_that_contradicts_itself_is_no_export(tmp_path: Path) -> None:
    broken = Listed(GRAPH.all_nodes, [Relationship("PART_OF", "p", "qinghe", "gone", {})])
    with pytest.raises(StoredValueError, match="'gone', an end of 'p', is not in the graph"):
        write(tmp_path / "a.gexf", graph=broken)
    assert list(tmp_path.iterdir()) == []


def occupied(path: Path) -> Path:
    path.mkdir()
    (path / "mine").touch()
    return path


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (lambda folder: folder / "none" / "a.gexf", "there is no folder"),
        (lambda folder: occupied(folder / "used"), "the folder is not empty"),
        (lambda folder: occupied(folder / "used.gexf"), "it is a folder"),
    ],
)
def test_a_path_that_cannot_be_written_is_refused_first(
    tmp_path: Path, place: Callable[[Path], Path], said: str
) -> None:
    with pytest.raises(BadUserInput, match=said):
        Target(place(tmp_path), ("gexf",)).check()
