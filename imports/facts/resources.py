"""Rows about resources: what a body offers, how much of it, and when."""

from __future__ import annotations

import re

from graph.messages.language import Message
from graph.semantics.bookings import read_hours
from imports.making import Body
from imports.names import key
from imports.rows import Row
from sheets.codes import HOURS_IN_WORDS, HOURS_NOT_UNDERSTOOD
from sheets.values.names import read_list
from sheets.values.numbers import Quantity
from sheets.values.plain import shown

_KINDS = (
    ("场地", "VENUE"),
    ("阵地", "VENUE"),
    ("课程", "TRAINING"),
    ("志愿者", "VOLUNTEERS"),
    ("服务清单", "SERVICE"),
    ("服务项目", "SERVICE"),
)
_HOURS = re.compile(r"周|星期|礼拜|\d\s*[:：点时]|\d\s*[-—~～至]\s*\d")
"""What speaks of hours or days of the week, and should be understood; 需提前预约 does not."""
_NO_UNIT = ("平方米", "㎡")


def facts(row: Row) -> None:
    """Each resource of a row, and the body that offers it. Several are numbered, or on lines of their own."""
    for name in read_list(row.take("name")):
        _resource(row, name)


def _resource(row: Row, name: str) -> None:
    named = row.body("unit")
    holder = named or _named_by_title(row)
    resource = row.making.thing(
        "Resource",
        (key(name), holder or row.place()),
        name,
        row.at("name"),
        {},
        scope=holder or row.place(),
    )
    # 数量 and 规模 are how much there is, where no column says how many have room.
    size = "capacity" if "capacity" in row.record.values else "quantity"
    capacity = row.record.values.get(size)
    availability = row.take("availability")
    if availability and not read_hours(None, availability).understood:
        message = Message("The times {text} cannot be read completely.", text=shown(availability))
        code = HOURS_NOT_UNDERSTOOD if _HOURS.search(availability) else HOURS_IN_WORDS
        row.making.tell(code, row.at("availability"), message)
    row.leave_out("teacher", "head")
    content = {
        "name": name,
        "code": row.take("code"),
        **row.kind(_kind(row)),
        "capacity": row.whole(size),
        "unit": _unit(capacity, row.zh(size)),
        "availability": availability,
        "description": _described(row),
    }
    if isinstance(capacity, Quantity) and capacity.qualifier:
        row.taken.discard(size)
    content["details"] = row.details()
    cells = row.cells(
        name="name",
        code="code",
        kind="kind",
        capacity=size,
        unit=size,
        availability="availability",
        description="content",
    )
    row.say(resource, content, cells)
    row.making.fact("OFFERS", holder, resource, row.at("unit"), certainty=None if named else "IMPLIED")


def _named_by_title(row: Row) -> Body | None:
    """A list of one body's resources has no column of holders."""
    return row.place() if "unit" not in row.sheet.headings else None


def _described(row: Row) -> str | None:
    parts = [row.take("content"), row.note()]
    return "；".join(dict.fromkeys(part for part in parts if part)) or None


def _kind(row: Row) -> str | None:
    text = f"{row.sheet.title}{row.zh('name')}"
    return next((kind for word, kind in _KINDS if word in text), None)


def _unit(capacity: Quantity | None, heading: str) -> str | None:
    if not isinstance(capacity, Quantity):
        return None
    return capacity.unit or ("人" if "人数" in heading else None)
