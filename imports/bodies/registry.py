"""All bodies and places that a workbook defines or names, each name with the place where it was named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from graph.messages.language import Message
from imports import kinds
from imports.draft import NO_CELLS, Spot
from imports.making import Body, Making, fill
from imports.names import key, place_key
from sheets.codes import BODY_PERSON
from sheets.values.persons import is_person

_PARTY = re.compile(r"(?:党委|党总支|党支部|党组织|党工委|联合党委)$")
_NOBODY = re.compile(
    r"^(?:街道|社区|居民区|机关|单位|本单位|本社区|其他|其它|若干|全体.*|各.*|居民|群众|党员|志愿者|个人)$"
)
OF_BODIES = re.compile(
    r"[会部局队厂店行院站所社室团校园馆处办司组网科署库场铺楼吧城苑坊阁轩号港湾台厅]$|[小中大]学$|学校$|学院$|物业|公司|集团|银行|电信|移动|联通|科技|电子"
    r"|书屋|超市|药房|餐饮|快递|物流|环卫|城管|税务|邮政|烟草|石化|地产|置业|传媒|教育|文化|医药|建设|建筑|机械|汽修"
)
"""What names of bodies have, and names of persons have not."""
_PLACES = ("SUBDISTRICT", "TOWNSHIP", "VILLAGE", "DISTRICT", "COUNTY", "GRID")
"""Levels of areas that act as a body does: sign, host, ask."""


class Bodies:
    """The bodies of one workbook, in the order in which they were first named."""

    def __init__(self, making: Making) -> None:
        self.making = making
        self.all: dict[tuple[Any, ...], Body] = {}

    def __iter__(self) -> Iterator[Body]:
        """Each body once."""
        return (body for body in self.all.values() if body.same is None and not body.dropped)

    def place(
        self,
        name: str,
        spot: Spot,
        within: Body | None = None,
        level: str | None = None,
        hint: str = "place",
        defined: bool = False,
    ) -> Body:
        """The place of this name, within another."""
        found = self.all.get(wanted := ("place", place_key(name), within))
        if found is None:
            kind = kinds.place_of_name(name, level)
            found = self.all[wanted] = Body(kind.type, wanted, name, spot, name=name, place=within, hint=hint)
            found.sure = level is not None
            found.content["name"] = without_committee(name)
            if kind.kind:
                found.content["level"] = kind.kind
        else:
            found.times += 1
        if defined and not found.defined:
            found.defined, found.spot = True, spot
        if level is not None and not found.sure:
            kind = kinds.place_of_name(name, level)
            found.type, found.sure = kind.type, True
            if kind.kind:
                found.content["level"] = kind.kind
        return found

    def place_or_party(self, name: str, spot: Spot, within: Body | None = None) -> Body:
        """The place of a column of places, where a Party body may stand for its community."""
        bare = _PARTY.sub("", key(name))
        return self.place(bare if len(bare) >= 2 else name, spot, within)

    def mention(self, name: str, spot: Spot, near: Body | None, hint: str = "any") -> Body | None:
        """The body that a row names beside its own subject; None, and told, where it is no body."""
        kind = kinds.of_name(name)
        if kind is None and is_person(name) and not OF_BODIES.search(name):
            message = Message("This looks like the name of a person, not of a body; it is left out.")
            self.making.tell(BODY_PERSON, spot, message)
            return None
        if _NOBODY.match(key(name)):
            return None
        if kind is not None and hint in ("any", "place") and (kind.type == "Community" or kind.kind in _PLACES):
            return self.place(name, spot, self._around(near, kind, name), hint="mention")
        found = self.all.get(wanted := ("named", key(name), near))
        if found is None:
            type_ = kind.type if kind and kind.type not in kinds.PLACES else _OF_HINT.get(hint, "Unit")
            found = self.all[wanted] = Body(type_, wanted, name, spot, name=name, near=near, hint=hint)
            found.content["name"] = name
            if kind is not None and kind.kind and kind.type not in kinds.PLACES:
                found.content["kind"] = kind.kind
        return found

    def define(
        self,
        name: str,
        spot: Spot,
        place: Body | None,
        content: Mapping[str, Any],
        cells: Mapping[str, Spot] = NO_CELLS,
        type_: str | None = None,
    ) -> Body:
        """The body that a row is about."""
        wanted = ("defined", key(name), place)
        found = self.all.get(wanted)
        if found is None:
            kind = kinds.of_name(name)
            given = content.get("kind")
            fits = kind is not None and kind.type not in kinds.PLACES
            of_kind = kinds.of_kind(given) if given else (kind.type if kind and fits else "Unit")
            found = self.all[wanted] = Body(type_ or of_kind, wanted, name, spot, name=name, place=place)
            found.defined, found.sure = True, bool(type_ or given)
            found.content["name"] = name
            if kind and fits and kind.kind and not given and kind.type == found.type:
                found.content["kind"] = kind.kind
        fill(found, content, cells)
        found.code = found.code or content.get("creditCode")
        found.aliases = found.aliases or tuple(content.get("aliases") or ())
        return found

    def joint_of(self, place: Body, spot: Spot) -> Body:
        """The one joint body of a place, whatever it is called."""
        found = self.all.get(wanted := ("joint of", "", place))
        if found is None:
            found = self.all[wanted] = Body(
                "JointCommittee", wanted, place.name, spot, name=place.name, hint="joint of"
            )
            found.near = place
        return found

    def _around(self, near: Body | None, kind: kinds.Kind, name: str) -> Body | None:
        """The wider place in which a place named in passing lies, as far as the row says."""
        while near is not None and (
            near.type == "Community"
            or place_key(near.name) == place_key(name)
            or near.content.get("level") in ("GRID", kind.kind)
        ):
            near = near.place
        return near


def without_committee(name: str) -> str:
    """A place without the committee that speaks for it; otherwise as written."""
    return place_key(name) if re.search(r"(?:居委会|居民委员会|居委|村委会|村民委员会)$", name) else name


_OF_HINT = {
    "party": "PartyOrganization",
    "superior": "PartyOrganization",
    "joint": "JointCommittee",
    "point": "ServicePoint",
}
