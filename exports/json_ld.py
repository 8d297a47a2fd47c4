"""JSON-LD in the terms of the W3C Organization Ontology, with its context embedded.

Bodies are ``org:Organization`` (joint ones ``org:OrganizationalCollaboration``), seats ``org:Post``; ``MEMBER_OF`` and
``HOLDS`` are ``org:Membership`` with ``org:memberDuring``. Every fact is also a ``cb:Fact`` with all its properties,
since most facts of co-building have no term there: nothing is lost. Memory: one record at a time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from exports.json_stream import document, encoder
from exports.losses import Losses
from exports.model import MODEL
from exports.records import Graph, Node, Relationship
from exports.sink import About, Sink
from exports.survey import Survey
from graph.messages.language import Message
from graph.vocabulary.declare import DATE, DETAILS

NAME = "graph.jsonld"
THING, TERM = "urn:cobuild:id:", "urn:cobuild:term:"


def _context() -> dict[str, Any]:
    context: dict[str, Any] = {
        "@version": 1.1,
        "@vocab": TERM,
        "cb": {"@id": TERM, "@prefix": True},
        "org": "http://www.w3.org/ns/org#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "dct": "http://purl.org/dc/terms/",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "time": "http://www.w3.org/2006/time#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
    for type_ in (*MODEL.node, *MODEL.relationship):
        for name, declared in MODEL.properties(type_).items():
            if declared.hidden or name == "id":
                continue
            if declared.type == DATE:
                context[name] = {"@id": TERM + name, "@type": "xsd:date"}
            elif declared.many:
                context[name] = {"@id": TERM + name, "@container": "@list"}
    return context


CONTEXT = _context()
TYPES = {
    **{key: ["org:Organization", "foaf:Organization"] for key in sorted(MODEL.concrete("Organization"))},
    "JointCommittee": ["org:OrganizationalCollaboration", "org:Organization"],
    **{key: ["dct:Location"] for key in sorted(MODEL.concrete("Place"))},
    "Post": ["org:Post"],
    "Member": ["foaf:Person", "foaf:Agent"],
}
BODIES = MODEL.concrete("Organization")
DIRECT = {
    ("SUBORDINATE_TO", True, True): "org:subOrganizationOf",
    ("PART_OF", True, True): "org:subOrganizationOf",
    ("CO_BUILDS_WITH", True, True): "org:linkedTo",
    ("PAIRED_WITH", True, True): "org:linkedTo",
}
"""Relationships between two bodies that have a term of the ontology."""
TERMLESS_DATES = Message(
    "Direct terms (org:subOrganizationOf, org:memberOf …) have no dates: only facts that hold on some day have one, and"
    " dates are those of the cb:Fact."
)


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``graph.jsonld``. The ids of all bodies are kept, to know what their facts mean: 10 MB for 100,000."""
    losses.state(TERMLESS_DATES)
    bodies = {node.id for node in graph.nodes() if node.type in BODIES}
    with sink(NAME) as output:
        document(output, {"@context": CONTEXT}, {"@graph": _all(graph, bodies)}, encoder(losses))


def _all(graph: Graph, bodies: set[str]) -> Iterator[dict[str, Any]]:
    for node in graph.nodes():
        yield _node(node)
    for fact in graph.relationships():
        yield _fact(fact)
        yield from _in_terms(fact, bodies)


def iri(id_: str) -> str:
    """The IRI of a thing or fact by its id."""
    return THING + quote(id_.encode("utf-8", "replace"), safe="-._~:")


def _node(node: Node) -> dict[str, Any]:
    label = node.properties.get("name")
    named = {"skos:prefLabel": {"@value": label, "@language": "zh"}} if label is not None else {}
    return {
        "@id": iri(node.id),
        "@type": [f"cb:{node.type}", *TYPES.get(node.type, ())],
        **named,
        "cb:id": node.id,
        "cb:holds": node.holds,
        **_properties(node),
    }


def _fact(fact: Relationship) -> dict[str, Any]:
    return {
        "@id": iri(fact.id),
        "@type": ["cb:Fact", f"cb:{fact.type}"],
        "cb:id": fact.id,
        "cb:from": {"@id": iri(fact.source)},
        "cb:to": {"@id": iri(fact.target)},
        "cb:holds": fact.holds,
        **_properties(fact),
    }


def _properties(record: Node | Relationship) -> dict[str, Any]:
    declared = MODEL.properties(record.type)
    return {
        name: [{"cb:key": each["key"], "cb:value": each["value"]} for each in value]
        if declared[name].type == DETAILS
        else value
        for name, value in record.properties.items()
    }


def _in_terms(fact: Relationship, bodies: set[str]) -> Iterator[dict[str, Any]]:
    """The fact in terms of the ontology, if it has one."""
    if not fact.holds:
        return
    ends = (fact.source in bodies, fact.target in bodies)
    source, target = {"@id": iri(fact.source)}, {"@id": iri(fact.target)}
    if term := DIRECT.get((fact.type, *ends)):
        yield source | {term: target}
    elif fact.type == "POST_OF" and ends[1]:
        yield source | {"org:postIn": target}
    elif fact.type == "HOLDS":
        yield source | {"org:holds": target}
        yield _membership(fact, "org:post")
    elif fact.type == "MEMBER_OF" and ends == (True, True):
        yield source | {"org:memberOf": target}
        yield _membership(fact, "org:organization")


def _membership(fact: Relationship, of: str) -> dict[str, Any]:
    days = {"time:hasBeginning": fact.properties.get("validFrom"), "time:hasEnd": fact.properties.get("validTo")}
    instants = {
        name: {"@type": "time:Instant", "time:inXSDDate": {"@value": day, "@type": "xsd:date"}}
        for name, day in days.items()
        if day
    }
    during = {"org:memberDuring": {"@type": "time:Interval", **instants}} if instants else {}
    return {
        "@id": iri(fact.id) + "#membership",
        "@type": "org:Membership",
        "org:member": {"@id": iri(fact.source)},
        of: {"@id": iri(fact.target)},
        **during,
    }
