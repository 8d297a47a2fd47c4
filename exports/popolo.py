"""Popolo: one JSON document with ``areas, organizations, persons, posts, memberships, events``.

Places become areas, bodies organizations, office-holders persons, activities events. ``MEMBER_OF``, ``CHAIRS`` and
``HOLDS`` become memberships; ``SUBORDINATE_TO`` and ``PART_OF`` a parent, ``LOCATED_IN`` an area, ``POST_OF`` and
``HOSTS`` the organization of a post or event: Popolo has one of each. All other facts are left out, and counted.
Memory: the type, parent, area and organization of each node, about 40 MB for 100,000.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from exports.json_stream import document, encoder
from exports.losses import Losses
from exports.model import MODEL
from exports.records import Graph, Node, Relationship
from exports.sink import About, Sink
from exports.survey import Survey
from graph.messages.language import Message

NAME = "popolo.json"
SECTIONS = {
    **dict.fromkeys(sorted(MODEL.concrete("Place")), "areas"),
    **dict.fromkeys(sorted(MODEL.concrete("Organization")), "organizations"),
    "Member": "persons",
    "Post": "posts",
    "Activity": "events",
}
MEMBERSHIPS = {
    "MEMBER_OF": ("organizations", "areas"),
    "CHAIRS": ("organizations", "persons"),
    "HOLDS": ("persons",),
}
"""The relationships that become memberships, and the sections of those who may be members."""
LINKS = {
    ("SUBORDINATE_TO", "organizations", "organizations"): "parent_id",
    ("PART_OF", "organizations", "organizations"): "parent_id",
    ("PART_OF", "areas", "areas"): "parent_id",
    ("PART_OF", "events", "events"): "parent_id",
    ("LOCATED_IN", "organizations", "areas"): "area_id",
    ("POST_OF", "posts", "organizations"): "organization_id",
    ("POST_OF", "posts", "areas"): "area_id",
}
"""The relationships that become a property of their source."""
SINGLE = Message("A thing has one parent, area and organization in Popolo: further ones are left out.")
UNDATED = Message("Parents, areas and organizations have no dates in Popolo; those that never hold are left out.")
NO_DATE = Message("Dates whose year is not known are left out.")
PROPERTIES = Message("Only names, aliases, kinds, codes, descriptions, offices and dates of things are carried.")
OF_MEMBERS = Message("Of memberships, only the role, the dates and the body represented are carried.")
NEVER = Message("Memberships that hold on no day are left out.")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}){0,2}")


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``popolo.json``."""
    for what in (PROPERTIES, OF_MEMBERS, UNDATED):
        losses.state(what)
    for type_, number in survey.nodes.items():
        if type_ not in SECTIONS:
            losses.add(Message("Popolo has no place for nodes of the type {type}.", type=type_), number)
    things = _Things(graph, losses)
    arrays: dict[str, Iterable[Any]] = {
        section: map(things.written, _of(graph, section)) for section in ("areas", "organizations", "persons", "posts")
    }
    arrays["memberships"] = filter(None, map(things.membership, graph.relationships()))
    arrays["events"] = map(things.written, _of(graph, "events"))
    with sink(NAME) as output:
        document(output, {}, arrays, encoder(losses))


def _of(graph: Graph, section: str) -> Iterator[Node]:
    return (node for node in graph.nodes() if SECTIONS.get(node.type) == section)


class _Things:
    """What must be known of a thing beside its own record: its section and its links."""

    def __init__(self, graph: Graph, losses: Losses) -> None:
        self.losses = losses
        self.section = {each.id: section for each in graph.nodes() if (section := SECTIONS.get(each.type))}
        self.links: dict[str, dict[str, str]] = {}
        for fact in graph.relationships():
            self._link(fact)

    def _link(self, fact: Relationship) -> None:
        source, target = fact.source, fact.target
        ends = (self.section.get(source), self.section.get(target))
        if fact.type == "HOSTS" and ends == ("organizations", "events"):
            name, source, target = "organization_id", target, source
        elif (fact.type, *ends) in LINKS and source != target:
            name = LINKS[fact.type, str(ends[0]), str(ends[1])]
        else:
            if not self._is_membership(fact):
                said = Message("Popolo has no place for relationships of the type {type}.", type=fact.type)
                self.losses.add(said)
            return
        links = self.links.setdefault(source, {})
        if not fact.holds or links.setdefault(name, target) != target:
            self.losses.add(SINGLE if fact.holds else UNDATED)

    def _is_membership(self, fact: Relationship) -> bool:
        return fact.type in MEMBERSHIPS and self.section.get(fact.source) in MEMBERSHIPS[fact.type]

    def written(self, node: Node) -> dict[str, Any]:
        """A node as Popolo has it."""
        row = {"id": node.id, **OWN[SECTIONS[node.type]](node), **self.links.get(node.id, {})}
        return {name: value for name, value in row.items() if value not in (None, [])} | self._dates(node)

    def _dates(self, record: Node | Relationship) -> dict[str, str]:
        section = SECTIONS.get(record.type)
        if section in ("areas", "persons"):
            return {}
        names = ("founding_date", "dissolution_date") if section == "organizations" else ("start_date", "end_date")
        found = {}
        for name, own in zip(names, ("startDate", "endDate"), strict=True):
            if (date := record.properties.get(own)) is None:
                continue
            if _DATE.fullmatch(date):
                found[name] = date
            else:
                self.losses.add(NO_DATE)
        return found

    def membership(self, fact: Relationship) -> dict[str, Any] | None:
        """A relationship as a membership; None if it is none."""
        if not self._is_membership(fact):
            return None
        if not fact.holds:
            self.losses.add(NEVER)
            return None
        row: dict[str, Any] = {"id": fact.id, "label": MODEL.relationship[fact.type].zh}
        if self.section[fact.source] == "persons":
            row["person_id"] = fact.source
        else:
            kind = self.section[fact.source].removesuffix("s")
            row["member"] = {"@type": kind, "id": fact.source}
        if fact.type == "HOLDS":
            row["post_id"] = fact.target
            row |= {n: v for n, v in self.links.get(fact.target, {}).items() if n in ("organization_id", "area_id")}
        else:
            row["organization_id"] = fact.target
        role, behalf = fact.properties.get("role"), fact.properties.get("onBehalfOf")
        row |= {"role": role} if role else {}
        # The id stands in a property; only what is in the file may be named.
        row |= {"on_behalf_of_id": behalf} if self.section.get(behalf or "") == "organizations" else {}
        return row | self._dates(fact)


def _named(node: Node) -> dict[str, Any]:
    get = node.properties.get
    others = [*get("aliases", ()), *([get("nameEn")] if get("nameEn") else [])]
    return {"name": get("name"), "other_names": [{"name": other} for other in others]}


def _area(node: Node) -> dict[str, Any]:
    classification = node.properties.get("level") or node.type
    return {
        "name": node.properties.get("name"),
        "classification": classification,
        "identifier": node.properties.get("code"),
    }


def _organization(node: Node) -> dict[str, Any]:
    get = node.properties.get
    code = get("creditCode")
    identifiers = [{"scheme": "统一社会信用代码", "identifier": code}] if code else []
    kind = get("kind") or node.type
    return _named(node) | {"classification": kind, "description": get("description"), "identifiers": identifiers}


def _person(node: Node) -> dict[str, Any]:
    return _named(node) | {"summary": node.properties.get("office")}


def _post(node: Node) -> dict[str, Any]:
    return {"label": node.properties.get("name"), "role": node.properties.get("role")}


def _event(node: Node) -> dict[str, Any]:
    get = node.properties.get
    named = {"name": get("name"), "description": get("description")}
    return named | {"classification": get("kind"), "status": get("status")}


OWN: dict[str, Callable[[Node], dict[str, Any]]] = {
    "areas": _area,
    "organizations": _organization,
    "persons": _person,
    "posts": _post,
    "events": _event,
}
"""What each section carries of a node."""
