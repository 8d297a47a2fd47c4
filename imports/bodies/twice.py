"""Rows that are probably about one body: under two names that are nearly one, or in two places at one time.

Nothing is merged here but what a credit code says is one. Each finding is for somebody to decide.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations, permutations

from graph.messages.language import Message
from graph.semantics.dates import Term, term
from imports import kinds
from imports.bodies.registry import Bodies
from imports.draft import Spot
from imports.making import LETTERS, Body, Making
from imports.names import brief, core, key, place_key, spoken
from imports.rows import address
from sheets.codes import BODY_TWICE, TWO_PLACES

_COMPARED = 5000
"""Bodies whose names are compared with each other, at most."""
_APART = re.compile(r"[\d零一二三四五六七八九十百东西南北中新老大小分总副女男上下前后内外路街道社区镇乡村县市]")
"""Signs by which two names differ because they are two."""
_LAST = 3
"""How near to its end a name may have a sign that the other has not: what stands before makes it this body."""
_COMMON = re.compile(
    r"社区|居民区|街道|中心|党群|便民|老年|日间|志愿|实验|幼儿园|中心小学|物业|管理处|服务|文化|活动|驿站|第?[一二三四五六七八九十\d]+|[大小老新]"
)
"""What is left of a name without these, and without its kind, is its own: 桂花 of 桂花中学."""
_OWN = 2
"""Characters of its own by which a name is known to be that of one body."""


def tell_twice(bodies: Bodies, making: Making) -> None:
    """Tell all rows of a workbook that are probably about one body."""
    defined = [body for body in bodies if body.defined and body.key[0] != "place"]
    _tell_places(defined, making)
    _tell_wholes([body for body in bodies if body.key[0] == "place"], making)
    if len(defined) <= _COMPARED:
        _tell_near([body for body in defined if body.same is None], making)


def may_be_one(one: Body, other: Body) -> bool:
    """Whether nothing that two rows say makes them two bodies: no other code, kind or sort."""
    if one.code and other.code and one.code != other.code:
        return False
    kinds_ = {each.content["kind"] for each in (one, other) if each.content.get("kind")}
    return len(kinds_) < 2 and (one.type == "PartyOrganization") == (other.type == "PartyOrganization")


def tell_one(one: Body, other: Body, making: Making) -> None:
    """Tell two rows that are probably about one body, at the later one."""
    message = Message(
        "{name} and {other} ({cell}) are probably one body.",
        name=other.name,
        other=one.name,
        cell=address(one.spot, other.spot),
    )
    making.tell(BODY_TWICE, other.spot, message)


# One body in two places


def _tell_places(defined: Sequence[Body], making: Making) -> None:
    """Tell rows that put one body into two places at one time, at the cells of both places."""
    named: dict[str, list[Body]] = defaultdict(list)
    for body in defined:
        if body.place is not None:
            named[key(body.name)].append(body)
    for same in named.values():
        for one, other in combinations(same, 2):
            apart = one.body is not other.body and may_be_one(one, other) and _of_one_level(one, other)
            # Rows that put one community into two streets are told for that.
            if one.place and other.place and place_key(one.place.name) == place_key(other.place.name):
                continue
            if not apart or not _at_one_time(one, other):
                continue
            coded = bool(one.code) and one.code == other.code
            if coded or _names_one(one):
                _tell_place(one, other, making)
                _tell_place(other, one, making)
            if coded:
                _join(other, one, making)


def _tell_place(body: Body, other: Body, making: Making) -> None:
    assert body.place
    assert other.place
    message = Message(
        "{name} is in {place} here and in {other} at {cell}: correct one of them, or give each a name of its own.",
        name=body.name,
        place=body.place.body.name,
        other=other.place.body.name,
        cell=address(_place_spot(other), body.spot),
    )
    making.tell(TWO_PLACES, _place_spot(body), message)


def _tell_wholes(places: Sequence[Body], making: Making) -> None:
    """Tell a community that one row puts into another street than the title and the other rows do."""
    named: dict[str, list[Body]] = defaultdict(list)
    for place in places:
        if place.type == "Community" and place.place is not None:
            named[place_key(place.name)].append(place)
    for same in named.values():
        for one, other in permutations(same, 2):
            apart = one.body is not other.body and one.place is not other.place and _of_one_level(one, other)
            sure = other.defined or other.hint == "title" or other.times > 1
            if apart and sure and not one.times and not one.defined and one.hint != "title":
                _tell_whole(one, other, making)


def _tell_whole(one: Body, other: Body, making: Making) -> None:
    assert one.place
    assert other.place
    # The cell of the street, where this row names it first.
    spot = one.place.spot if _row(one.place.spot) == _row(one.spot) else one.spot
    message = Message(
        "{name} is in {place} here and in {other} at {cell}: correct one of them, or give each a name of its own.",
        name=one.name,
        place=one.place.name,
        other=other.place.name,
        cell=address(other.spot, one.spot),
    )
    making.tell(TWO_PLACES, spot, message)


def _row(spot: Spot) -> tuple[str, str]:
    return spot.sheet, spot.cell.lstrip(LETTERS)


def _of_one_level(one: Body, other: Body) -> bool:
    """Whether two bodies are in places of one level: a community may lie in the street that another row names."""
    assert one.place
    assert other.place
    places = (one.place.body, other.place.body)
    return len({(place.type, place.content.get("level")) for place in places}) == 1


def _place_spot(body: Body) -> Spot:
    """The cell that says where a body is."""
    return Spot(body.spot.file, body.spot.sheet, body.place_cell) if body.place_cell else body.spot


def _join(body: Body, into: Body, making: Making) -> None:
    """One credit code is one body, in both places."""
    from imports.bodies.merging import merge

    making.fact("LOCATED_IN", into, body.place, body.spot)
    merge(body, into)


def _at_one_time(one: Body, other: Body) -> bool:
    # The list of another year may place it elsewhere.
    if one.period and other.period and one.period != other.period:
        return False
    return not (_term(one) & _term(other)).empty


def _term(body: Body) -> Term:
    try:
        return term({name: body.content.get(name) for name in ("startDate", "endDate")})
    except ValueError:
        return term({})


def _names_one(body: Body) -> bool:
    """Whether a name is known to be that of one body: every community has a 党群服务中心, and only one has 桂花中学."""
    own = key(body.name)
    if (end := kinds.end_of(own)) is not None:
        own = own[: -len(end)] if len(end) < len(own) else ""
    return len(_COMMON.sub("", own)) >= _OWN


# Two names of one body


def _tell_near(defined: Sequence[Body], making: Making) -> None:
    """Tell two rows of one place whose names are nearly one: but for a sign at their end, their sound, a short form."""
    told: set[tuple[int, int]] = set()
    by_form: dict[tuple[object, str], list[Body]] = defaultdict(list)
    for body in defined:
        place = body.place.body if body.place is not None else None
        for form in _forms(body.name):
            by_form[place, form].append(body)
    for bodies in by_form.values():
        for one, other in combinations(bodies, 2):
            pair = (id(one), id(other))
            if pair in told or one is other or not may_be_one(one, other) or not _near(one.name, other.name):
                continue
            told.add(pair)
            tell_one(one, other, making)


def _forms(name: str) -> Iterable[str]:
    """The forms of which two near names share one."""
    text = key(name)
    ends = range(max(len(text) - _LAST, 0), len(text))
    return {text, brief(name), f"spoken {spoken(name)}", *(text[:at] + text[at + 1 :] for at in ends)}


def _near(one: str, other: str) -> bool:
    """Whether two names are nearly one. Names that differ in their legal form alone are told elsewhere."""
    short, long = sorted((key(one), key(other)), key=len)
    if short == long or core(one) == core(other) or len(short) < 4:
        return False
    if brief(one) == brief(other) or spoken(one) == spoken(other):
        return True
    if len(long) - len(short) != 1:
        return False
    at = next((at for at, sign in enumerate(short) if long[at] != sign), len(short))
    return at >= len(long) - _LAST and short == long[:at] + long[at + 1 :] and not _APART.fullmatch(long[at])
