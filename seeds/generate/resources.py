"""资源、需求、项目 Resources, needs and projects, and each sharing of a resource."""

from __future__ import annotations

from collections.abc import Iterator

from graph.semantics.dates import last_day
from seeds.generate import dating
from seeds.generate.city import City, Ref, Relationship, Row
from seeds.generate.city_parts import NodePart, RelationshipPart
from seeds.generate.invented_names import TOPICS
from seeds.generate.organizations import unit_name
from seeds.generate.places import community_name
from seeds.generate.plan import Plan

KINDS = (
    ("VENUE", "会议室", "人"),
    ("SERVICE", "便民服务", "次"),
    ("EXPERTISE", "专家团队", "人"),
    ("VOLUNTEERS", "志愿者", "人"),
    ("FUND", "共建资金", "元"),
    ("EQUIPMENT", "设备", "件"),
    ("INFORMATION", "信息平台", "条"),
    ("TRAINING", "培训课程", "课时"),
    ("CULTURE", "文体场地", "人"),
    ("HEALTH", "义诊服务", "人次"),
    ("EMPLOYMENT", "就业岗位", "个"),
    ("CARE", "养老照护", "人次"),
)
SLOTS = ("上午", "下午", "晚上", "周末")
CHANNELS = ("党群服务中心", "微信群", "联席会", "电话")


def _resources(city: City) -> Iterator[Row]:
    lot, plan = city.lot("resource"), city.plan
    for resource in range(plan["resource"]):
        unit = city.hub(lot) if lot() < 0.2 else int(lot() * plan["unit"])
        city.resource_holder.append(unit)
        kind, title, measure = KINDS[int(lot() * len(KINDS))]
        capacity = 5 + int(5 / (0.01 + lot()))
        slot = SLOTS[city.choose(40, resource, len(SLOTS))]
        name = (*unit_name(city, unit), title)
        yield city.node(
            "resource", name, dating.tie(lot), kind=kind, capacity=capacity, unit=measure, availability=slot
        )


def _needs(city: City) -> Iterator[Row]:
    lot, plan = city.lot("need"), city.plan
    for need in range(plan["need"]):
        kind, title, measure = KINDS[int(lot() * len(KINDS))]
        fact = dating.use(lot)
        fact.setdefault("status", ("OPEN", "CLAIMED", "FULFILLED")[int(lot() * 3)])
        year = int(fact["startDate"][:4])
        quantity = 1 + int(lot() ** 2 * 60)
        deadline = f"{year + 1}-{1 + int(lot() * 12):02}"
        priority = ("一般", "较急", "紧急")[int(lot() ** 2 * 3)]
        name = (*community_name(need_community(city, need)), "需要", title)
        yield city.node(
            "need",
            name,
            fact,
            kind=kind,
            quantity=quantity,
            unit=measure,
            deadline=deadline,
            deadlineTo=last_day(deadline),
            priority=priority,
        )


def need_community(city: City, need: int) -> int:
    return city.choose(41, need, city.plan["community"])


def _projects(city: City) -> Iterator[Row]:
    lot, plan = city.lot("project"), city.plan
    for project in range(plan["project"]):
        topic = TOPICS[int(lot() * len(TOPICS))]
        name = (*community_name(need_community(city, _need_of(plan, project))), topic, "项目")
        yield city.node("project", name, dating.use(lot), goal=topic)


def _need_of(plan: Plan, project: int) -> int:
    return project * plan["need"] // plan["project"]


def _shares(city: City) -> Iterator[Row]:
    lot, plan = city.lot("share"), city.plan
    for share in range(plan["share"]):
        _, title, measure = KINDS[city.choose(42, share, len(KINDS))]
        slot, channel = SLOTS[int(lot() * len(SLOTS))], CHANNELS[int(lot() * len(CHANNELS))]
        quantity = float(1 + int(lot() ** 2 * 80))
        name = (title, "共享", slot)
        yield city.node("share", name, dating.use(lot), quantity=quantity, unit=measure, timeSlot=slot, channel=channel)


def _offers(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("offers"), city.plan
    for resource, unit in enumerate(city.resource_holder):
        yield city.tie(Ref("unit", unit), Ref("resource", resource))
    for _ in range(count - plan["resource"]):
        # A joint offer has a second holder.
        resource = int(lot() * plan["resource"])
        yield city.tie(Ref("unit", int(lot() * plan["unit"])), Ref("resource", resource), dating.tie(lot))


def _has_need(city: City, count: int) -> Iterator[Relationship]:
    for need in range(count):
        community = need_community(city, need)
        body = Ref("community", community) if need % 4 else Ref("unit", city.resident(community, need))
        yield city.tie(body, Ref("need", need))


def _claims(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("claims"), city.plan
    for index in range(count):
        claimed = (
            Ref("project", int(lot() * plan["project"])) if index % 3 == 0 else Ref("need", int(lot() * plan["need"]))
        )
        unit = city.hub(lot) if lot() < 0.3 else int(lot() * plan["unit"])
        yield city.tie(Ref("unit", unit), claimed, dating.tie(lot))


def _answers(city: City, count: int) -> Iterator[Relationship]:
    for project in range(count):
        yield city.tie(Ref("project", project), Ref("need", _need_of(city.plan, project)))


def _uses(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("uses"), city.plan
    for index in range(count):
        project = index % plan["project"]
        yield city.tie(Ref("project", project), Ref("resource", int(lot() ** 1.5 * plan["resource"])))


def _leads(city: City, count: int) -> Iterator[Relationship]:
    for project in range(count):
        community = need_community(city, _need_of(city.plan, project))
        yield city.tie(city.party_of("community", community), Ref("project", project), role="LEAD_DEPARTMENT")


def _of(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("of"), city.plan
    for share in range(count):
        yield city.tie(Ref("share", share), Ref("resource", int(lot() ** 1.5 * plan["resource"])))


def _to(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("to"), city.plan
    for share in range(count):
        user = Ref("community", int(lot() * plan["community"])) if lot() < 0.6 else Ref("unit", city.hub(lot))
        yield city.tie(Ref("share", share), user)


def _under(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("under"), city.plan
    for index in range(count):
        share = index * plan["share"] // count
        kind = "agreement" if lot() < 0.7 else "project"
        yield city.tie(Ref("share", share), Ref(kind, int(lot() * plan[kind])))


def _funds(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("funds"), city.plan
    for _ in range(count):
        amount = float(1_000 * (1 + int(3 / (0.01 + lot()))))
        community = Ref("community", int(lot() * plan["community"]))
        instrument = ("GRANT", "MATCH", "DONATION", "REWARD")[int(lot() * 4)]
        fact = dating.bargain(lot)
        yield city.tie(
            Ref("unit", city.hub(lot)), community, fact, amount=amount, currency="CNY", instrument=instrument
        )


NODES = (
    NodePart("resource", _resources),
    NodePart("need", _needs),
    NodePart("project", _projects),
    NodePart("share", _shares),
)
TIES = (
    RelationshipPart("LEADS", "projects", lambda plan: plan["project"], _leads),
    RelationshipPart("OFFERS", "all", lambda plan: plan["resource"] * 11 // 10, _offers),
    RelationshipPart("HAS_NEED", "all", lambda plan: plan["need"], _has_need),
    RelationshipPart("CLAIMS", "all", lambda plan: plan.part(0.05), _claims),
    RelationshipPart("ANSWERS", "all", lambda plan: plan["project"], _answers),
    RelationshipPart("USES", "all", lambda plan: plan["project"] * 3 // 2, _uses),
    RelationshipPart("OF", "all", lambda plan: plan["share"], _of),
    RelationshipPart("TO", "all", lambda plan: plan["share"], _to),
    RelationshipPart("UNDER", "shares", lambda plan: plan["share"] * 2 // 3, _under),
    RelationshipPart("FUNDS", "all", lambda plan: plan.part(0.02), _funds),
)
