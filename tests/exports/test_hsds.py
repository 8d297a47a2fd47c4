"""HSDS: every row against the published schema of its table, and keys that lead to rows."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from exports.hsds import TABLES, key
from exports.hsds_schedules import weekly
from exports.records import Graph, Listed, Node, Relationship
from tests.exports.written import Written

SCHEMAS = {path.stem: json.loads(path.read_bytes()) for path in Path(__file__).with_name("schemas").glob("hsds/*.json")}
FOREIGN = {
    "organization_id": "organization",
    "parent_organization_id": "organization",
    "service_id": "service",
    "location_id": "location",
}


def rows(export: Written, table: str) -> list[dict[str, Any]]:
    """The rows of a table, without empty cells; numbers as the schema has them."""
    # As programs find it that read the published data package.
    with export.path(SCHEMAS[table]["path"]).open(encoding="utf-8", newline="") as file:
        return [
            {
                name: int(value) if SCHEMAS[table]["properties"][name]["type"] == "number" else value
                for name, value in row.items()
                if value
            }
            for row in csv.DictReader(file, strict=True)
        ]


@pytest.mark.parametrize("table", TABLES)
def test_it_follows_the_published_schemas(table: str, graph: Graph, exported: Any) -> None:
    schema = SCHEMAS[table]
    wanted = [*schema.get("required", ()), *schema.get("tabular_required", ())]
    flat = {name: {k: v for k, v in each.items() if k != "$ref"} for name, each in schema["properties"].items()}
    checker = jsonschema.FormatChecker()
    validator = jsonschema.Draft202012Validator(
        {"type": "object", "properties": flat, "required": wanted, "additionalProperties": False},
        format_checker=checker,
    )
    found = rows(exported(graph, "hsds"), table)
    assert [error.message for row in found for error in validator.iter_errors(row)] == []
    assert len({row["id"] for row in found}) == len(found)


def test_keys_lead_to_rows(graph: Graph, exported: Any) -> None:
    export = exported(graph, "hsds")
    ids = {table: {row["id"] for row in rows(export, table)} for table in TABLES}
    for table in TABLES:
        for row in rows(export, table):
            assert all(row[name] in ids[other] for name, other in FOREIGN.items() if name in row)


def test_each_service_point_is_a_service(seeds: Listed, exported: Any) -> None:
    services = {row["id"] for row in rows(exported(seeds, "hsds"), "service")}
    points = {key(node.id, "service") for node in seeds.nodes() if node.type == "ServicePoint"}
    assert len(points) > 50
    assert points <= services


def test_a_service_point_and_a_lent_hall(exported: Any) -> None:
    nodes = [
        Node("Unit", "office", {"name": "街道办", "creditCode": "12", "startDate": "2010-09"}),
        Node("ServicePoint", "centre", {"name": "党群服务中心", "kind": "SERVICE_CENTER", "validTo": "2020-12-31"}),
        Node("Community", "qinghe", {"name": "青禾社区", "code": "440"}),
        Node("Resource", "hall", {"name": "礼堂", "kind": "VENUE", "openingHours": "Mo-Fr 09:00-17:00"}),
        Node("Resource", "lost", {"name": "无主"}),
    ]
    facts = [
        Relationship("SUBORDINATE_TO", "s", "centre", "office", {}),
        Relationship("LOCATED_IN", "l", "centre", "qinghe", {}),
        Relationship("SERVES", "v", "centre", "qinghe", {}),
        Relationship("OFFERS", "o", "office", "hall", {}),
        Relationship("CO_BUILDS_WITH", "c", "qinghe", "office", {}),
    ]
    export = exported(Listed(nodes, facts), "hsds")
    assert [(row["name"], row.get("year_incorporated")) for row in rows(export, "organization")] == [("街道办", 2010)]
    assert [(r["name"], r["status"], r["description"]) for r in rows(export, "service")] == [
        ("党群服务中心", "defunct", "服务中心"),
        ("礼堂", "active", "场地"),
    ]
    assert [row["name"] for row in rows(export, "service_area")] == ["青禾社区"]
    assert len(rows(export, "service_at_location")) == 1
    (schedule,) = rows(export, "schedule")
    assert (schedule["byday"], schedule["opens_at"]) == ("MO,TU,WE,TH,FR", "09:00")
    assert export.loss("HSDS has no place for relationships of the type CO_BUILDS_WITH.") == 1
    assert export.loss("Resources that no organization offers") == 1


@pytest.mark.parametrize(
    ("hours", "days"),
    [
        ("Mo-Fr 09:00-17:00", ["MO,TU,WE,TH,FR"]),
        ("Sa-Mo 09:00-11:30,14:00-17:00", ["SA,SU,MO", "SA,SU,MO"]),
        ("Mo,We 09:00-17:00; Th 08:00-09:00", ["MO,WE", "TH"]),
        ("Mo-Fr 09:00-17:00; We 10:00-12:00", []),
        ("Mo-Fr 09:00-17:00; PH off", []),
        ("We[2] 09:00-17:00", []),
    ],
)
def test_opening_hours(hours: str, days: list[str]) -> None:
    assert [row["byday"] for row in weekly(hours)] == days
