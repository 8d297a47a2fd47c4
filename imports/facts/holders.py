"""Who holds the posts of one body at one time: two heads where there can be one, and one person twice in one post."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any, NamedTuple

from graph.messages.language import Message
from graph.semantics.dates import Days
from graph.text.names import fold
from imports.kinds import OF_A_COMMUNITY
from imports.making import Body
from imports.rows import Row, Sheet, address
from sheets.codes import HOLDER_TWICE, SEAT_TWICE
from sheets.headings import normal
from sheets.seats import certain

_HELD, _HEADS = "held", "heads"
_SUFFIX = re.compile(r"(?P<place>.*?(?:社区|居民区|村|街道|镇|乡)).*")
SINGLE = ("SECRETARY", "CHAIR")
"""Roles of which a body has one seat, whichever unit its holder comes from."""
_HEAD = re.compile(
    r"(?:.{0,12}(?:党委|党工委|大工委|工委|联席会议?|理事会|联盟|委员会|小组))?(?P<post>(?:第一)?(?:书记|主任|主席|理事长|会长))"
)
"""A post that one person holds. There may be two 组长 or 召集人, several 轮值主席, and a 书记 of each branch."""
_BESIDE = re.compile(r"第一|名誉|荣誉|执行|常务|轮值")
"""What makes a head another than that without it: 第一书记 beside 书记."""
_PASSED = re.compile(r"前任|原任|离任|卸任|调离|免职|免去|接任|接替|代理|代行|挂职|不再")
"""Words of a note that explain why another holds the post."""
_MEMBERS = ("COMMITTEE_MEMBER", "PART_TIME_MEMBER")
_OWN_POSTS = frozenset(map(normal, ("职务", "担任职务", "岗位", "职务名称", "党内职务", "职务级别")))
"""Headings that may also be those of what somebody is in the own unit."""
_PARTY = re.compile(r"(?:党委|党工委|党组|党总支|支部)$")
_NO_NAME = re.compile(r"[某*＊×xX○]|(?:老师|主任|书记|经理|院长|校长|所长|同志|先生|女士)$")
"""A name that two people may well have."""


class _Held(NamedTuple):
    """A row that says who holds a post of a body. ``post``: None where several people may hold it at one time."""

    row: Row
    body: Body
    role: str
    post: str | None
    called: tuple[str, Any]
    unit: Body | None
    days: Days
    passed: bool


def beside(word: str | None) -> str | None:
    """The word for a head that another may stand beside: 第一书记; None where it is the usual one."""
    return word if word and _BESIDE.match(word) else None


def keep(row: Row, body: Body, word: str, unit: Body | None, dates: dict[str, str]) -> None:
    """Remember who holds a post, until all rows of the table are known. ``word``: what the row calls the post."""
    role = row.record.values.get("role") or ""
    head = _HEAD.fullmatch(_within(word, body)) if role in SINGLE else None
    days = certain(dates.get("startDate"), dates.get("endDate"))
    passed = bool(_PASSED.search(row.record.values.get("note") or ""))
    called = (role, row.record.values.get("post") or beside(word))
    held = _Held(row, body, role, head["post"] if head else None, called, unit, days, passed)
    # The heading of a group may be that of another body.
    row.sheet.state.setdefault(_HELD, defaultdict(list))[body, row.record.section].append(held)


def tell(sheet: Sheet) -> None:
    """Tell the second head of a body, and the second row of one person in one post."""
    for rows in sheet.state.pop(_HELD, {}).values():
        heads: dict[str, list[_Held]] = defaultdict(list)
        persons: dict[tuple[Any, ...], list[_Held]] = defaultdict(list)
        for held in rows:
            if held.post and not held.passed:
                heads[held.post].append(held)
            if held.role:
                persons[fold(held.row.record.values["holder"]), held.called].append(held)
        for some in heads.values():
            _tell_heads(some, rows, sheet)
            _tell_elsewhere(some)
        for some in persons.values():
            _tell_person(some)
        _tell_of_two_units(rows)


def _within(word: str, body: Body) -> str:
    """A post without the name of its body: 荷风小学党支部书记 of that branch is its 书记."""
    branch = re.search(r"党?(?:总支|支部)$", body.name)
    return re.sub(r"^.*(?:总支|支部)(?=书记$)", "", word) if branch else word.removeprefix(body.name)


def _tell_heads(heads: list[_Held], rows: list[_Held], sheet: Sheet) -> None:
    """Tell each head that holds the post while an earlier one does."""
    people = {fold(held.row.record.values["holder"]) for held in heads}
    units = {held.unit for held in heads} - {None}
    if len(units) > 1 and (len(people) > 2 or _of_units(heads, rows, sheet)):
        return
    for at, held in enumerate(heads):
        other = next((each for each in heads[:at] if each.days.meets(held.days) and not _one_person(each, held)), None)
        if other is not None:
            message = Message(
                "The body has another {post} at the same time ({cell}): correct one, or end the term of one.",
                post=held.post,
                cell=address(other.row.at("holder"), held.row.spot),
            )
            # Of one seat the holder is doubtful; of two units the post that both are said to have.
            same = held.unit is None or held.unit is other.unit
            held.row.making.tell(SEAT_TWICE, held.row.at("holder" if same else "role"), message)


def _tell_elsewhere(heads: list[_Held]) -> None:
    """Tell a head of one community's body who has the same post in another community at the same time."""
    for held in heads:
        row, name = held.row, held.row.record.values["holder"]
        at = _place_of(held)
        known = row.making.slots.setdefault((_HEADS, fold(name), held.post), [])
        others = (each for each in known if at and _place_of(each) not in ("", at) and each.days.meets(held.days))
        if not _NO_NAME.search(name) and (other := next(others, None)):
            message = Message(
                "{name} is {post} of {body} at the same time ({cell}): correct one, unless they are two people.",
                name=name,
                post=other.post,
                body=other.body.name,
                cell=address(other.row.at("holder"), row.spot),
            )
            row.making.tell(HOLDER_TWICE, row.at("holder"), message)
        known.append(held)


def _place_of(held: _Held) -> str:
    """The community of a body by its name; empty where it is that of a wider place, which may have the same head."""
    match = _SUFFIX.fullmatch(held.body.name)
    place = match["place"] if match else ""
    return place if place.endswith(("社区", "居民区", "村")) else ""


def _of_units(heads: list[_Held], rows: list[_Held], sheet: Sheet) -> bool:
    """Whether a column of posts may be that of what people are in their own units.

    Nobody is a member of the body then, or each head is from another Party body, whose 书记 he or she may be.
    """
    plain = normal(sheet.headings.get("role", "")) in _OWN_POSTS
    members = any(held.role in _MEMBERS for held in rows)
    party = all(held.unit is not None and _PARTY.search(held.unit.name) for held in heads)
    return plain and (not members or party)


def _tell_person(rows: list[_Held]) -> None:
    for at, held in enumerate(rows):
        other = next((each for each in rows[:at] if each.days.meets(held.days) and not _repeats(each, held)), None)
        name = held.row.record.values["holder"]
        if other is None or (other.unit is not held.unit and _NO_NAME.search(name)):
            continue
        message = Message(
            "{name} has this post in another row too ({cell}): delete one of them, unless they are two people.",
            name=name,
            cell=address(other.row.at("holder"), held.row.spot),
        )
        held.row.making.tell(HOLDER_TWICE, held.row.at("holder"), message)


def _tell_of_two_units(rows: list[_Held]) -> None:
    """Tell a person who sits in a body for two units at one time, each in another post."""
    people: dict[str, list[_Held]] = defaultdict(list)
    for held in rows:
        name = held.row.record.values["holder"]
        outside = (
            held.unit is not None and held.unit.type == "Unit" and held.unit.content.get("kind") not in OF_A_COMMUNITY
        )
        if not outside or _NO_NAME.search(name):
            continue
        known = people[fold(name)]
        other = next((each for each in known if each.unit is not held.unit and each.days.meets(held.days)), None)
        if other is not None and other.called != held.called:
            message = Message(
                "{name} sits here for another unit too ({cell}): correct one, unless they are two people.",
                name=name,
                cell=address(other.row.at("holder"), held.row.spot),
            )
            held.row.making.tell(HOLDER_TWICE, held.row.at("holder"), message)
        known.append(held)


def _one_person(one: _Held, other: _Held) -> bool:
    return fold(one.row.record.values["holder"]) == fold(other.row.record.values["holder"])


def _repeats(one: _Held, other: _Held) -> bool:
    """Whether a row says all that another says of a seat: that is told of rows of every kind."""
    keys = ("holder", "role", "post", "body", "unit", "startDate")
    return all(one.row.record.values.get(key) == other.row.record.values.get(key) for key in keys)
