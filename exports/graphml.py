"""GraphML 1.0: nodes and edges with typed keys, for networkx, yEd, igraph and Gephi.

Nodes carry ``label`` and ``type``, edges ``label``, ``relationship`` and ``symmetric``; ``holds`` is false where a fact
holds on no day. Memory: one record at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lxml import etree

from exports.losses import Losses
from exports.model import MODEL
from exports.records import Graph, Node, Relationship
from exports.sink import About, Sink
from exports.survey import Survey
from exports.texts import Texts, state_flattened
from graph.messages.language import Message
from graph.vocabulary.declare import BOOLEAN, DECIMAL, INTEGER

NAME = "graph.graphml"
NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
TYPES = {INTEGER: "long", DECIMAL: "double", BOOLEAN: "boolean"}
OWN = {
    "node": {"label": "string", "type": "string"},
    "edge": {"label": "string", "relationship": "string", "symmetric": "boolean"},
}
NO_DIRECTION = Message("All edges are directed; those without a direction have symmetric = true.")
PARALLEL = Message("Gephi joins parallel edges of a GraphML file into one: give it the GEXF file.")
NO_TIME = Message("GraphML has no notion of time: terms are the attributes validFrom and validTo.")


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``graph.graphml``."""
    state_flattened(losses)
    losses.state(NO_DIRECTION)
    losses.state(NO_TIME)
    losses.state(PARALLEL)
    texts = Texts(losses)
    kinds = {"node": survey.kinds(survey.nodes), "edge": survey.kinds(survey.relationships)}
    with sink(NAME) as output, etree.xmlfile(output, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("graphml", nsmap={None: NAMESPACE}):
            keys = {class_: _keys(xml, class_, kinds[class_]) for class_ in OWN}
            with xml.element("graph", id="cobuild", edgedefault="directed"):
                for node in graph.nodes():
                    xml.write(_element("node", node, keys["node"], texts))
                for fact in graph.relationships():
                    xml.write(_element("edge", fact, keys["edge"], texts))


def _keys(xml: Any, class_: str, kinds: Mapping[str, str]) -> dict[str, str]:
    types = {**OWN[class_], "holds": "boolean"} | {name: TYPES.get(kind, "string") for name, kind in kinds.items()}
    keys = {name: f"{class_[0]}{index}" for index, name in enumerate(types)}
    for name, key in keys.items():
        xml.write(etree.Element("key", {"id": key, "for": class_, "attr.name": name, "attr.type": types[name]}))
    return keys


def _element(class_: str, record: Node | Relationship, keys: Mapping[str, str], texts: Texts) -> Any:
    element = etree.Element(class_, id=texts.fit(record.id))
    values: dict[str, Any]
    if isinstance(record, Relationship):
        element.set("source", texts.fit(record.source))
        element.set("target", texts.fit(record.target))
        label = MODEL.relationship[record.type].zh
        values = {"label": label, "relationship": record.type, "symmetric": record.symmetric}
    else:
        values = {"label": record.properties.get("name", record.id), "type": record.type}
    for name, value in {**values, "holds": record.holds, **record.properties}.items():
        etree.SubElement(element, "data", key=keys[name]).text = texts.flat(value)
    return element
