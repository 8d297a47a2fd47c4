"""Bodies that are called as the place for which they speak: 青禾社区党委, 荷塘街道“大工委”, 青禾社区居委会."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Set

from graph.compiler.ways import STEPS
from imports.bodies.registry import Bodies
from imports.kinds import place_of_name
from imports.making import Body, Making, Thing
from imports.names import key, place_key
from imports.rows import outside

_SPEAKS = re.compile(
    r"(?P<wide>[\u4e00-\u9fff]{2,6}?(?:街道|镇|乡))?(?P<narrow>[\u4e00-\u9fff]{2,8}?(?:社区|居民区|村))?"
    r"(?:党委|党总支|党支部|党组织|党工委|居委会|村委会|办"
    r"|(?:区域|区域化|社区|街道)?(?:大党委|大工委|工委|联合党委|综合党委|党委|联席会议|理事会)"
    r"|(?:区域化)?(?:党建|共建).*(?:会议|理事会|联盟|共同体|委员会|联合体))"
)
"""The key of such a name."""
_NO_NAME = re.compile(r"各|本|全|所在|所属|有关|相关|辖区|驻区|[一二三四五六七八九十两几]个?(?:街道|社区|村)")
_CORE = ("党委", "党总支", "党支部", "党组织")


def place_called(name: str) -> tuple[str, ...]:
    """The places in the name of a body that speaks for the last of them; nothing where it is called otherwise."""
    match = _SPEAKS.fullmatch(key(name))
    found = tuple(place for place in (match["wide"], match["narrow"]) if place) if match else ()
    return () if any(map(_NO_NAME.match, found)) else found


def name_places(bodies: Bodies) -> None:
    """Let each body that speaks for a place lie there, and the place be known, whether or not a list has it.

    What a list says of where a body lies counts more, unless it only says the wider place.
    """
    for body in list(bodies):
        called = place_called(body.name)
        wider = body.place is None or (body.place.type == "Area" and _is_community(called[-1:]))
        if body.key[0] == "place" or body.hint == "joint of" or not called or not wider:
            continue
        around = body.place or body.near
        for name in called:
            around = _placed(name, body, around, bodies)
        if body.place is not None:
            body.place = around
        else:
            body.near = around


def _is_community(names: tuple[str, ...]) -> bool:
    return any(place_of_name(name).type == "Community" for name in names)


def _placed(name: str, body: Body, around: Body | None, bodies: Bodies) -> Body:
    """The place of this name, in what it can lie in."""
    if around is not None and place_key(around.name) == name:
        return around
    return bodies.place(name, body.spot, outside(around, name))


def place_by_name(bodies: Bodies, making: Making, of_graph: Mapping[str, Set[str]]) -> None:
    """A body whose name begins with that of a place lies there, where nothing else says where.

    The Party body of its name is the core of a community. ``of_graph``: the cores that the graph has, by place.
    """
    places = {name: body for body in bodies if body.key[0] == "place" and len(name := place_key(body.name)) > 3}
    there = lying(making)
    cores: dict[Body, list[Body]] = defaultdict(list)
    for body in bodies:
        place = _leading(key(body.name), places) if body.key[0] != "place" else None
        if place is None:
            continue
        if body.place is None and not body.id and body not in there:
            making.fact("LOCATED_IN", body, place, body.spot, certainty="IMPLIED")
            body.near = place
        own = key(body.name).rpartition(place_key(place.name))[2]
        if body.type == "PartyOrganization" and place.type == "Community" and own in _CORE:
            cores[place].append(body)
    led = {fact.target.root for fact in making.facts if fact.type == "LEADS" and fact.more.get("role") == "CORE"}
    for place, found in cores.items():
        # A community has one Party committee or branch of its name; of two it is not known which is the core.
        others = of_graph.get(place.id, set()) - {body.id for body in found}
        if len(found) == 1 and place.root not in led and not others:
            making.fact("LEADS", found[0], place, found[0].spot, role="CORE", certainty="IMPLIED")


def lying(making: Making) -> set[Thing]:
    """What some fact puts in a place, or in another body."""
    return {
        fact.source.root
        for fact in making.facts
        if fact.type in STEPS and (fact.type != "LEADS" or fact.more.get("role") == "CORE")
    }


def _leading(text: str, places: Mapping[str, Body]) -> Body | None:
    """The narrowest of the places that a name begins with: 荷塘街道青禾社区大党委 lies in the community."""
    for end in range(len(text) - 1, 2, -1):
        if (place := places.get(text[:end])) is not None:
            return _leading(text[end:], places) or place
    return None
