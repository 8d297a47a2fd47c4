"""GEXF, read by networkx and against its terms."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import networkx  # type: ignore[import-untyped]
from lxml import etree

from exports import package
from exports.gexf import NAME, NAMESPACE
from exports.records import Graph, Listed, Node, Relationship, records
from tests.exports.conftest import ABOUT
from tests.exports.written import same


def test_networkx_reads_all_nodes_edges_and_values(graph: Graph, exported: Any) -> None:
    read = networkx.read_gexf(exported(graph, "gexf").path(NAME))
    nodes = {node.id: node for node in graph.nodes()}
    assert set(read.nodes) == set(nodes)
    for id_, node in nodes.items():
        found = read.nodes[id_]
        assert [name for name, value in node.properties.items() if not same(found[name], value)] == []
        assert found["type"] == node.type
        assert found["holds"] == node.holds
    edges = {data["id"]: (source, target, data) for source, target, data in read.edges(data=True)}
    facts = {fact.id: fact for fact in graph.relationships()}
    assert set(edges) == set(facts)
    for id_, fact in facts.items():
        source, target, data = edges[id_]
        assert (source, target, data["relationship"]) == (fact.source, fact.target, fact.type)
        assert all(same(data[name], value) for name, value in fact.properties.items())


def test_spells_are_the_terms(graph: Graph, exported: Any) -> None:
    tree = etree.parse(exported(graph, "gexf").path(NAME))
    spells = {
        element.get("id"): [(spell.get("start"), spell.get("end")) for spell in element.iterfind(".//{*}spell")]
        for element in tree.iter(f"{{{NAMESPACE}}}node", f"{{{NAMESPACE}}}edge")
    }
    for record in records(graph):
        term = (record.properties.get("validFrom"), record.properties.get("validTo"))
        assert spells[record.id] == ([term] if any(term) and record.holds else [])


def test_a_snapshot_has_no_spells(seeds: Listed, tmp_path: Path) -> None:
    package.write(seeds, "gexf", tmp_path, replace(ABOUT, as_of=ABOUT.made.date()))
    text = (tmp_path / NAME).read_text("utf-8")
    assert 'mode="static"' in text
    assert "<spell" not in text


def test_facts_that_never_hold_are_stated(seeds: Listed, exported: Any) -> None:
    never = sum(not each.holds for each in records(seeds))
    assert never > 0
    assert exported(seeds, "gexf").loss("Facts that hold on no day") == never


def test_it_follows_the_published_schema(graph: Graph, exported: Any) -> None:
    schema = etree.RelaxNG(etree.parse(Path(__file__).with_name("schemas") / "gexf" / "gexf.rng"))
    tree = etree.parse(exported(graph, "gexf").path(NAME))
    assert schema.validate(tree), schema.error_log
    for element in tree.iter(f"{{{NAMESPACE}}}graph"):
        element.set("colour", "red")
    assert not schema.validate(tree)


def test_no_two_edges_between_the_same_nodes_are_of_one_kind(tmp_path: Path) -> None:
    """Gephi would join them into one."""
    nodes = [Node("Community", id_, {"name": id_}) for id_ in "ab"]
    ends = [("t1", "a", "b"), ("t2", "a", "b"), ("t3", "a", "a"), ("t4", "b", "a")]
    facts = [Relationship("CO_BUILDS_WITH", id_, source, target, {}) for id_, source, target in ends]
    facts.append(Relationship("PAIRED_WITH", "p", "a", "b", {}))
    package.write(Listed(nodes, facts), "gexf", tmp_path, ABOUT)
    edges = etree.parse(tmp_path / NAME).iter(f"{{{NAMESPACE}}}edge")
    assert {edge.get("id"): edge.get("kind") for edge in edges} == {
        "t1": "CO_BUILDS_WITH",
        "t2": "CO_BUILDS_WITH 2",
        "t3": "CO_BUILDS_WITH",
        "t4": "CO_BUILDS_WITH",
        "p": "PAIRED_WITH",
    }
