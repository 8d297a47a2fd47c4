"""Rows about units: what they are, where they lie, which Party body they have, to whom they answer."""

from __future__ import annotations

import re

from graph.messages.language import Message
from graph.vocabulary import MODEL
from imports import kinds
from imports.bodies.registry import OF_BODIES
from imports.draft import Spot
from imports.names import key
from imports.rows import Row, Sheet, address
from sheets.codes import KIND_CONTRADICTS, ROW_CONTRADICTS, VALUE_MISPLACED
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

_OF_PARTY_TOO = ("OTHER", "TWO_NEW_ORGANIZATION", "GOVERNMENT", "MIXED")
"""Kinds of units by which offices also sort Party bodies."""

_BODY = re.compile(
    r".{2,}(?:小学|中学|大学|学校|幼儿园|医院|公司|银行|支行|社区|街道|居委会|党委|党总支|党支部|派出所|供电所|超市|书店)"
)
"""What the name of a person is not."""
_LISTED = "listed"
_COMPARED = 5000
"""Units of a list whose names are compared, at most."""
_NAMED = 3
"""Characters of a name after which others may be called, at least."""


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
    head = row.record.values.get("head")
    if head and not is_person(head) and _BODY.fullmatch(head):
        message = Message("“{value}” looks like the name of a body, not of a person.", value=shown(head))
        row.making.tell(VALUE_MISPLACED, row.at("head"), message)
    _keep(row, name, party)
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


def _keep(row: Row, name: str, party: str | None) -> None:
    """Remember the names of a list and where they stand, of a long one no more than some."""
    names, parties = row.sheet.state.setdefault(_LISTED, ({}, []))
    if len(names) < _COMPARED:
        names[key(name)] = (name, row.at("name"))
        if party:
            parties.append((key(name), party, row.at("partyOrganization")))


def tell(sheet: Sheet) -> None:
    """Tell a Party body that is called after another unit of the list: 青禾小学党支部 beside 青禾银行."""
    names: dict[str, tuple[str, Spot]]
    parties: list[tuple[str, str, Spot]]
    names, parties = sheet.state.pop(_LISTED, ({}, []))
    for name, printed, spot in parties:
        party = key(printed)
        longest = next((party[:end] for end in range(len(party) - 1, _NAMED - 1, -1) if party[:end] in names), "")
        if longest and longest != name and longest not in name and name not in longest:
            message = Message(
                "{party} is called after {unit} ({cell}), another unit: correct one of the two.",
                party=shown(printed),
                unit=shown(names[longest][0]),
                cell=address(names[longest][1], spot),
            )
            sheet.making.tell(ROW_CONTRADICTS, spot, message)


def _tell_kind(row: Row, name: str, kind: str | None) -> None:
    """Tell a kind that the name denies: a school that is called 卫生服务中心."""
    told = _kind_of(name)
    of_party = told in kinds.PARTY and kind is not None and kinds.of_kind(kind) == "Unit" and "单位" in row.zh("name")
    if of_party and kind not in _OF_PARTY_TOO:
        message = Message("“{name}” is a Party body, and no {kind}: name the unit itself.", name=name, kind=_zh(kind))
        row.making.tell(KIND_CONTRADICTS, row.at("kind"), message)
    if kind in _EXCLUSIVE and told in _EXCLUSIVE and _EXCLUSIVE[kind] != _EXCLUSIVE[told]:
        message = Message("The name is that of another kind, {kind}: correct one of the two.", kind=_zh(told))
        row.making.tell(KIND_CONTRADICTS, row.at("kind"), message)


def _zh(kind: str | None) -> str:
    return next(each.zh for each in MODEL.enumerations["OrganizationKind"].values if each.name == kind)


def _kind_of(name: str) -> str | None:
    found = kinds.of_name(name)
    return found.kind if found and found.type not in kinds.PLACES else None
