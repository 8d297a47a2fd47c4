"""What every format shares: hashes, counts, sources, refusals, and bounded memory."""

from __future__ import annotations

import hashlib
import json
import tracemalloc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from exports import package
from exports.losses import Losses
from exports.package import FORMATS
from exports.records import Graph, Listed, Node, Relationship
from exports.survey import BrokenGraphError, survey
from tests.exports.conftest import ABOUT

MEGABYTE = 1 << 20


@pytest.mark.parametrize("format_", FORMATS)
def test_the_manifest_says_what_was_written(format_: str, graph: Graph, exported: Any) -> None:
    export = exported(graph, format_)
    assert json.loads(export.path(package.MANIFEST).read_bytes()) == json.loads(
        json.dumps(export.manifest, ensure_ascii=False).encode(errors="backslashreplace")
    )
    files = {path.name: path.read_bytes() for path in export.folder.iterdir() if path.name != package.MANIFEST}
    assert {each["name"]: (each["bytes"], each["sha256"]) for each in export.manifest["files"]} == {
        name: (len(content), hashlib.sha256(content).hexdigest()) for name, content in files.items()
    }
    nodes, relationships = (Counter(each.type for each in some) for some in (graph.nodes(), graph.relationships()))
    counts = export.manifest["counts"]
    assert counts["nodes"] == {"total": nodes.total(), **nodes}
    assert counts["relationships"] == {"total": relationships.total(), **relationships}
    assert {each["id"] for each in export.manifest["sources"]} == {n.id for n in graph.nodes() if n.type == "Source"}
    assert {name: export.manifest[name] for name in ("query", "scope", "licence", "asOf", "history")} == {
        "query": ABOUT.query,
        "scope": "everything",
        "licence": "CC-BY-4.0",
        "asOf": None,
        "history": True,
    }


@pytest.mark.parametrize("format_", FORMATS)
def test_losses_are_stated_in_both_languages(format_: str, seeds: Listed, exported: Any) -> None:
    losses = exported(seeds, format_).manifest["losses"]
    assert [each["en"] for each in losses if each["en"] == each["zh"]] == []


PLACE = Node("Community", "qinghe", {"name": "青禾社区"})


@pytest.mark.parametrize(
    ("nodes", "facts", "said"),
    [
        ([PLACE], [Relationship("PART_OF", "f", "qinghe", "gone", {})], "'gone', an end of 'f', is not in the graph"),
        ([PLACE, PLACE], [], "'qinghe' is given twice"),
        ([Node("Castle", "x", {})], [], "'Castle', the type of 'x', is not declared"),
        ([Node("Unit", "x", {"colour": "red"})], [], "'colour' of 'x' is not a property of Unit"),
        ([PLACE], [Relationship("PART_OF", "qinghe", "qinghe", "qinghe", {})], "of a node and of a relationship"),
    ],
)
def test_a_broken_graph_is_refused_before_anything_is_written(
    nodes: list[Node], facts: list[Relationship], said: str, tmp_path: Any
) -> None:
    with pytest.raises(BrokenGraphError, match=said):
        package.write(Listed(nodes, facts), "gexf", tmp_path, ABOUT)
    assert list(tmp_path.iterdir()) == []


class City:
    """A graph that is made as it is read."""

    size = 4_000

    def nodes(self) -> Iterator[Node]:
        yield Node("Community", "c", {"name": "社区"})
        for index in range(self.size):
            aliases = [f"单位{index}", "别名"]
            yield Node("Unit", f"u{index}", {"name": f"第{index}单位", "kind": "SCHOOL", "aliases": aliases})

    def relationships(self) -> Iterator[Relationship]:
        for index in range(self.size):
            yield Relationship("LOCATED_IN", f"f{index}", f"u{index}", "c", {"validFrom": "2020-01-01"})
            yield Relationship("CO_BUILDS_WITH", f"t{index}", f"u{index}", "c", {"shared": ["操场"]})


class _Nowhere:
    def write(self, content: bytes, /) -> int:
        return len(content)


@pytest.mark.parametrize("format_", FORMATS)
def test_memory_is_bounded(format_: str) -> None:
    """Apart from what a format says that it keeps: the names, parents or organisations of nodes."""
    city, losses = City(), Losses()
    found = survey(city)

    @contextmanager
    def sink(name: str) -> Iterator[_Nowhere]:
        yield _Nowhere()

    tracemalloc.start()
    try:
        FORMATS[format_].write(city, found, ABOUT, sink, losses)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # A writer that kept all 12,000 records would need twice as much at least.
    assert peak < 4 * MEGABYTE
