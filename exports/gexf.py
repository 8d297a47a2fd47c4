"""GEXF 1.3, for Gephi: nodes and edges with their terms as spells, and all properties as attributes.

Nodes carry the attribute ``type``, edges ``relationship``; labels are Chinese. Edges without a direction have
``symmetric``: a graph with both sorts of edges is refused by networkx. Gephi keeps one edge of each kind between two
nodes, so the second of one type has the kind ``USES 2``; relationships of one type and start come together, as a spool
has them. In a snapshot there are no spells. Memory: one record at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
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

NAME = "graph.gexf"
NAMESPACE = "http://gexf.net/1.3"
TYPES = {INTEGER: "long", DECIMAL: "double", BOOLEAN: "boolean"}
OWN = {"node": {"type": "string"}, "edge": {"relationship": "string", "symmetric": "boolean"}}
NO_DIRECTION = Message("All edges are directed; those without a direction have symmetric = true.")
ALWAYS_SHOWN = Message("Facts that hold on no day have no spell, so that they are shown on every day; holds = false.")


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``graph.gexf``."""
    state_flattened(losses)
    losses.state(NO_DIRECTION)
    history = about.as_of is None
    if history:
        losses.add(ALWAYS_SHOWN, survey.never)
    texts = Texts(losses)
    with sink(NAME) as output, etree.xmlfile(output, encoding="utf-8") as xml:
        xml.write_declaration()
        with xml.element("gexf", nsmap={None: NAMESPACE}, version="1.3"):
            with xml.element("meta", lastmodifieddate=about.made.date().isoformat()):
                xml.write(_text("creator", "Cobuild"), _text("description", texts.fit(about.query)))
            dynamic = {"timeformat": "date", "timerepresentation": "interval"} if history else {}
            mode = "dynamic" if history else "static"
            with xml.element("graph", mode=mode, defaultedgetype="directed", **dynamic):
                numbers = {"node": _attributes(xml, "node", survey.kinds(survey.nodes))}
                numbers["edge"] = _attributes(xml, "edge", survey.kinds(survey.relationships))
                with xml.element("nodes"):
                    for node in graph.nodes():
                        xml.write(_element("node", node, numbers["node"], texts, history))
                with xml.element("edges"):
                    for fact, kind in kinds(graph.relationships()):
                        element = _element("edge", fact, numbers["edge"], texts, history)
                        element.set("kind", kind)
                        xml.write(element)


def kinds(facts: Iterable[Relationship]) -> Iterator[tuple[Relationship, str]]:
    """Each relationship with a kind that no other one between the same two nodes has."""
    run, taken = ("", ""), Counter[str]()
    for fact in facts:
        if (fact.type, fact.source) != run:
            run, taken = (fact.type, fact.source), Counter()
        taken[fact.target] += 1
        number = taken[fact.target]
        yield fact, fact.type if number == 1 else f"{fact.type} {number}"


def _text(tag: str, text: str) -> Any:
    element = etree.Element(tag)
    element.text = text
    return element


def _attributes(xml: Any, class_: str, kinds: Mapping[str, str]) -> dict[str, str]:
    """Declare the attributes of nodes or edges; returns the number of each by its name."""
    types = {**OWN[class_], "holds": "boolean"} | {name: TYPES.get(kind, "string") for name, kind in kinds.items()}
    numbers = {name: str(index) for index, name in enumerate(types)}
    with xml.element("attributes", **{"class": class_, "mode": "static"}):
        for name, type_ in types.items():
            xml.write(etree.Element("attribute", id=numbers[name], title=name, type=type_))
    return numbers


def _element(class_: str, record: Node | Relationship, numbers: Mapping[str, str], texts: Texts, history: bool) -> Any:
    element = etree.Element(class_, id=texts.fit(record.id))
    values = dict(record.properties)
    if isinstance(record, Relationship):
        element.set("source", texts.fit(record.source))
        element.set("target", texts.fit(record.target))
        element.set("label", MODEL.relationship[record.type].zh)
        values |= {"relationship": record.type, "symmetric": record.symmetric}
    else:
        element.set("label", texts.flat(record.properties.get("name", record.id)))
        values["type"] = record.type
    values["holds"] = record.holds
    held = etree.SubElement(element, "attvalues")
    for name, value in values.items():
        etree.SubElement(held, "attvalue", {"for": numbers[name], "value": texts.flat(value)})
    if history and record.holds and (spell := _spell(record)):
        etree.SubElement(etree.SubElement(element, "spells"), "spell", spell)
    return element


def _spell(record: Node | Relationship) -> dict[str, str]:
    days = {"start": record.properties.get("validFrom"), "end": record.properties.get("validTo")}
    return {name: day for name, day in days.items() if day}
