"""Rows about units: what they are, where they lie, which Party body they have, to whom they answer."""

from __future__ import annotations

from graph.messages.language import Message
from graph.vocabulary import MODEL
from imports import kinds
from imports.bodies.registry import OF_BODIES
from imports.rows import Row
from sheets.codes import KIND_CONTRADICTS, VALUE_MISPLACED
from sheets.values.names import Named
from sheets.values.persons import is_person
from sheets.values.plain import shown

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
    """A unit in its place, its Party body, and its superior."""
    name = row.take("name")
    place = row.place()
    party, superior = row.take("partyOrganization"), row.take("superior")
    since = row.take("coBuildingSince")
    aliases = row.take("aliases")
    if not name:
        return
    if is_person(name) and kinds.of_name(name) is None and not OF_BODIES.search(name):
        message = Message("“{value}” looks like the name of a person, not of a body.", value=shown(name))
        row.making.tell(VALUE_MISPLACED, row.at("name"), message)
    members = row.record.values.get("members")
    content = {
        **row.kind(_kind_of(name)),
        "creditCode": row.take("creditCode"),
        "aliases": list(aliases.names) if isinstance(aliases, Named) else None,
        "members": row.whole("members"),
        **row.term(),
        "description": row.note(),
    }
    if members is not None and (members.qualifier or members.value is None):
        row.taken.discard("members")
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
    _tell_kind(row, name, content["kind"])
    unit = row.bodies.define(name, row.at("name"), place, content, cells)
    unit.place_cell, unit.period = unit.place_cell or row.place_cell(), unit.period or row.sheet.period
    making = row.making
    if party and party != name:
        made = row.bodies.define(
            party,
            row.at("partyOrganization"),
            None,
            {"heldBy": content["kind"]},
            type_="PartyOrganization",
        )
        made.near = place
        making.fact("PARTY_ORGANIZATION_OF", made, unit, row.at("partyOrganization"))
    if (
        superior
        and (above := row.bodies.mention(superior, row.at("superior"), None))
        and above.type
        not in (
            "Area",
            "Community",
        )
    ):
        making.fact("SUBORDINATE_TO", unit, above, row.at("superior"), line="OWN_SYSTEM")
    if since and place is not None and place.type == "Community":
        making.fact("CO_BUILDS_WITH", place, unit, row.at("coBuildingSince"), startDate=since)


def _tell_kind(row: Row, name: str, kind: str | None) -> None:
    """Tell a kind that the name denies: a school that is called 卫生服务中心."""
    told = _kind_of(name)
    if kind in _EXCLUSIVE and told in _EXCLUSIVE and _EXCLUSIVE[kind] != _EXCLUSIVE[told]:
        known = MODEL.enumerations["OrganizationKind"].values
        called = next(each.zh for each in known if each.name == told)
        message = Message("The name is that of another kind, {kind}: correct one of the two.", kind=called)
        row.making.tell(KIND_CONTRADICTS, row.at("kind"), message)


def _kind_of(name: str) -> str | None:
    found = kinds.of_name(name)
    return found.kind if found and found.type not in kinds.PLACES else None
