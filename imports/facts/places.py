"""Rows about communities and areas: what they are part of, how many live there, which Party body is their core."""

from __future__ import annotations

from imports.facts.residents import keep_number
from imports.facts.wholes import tell_wholes
from imports.making import Body
from imports.rows import Row, outside


def facts(row: Row) -> None:
    """A place, the wider place that it is part of, and its Party body."""
    name = row.take("name")
    if not name:
        return
    row.leave_out("gridWorker")
    parent = _parent(row, name)
    level = row.take("level")
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
    content["details"] = row.details()
    row.say(place, content, row.cells(population="population", households="households", code="code", name="name"))
    if party:
        body = row.bodies.define(party, row.at("partyOrganization"), place, {}, type_="PartyOrganization")
        row.making.fact("LEADS", body, place, row.at("partyOrganization"), role="CORE", certainty="IMPLIED")


def _parent(row: Row, name: str) -> Body | None:
    if parent := row.take("parent"):
        return row.bodies.place(parent, row.at("parent"), outside(row.sheet.place, parent))
    return outside(row.place(), name)
