"""职务与人员 Seats, their holders by office only (nobody has a personal name), and groups of people as totals."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from seeds.generate import dating
from seeds.generate.city import City, Ref, Relationship, Row
from seeds.generate.city_parts import NodePart, RelationshipPart
from seeds.generate.lines import councillor
from seeds.generate.organizations import joint_name, unit_name
from seeds.generate.plan import Plan, block, place_in_block

SEATS = (("SECRETARY", "书记"), ("DEPUTY_SECRETARY", "副书记"), ("COMMITTEE_MEMBER", "专职委员"))
PART_TIME = ("PART_TIME_MEMBER", "兼职委员")
SITUATIONS = (("EMPLOYED", "在职党员"), ("RETIRED", "离退休党员"), ("MOBILE", "流动党员"), ("VOLUNTEER", "志愿者"))
BONDS = ("PLACE", "TRADE", "INTEREST", "COMMERCE")


def seats(plan: Plan) -> int:
    """How many posts are seats of joint committees; the others are of units' Party organisations."""
    return plan["post"] * 3 // 4


def seat(plan: Plan, post: int) -> tuple[int, int]:
    """The joint committee of a post, and the position of the post in it."""
    return place_in_block(post, seats(plan), plan["joint"])


def reserved_seats(plan: Plan) -> int:
    """The number of seats that represent a unit: all but the first of each committee."""
    posts, joints = seats(plan), plan["joint"]
    firsts = [-(-joint * posts // joints) for joint in range(joints + 1)]
    return sum(max(0, after - first - len(SEATS)) for first, after in pairwise(firsts))


def _role(plan: Plan, post: int) -> tuple[str, str]:
    if post >= seats(plan):
        return SEATS[0]
    place = seat(plan, post)[1]
    return SEATS[place] if place < len(SEATS) else PART_TIME


def _own_unit(plan: Plan, post: int) -> int:
    """The place of the Party organisation of a unit that a post beyond the seats belongs to."""
    return block(post - seats(plan), plan["post"] - seats(plan), plan.unit_parties)


def _posts(city: City) -> Iterator[Row]:
    plan, lot = city.plan, city.lot("post")
    names = [joint_name(level, index) for level, index in city.joints()]
    for post in range(plan["post"]):
        role, title = _role(plan, post)
        if post < seats(plan):
            joint, place = seat(plan, post)
            name = (*names[joint], title, *(("第", str(place - 2), "席") if role == PART_TIME[0] else ()))
        else:
            unit = city.unit_of_party(_own_unit(plan, post))
            name = (*unit_name(city, unit), "党组织", title)
        fact = {} if lot() < 0.6 else {"startDate": str(2012 + int(lot() * 9))}
        yield city.node("post", name, fact, role=role, seatsMin=1, seatsMax=1, termMonths=36 if lot() < 0.5 else 60)


def _first_holders(plan: Plan) -> int:
    return plan["member"] * 17 // 20


def post_of_member(city: City, member: int) -> int:
    """The post that a member holds; those past the first holders are predecessors."""
    plan, first = city.plan, _first_holders(city.plan)
    if member < first:
        return member * plan["post"] // first
    return post_of_member(city, city.choose(20, member, first))


def _members(city: City) -> Iterator[Row]:
    plan = city.plan
    joints = [joint_name(level, index) for level, index in city.joints()]
    for member in range(plan["member"]):
        post = post_of_member(city, member)
        role, office = _role(plan, post)
        if post >= seats(plan):
            body = unit_name(city, city.unit_of_party(_own_unit(plan, post)))
        elif role == PART_TIME[0]:
            body = unit_name(city, represented(city, *seat(plan, post)))
        else:
            body = joints[seat(plan, post)[0]]
        former = ("(前任)",) if member >= _first_holders(plan) else ()
        yield city.node("member", (*body, office, *former), {}, office=office)


def represented(city: City, joint: int, place: int) -> int:
    """The unit that the seat at a place of a joint committee stands for."""
    if joint < city.plan["subdistrict"] + city.plan["community"]:
        return councillor(city, joint, place)
    return city.plan.unit_at_rank(city.choose(21, joint * 64 + place, min(city.plan["unit"], 400)))


def _groups(city: City) -> Iterator[Row]:
    lot, plan = city.lot("group"), city.plan
    for group in range(plan["group"]):
        situation, title = SITUATIONS[int(lot() ** 2 * 4)]
        unit = city.unit_of_party(block(group, plan["group"], plan.unit_parties))
        size = 2 + int(2 / (0.005 + lot()))
        qualifier = "EXACT" if lot() < 0.8 else "ABOUT"
        yield city.node(
            "group",
            (*unit_name(city, unit), title),
            {},
            situation=situation,
            count=size,
            qualifier=qualifier,
            countBasis="TOTAL",
        )


def _post_of(city: City, count: int) -> Iterator[Relationship]:
    plan = city.plan
    for post in range(count):
        body = Ref("joint", seat(plan, post)[0]) if post < seats(plan) else city.party_of("unit", _own_unit(plan, post))
        yield city.tie(Ref("post", post), body)


def _represents(city: City, count: int) -> Iterator[Relationship]:
    lot = city.lot("represents")
    del count
    for post in range(seats(city.plan)):
        joint, place = seat(city.plan, post)
        if place < len(SEATS):
            continue
        fact = {"startDate": str(2013 + int(lot() * 8))} if lot() < 0.5 else {}
        yield city.tie(Ref("post", post), Ref("unit", represented(city, joint, place)), fact)


def _holds(city: City, count: int) -> Iterator[Relationship]:
    lot, plan, first = city.lot("holds"), city.plan, _first_holders(city.plan)
    for index in range(count):
        member = index if index < plan["member"] else int(lot() * first)
        post = post_of_member(city, member) if index < plan["member"] else int(lot() * plan["post"])
        change = 2020 + post % 5
        if index >= plan["member"]:
            fact = {"startDate": f"{change}-09", "endDate": f"{change + 3}-08"}
        elif member >= first:
            fact = {"startDate": str(change - 1 - int(lot() * 6)), "endDate": f"{change}-05"}
        else:
            fact = {"startDate": f"{change}-06"} | ({"endDate": "2028"} if lot() < 0.3 else {})
        more = {}
        if _role(plan, post) == PART_TIME:
            more["onBehalfOf"] = Ref("unit", represented(city, *seat(plan, post))).id
        yield city.tie(Ref("member", member), Ref("post", post), fact, **more)


def _registered(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("registered"), city.plan
    for index in range(count):
        group = index % plan["group"]
        unit = city.unit_of_party(block(group, plan["group"], plan.unit_parties))
        near = index < plan["group"]
        community = city.community_of_unit[unit] if near else int(lot() * plan["community"])
        bond = BONDS[0] if near else BONDS[int(lot() * 4)]
        yield city.tie(Ref("group", group), Ref("community", community), dating.tie(lot), bond=bond, form="双报到")


NODES = (NodePart("group", _groups), NodePart("post", _posts), NodePart("member", _members))
TIES = (
    RelationshipPart("POST_OF", "all", lambda plan: plan["post"], _post_of),
    RelationshipPart("HOLDS", "all", lambda plan: plan["member"] * 21 // 20, _holds),
    RelationshipPart("REPRESENTS", "seats", reserved_seats, _represents),
    RelationshipPart("REGISTERED_AT", "groups", lambda plan: plan["group"] * 13 // 10, _registered),
)
