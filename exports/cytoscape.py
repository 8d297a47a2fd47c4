"""Cytoscape JSON, for Cytoscape.js and Cytoscape: ``{"elements": {"nodes": [{"data": …}], "edges": [{"data": …}]}}``.

Properties stand directly in ``data``, where styles select by them, beside ``id, label, type, holds`` and for edges
``source, target, symmetric``. Nothing is lost. Memory: one record at a time.
"""

from __future__ import annotations

from typing import Any

from exports.json_stream import document, encoder
from exports.losses import Losses
from exports.model import MODEL
from exports.records import Graph, Node, Relationship
from exports.sink import About, Sink
from exports.survey import Survey

NAME = "graph.cyjs"
RESERVED = ("id", "label", "type", "holds", "source", "target", "symmetric")
"""Names in ``data`` that no property has; a test holds the vocabulary to it."""


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``graph.cyjs``."""
    encode = encoder(losses)
    with sink(NAME) as output:
        head = {"query": about.query, "scope": about.scope, "licence": about.licence}
        output.write(b'{"format_version":"1.0","data":' + encode(head) + b',\n"elements":')
        document(output, {}, {"nodes": map(_node, graph.nodes()), "edges": map(_edge, graph.relationships())}, encode)
        output.write(b"}\n")


def _node(node: Node) -> dict[str, Any]:
    label = node.properties.get("name", node.id)
    return {"data": {**node.properties, "id": node.id, "label": label, "type": node.type, "holds": node.holds}}


def _edge(fact: Relationship) -> dict[str, Any]:
    own = {
        "id": fact.id,
        "source": fact.source,
        "target": fact.target,
        "label": MODEL.relationship[fact.type].zh,
        "type": fact.type,
        "symmetric": fact.symmetric,
        "holds": fact.holds,
    }
    return {"data": {**fact.properties, **own}}
