"""JSON Graph Format, against its published schema, and Cytoscape JSON: both hold everything."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema

from exports import cytoscape, json_graph
from exports.records import Graph
from graph.vocabulary import MODEL

SCHEMAS = Path(__file__).with_name("schemas")


def plain(value: Any) -> Any:
    """A value without lone surrogates."""
    text = json.dumps(value, ensure_ascii=False)
    return json.loads(re.sub("[\ud800-\udfff]", "\ufffd", text))


def test_json_graph_follows_its_schema(graph: Graph, exported: Any) -> None:
    document = json.loads(exported(graph, "jgf").path(json_graph.NAME).read_bytes())
    schema = json.loads((SCHEMAS / "json-graph-schema_v2.json").read_bytes())
    jsonschema.validators.validator_for(schema)(schema).validate(document)
    nodes, edges = document["graph"]["nodes"], document["graph"]["edges"]
    assert {id_: (each["metadata"]["type"], each["metadata"]["properties"]) for id_, each in nodes.items()} == {
        node.id: (node.type, plain(node.properties)) for node in graph.nodes()
    }
    assert [
        (each["id"], each["relation"], each["source"], each["target"], each["metadata"]["properties"]) for each in edges
    ] == [(f.id, f.type, f.source, f.target, plain(f.properties)) for f in graph.relationships()]
    assert {each["source"] for each in edges} | {each["target"] for each in edges} <= set(nodes)


def test_cytoscape_has_all_elements_and_values(graph: Graph, exported: Any) -> None:
    document = json.loads(exported(graph, "cytoscape").path(cytoscape.NAME).read_bytes())
    nodes, edges = ([each["data"] for each in document["elements"][group]] for group in ("nodes", "edges"))
    ids = [each["id"] for each in (*nodes, *edges)]
    assert len(set(ids)) == len(ids)
    own = set(cytoscape.RESERVED)

    def properties(data: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in data.items() if name not in own}

    assert [(each["id"], each["type"], properties(each)) for each in nodes] == [
        (node.id, node.type, plain(node.properties)) for node in graph.nodes()
    ]
    assert [(each["id"], each["source"], each["target"], properties(each)) for each in edges] == [
        (fact.id, fact.source, fact.target, plain(fact.properties)) for fact in graph.relationships()
    ]


def test_no_property_has_a_reserved_name() -> None:
    names = {name for type_ in (*MODEL.node, *MODEL.relationship) for name in MODEL.properties(type_)}
    assert names & set(cytoscape.RESERVED) == {"id"}
