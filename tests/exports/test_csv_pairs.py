"""CSV, read by Python's reader, and its cells as a spreadsheet would take them."""

from __future__ import annotations

import csv
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from exports.csv_pairs import EDGES, NODES
from exports.losses import Losses
from exports.records import Graph
from exports.texts import Texts, flat
from exports.texts import unescaped as bare
from tests.exports.conftest import HOSTILE, hostile
from tests.exports.written import Written, fit


def rows(export: Written, name: str) -> list[dict[str, str]]:
    text = export.path(name).read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(text.splitlines(keepends=True) if "\u2028" not in text else _lines(text), strict=True))


def _lines(text: str) -> list[str]:
    """`str.splitlines` also splits at separators that are no ends of lines in CSV."""
    return [line + "\n" for line in text.split("\n")][:-1]


def test_every_value_stands_in_its_column(graph: Graph, exported: Any) -> None:
    export = exported(graph, "csv")
    nodes = {bare(row["Id"]): row for row in rows(export, NODES)}
    expected = {node.id: node for node in graph.nodes()}
    assert set(nodes) == set(expected)
    for id_, node in expected.items():
        for name, value in node.properties.items():
            assert bare(nodes[id_][name]) == fit(flat(value))
    edges = {bare(row["Id"]): row for row in rows(export, EDGES)}
    for fact in graph.relationships():
        row = edges.pop(fact.id)
        assert (bare(row["Source"]), bare(row["Target"]), row["Type"]) == (fact.source, fact.target, fact.type)
    assert edges == {}
    assert {row["Source"] for row in edges.values()} <= set(nodes)


def test_no_cell_is_a_formula(graph: Graph, exported: Any) -> None:
    export = exported(graph, "csv")
    cells = [cell for name in (NODES, EDGES) for row in rows(export, name) for cell in row.values()]
    assert [cell for cell in cells if cell.strip()[:1] in tuple("=+-@＝＋－＠") and cell.strip()] == []


@given(st.text())
def test_what_is_escaped_reads_back(text: str) -> None:
    cell = Texts(Losses()).cell(text)
    assert bare(cell) == fit(text)
    assert not cell.strip().startswith(tuple("=+-@＝＋－＠"))


def test_it_starts_with_a_byte_order_mark_and_counts_what_it_escapes(exported: Any) -> None:
    export = exported(hostile(), "csv")
    assert export.path(NODES).read_bytes().startswith(b"\xef\xbb\xbf")
    dangerous = sum(key in ("formula", "plus", "at", "wide", "spaced", "tab") for key in HOSTILE)
    assert export.loss("Texts that a spreadsheet") > 3 * dangerous
