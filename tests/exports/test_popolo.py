"""Popolo against its published schemas, and what of the graph is in it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from referencing import Registry
from referencing.jsonschema import DRAFT3

from exports.popolo import MEMBERSHIPS, NAME, SECTIONS
from exports.records import Graph, Listed, Node, Relationship

SCHEMAS = {
    path.stem: json.loads(path.read_bytes()) for path in Path(__file__).with_name("schemas").glob("popolo/*.json")
}
REGISTRY: Registry[Any] = Registry().with_resources(
    [
        (f"http://www.popoloproject.com/schemas/{name}.json", DRAFT3.create_resource(each))
        for name, each in SCHEMAS.items()
    ]
)
SCHEMA_OF = {"areas": "area", "organizations": "organization", "persons": "person", "posts": "post"}
SCHEMA_OF |= {"memberships": "membership", "events": "event"}


def read(graph: Graph, exported: Any) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads(exported(graph, "popolo").path(NAME).read_bytes())
    return found


@pytest.mark.parametrize("section", SCHEMA_OF)
def test_it_follows_the_published_schemas(section: str, graph: Graph, exported: Any) -> None:
    schema = SCHEMAS[SCHEMA_OF[section]]
    validator = jsonschema.Draft3Validator(schema, registry=REGISTRY)
    for row in read(graph, exported)[section]:
        assert [error.message for error in validator.iter_errors(row)] == []
        # The schemas allow any further property.
        assert set(row) <= {"id", *schema["properties"]}


def test_every_id_that_is_named_is_in_the_file(graph: Graph, exported: Any) -> None:
    found = read(graph, exported)
    ids = {section: {row["id"] for row in rows} for section, rows in found.items()}
    everything = set().union(*ids.values())
    for section, rows in found.items():
        for row in rows:
            named = {name: value for name, value in row.items() if name.endswith("_id")}
            assert set(named.values()) <= everything, (section, row)
            for name, within in (("organization_id", "organizations"), ("post_id", "posts"), ("person_id", "persons")):
                assert name not in named or named[name] in ids[within]


def test_each_thing_is_there_or_told_as_left_out(graph: Graph, exported: Any) -> None:
    found, export = read(graph, exported), exported(graph, "popolo")
    by_section = Counter(SECTIONS[node.type] for node in graph.nodes() if node.type in SECTIONS)
    assert {section: len(rows) for section, rows in found.items() if section != "memberships" and rows} == by_section
    for type_, number in Counter(n.type for n in graph.nodes() if n.type not in SECTIONS).items():
        assert export.loss(f"Popolo has no place for nodes of the type {type_}.") == number


def test_memberships_are_there_or_counted(seeds: Listed, exported: Any) -> None:
    found, export = read(seeds, exported), exported(seeds, "popolo")
    facts = [fact for fact in seeds.relationships() if fact.type in MEMBERSHIPS]
    other = sum(export.loss(f"Popolo has no place for relationships of the type {t}.") or 0 for t in MEMBERSHIPS)
    never = export.loss("Memberships that hold on no day") or 0
    assert len(found["memberships"]) + other + never == len(facts)
    assert len(found["memberships"]) > 30


def test_a_seat_its_holder_and_whom_he_represents(exported: Any) -> None:
    nodes = [
        Node("JointCommittee", "dgw", {"name": "大工委", "kind": "COUNCIL", "startDate": "2010-09"}),
        Node("Unit", "school", {"name": "青禾小学", "creditCode": "12", "startDate": "XXXX-03-26"}),
        Node("Community", "qinghe", {"name": "青禾社区", "code": "440"}),
        Node("Post", "seat", {"name": "兼职委员", "role": "PART_TIME_MEMBER"}),
        Node("Member", "li", {"name": "李校长", "office": "校长"}),
    ]
    facts = [
        Relationship("LOCATED_IN", "l", "school", "qinghe", {}),
        Relationship("POST_OF", "p", "seat", "dgw", {}),
        Relationship("HOLDS", "h", "li", "seat", {"onBehalfOf": "school", "startDate": "2024"}),
        Relationship("MEMBER_OF", "m", "school", "dgw", {"role": "DIRECTOR"}),
        Relationship("CO_BUILDS_WITH", "c", "qinghe", "school", {}),
    ]
    graph = Listed(nodes, facts)
    found = read(graph, exported)
    assert found["organizations"] == [
        {"id": "dgw", "name": "大工委", "classification": "COUNCIL", "founding_date": "2010-09"},
        {
            "id": "school",
            "name": "青禾小学",
            "classification": "Unit",
            "identifiers": [{"scheme": "统一社会信用代码", "identifier": "12"}],
            "area_id": "qinghe",
        },
    ]
    assert found["posts"][0] == {
        "id": "seat",
        "label": "兼职委员",
        "role": "PART_TIME_MEMBER",
        "organization_id": "dgw",
    }
    assert found["memberships"] == [
        {
            "id": "h",
            "label": "任职",
            "person_id": "li",
            "post_id": "seat",
            "organization_id": "dgw",
            "on_behalf_of_id": "school",
            "start_date": "2024",
        },
        {
            "id": "m",
            "label": "加入（成员单位）",
            "member": {"@type": "organization", "id": "school"},
            "organization_id": "dgw",
            "role": "DIRECTOR",
        },
    ]
    export = exported(graph, "popolo")
    assert export.loss("Popolo has no place for relationships of the type CO_BUILDS_WITH.") == 1
    assert export.loss("Dates whose year is not known") == 1
