"""组织 Units by kind, Party organisations, joint committees and service points, and the lines between them."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from itertools import accumulate

from seeds.generate import dating
from seeds.generate.city import City, Ref, Relationship, Row
from seeds.generate.city_parts import NodePart, RelationshipPart
from seeds.generate.invented_names import BANKS, BRANDS, OFFICES, SCHOOLS, SOCIETIES, TRADES, Name, toponym
from seeds.generate.places import circle_name, community_name, district_name, service_area_name, subdistrict_name
from seeds.generate.plan import Plan, block

WEIGHTS = {
    "PRIVATE_ENTERPRISE": 400,
    "TWO_NEW_ORGANIZATION": 90,
    "SOCIAL_ORGANIZATION": 75,
    "MALL": 60,
    "SCHOOL": 50,
    "PROPERTY_MANAGEMENT": 50,
    "OWNERS_COMMITTEE": 45,
    "VOLUNTEER_TEAM": 40,
    "BANK": 35,
    "STATE_OWNED_ENTERPRISE": 30,
    "GOVERNMENT": 28,
    "PUBLIC_INSTITUTION": 25,
    "CLINIC": 20,
    "RESIDENTS_COMMITTEE": 15,
    "HOTEL": 12,
    "HOSPITAL": 8,
    "FOREIGN_INVESTED_ENTERPRISE": 6,
    "POLICE": 6,
    "UNIVERSITY": 3,
    "MEDIA": 2,
}
"""Units of each kind among a thousand."""

GREAT = ("UNIVERSITY", "HOSPITAL", "STATE_OWNED_ENTERPRISE", "PUBLIC_INSTITUTION", "BANK", "MEDIA")
"""The kinds of the few units with very many ties."""

_KINDS = tuple(WEIGHTS)
_STEPS = tuple(accumulate(WEIGHTS.values()))
_BRANDED = {
    "PRIVATE_ENTERPRISE": "有限公司",
    "TWO_NEW_ORGANIZATION": "工作室",
    "FOREIGN_INVESTED_ENTERPRISE": "(外资)有限公司",
    "STATE_OWNED_ENTERPRISE": "集团有限公司",
}
_PLACED = {
    "HOSPITAL": "人民医院",
    "CLINIC": "社区卫生服务中心",
    "PROPERTY_MANAGEMENT": "物业服务有限公司",
    "OWNERS_COMMITTEE": "苑业主委员会",
    "VOLUNTEER_TEAM": "志愿服务队",
    "RESIDENTS_COMMITTEE": "社区居民委员会",
    "MALL": "购物中心",
    "HOTEL": "酒店",
    "POLICE": "派出所",
    "PUBLIC_INSTITUTION": "文化馆",
    "UNIVERSITY": "大学",
    "MEDIA": "广播电视台",
}


def unit_kind(city: City, unit: int) -> str:
    rank = city.plan.rank_of_unit(unit)
    if rank < max(len(GREAT), city.plan["unit"] // 2_000):
        return GREAT[rank % len(GREAT)]
    return _KINDS[bisect(_STEPS, city.choose(2, unit, _STEPS[-1]))]


def unit_name(city: City, unit: int, kind: str = "") -> Name:
    """The name of a unit, by its kind: a brand and trade, a number, or the place it is at."""
    kind = kind or unit_kind(city, unit)
    place = toponym(city.choose(3, unit, 5_000))
    if kind in _BRANDED:
        brand, trade = BRANDS[city.choose(4, unit, len(BRANDS))], TRADES[city.choose(5, unit, len(TRADES))]
        return (place, brand, trade, _BRANDED[kind])
    if kind in _PLACED:
        return (place, _PLACED[kind])
    if kind == "SCHOOL":
        return (place, "第", str(1 + city.choose(6, unit, 40)), SCHOOLS[city.choose(7, unit, len(SCHOOLS))])
    if kind == "BANK":
        return (BANKS[city.choose(8, unit, len(BANKS))], place, "路支行")
    if kind == "GOVERNMENT":
        return (place, "区", OFFICES[city.choose(9, unit, len(OFFICES))])
    return (place, SOCIETIES[city.choose(9, unit, len(SOCIETIES))])


def _units(city: City) -> Iterator[Row]:
    lot = city.lot("unit")
    for unit in range(city.plan["unit"]):
        kind = unit_kind(city, unit)
        people = 3 + int(6 / (0.003 + lot()))
        # Hubs exist on every day, so that their ties can be read on any day.
        great = city.plan.rank_of_unit(unit) < 64
        fact = {"startDate": "1958"} if great else dating.standing(lot)
        yield city.node("unit", unit_name(city, unit, kind), fact, kind=kind, members=people)


def party_names(city: City) -> Iterator[tuple[Name, str, str | None]]:
    """Name and kind of each Party organisation, and the kind of the body it belongs to."""
    plan = city.plan
    yield ("虚构市", "委员会"), "PARTY_COMMITTEE", None
    for index in range(plan["district"]):
        yield ("中共", *district_name(index), "委员会"), "PARTY_COMMITTEE", None
    for index in range(plan["subdistrict"]):
        yield (*subdistrict_name(index), "党工委"), "PARTY_WORK_COMMITTEE", None
    for index in range(plan["community"]):
        kind, title = (("PARTY_COMMITTEE", "党委"), ("GENERAL_BRANCH", "党总支"))[city.choose(10, index, 2)]
        yield (*community_name(index), title), kind, None
    for place in range(plan.unit_parties):
        unit = city.unit_of_party(place)
        owner = unit_kind(city, unit)
        kind, title = ("PARTY_COMMITTEE", "党委") if owner in GREAT else ("BRANCH", "党支部")
        yield (*unit_name(city, unit, owner), title), kind, owner


def _parties(city: City) -> Iterator[Row]:
    lot = city.lot("party")
    lasting = city.plan["party"] - city.plan.unit_parties
    for index, (name, kind, owner) in enumerate(party_names(city)):
        fact = {"startDate": str(1990 + int(lot() * 28))} if index < lasting else dating.standing(lot)
        more: Row = {"heldBy": owner} if owner else {}
        yield city.node("party", name, fact, kind=kind, members=3 + int(3 / (0.01 + lot())), **more)


_JOINT = {
    "subdistrict": (subdistrict_name, "社区联合党委", "JOINT_PARTY_COMMITTEE"),
    "community": (community_name, "共建理事会", "COUNCIL"),
    "service-area": (service_area_name, "综合党委", "COMPREHENSIVE_COMMITTEE"),
    "circle": (circle_name, "党建共同体", "BUSINESS_CIRCLE_COMMUNITY"),
    "district": (district_name, "区域化党建联席会", "JOINT_MEETING"),
}


def joint_name(level: str, index: int) -> Name:
    name, title, _ = _JOINT[level]
    return (*name(index), title)


def _joints(city: City) -> Iterator[Row]:
    lot = city.lot("joint")
    for level, index in city.joints():
        fact = {"startDate": dating.published(730_000 + int(lot() * 8_000), lot())}
        rule: Row = (
            {"rotationRule": "成员单位按季度轮值", "rotationMonths": 3} if level in ("subdistrict", "community") else {}
        )
        rhythm = ("每月", "每季度", "每半年")[int(lot() * 3)]
        least = 7 + int(lot() * 4)
        yield city.node(
            "joint",
            joint_name(level, index),
            fact,
            kind=_JOINT[level][2],
            meetingRhythm=rhythm,
            membersMin=least,
            membersMax=least + 6,
            secretaries=1,
            deputies=2,
            **rule,
        )


_POINTS = (("党群服务中心", "SERVICE_CENTER"), ("党群服务站", "SERVICE_STATION"), ("议事厅", "STUDIO"))


def _points(city: City) -> Iterator[Row]:
    lot = city.lot("point")
    for index in range(city.plan["point"]):
        title, kind = _POINTS[0] if index % 2 == 0 else _POINTS[1 + int(lot() * 2)]
        services = ["党员报到", "便民服务", "议事协商"][: 1 + int(lot() * 3)]
        area = float(60 + int(lot() ** 2 * 2_000))
        name = (*community_name(point_community(city.plan, index)), title)
        fact = {"startDate": str(2010 + int(lot() * 15))}
        yield city.node("point", name, fact, kind=kind, services=services, areaSquareMeters=area)


def point_community(plan: Plan, point: int) -> int:
    return block(point, plan["point"], plan["community"])


def _located(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("located"), city.plan
    units = plan["unit"]
    moves = count - units - plan["point"] - plan["joint"]
    for unit in range(units):
        yield city.tie(Ref("unit", unit), Ref("community", city.community_of_unit[unit]), dating.tie(lot))
    for point in range(plan["point"]):
        yield city.tie(Ref("point", point), Ref("community", point_community(plan, point)))
    for _ in range(moves):
        # A branch office, or the former address of the unit.
        community = int(lot() * plan["community"])
        yield city.tie(Ref("unit", int(lot() * units)), Ref("community", community), dating.tie(lot))
    for level, index in city.joints():
        yield city.tie(city.joint_of(level, index), Ref(level, index))


def _located_count(plan: Plan) -> int:
    return plan["unit"] + plan["point"] + plan["unit"] // 25 + plan["joint"]


NODES = (
    NodePart("unit", _units),
    NodePart("party", _parties),
    NodePart("joint", _joints),
    NodePart("point", _points),
)
TIES = (RelationshipPart("LOCATED_IN", "located", _located_count, _located),)
