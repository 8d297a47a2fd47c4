"""Meetings of joint bodies to which more are called than the body has members."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.messages.language import Message
from imports.making import Body, Making
from imports.rows import Row
from sheets.codes import COUNT_EXCEEDS
from sheets.values.numbers import exact
from sheets.values.plain import text_of

_MEMBERS = re.compile(r"全体(?:委员|成员)|委员")
"""An audience of members alone; otherwise guests may be among those who came."""
_GUESTS = re.compile(r"列席|代表|居民|嘉宾|群众")


def keep_size(row: Row, body: Body) -> None:
    """Remember how many people a joint body has as members: 委员人数, not 成员单位数."""
    size = exact(row.record.values.get("seatsCount"))
    if size is not None:
        row.making.sizes[body] = size


def keep_meeting(row: Row, hosts: Sequence[Body]) -> None:
    """Remember how many were called to a meeting of one body, or came where only members were called."""
    values = row.record.values
    audience = values.get("audience") or ""
    closed = _MEMBERS.search(audience) and not _GUESTS.search(audience)
    key = "expected" if "expected" in values else "count" if closed else ""
    called = exact(values.get(key))
    if len(hosts) == 1 and called is not None:
        row.making.meetings.append((hosts[0], called, row.at(key)))


def tell_attendance(making: Making) -> None:
    """Tell meetings of more people than their body has, when it is known which body each name stands for."""
    sizes = {body.root: size for body, size in making.sizes.items()}
    for host, called, spot in making.meetings:
        size = sizes.get(host.root)
        if size is not None and called > size:
            message = Message("{part} exceeds the total of {whole}.", part=text_of(called), whole=text_of(size))
            making.tell(COUNT_EXCEEDS, spot, message)
