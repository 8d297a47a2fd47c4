"""Rows about units: what they are, where they lie, which Party body they have, to whom they answer."""

from __future__ import annotations

from typing import Any

from graph.messages.language import Message
from graph.vocabulary import MODEL
from imports import kinds
from imports.bodies.registry import OF_BODIES
from imports.bodies.speaking import place_called
from imports.facts import heads
from imports.facts.titled import OF_MEMBERS, of_title
from imports.making import Body
from imports.names import key
from imports.rows import Row
from sheets.codes import KIND_CONTRADICTS, VALUE_MISPLACED
from sheets.values.names import Named
from sheets.values.persons import is_person
from sheets.values.plain import shown

_POINTS = ("服务点", "阵地", "站点")
"""Words of a heading of service points."""
_EXCLUSIVE = {
    "SCHOOL": "teaches",
    "UNIVERSITY": "teaches",
    "HOSPITAL": "heals",
    "CLINIC": "heals",
    "BANK": "lends",
    "COURT": "judges",
    "POLICE": "guards",
    "FIRE_STATION": "rescues",
    "LAW_FIRM": "advises",
    "PROPERTY_MANAGEMENT": "manages",
}
"""Kinds that a name tells for sure, by what such a body does: it does not do another of these."""


def facts(row: Row) -> None:
    """A unit in its place, its Party body, its superiors, and the joint body whose members the list names."""
    heads.keep(row)
    name = row.take("name")
    place = row.place()
    party, superior = row.take("partyOrganization"), row.take("superior")
    since = row.take("coBuildingSince")
    aliases = row.take("aliases")
    if not name:
        return
    told = kinds.of_name(name)
    if is_person(name) and told is None and not OF_BODIES.search(name):
        message = Message("“{value}” looks like the name of a person, not of a body.", value=shown(name))
        row.making.tell(VALUE_MISPLACED, row.at("name"), message)
    members = row.record.values.get("members")
    content = {
        **_kinds(row, told),
        "creditCode": row.take("creditCode"),
        "aliases": list(aliases.names) if isinstance(aliases, Named) else None,
        "members": row.whole("members"),
        **row.term(),
        "description": row.note(),
    }
    if members is not None and (members.qualifier or members.value is None):
        row.taken.discard("members")
    row.taken |= {"partySuperior", "partyTerritory", "dual"}
    host = row.body("host", "host")
    joint, runner = of_title(row, OF_MEMBERS), row.body("runBy", "host")
    if joint is not None:
        row.take("leading"), row.take("memberRole")
    row.taken |= {"offers", "wants"}
    content["details"] = row.details()
    cells = row.cells(
        name="name",
        kind="kind",
        creditCode="creditCode",
        aliases="aliases",
        members="members",
        startDate="startDate",
        endDate="endDate",
        description="note",
    )
    _tell_kind(row, told, content["kind"])
    if any(word in row.zh("name") for word in _POINTS) and not content["kind"]:
        content |= {"kind": "SERVICE_STATION", "services": list(row.record.values.get("services") or ())}
    type_ = "PartyOrganization" if "heldBy" in content else None
    unit = row.bodies.define(name, row.at("name"), place, content, cells, type_)
    unit.place_cell, unit.period = unit.place_cell or row.place_cell(), unit.period or row.sheet.period
    party_body = _party_body(row, party, unit, content["kind"]) if party and party != name else None
    _above(row, unit, superior, host)
    row.making.fact("LEADS", runner, unit, row.at("runBy"), role="LEADER", roleText=row.zh("runBy"))
    _superiors(row, party_body or unit)
    _joined(row, unit, joint, since)
    _offers_and_wants(row, unit)
    if since and joint is None and place is not None and place.type == "Community":
        row.making.fact("CO_BUILDS_WITH", place, unit, row.at("coBuildingSince"), startDate=since)


def _above(row: Row, unit: Body, superior: str | None, host: Body | None) -> None:
    """The unit above another in its own system, and that of a Party body or of a team."""
    above = row.bodies.mention(superior, row.at("superior"), None) if superior else None
    if above is not None and above.type not in kinds.PLACES:
        row.making.fact("SUBORDINATE_TO", unit, above, row.at("superior"), line="OWN_SYSTEM")
    if host is None or host.type in kinds.PLACES:
        return
    if unit.type == "PartyOrganization":
        row.making.fact("PARTY_ORGANIZATION_OF", unit, host, row.at("host"))
    else:
        row.making.fact("SUBORDINATE_TO", unit, host, row.at("host"), line="OWN_UNIT")


def _joined(row: Row, unit: Body, joint: Body | None, since: str | None) -> None:
    """Whose member a unit is, by the title of the list, and whether it convenes the others."""
    role = row.record.values.get("memberRole") or "MEMBER"
    row.making.fact("MEMBER_OF", unit, joint, row.at("name"), role=role, startDate=since)
    if row.record.values.get("leading"):
        row.making.fact("LEADS", unit, joint, row.at("leading"), role="CONVENOR", roleText=row.zh("leading"))


def _offers_and_wants(row: Row, unit: Body) -> None:
    """The resources and needs that a survey asks of each unit."""
    offered, wanted = row.record.values.get("offers"), row.record.values.get("wants") or ()
    given = offered.names if isinstance(offered, Named) else ()
    for type_, field, names, fact in (
        ("Resource", "offers", given, "OFFERS"),
        ("Need", "wants", wanted, "HAS_NEED"),
    ):
        for name in names:
            made = row.making.thing(type_, (key(name), unit), name, row.at(field), {"name": name}, scope=unit)
            row.making.fact(fact, unit, made, row.at(field))


def _kinds(row: Row, told: kinds.Kind | None) -> dict[str, Any]:
    """The kind of a unit. Of a Party body in a list of units it is that of the unit whose it is."""
    found = row.kind(told.kind if told and told.type not in kinds.PLACES else None)
    given = found.get("kind")
    if told is None or told.type != "PartyOrganization" or given in kinds.PARTY or not row.record.values.get("kind"):
        return found
    return {"kind": told.kind, "heldBy": given}


def _party_body(row: Row, name: str, unit: Body, kind: str | None) -> Body:
    """The Party body of a unit."""
    at = row.at("partyOrganization")
    made = row.bodies.define(name, at, None, {"heldBy": kind}, type_="PartyOrganization")
    made.near = unit.place
    row.making.fact("PARTY_ORGANIZATION_OF", made, unit, at)
    return made


def _superiors(row: Row, party: Body) -> None:
    """Whom the Party body of a unit answers to: to one of its own system, to one of the place, or to both."""
    both = all(row.record.values.get(field) for field in ("partySuperior", "partyTerritory"))
    dual = True if both or row.record.values.get("dual") else None
    for field in ("partySuperior", "partyTerritory"):
        if (above := row.body(field, "superior")) is not None and above.type not in kinds.PLACES:
            of_place = field == "partyTerritory" or place_called(above.name)
            line = "TERRITORIAL" if of_place else "OWN_SYSTEM"
            row.making.fact("SUBORDINATE_TO", party, above, row.at(field), line=line, dual=dual)


def _tell_kind(row: Row, found: kinds.Kind | None, kind: str | None) -> None:
    """Tell a kind that the name denies: a school that is called 卫生服务中心."""
    told = found.kind if found else None
    if kind in _EXCLUSIVE and told in _EXCLUSIVE and _EXCLUSIVE[kind] != _EXCLUSIVE[told]:
        known = MODEL.enumerations["OrganizationKind"].values
        called = next(each.zh for each in known if each.name == told)
        message = Message("The name is that of another kind, {kind}: correct one of the two.", kind=called)
        row.making.tell(KIND_CONTRADICTS, row.at("kind"), message)
