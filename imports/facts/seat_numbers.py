"""How many seats a list of joint bodies prints for each, against those that the workbook lists."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from graph.messages.language import Message
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, Days
from imports.draft import Spot
from imports.making import Body, Making, Thing
from imports.rows import Row
from sheets.codes import SEATS_OVER
from sheets.seats import certain
from sheets.values.numbers import exact
from sheets.values.plain import text_of

_PRINTED = ("seats printed",)
_ROLES = (("seatsCount", None), ("partTimeCount", "PART_TIME_MEMBER"))
"""The columns of numbers, and the role that each counts; None: every seat."""


def keep_seats(row: Row, body: Body) -> None:
    """Remember the printed numbers of seats of a body."""
    for key, role in _ROLES:
        if (printed := exact(row.record.values.get(key))) is not None:
            row.making.slots.setdefault(_PRINTED, []).append((body, printed, role, row.at(key)))


def tell_seats(making: Making) -> None:
    """Tell numbers that are fewer than the seats at one time. Not every list has all of them."""
    printed: list[tuple[Body, float, str | None, Spot]] = making.slots.pop(_PRINTED, [])
    if not printed:
        return
    posts: dict[Thing, list[Thing]] = defaultdict(list)
    held: dict[Thing, list[Days]] = defaultdict(list)
    for fact in making.facts:
        if fact.type == "POST_OF":
            posts[fact.target.root].append(fact.source.root)
        elif fact.type == "HOLDS":
            held[fact.target.root].append(certain(fact.more.get("startDate"), fact.more.get("endDate")))
    for body, number, role, spot in printed:
        wanted = {post for post in posts[body.root] if role in (None, post.content.get("role"))}
        rows = _at_once([(held[post], int(post.content.get("seatsMax") or 1)) for post in wanted])
        if rows > number:
            message = Message(
                "Printed are {printed} seats; the workbook lists {rows} of {body} at one time.",
                printed=text_of(number),
                rows=rows,
                body=body.name,
            )
            making.tell(SEATS_OVER, spot, message)


def _at_once(posts: list[tuple[list[Days], int]]) -> int:
    """The most seats that there are on one day; one that nobody holds is there always."""
    always = [Days(ALWAYS_FROM, ALWAYS_TO)]
    days: set[date] = {each.first for held, _ in posts for each in held} or {ALWAYS_FROM}
    return max(
        (
            sum(seats for held, seats in posts if any(each.first <= day <= each.last for each in held or always))
            for day in days
        ),
        default=0,
    )
