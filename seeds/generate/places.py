"""区划与社区 Districts, sub-districts, communities, grids, and the second hierarchy of Party service areas."""

from __future__ import annotations

from collections.abc import Iterator

from seeds.generate import dating
from seeds.generate.city import City, Ref, Relationship, Row
from seeds.generate.city_parts import NodePart, RelationshipPart
from seeds.generate.invented_names import Name, toponym
from seeds.generate.plan import block, place_in_block

CITY_NAME: Name = ("虚构", "市")


def district_name(index: int) -> Name:
    return (toponym(index * 7 + 3), "区")


def subdistrict_name(index: int) -> Name:
    return (toponym(index * 11 + 5), "街道")


def community_name(index: int) -> Name:
    return (toponym(index), "社区")


def service_area_name(index: int) -> Name:
    return (toponym(index * 13 + 8), "党建工作服务区")


def circle_name(index: int) -> Name:
    return (toponym(index * 17 + 2), "商圈")


def _city(city: City) -> Iterator[Row]:
    yield city.node("city", CITY_NAME, {}, level="CITY", population=city.plan.nodes * 25)


def _districts(city: City) -> Iterator[Row]:
    lot = city.lot("district")
    for index in range(city.plan["district"]):
        population = 200_000 + int(lot() * 900_000)
        yield city.node("district", district_name(index), {}, level="DISTRICT", population=population)


def _subdistricts(city: City) -> Iterator[Row]:
    lot = city.lot("subdistrict")
    for index in range(city.plan["subdistrict"]):
        fact = dating.standing(lot) if lot() < 0.1 else {}
        level = "TOWNSHIP" if lot() < 0.15 else "SUBDISTRICT"
        name = subdistrict_name(index) if level == "SUBDISTRICT" else (toponym(index * 11 + 5), "镇")
        yield city.node("subdistrict", name, fact, level=level, population=20_000 + int(lot() * 90_000))


def _service_areas(city: City) -> Iterator[Row]:
    lot = city.lot("service-area")
    for index in range(city.plan["service-area"]):
        fact = {"startDate": str(2012 + int(lot() * 10))}
        yield city.node("service-area", service_area_name(index), fact, level="PARTY_SERVICE_AREA")


def _circles(city: City) -> Iterator[Row]:
    lot = city.lot("circle")
    for index in range(city.plan["circle"]):
        fact = {"startDate": str(2008 + int(lot() * 15))}
        yield city.node("circle", circle_name(index), fact, level="BUSINESS_CIRCLE")


def _grids(city: City) -> Iterator[Row]:
    for index in range(city.plan["grid"]):
        community, place = place_in_block(index, city.plan["grid"], city.plan["community"])
        name = (*community_name(community), "第", str(place + 1), "网格")
        yield city.node("grid", name, {"startDate": "2019"}, level="GRID")


def _communities(city: City) -> Iterator[Row]:
    lot = city.lot("community")
    for index in range(city.plan["community"]):
        fact = dating.standing(lot) if lot() < 0.2 else {"startDate": str(1998 + int(lot() * 20))}
        households = 800 + int(lot() ** 2 * 6_000)
        people = int(households * (2.2 + lot()))
        yield city.node("community", community_name(index), fact, households=households, population=people)


def _administrative(city: City, count: int) -> Iterator[Relationship]:
    plan = city.plan
    for index in range(plan["district"]):
        yield city.tie(Ref("district", index), Ref("city", 0), kind="ADMINISTRATIVE")
    for index in range(plan["subdistrict"]):
        parent = block(index, plan["subdistrict"], plan["district"])
        yield city.tie(Ref("subdistrict", index), Ref("district", parent), kind="ADMINISTRATIVE")
    for index in range(plan["circle"]):
        parent = block(index, plan["circle"], plan["subdistrict"])
        yield city.tie(Ref("circle", index), Ref("subdistrict", parent), kind="ADMINISTRATIVE")
    moved = count - plan["district"] - plan["subdistrict"] - plan["circle"] - plan["community"]
    for index in range(plan["community"]):
        fact = {"startDate": "2019-07"} if index < moved else {}
        yield city.tie(
            Ref("community", index), Ref("subdistrict", city.subdistrict_of(index)), fact, kind="ADMINISTRATIVE"
        )
    for index in range(moved):
        earlier = (city.subdistrict_of(index) + 1) % plan["subdistrict"]
        yield city.tie(
            Ref("community", index), Ref("subdistrict", earlier), {"endDate": "2019-06"}, kind="ADMINISTRATIVE"
        )


def _grid(city: City, count: int) -> Iterator[Relationship]:
    for index in range(count):
        community = block(index, count, city.plan["community"])
        yield city.tie(Ref("grid", index), Ref("community", community), {"startDate": "2019"}, kind="GRID")


def _party_service(city: City, count: int) -> Iterator[Relationship]:
    plan = city.plan
    areas, communities, lot = plan["service-area"], plan["community"], city.lot("party-service")
    for index in range(areas):
        parent = block(index, areas, plan["district"])
        yield city.tie(Ref("service-area", index), Ref("district", parent), kind="PARTY_SERVICE")
    for index in range(count - areas):
        # Independent of the administrative map: the borders do not follow those of sub-districts.
        area = block((index + communities // (2 * areas) + 1) % communities, communities, areas)
        fact = {"startDate": str(2012 + int(lot() * 12))}
        yield city.tie(Ref("community", index), Ref("service-area", area), fact, kind="PARTY_SERVICE")


NODES = (
    NodePart("city", _city),
    NodePart("district", _districts),
    NodePart("subdistrict", _subdistricts),
    NodePart("service-area", _service_areas),
    NodePart("circle", _circles),
    NodePart("grid", _grids),
    NodePart("community", _communities),
)
TIES = (
    RelationshipPart(
        "PART_OF",
        "administrative",
        lambda plan: (
            plan["district"] + plan["subdistrict"] + plan["circle"] + plan["community"] + plan["community"] // 10
        ),
        _administrative,
    ),
    RelationshipPart("PART_OF", "grid", lambda plan: plan["grid"], _grid),
    RelationshipPart("PART_OF", "party-service", lambda plan: plan["service-area"] + plan["community"], _party_service),
)
