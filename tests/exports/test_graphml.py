"""GraphML, read by networkx."""

from __future__ import annotations

from typing import Any

import networkx  # type: ignore[import-untyped]

from exports.graphml import NAME
from exports.records import Graph
from tests.exports.written import same


def test_networkx_reads_all_nodes_edges_and_values(graph: Graph, exported: Any) -> None:
    read = networkx.read_graphml(exported(graph, "graphml").path(NAME), force_multigraph=True)
    nodes = {node.id: node for node in graph.nodes()}
    assert set(read.nodes) == set(nodes)
    for id_, node in nodes.items():
        found = read.nodes[id_]
        assert found["type"] == node.type
        assert all(same(found[name], value) for name, value in node.properties.items())
    edges = {key: (source, target, data) for source, target, key, data in read.edges(keys=True, data=True)}
    facts = {fact.id: fact for fact in graph.relationships()}
    assert set(edges) == set(facts)
    for id_, fact in facts.items():
        source, target, data = edges[id_]
        assert (source, target, data["relationship"], data["symmetric"]) == (
            fact.source,
            fact.target,
            fact.type,
            fact.symmetric,
        )
        assert all(same(data[name], value) for name, value in fact.properties.items())
