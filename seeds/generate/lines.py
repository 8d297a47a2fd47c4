"""领导与隶属 Relationships of leading, command, guidance and service; members and chairs of joint committees."""

from __future__ import annotations

from collections.abc import Iterator

from seeds.generate import dating
from seeds.generate.city import City, Ref, Relationship
from seeds.generate.city_parts import RelationshipPart
from seeds.generate.organizations import point_community
from seeds.generate.plan import Plan, block, place_in_block

TURNS = tuple(
    (f"{year}-{quarter * 3 - 2:02}", f"{year}-{quarter * 3:02}")
    for year in (2025, 2026, 2027)
    for quarter in (1, 2, 3, 4)
)
"""First and last month of each turn of the chair."""

COUNCILLORS = 6
"""Units that take turns in the chair of a joint committee."""


def councillor(city: City, joint: int, turn: int) -> int:
    """A unit of the area of a sub-district's or community's joint committee (these come first); members in turn."""
    subdistricts = city.plan["subdistrict"]
    if joint >= subdistricts:
        return city.resident(joint - subdistricts, turn)
    communities = city.plan["community"]
    first = -(-joint * communities // subdistricts)
    here = -(-(joint + 1) * communities // subdistricts) - first
    return city.resident(first + turn % here, turn // here)


def _party_of_units(city: City, count: int) -> Iterator[Relationship]:
    lot, own = city.lot("party-of"), city.plan.unit_parties
    for place in range(own):
        unit = Ref("unit", city.unit_of_party(place))
        yield city.tie(city.party_of("unit", place), unit)
    for _ in range(count - own):
        # A joint branch covers a neighbour too.
        place = int(lot() * own)
        neighbour = (city.unit_of_party(place) + 1) % city.plan["unit"]
        yield city.tie(city.party_of("unit", place), Ref("unit", neighbour), dating.tie(lot), coverage="联合党支部")


def _territorial(city: City, count: int) -> Iterator[Relationship]:
    plan, line = city.plan, "TERRITORIAL"
    for index in range(plan["district"]):
        yield city.tie(city.party_of("district", index), city.party_of("city", 0), line=line)
    for index in range(plan["subdistrict"]):
        parent = block(index, plan["subdistrict"], plan["district"])
        yield city.tie(city.party_of("subdistrict", index), city.party_of("district", parent), line=line)
    for index in range(plan["community"]):
        parent = city.subdistrict_of(index)
        yield city.tie(city.party_of("community", index), city.party_of("subdistrict", parent), line=line)
    lot = city.lot("territorial")
    for place in range(count - plan["district"] - plan["subdistrict"] - plan["community"]):
        community = city.community_of_unit[city.unit_of_party(place)]
        yield city.tie(city.party_of("unit", place), city.party_of("community", community), dating.tie(lot), line=line)


def _own_system(city: City, count: int) -> Iterator[Relationship]:
    """The second line of dual management: to a Party organisation of the same trade, never in a circle."""
    lot, own = city.lot("own-system"), city.plan.unit_parties
    for index in range(count):
        place = 1 + index * (own - 1) // count
        superior = int(lot() ** 3 * place)
        yield city.tie(
            city.party_of("unit", place), city.party_of("unit", superior), dating.tie(lot), line="OWN_SYSTEM", dual=True
        )


def _groups(city: City, count: int) -> Iterator[Relationship]:
    for group in range(count):
        place = block(group, count, city.plan.unit_parties)
        yield city.tie(Ref("group", group), city.party_of("unit", place), line="OWN_UNIT")


def _core(city: City, count: int) -> Iterator[Relationship]:
    lot, communities = city.lot("core"), city.plan["community"]
    changed = count - communities
    for index in range(communities):
        fact = {"startDate": "2016-09"} if index < changed else {}
        yield city.tie(city.party_of("community", index), Ref("community", index), fact, role="CORE")
    for index in range(changed):
        earlier = city.party_of("subdistrict", city.subdistrict_of(index))
        start = {"startDate": str(2003 + int(lot() * 8)), "endDate": "2016-08-31"}
        yield city.tie(earlier, Ref("community", index), start, role="CORE")


def _leaders(city: City, count: int) -> Iterator[Relationship]:
    del count
    for level, index in city.joints():
        if level in ("subdistrict", "community", "district"):
            role = "CONVENOR" if level == "subdistrict" else "LEADER"
            yield city.tie(city.party_of(level, index), city.joint_of(level, index), role=role)


def _member_of(city: City, count: int) -> Iterator[Relationship]:
    """Councils of neighbours, of different sizes; the rest are large units in many bodies at once."""
    lot, plan = city.lot("member-of"), city.plan
    councils = plan["subdistrict"] + plan["community"]
    local = count * 4 // 5
    for index in range(local):
        joint, turn = place_in_block(index, local, councils)
        role = "STANDING_DIRECTOR" if turn < COUNCILLORS else "MEMBER"
        fact = {"startDate": "2015"} if turn < COUNCILLORS else dating.tie(lot)
        yield city.tie(Ref("unit", councillor(city, joint, turn)), Ref("joint", joint), fact, role=role)
    for _ in range(count - local):
        joint = int(lot() ** 2 * plan["joint"])
        yield city.tie(
            Ref("unit", city.hub(lot)), Ref("joint", plan["joint"] - 1 - joint), dating.tie(lot), role="DIRECTOR"
        )


def _chairs(city: City, count: int) -> Iterator[Relationship]:
    for index in range(count):
        joint, turn = divmod(index, len(TURNS))
        start, end = TURNS[turn]
        unit = Ref("unit", councillor(city, joint, turn % COUNCILLORS))
        dates = {"startDate": start, "endDate": end}
        yield city.tie(unit, Ref("joint", joint), dates, order=turn + 1, period="季度")


def _guided(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("guided"), city.plan
    for _ in range(count):
        office = city.party_of("district", int(lot() * plan["district"]))
        yield city.tie(Ref("unit", int(lot() * plan["unit"])), office, dating.tie(lot), line="党建")


def _serves(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("serves"), city.plan
    for point in range(plan["point"]):
        yield city.tie(Ref("point", point), Ref("community", point_community(plan, point)))
    for _ in range(count - plan["point"]):
        community = Ref("community", int(lot() * plan["community"]))
        yield city.tie(Ref("unit", city.hub(lot)), community, dating.tie(lot), mode="志愿服务")


def _sent(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("sent"), city.plan
    for _ in range(count):
        community = Ref("community", int(lot() * plan["community"]))
        fact = dating.bargain(lot)
        yield city.tie(Ref("unit", city.hub(lot)), community, fact, who="第一书记", form="选派")


def _superiors(plan: Plan) -> int:
    return plan["district"] + plan["subdistrict"] + plan["community"] + plan.unit_parties


TIES = (
    RelationshipPart("PARTY_ORGANIZATION_OF", "own", lambda plan: plan.unit_parties * 21 // 20, _party_of_units),
    RelationshipPart("SUBORDINATE_TO", "territorial", _superiors, _territorial),
    RelationshipPart("SUBORDINATE_TO", "own-system", lambda plan: plan.unit_parties // 4, _own_system),
    RelationshipPart("SUBORDINATE_TO", "groups", lambda plan: plan["group"], _groups),
    RelationshipPart("LEADS", "core", lambda plan: plan["community"] + plan["community"] // 5, _core),
    RelationshipPart(
        "LEADS", "joint", lambda plan: plan["subdistrict"] + plan["community"] + plan["district"], _leaders
    ),
    RelationshipPart("MEMBER_OF", "joint", lambda plan: plan.part(0.14), _member_of),
    RelationshipPart("CHAIRS", "turns", lambda plan: len(TURNS) * (plan["subdistrict"] + plan["community"]), _chairs),
    RelationshipPart("GUIDED_BY", "office", lambda plan: plan.part(0.03), _guided),
    RelationshipPart("SERVES", "place", lambda plan: plan["point"] + plan.part(0.07), _serves),
    RelationshipPart("DISPATCHES_TO", "secretaries", lambda plan: plan.part(0.01), _sent),
)
