"""JSON Graph Format 2: ``{"graph": {"nodes": {id: …}, "edges": […]}}``, all properties as metadata; nothing is lost.

Each edge says whether it is directed. Memory: one record at a time.
"""

from __future__ import annotations

from typing import Any

from exports.json_stream import array, encoder, mapping
from exports.losses import Losses
from exports.model import MODEL
from exports.records import Graph, Node, Relationship
from exports.sink import About, Sink
from exports.survey import Survey

NAME = "graph.json"


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``graph.json``."""
    encode = encoder(losses)
    with sink(NAME) as output:
        head = encode({"query": about.query, "scope": about.scope, "licence": about.licence})
        output.write(b'{"graph":{"directed":true,"type":"cobuild","metadata":' + head + b',\n"nodes":')
        mapping(output, ((node.id, _node(node)) for node in graph.nodes()), encode)
        output.write(b',\n"edges":')
        array(output, map(_edge, graph.relationships()), encode)
        output.write(b"}}\n")


def _node(node: Node) -> dict[str, Any]:
    metadata = {"type": node.type, "holds": node.holds, "properties": node.properties}
    return {"label": node.properties.get("name", node.id), "metadata": metadata}


def _edge(fact: Relationship) -> dict[str, Any]:
    return {
        "id": fact.id,
        "source": fact.source,
        "target": fact.target,
        "relation": fact.type,
        "directed": not fact.symmetric,
        "label": MODEL.relationship[fact.type].zh,
        "metadata": {"holds": fact.holds, "properties": fact.properties},
    }
