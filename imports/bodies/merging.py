"""Names within the workbook: one body under its full name, its short name, and its name with a place before it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import combinations

from graph.messages.language import Message, joined
from imports.bodies.registry import Bodies
from imports.bodies.twice import may_be_one, tell_one, tell_twice
from imports.making import Body, Making, fill
from imports.names import core, key, place_core, place_key
from imports.rows import address
from sheets.codes import BODY_AMBIGUOUS, BODY_SAME

_PASSES = 6
"""How deep places lie in places; each pass joins one level."""


def merge(one: Body, into: Body) -> None:
    """Let one body turn out to be another."""
    one, into = one.body, into.body
    if one is into:
        return
    one.same = into
    content = {name: value for name, value in one.content.items() if name != "name"}
    if key(one.name) != key(into.name) and one.hint != "joint of" and one.type not in ("Community", "Area"):
        content["aliases"] = [one.name]
    fill(into, content, one.cells)
    into.place = into.place or one.place
    into.near = into.near or one.near
    into.code = into.code or one.code
    if one.defined and not into.defined:
        into.defined, into.spot = True, one.spot
    if one.sure and not into.sure:
        into.type, into.sure = one.type, True


def chain(place: Body | None) -> list[Body]:
    """A place and all that it lies in, from the narrowest."""
    found: list[Body] = []
    while place is not None and (place := place.body) not in found:
        found.append(place)
        place = place.place
    return found


def related(one: Body | None, other: Body | None) -> bool:
    """Whether one of two places lies in the other, or is it."""
    if one is None or other is None:
        return False
    return one.body in chain(other) or other.body in chain(one)


def settle(bodies: Bodies, making: Making) -> None:
    """Join all names of one body, as far as the workbook alone says so."""
    settle_places(bodies)
    _join_named(bodies, making)
    tell_twice(bodies, making)
    _join_joint(bodies)


def settle_places(bodies: Bodies) -> None:
    """Join all names of one place."""
    for _ in range(_PASSES):
        if not _join_places(bodies):
            break


def _join_joint(bodies: Bodies) -> None:
    """The joint body of a place, where the workbook has one there."""
    for body in list(bodies):
        if body.hint == "joint of":
            found = [each for each in bodies if _is_joint_of(each, body.near)]
            if len(found) == 1:
                merge(body, found[0])


def _is_joint_of(body: Body, place: Body | None) -> bool:
    if body.type != "JointCommittee" or body.hint == "joint of" or place is None:
        return False
    lies = body.place or body.near
    return lies is not None and lies.body is place.body


def _is_place(body: Body) -> bool:
    return bool(body.key[0] == "place")


def _join_places(bodies: Bodies) -> bool:
    before = _count(bodies)
    for same in _groups((body, place_key(body.name)) for body in bodies if _is_place(body)):
        for one, other in combinations(same, 2):
            if one.body is not other.body and _one_place(one, other):
                merge(*sorted((one, other), key=lambda body: (len(chain(body.place)), body.defined)))
        loose = [body for body in same if body.same is None and body.place is None]
        held = [body for body in same if body.same is None and body.place is not None]
        if len(held) == 1:
            for body in loose:
                merge(body, held[0])
    by_core = defaultdict(list)
    for body in bodies:
        if _is_place(body) and place_core(body.name) != place_key(body.name):
            by_core[place_core(body.name)].append(body)
    for body in bodies:
        if _is_place(body) and not body.defined and place_core(body.name) == place_key(body.name):
            fitting = [each for each in by_core[place_key(body.name)] if each.body is not body]
            if len(fitting) == 1:
                merge(body, fitting[0])
    return _count(bodies) != before


def _one_place(one: Body, other: Body) -> bool:
    """Whether two places of one name are the same: one lies in what the other lies in."""
    if one.place is None or other.place is None:
        return one.place is other.place
    return related(one.place, other.place)


def _join_named(bodies: Bodies, making: Making) -> None:
    own = [body for body in bodies if not _is_place(body) and body.hint != "joint of"]
    for same in _groups((body, key(body.name)) for body in own):
        _join_defined([body for body in same if body.defined])
        defined = [body for body in same if body.defined and body.same is None]
        for body in same:
            if not body.defined:
                _join(body, defined, same, making)
    _join_short(bodies, making)


def _join_defined(defined: Sequence[Body]) -> None:
    """Rows about one body: those whose places are the same, or one of which has none."""
    for one, other in combinations(defined, 2):
        if one.body is other.body:
            continue
        alone = len([body for body in defined if body.same is None and body.place is not None]) == 1
        if related(one.place, other.place) or ((one.place is None or other.place is None) and alone):
            merge(*sorted((one, other), key=lambda body: len(chain(body.place))))


def _join(body: Body, defined: Sequence[Body], same: Sequence[Body], making: Making) -> None:
    """A name in passing: the one body of that name; of several the one nearby."""
    if not defined:
        first = next(each for each in same if each.same is None)
        if first is not body:
            if first.near is not None and body.near is not None and not related(first.near, body.near):
                first.near = None
            merge(body, first)
        return
    nearby = [each for each in defined if related(each.place, body.near)] if len(defined) > 1 else defined
    if len(nearby) == 1:
        merge(body, nearby[0])
        return
    _tell_ambiguous(body, nearby or defined, making)
    body.near = body.near or body.place


def _tell_ambiguous(body: Body, candidates: Iterable[Body], making: Making) -> None:
    named = joined(
        ", ",
        [f"{each.name} ({address(each.spot, body.spot)})" for each in candidates],
    )
    message = Message("“{name}” may be any of these: {candidates}.", name=body.name, candidates=named)
    making.tell(BODY_AMBIGUOUS, body.spot, message)


def _join_short(bodies: Bodies, making: Making) -> None:
    """Names without their legal form, aliases, and names with the place before them."""
    defined: dict[str, list[Body]] = defaultdict(list)
    places = {place_key(body.name) for body in bodies if _is_place(body)}
    for body in bodies:
        if body.defined and not _is_place(body):
            for form in {core(body.name), *map(key, body.aliases), *_without_place(body.name, places)}:
                defined[form].append(body)
    _tell_twice(defined, making)
    for body in list(bodies):
        if body.defined or _is_place(body) or body.hint == "joint of":
            continue
        forms = [core(body.name), key(body.name), *_without_place(body.name, places)]
        found = list({each.body: None for form in forms for each in defined.get(form, ())})
        fitting = [each for each in found if each.type == body.type or not (each.sure and body.sure)]
        fitting = [each for each in fitting if _same_sort(each, body)]
        if len(fitting) > 1:
            fitting = [each for each in fitting if related(each.place, body.near)] or fitting
        if len(fitting) == 1:
            (one,) = fitting
            message = Message(
                "“{name}” is read as {full} ({cell}).",
                name=body.name,
                full=one.name,
                cell=address(one.spot, body.spot),
            )
            making.tell(BODY_SAME, body.spot, message)
            merge(body, one)
        elif fitting:
            _tell_ambiguous(body, fitting, making)


def _tell_twice(defined: dict[str, list[Body]], making: Making) -> None:
    """Rows about two bodies of one place whose names differ only in their legal form, and whose codes do not."""
    for bodies in defined.values():
        for one, other in combinations(bodies, 2):
            if one.body is not other.body and may_be_one(one, other) and related(one.place, other.place):
                tell_one(one, other, making)


def _same_sort(one: Body, other: Body) -> bool:
    """A Party body is not the unit that it belongs to, whatever they share of their names."""
    return (one.type == "PartyOrganization") == (other.type == "PartyOrganization")


def _without_place(name: str, places: set[str]) -> list[str]:
    """The name without the places before it: ``荷塘街道青禾小学`` is ``青禾小学``."""
    text, found = core(name), []
    for end in range(2, len(text) - 2):
        if text[:end] in places:
            found.append(text[end:])
    return found


def _groups(keyed: Iterable[tuple[Body, str]]) -> list[list[Body]]:
    found: dict[str, list[Body]] = defaultdict(list)
    for body, name in keyed:
        found[name].append(body)
    return [each for each in found.values() if len(each) > 1]


def _count(bodies: Bodies) -> int:
    return sum(1 for _ in bodies)
