"""活动、议题、考评 Activities with hosts and participants, matters on their way, evaluations."""

from __future__ import annotations

from collections.abc import Iterator

from seeds.generate import dating
from seeds.generate.city import City, Ref, Relationship, Row
from seeds.generate.city_parts import NodePart, RelationshipPart
from seeds.generate.invented_names import TOPICS
from seeds.generate.places import community_name

KINDS = (
    ("MEETING", "联席会议"),
    ("CAMPAIGN", "主题党日"),
    ("SERVICE_DAY", "志愿服务日"),
    ("FORUM", "论坛"),
    ("SPORTS", "运动会"),
    ("TRAINING", "培训班"),
)
MATTERS = (("PROPOSAL", "提案"), ("DEMAND", "诉求"), ("WISH", "微心愿"), ("PROBLEM", "问题"))
STEPS = ("收集", "分类", "交办", "督办", "答复")


def _community(city: City, salt: int, index: int) -> int:
    return city.choose(salt, index, city.plan["community"])


def _activities(city: City) -> Iterator[Row]:
    lot = city.lot("activity")
    for activity in range(city.plan["activity"]):
        kind, title = KINDS[int(lot() * len(KINDS))]
        name = (*community_name(_community(city, 50, activity)), title)
        yield city.node("activity", name, dating.event(lot), happens=True, kind=kind)


def _matters(city: City) -> Iterator[Row]:
    lot = city.lot("matter")
    for matter in range(city.plan["matter"]):
        kind, title = MATTERS[int(lot() * len(MATTERS))]
        topic, step = TOPICS[int(lot() * len(TOPICS))], STEPS[int(lot() * len(STEPS))]
        name = (*community_name(_community(city, 51, matter)), topic, title)
        yield city.node("matter", name, dating.use(lot), kind=kind, step=step)


def _evaluations(city: City) -> Iterator[Row]:
    lot = city.lot("evaluation")
    for evaluation in range(city.plan["evaluation"]):
        year = 2018 + int(lot() * 8)
        name = (*community_name(_community(city, 52, evaluation)), str(year), "年度党建考评")
        result = ("优秀", "良好", "合格")[int(lot() * 3)]
        fact = {"startDate": str(year), "endDate": str(year)}
        yield city.node("evaluation", name, fact, instrument="年度述职评议", rhythm="每年", grades=3, result=result)


def _hosts(city: City, count: int) -> Iterator[Relationship]:
    """The community's Party organisation, its joint committee, or the place itself."""
    for activity in range(count):
        community = _community(city, 50, activity)
        hosts = (
            city.party_of("community", community),
            city.joint_of("community", community),
            Ref("community", community),
        )
        yield city.tie(hosts[activity % 3], Ref("activity", activity))


def _takes_part(city: City, count: int) -> Iterator[Relationship]:
    """Every second participant is a neighbour, the others come from anywhere, large units far more often."""
    lot, plan = city.lot("takes-part"), city.plan
    for index in range(count):
        activity = int(lot() ** 1.3 * plan["activity"])
        unit = city.resident(_community(city, 50, activity), index) if index % 2 else city.hub(lot)
        role = "ORGANIZER" if lot() < 0.1 else "PARTICIPANT"
        yield city.tie(Ref("unit", unit), Ref("activity", activity), role=role)


def _raised(city: City, count: int) -> Iterator[Relationship]:
    for matter in range(count):
        community = _community(city, 51, matter)
        body = Ref("unit", city.resident(community, matter)) if matter % 2 else Ref("community", community)
        yield city.tie(body, Ref("matter", matter))


def _assigned(city: City, count: int) -> Iterator[Relationship]:
    for matter in range(count):
        subdistrict = city.subdistrict_of(_community(city, 51, matter))
        yield city.tie(Ref("matter", matter), city.party_of("subdistrict", subdistrict))


def _escalates(city: City, count: int) -> Iterator[Relationship]:
    plan = city.plan
    for index in range(count):
        matter = index * plan["matter"] // count
        subdistrict = city.subdistrict_of(_community(city, 51, matter))
        district = subdistrict * plan["district"] // plan["subdistrict"]
        yield city.tie(Ref("matter", matter), Ref("district", district), step="督办", deadline="15个工作日")


def _about(city: City, count: int) -> Iterator[Relationship]:
    for evaluation in range(count):
        yield city.tie(Ref("evaluation", evaluation), Ref("community", _community(city, 52, evaluation)))


def _rated(city: City, count: int) -> Iterator[Relationship]:
    for evaluation in range(count):
        subdistrict = city.subdistrict_of(_community(city, 52, evaluation))
        yield city.tie(city.party_of("subdistrict", subdistrict), Ref("evaluation", evaluation))


NODES = (
    NodePart("activity", _activities),
    NodePart("matter", _matters),
    NodePart("evaluation", _evaluations),
)
TIES = (
    RelationshipPart("HOSTS", "all", lambda plan: plan["activity"], _hosts),
    RelationshipPart("PARTICIPATES_IN", "all", lambda plan: plan.part(0.36), _takes_part),
    RelationshipPart("RAISED", "all", lambda plan: plan["matter"], _raised),
    RelationshipPart("ASSIGNED_TO", "all", lambda plan: plan["matter"], _assigned),
    RelationshipPart("ESCALATES_TO", "all", lambda plan: plan["matter"] // 4, _escalates),
    RelationshipPart("ABOUT", "evaluations", lambda plan: plan["evaluation"], _about),
    RelationshipPart("RATED", "all", lambda plan: plan["evaluation"], _rated),
)
