"""JSON Lines read back exactly."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from exports.json_lines import NAME, File
from exports.records import Graph, Listed
from exports.survey import BrokenGraphError


def test_what_is_written_reads_back_exactly(graph: Graph, exported: Any) -> None:
    found = File(exported(graph, "jsonl").path(NAME))
    assert list(found.nodes()) == list(graph.nodes())
    assert list(found.relationships()) == list(graph.relationships())


def test_nothing_is_lost(seeds: Listed, exported: Any) -> None:
    assert exported(seeds, "jsonl").manifest["losses"] == []


def test_a_file_that_was_cut_off_is_refused(seeds: Listed, exported: Any, tmp_path: Path) -> None:
    whole = exported(seeds, "jsonl").path(NAME).read_bytes()
    cut = tmp_path / NAME
    cut.write_bytes(b"".join(whole.splitlines(keepends=True)[:-1]))
    with pytest.raises(BrokenGraphError, match="its head promises"):
        list(File(cut).relationships())
    cut.write_bytes(b"")
    with pytest.raises(BrokenGraphError, match="head of a graph"):
        list(File(cut).nodes())
