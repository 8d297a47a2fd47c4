"""Open Referral HSDS 3 in its tabular form: a CSV file for each table.

Bodies are organizations. Service points, and resources that a body offers, are services; the places where service
points are, locations; what they serve, service areas; projects, programs. All is as on one day: that of a snapshot, or
on which an export with history was made. HSDS has no history, and no facts of co-building. Memory: what stands in for
each node in other tables, about 40 MB for 100,000.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from exports.csv_pairs import table
from exports.hsds_schedules import weekly
from exports.losses import Losses
from exports.model import MODEL
from exports.records import Graph, Node, Relationship
from exports.sink import About, Sink
from exports.survey import Survey
from exports.texts import Texts
from graph.messages.language import Message

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "urn:cobuild:id")
TABLES: dict[str, tuple[str, ...]] = {
    "organization": (
        "id",
        "name",
        "alternate_name",
        "description",
        "year_incorporated",
        "uri",
        "parent_organization_id",
    ),
    "organization_identifier": ("id", "organization_id", "identifier_scheme", "identifier_type", "identifier"),
    "program": ("id", "organization_id", "name", "alternate_name", "description"),
    "service": ("id", "organization_id", "name", "alternate_name", "description", "status"),
    "location": ("id", "location_type", "name", "alternate_name", "description", "external_identifier"),
    "service_at_location": ("id", "service_id", "location_id"),
    "service_area": ("id", "service_id", "name"),
    "schedule": ("id", "service_id", "freq", "byday", "opens_at", "closes_at", "description"),
}
"""The tables and their columns."""
FILES = {
    "organization": "organizations.csv",
    "organization_identifier": "organization_identifiers.csv",
    "program": "programs.csv",
    "service": "services.csv",
    "location": "locations.csv",
    "service_at_location": "service_at_location.csv",
    "service_area": "service_areas.csv",
    "schedule": "schedules.csv",
}
"""The file of each table, as the published data package names it."""
BODIES = MODEL.concrete("Organization") - {"ServicePoint"}
PLACES = MODEL.concrete("Place")
KINDS = {
    **dict.fromkeys(sorted(BODIES), "body"),
    **dict.fromkeys(sorted(PLACES), "place"),
    "ServicePoint": "point",
    "Resource": "resource",
    "Project": "project",
}
LINKS = {
    ("SUBORDINATE_TO", "body", "body"): ("parent", True),
    ("PART_OF", "body", "body"): ("parent", True),
    ("SUBORDINATE_TO", "point", "body"): ("runs", True),
    ("PART_OF", "point", "body"): ("runs", True),
    ("LEADS", "body", "point"): ("runs", False),
    ("OFFERS", "body", "resource"): ("runs", False),
    ("LEADS", "body", "project"): ("runs", False),
    ("CLAIMS", "body", "project"): ("runs", False),
    ("LOCATED_IN", "point", "place"): ("at", True),
    ("SERVES", "point", "place"): ("serves", True),
}
"""What a relationship between two kinds links, and whether from its source to its target."""
IDS = Message("Ids are UUIDs, made from the ids of the graph, which stand in the column uri of organizations.")
PROPERTIES = Message(
    "Only names, descriptions, credit codes, years of founding and opening hours are carried, without the history of"
    " things."
)
IN_PLACE = Message("Organizations, projects and services without a description have their kind or name in its place.")
UNGUARDED = Message("Cells are not protected against formulas: the tables are for programs.")
NO_PROVIDER = Message("Resources that no organization offers are left out.")
NO_LEADER = Message("Projects that no organization leads or claims are left out.")
ONE = Message("An organization runs each service, and has one parent: further ones are left out.")
NOT_NOW = Message("Relationships that hold on no day, or not on the day of the export, are left out.")
HOURS = Message("Opening hours that are more than weekdays and times are a text.")
Row = dict[str, Any]


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write the tables."""
    for what in (IDS, PROPERTIES, IN_PLACE, UNGUARDED):
        losses.state(what)
    for type_, number in survey.nodes.items():
        if type_ not in KINDS:
            losses.add(Message("HSDS has no place for nodes of the type {type}.", type=type_), number)
    day = (about.as_of or about.made.date()).isoformat()
    made, texts = _Tables(graph, day, losses), Texts(losses)
    for name, columns in TABLES.items():
        rows = ([row.get(column) for column in columns] for row in getattr(made, name)())
        with sink(FILES[name]) as output:
            table(output, columns, rows, texts.flat)


def key(id_: str, part: str = "") -> str:
    """The UUID that stands for an id, or for a part of what has it."""
    return str(uuid.uuid5(NAMESPACE, f"{id_}\0{part}".encode("utf-8", "backslashreplace").decode()))


class _Tables:
    """The rows of each table. Links between nodes are read first; nodes are read again for each table."""

    def __init__(self, graph: Graph, day: str, losses: Losses) -> None:
        self.graph, self.day, self.losses = graph, day, losses
        self.types = {node.id: node.type for node in graph.nodes() if node.type in KINDS}
        self.parent: dict[str, str] = {}
        self.runs: dict[str, str] = {}
        self.at: list[tuple[str, str, str]] = []
        self.serves: list[tuple[str, str, str]] = []
        for fact in graph.relationships():
            self._link(fact)
        self.located = {place for _, _, place in self.at}
        self.names = {n.id: n.properties.get("name", n.id) for n in graph.nodes() if n.type in PLACES}

    def _link(self, fact: Relationship) -> None:
        kinds = (KINDS.get(self.types.get(fact.source, "")), KINDS.get(self.types.get(fact.target, "")))
        if (fact.type, *kinds) not in LINKS:
            self.losses.add(Message("HSDS has no place for relationships of the type {type}.", type=fact.type))
            return
        name, forward = LINKS[fact.type, str(kinds[0]), str(kinds[1])]
        ends = (fact.source, fact.target) if forward else (fact.target, fact.source)
        kept: dict[str, str] | list[tuple[str, str, str]] = getattr(self, name)
        if not self._now(fact) or ends[0] == ends[1]:
            self.losses.add(NOT_NOW)
        elif isinstance(kept, list):
            kept.append((fact.id, *ends))
        elif kept.setdefault(*ends) != ends[1]:
            self.losses.add(ONE)

    def _now(self, record: Node | Relationship) -> bool:
        get = record.properties.get
        return record.holds and (get("validFrom") or "") <= self.day <= (get("validTo") or "9999-12-31")

    def _nodes(self, types: Iterable[str]) -> Iterator[Node]:
        return (node for node in self.graph.nodes() if node.type in types)

    def organization(self) -> Iterator[Row]:
        """Bodies, and service points that no body runs: HSDS wants an organization for each service."""
        for node in self._nodes(BODIES | {"ServicePoint"}):
            if node.type == "ServicePoint" and node.id in self.runs:
                continue
            founded = str(node.properties.get("startDate", ""))[:4]
            parent = self.parent.get(node.id)
            yield _named(node) | {
                "year_incorporated": founded if founded.isdecimal() else None,
                "uri": f"urn:cobuild:id:{_uri(node.id)}",
                "parent_organization_id": key(parent) if parent else None,
            }

    def organization_identifier(self) -> Iterator[Row]:
        """Credit codes."""
        for node in self._nodes({"Unit"}):
            if code := node.properties.get("creditCode"):
                yield {
                    "id": key(node.id, "creditCode"),
                    "organization_id": key(node.id),
                    "identifier_scheme": "CN-USCC",
                    "identifier_type": "统一社会信用代码",
                    "identifier": code,
                }

    def program(self) -> Iterator[Row]:
        """Projects that a body leads or claims."""
        for node in self._nodes({"Project"}):
            if node.id in self.runs:
                yield _named(node) | {"organization_id": key(self.runs[node.id])}
            else:
                self.losses.add(NO_LEADER)

    def _services(self) -> Iterator[tuple[Node, str]]:
        for node in self._nodes({"ServicePoint", "Resource"}):
            runner = self.runs.get(node.id, node.id if node.type == "ServicePoint" else None)
            if runner:
                yield node, runner

    def service(self) -> Iterator[Row]:
        """Service points, and the resources that a body offers."""
        offered = 0
        for node, runner in self._services():
            offered += node.type == "Resource"
            over = (node.properties.get("validTo") or "9999") < self.day
            status = "active" if self._now(node) else "defunct" if over and node.holds else "inactive"
            yield _named(node) | {"id": key(node.id, "service"), "organization_id": key(runner), "status": status}
        self.losses.add(NO_PROVIDER, sum(type_ == "Resource" for type_ in self.types.values()) - offered)

    def location(self) -> Iterator[Row]:
        """Places where service points are."""
        for node in self._nodes(PLACES):
            if node.id in self.located:
                yield _named(node) | {"location_type": "physical", "external_identifier": node.properties.get("code")}

    def service_at_location(self) -> Iterator[Row]:
        """Where service points are."""
        for fact, point, place in self.at:
            yield {"id": key(fact), "service_id": key(point, "service"), "location_id": key(place)}

    def service_area(self) -> Iterator[Row]:
        """Places that service points serve."""
        for fact, point, place in self.serves:
            yield {"id": key(fact), "service_id": key(point, "service"), "name": self.names[place]}

    def schedule(self) -> Iterator[Row]:
        """Opening hours: of each rule by weekdays a row, of others their text."""
        for node, _ in self._services():
            text, hours = node.properties.get("availability"), node.properties.get("openingHours")
            rules = weekly(hours) if hours else []
            if not rules and (text or hours):
                self.losses.add(HOURS)
                rules = [{}]
            for index, rule in enumerate(rules):
                own = {"id": key(node.id, f"schedule{index}"), "service_id": key(node.id, "service")}
                yield own | rule | {"description": text or hours}


def _named(node: Node) -> Row:
    get = node.properties.get
    kind = MODEL.properties(node.type).get("kind")
    kinds = {value.name: value.zh for value in kind.enum.values} if kind and kind.enum else {}
    name = get("name") or node.id
    aliases = get("aliases") or [get("nameEn")]
    return {
        "id": key(node.id),
        "name": name,
        "alternate_name": aliases[0],
        "description": get("description") or kinds.get(get("kind", "")) or name,
    }


def _uri(id_: str) -> str:
    return quote(id_.encode("utf-8", "replace"), safe="-._~:")
