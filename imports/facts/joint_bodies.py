"""Rows about joint bodies: their members, who convenes them, how often they meet, how the chair rotates."""

from __future__ import annotations

import re

from graph.messages.language import Message
from imports import kinds
from imports.facts.attendance import keep_size
from imports.facts.pairs import counted
from imports.facts.seat_numbers import keep_seats
from imports.making import Body
from imports.rows import Row, outside
from sheets.codes import KIND_CONTRADICTS, TWO_PLACES

_COMMUNITY = re.compile(r"(?:中共)?[\u4e00-\u9fff]{2,8}?(?P<level>社区|居民区|街道)")
_MONTHS = ((r"半年", 6), (r"季", 3), (r"两个?月|双月", 2), (r"月", 1), (r"年", 12))


def facts(row: Row) -> None:
    """A joint body in its place, with its members and its convenor."""
    name = row.take("name")
    place = _place(row)
    leader, members = row.body("leader"), row.named("members")
    if not name:
        return
    _tell_elsewhere(row, name)
    rotation = row.take("rotation")
    printed = row.take("kind")
    content = {
        "kind": printed or _kind(name),
        # 任期 is that of those who sit in it.
        "startDate": row.take("startDate"),
        "meetingRhythm": row.take("rhythm"),
        "rotationRule": rotation,
        "rotationMonths": months_of(rotation),
        "description": row.note(),
        "details": row.details(),
    }
    cells = row.cells(name="name", kind="kind", startDate="startDate", meetingRhythm="rhythm", rotationRule="rotation")
    type_ = kinds.of_kind(printed) if printed else "JointCommittee"
    if type_ == "Unit" and _kind(name):
        message = Message("The name is that of a joint body: correct the kind.")
        row.making.tell(KIND_CONTRADICTS, row.at("kind"), message)
        type_, content["kind"] = "JointCommittee", _kind(name)
    body = row.bodies.define(name, row.at("name"), place, content, cells, type_=type_)
    keep_size(row, body)
    keep_seats(row, body)
    making = row.making
    for member in members:
        making.fact("MEMBER_OF", member, body, row.at("members"), role="MEMBER")
    if (more := row.more("members")) is not None:
        group = making.thing(
            "Unit",
            ("more", body),
            "其他成员单位",
            row.at("members"),
            {"name": f"{name}其他成员单位", "kind": "MIXED", **counted(more)},
            scope=body,
        )
        making.fact("MEMBER_OF", group, body, row.at("members"), role="MEMBER")
    making.fact("LEADS", leader, body, row.at("leader"), role="CONVENOR", roleText=row.zh("leader"))


def months_of(rule: str | None) -> int | None:
    """How many months a turn lasts, where a rule says it: 每季度一轮 is 3."""
    if not rule:
        return None
    return next((months for form, months in _MONTHS if re.search(form, rule)), None)


def _tell_elsewhere(row: Row, name: str) -> None:
    """Tell a place, or the convenor of a place, that is another than the name of the body says."""
    own = _COMMUNITY.match(name)
    for field in ("place", "leader"):
        other = _COMMUNITY.match(str(row.record.values.get(field) or ""))
        apart = own and other and own["level"] == other["level"] and not own[0].endswith(other[0])
        if own and other and apart and not other[0].endswith(own[0]):
            message = Message("The name is that of a body of {place}: correct one of the two.", place=own[0])
            row.making.tell(TWO_PLACES, row.at(field), message)


def _place(row: Row) -> Body | None:
    name = row.take("place")
    if not name:
        return row.place()
    return row.bodies.place_or_party(name, row.at("place"), outside(row.place(), name))


def _kind(name: str) -> str | None:
    found = kinds.of_name(name)
    return found.kind if found and found.type == "JointCommittee" else None
