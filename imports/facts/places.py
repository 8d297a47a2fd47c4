"""Rows about communities and areas: what they are part of, how many live there, which Party body is their core."""

from __future__ import annotations

from imports import kinds
from imports.facts.residents import keep_number
from imports.facts.wholes import tell_wholes
from imports.making import Body
from imports.rows import Row, outside
from sheets.values.names import Named


def facts(row: Row) -> None:
    """A place, the wider place that it is part of, and its Party body."""
    name = row.take("name")
    if not name:
        return
    row.leave_out("gridWorker")
    parent = _parent(row, name)
    level = row.take("level") or ("PARTY_SERVICE_AREA" if _is_service_area(row, name) else None)
    place = row.bodies.place(name, row.at("name"), parent, level=level, defined=True)
    tell_wholes(row, place, parent)
    content = {
        "population": row.whole("population"),
        "households": row.whole("households") if place.type == "Community" else None,
        "code": row.take("code"),
        "description": row.note(),
    }
    keep_number(row, place)
    if place.type != "Community":
        row.taken.discard("households")
    party = row.take("partyOrganization")
    parts = _parts(row)
    row.take("serviceArea"), row.take("areaLeader"), row.take("residents")
    content["details"] = row.details()
    row.say(place, content, row.cells(population="population", households="households", code="code", name="name"))
    for part in parts:
        made = row.bodies.place(part, row.at("parts"), outside(row.sheet.place, part))
        kind = "PARTY_SERVICE" if place.content.get("level") == "PARTY_SERVICE_AREA" else "ADMINISTRATIVE"
        row.making.fact("PART_OF", made, place, row.at("parts"), kind=kind)
    if area := row.take("serviceArea"):
        whole = row.bodies.place(area, row.at("serviceArea"), _around(row), level="PARTY_SERVICE_AREA")
        row.making.fact("PART_OF", place, whole, row.at("serviceArea"), kind="PARTY_SERVICE")
    if (leader := row.body("areaLeader")) is not None:
        row.making.fact(
            "LEADS", leader, place, row.at("areaLeader"), role="LEAD_DEPARTMENT", roleText=row.zh("areaLeader")
        )
    for name in _named(row, "residents"):
        if (unit := row.bodies.mention(name, row.at("residents"), place, "host")) is not None:
            row.making.fact("LOCATED_IN", unit, place, row.at("residents"))
    if party:
        body = row.bodies.define(party, row.at("partyOrganization"), place, {}, type_="PartyOrganization")
        row.making.fact("LEADS", body, place, row.at("partyOrganization"), role="CORE", certainty="IMPLIED")


def _is_service_area(row: Row, name: str) -> bool:
    """Whether a list of Party service areas has the row: what they are called seldom says so."""
    found = kinds.of_name(name)
    return found is None and any(word in row.zh("name") for word in ("片区", "服务区"))


def _parts(row: Row) -> tuple[str, ...]:
    """The places that a row has as parts of its own; 1-8号楼 are none, and stay a detail."""
    parts = _named(row, "parts")
    if all(found and found.type in kinds.PLACES for found in map(kinds.of_name, parts)):
        return parts
    row.taken.discard("parts")
    return ()


def _named(row: Row, field: str) -> tuple[str, ...]:
    value = row.take(field)
    return value.names if isinstance(value, Named) else ()


def _around(row: Row) -> Body | None:
    """Where a service area lies: in what the title names, if that is wider than a community."""
    place = row.sheet.place
    while place is not None and place.type == "Community":
        place = place.place
    return place


def _parent(row: Row, name: str) -> Body | None:
    if parent := row.take("parent"):
        return row.bodies.place(parent, row.at("parent"), outside(row.sheet.place, parent))
    return outside(row.place(), name)
