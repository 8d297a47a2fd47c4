"""Parquet, read by pandas and polars; and without pyarrow."""

from __future__ import annotations

import datetime
import sys
from typing import Any

import pandas
import polars
import pytest

from exports import package
from exports.parquet import EDGES, NODES
from exports.records import Graph, Listed
from graph.errors import ConfigurationError
from tests.exports.conftest import ABOUT
from tests.exports.test_json_formats import plain


def written(value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.date) else value


def test_polars_reads_every_value_with_its_type(graph: Graph, exported: Any) -> None:
    export = exported(graph, "parquet")
    nodes = {row["id"]: row for row in polars.read_parquet(export.path(NODES)).to_dicts()}
    expected = {node.id: node for node in graph.nodes()}
    assert set(nodes) == set(expected)
    for id_, node in expected.items():
        found = {name: written(value) for name, value in nodes[id_].items() if value is not None}
        own = {"id": id_, "label": node.properties.get("name", id_), "type": node.type, "holds": node.holds}
        assert found == plain({**own, **node.properties})
    edges = {row["id"]: row for row in polars.read_parquet(export.path(EDGES)).to_dicts()}
    for fact in graph.relationships():
        row = edges.pop(fact.id)
        assert (row["source"], row["target"], row["type"]) == (fact.source, fact.target, fact.type)
        for name, value in plain(fact.properties).items():
            assert written(row[name]) == value
    assert edges == {}


def test_pandas_reads_it_too(seeds: Listed, exported: Any) -> None:
    export = exported(seeds, "parquet")
    nodes, edges = (pandas.read_parquet(export.path(name)) for name in (NODES, EDGES))
    joined = edges.merge(nodes, left_on="source", right_on="id", suffixes=("", "_source"))
    assert len(joined) == len(edges) == sum(1 for _ in seeds.relationships())
    assert nodes.set_index("id").loc["lianhua-hefeng", "name"] == "荷风社区"


def test_without_the_library_it_says_what_to_install(
    seeds: Listed, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'cobuild\[parquet\]'"):
        package.write(seeds, "parquet", tmp_path, ABOUT)
    assert list(tmp_path.iterdir()) == []
