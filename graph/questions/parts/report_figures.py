"""The sections and figures of the half-year report (半年台账)."""

from __future__ import annotations

from graph.questions.meetings import READINGS
from graph.questions.parts.community import OWN_BODIES
from graph.questions.parts.figure import (
    FROM,
    TO,
    WITHIN,
    Breakdown,
    Figure,
    Grouped,
    Literal,
    Name,
    Part,
    Query,
    Section,
)
from graph.questions.parts.report_lists import (
    ACTIVITIES,
    AGREEMENTS,
    COMMITMENTS,
    COMMUNITIES,
    JOINT_BODIES,
    MATTERS,
    MEMBER_BODIES,
    NEEDS,
    PARTY_ORGANIZATIONS,
    PROJECTS,
    RESOURCES,
    SHARES,
    UNITS,
    Listing,
)
from graph.vocabulary import MODEL

Where = dict[str, Literal]
ROWS = 2000
"""Rows of a list that a figure about relations reads: the largest page."""
BODIES_WITH_TURNS = 1000
"""The same where each row has up to twenty turns, so that an answer stays within the limit of objects."""
NAMED: Where = {
    "NOT": {
        "OR": [
            {"count": {"ne": 1}},
            {"qualifier": {"eq": Name("SOME")}},
            {"certainty": {"eq": Name("MASKED")}},
        ]
    }
}
"""One named body or place: no group, and no name that the source hides."""
RESIDENT: Where = {"AND": [NAMED, {"NOT": {"kind": {"in": [Name(kind) for kind in OWN_BODIES]}}}]}
MEETING: Where = {"kind": {"eq": Name("MEETING")}}
OF_JOINT_BODY: Where = {"hostedBy": {"some": {"node": {"jointCommittee": {}}}}}
MET: Where = {"hosts": {"some": {"node": MEETING}}}
_IN_JOINT_BODY: Where = {"memberOf": {"some": {"node": {"jointCommittee": {}}}}}
_WITH_SEAT: Where = {"representedBy": {"some": {"node": {"postOf": {"some": {"node": {"jointCommittee": {}}}}}}}}
MEMBER: Where = {
    "OR": [_IN_JOINT_BODY, {"unit": {"ownPartyOrganizations": {"none": {"node": _IN_JOINT_BODY}}}, **_WITH_SEAT}]
}
"""Of a joint body, or a unit with a seat there: lists of seats seldom say besides that their units are members.

A unit whose Party body is a member is counted by that alone.
"""
CLAIMED: Where = {
    "OR": [{"claimedBy": {"some": {}}}, {"status": {"in": [Name("CLAIMED"), Name("FULFILLED")]}}],
}
OPEN: Where = {"NOT": {"OR": [CLAIMED, {"status": {"eq": Name("ENDED")}, "endDate": {"isNull": True}}]}}
FULFILLED: Where = {"status": {"eq": Name("FULFILLED")}}


def both(*wanted: Where) -> Where:
    """All conditions together."""
    kept: list[Literal] = [dict(each) for each in wanted if each]
    return dict(wanted[0]) if len(kept) == 1 and wanted[0] else {"AND": kept} if kept else {}


def surely(published: str) -> Where:
    """A published date lies in the period, whichever day it means."""
    return {published: {"gte": FROM, "lte": TO}}


def perhaps(published: str) -> Where:
    """A published date may lie in the period, or outside: only its year or month is known."""
    others: list[Literal] = [dict(surely(published)), {published: {"lt": FROM}}, {published: {"gt": TO}}]
    return {published: {"isNull": False}, "NOT": {"OR": others}}


def listing(of: Listing, where: Where, *, moment: bool = False) -> Query:
    """The query of a list of the place: on the last day of the period, or over the period."""
    when: dict[str, Literal] = {"asOf": TO} if moment else {"during": {"from": FROM, "to": TO}}
    return Query(of.root, {"within": WITHIN, **when, **({"where": dict(where)} if where else {})}, of.selection)


def _counted(
    key: str,
    zh: str,
    en: str,
    measure: str,
    of: Listing,
    where: Where | None = None,
    *,
    by: tuple[Breakdown, ...] = (),
    moment: bool = False,
    certain: str | None = None,
    unsure: Where | None = None,
) -> Figure:
    """A figure that counts the rows of a list. ``certain``: a published date that must lie in the period."""
    wanted = where or {}
    query = listing(of, both(wanted, surely(certain)) if certain else wanted, moment=moment)
    doubtful = both(wanted, unsure or perhaps(certain)) if certain else None
    unclear = listing(of, doubtful, moment=moment) if doubtful else None
    return Figure(key, zh, en, measure, query, moment=moment, by=by, unsure=unclear)


def _kind(enumeration: str) -> tuple[Breakdown, ...]:
    return (Breakdown("KIND", enumeration),)


def labels(enumeration: str) -> dict[str | None, tuple[str, str]]:
    """The names of the values of an enumeration, in Chinese and English; those of None are for what is not stated."""
    values = MODEL.enumerations[enumeration].values
    named: dict[str | None, tuple[str, str]] = {each.name: (each.zh, each.en.rstrip(".")) for each in values}
    return named | {None: ("未注明类别", "Kind not stated")}


MONTH = (Breakdown("VALID_FROM", per="MONTH"),)
_ORGANIZATION, _RESOURCE = _kind("OrganizationKind"), _kind("ResourceKind")
_COVERAGE = Query(
    "coverage",
    {"within": WITHIN, "asOf": TO, "limit": ROWS},
    "tiedTotal tied { id name kind } untiedTotal untied { id name kind } unitsByKind { kind tiedTotal untiedTotal }"
    " complete",
    Part(
        {
            "tiedTotal": None,
            "untiedTotal": None,
            "unitsByKind": Part(dict.fromkeys(("kind", "tiedTotal", "untiedTotal")), type_name="CoverageOfUnits"),
            "complete": None,
        },
        type_name="Coverage",
    ),
)
_MEETINGS = Query(
    "meetings",
    {"within": WITHIN, "during": {"from": FROM, "to": TO}, "limit": ROWS},
    "expectedTotal keptTotal behindTotal uncomparedTotal undatedTotal byReading { reading bodiesTotal }"
    " bodies { committee { id name meetingRhythm } reading expected kept held undated } complete",
    Part(
        {
            **dict.fromkeys(("expectedTotal", "keptTotal", "behindTotal", "uncomparedTotal", "undatedTotal")),
            "byReading": Part(dict.fromkeys(("reading", "bodiesTotal")), type_name="MeetingsOfReading"),
            "complete": None,
        },
        type_name="Meetings",
    ),
)
_NUMBERS = ("groups", "members", "registeredMin", "registeredMax", "rateMin", "rateMax", "unrecordedGroupsTotal")
_REGISTRATION = Query(
    "doubleRegistration",
    {"within": WITHIN, "asOf": TO, "limit": ROWS},
    f"numbers {{ {' '.join(_NUMBERS)} unrecordedMembersTotal exact }}"
    " byCommunity { community { id name } groups members registeredMin registeredMax rateMin rateMax }"
    " byUnitKind { kind groups members registeredMin registeredMax rateMin rateMax } complete",
    Part(
        {"numbers": Part(dict.fromkeys(_NUMBERS), type_name="RegistrationNumbers"), "complete": None},
        type_name="DoubleRegistration",
    ),
)
_TURNS = Query(
    "jointCommittees",
    {"within": WITHIN, "during": {"from": FROM, "to": TO}, "first": BODIES_WITH_TURNS},
    "totalCount nodes { id name chairedBy(first: 20) { totalCount edges"
    " { fact order startDate endDate scope node { id name } } } }",
    Part(
        {
            "totalCount": None,
            "nodes": Part(
                {"chairedBy": Part({"totalCount": None}, type_name="JointCommitteeChairedByConnection")},
                type_name="JointCommittee",
            ),
        },
        type_name="JointCommitteeConnection",
    ),
)


def _registered(key: str, zh: str, en: str, measure: str, name: str, *, rate: bool = False) -> Figure:
    return Figure(key, zh, en, measure, _REGISTRATION, ("numbers", name), moment=True, rate=rate)


BASICS = Section(
    "BASICS",
    "基本情况",
    "The place and its bodies",
    (
        _counted("communities", "社区", "Communities", "个", COMMUNITIES, NAMED, moment=True),
        _counted(
            "partyOrganizations", "党组织", "Party organisations", "个", PARTY_ORGANIZATIONS, NAMED, by=_ORGANIZATION,
            moment=True,
        ),
        _counted(
            "jointBodies", "共建议事机构", "Joint bodies", "个", JOINT_BODIES, NAMED, by=_ORGANIZATION, moment=True
        ),
        _counted(
            "residentUnits", "驻区单位", "Resident units", "家", UNITS, RESIDENT, by=_ORGANIZATION, moment=True
        ),
        Figure(
            "tiedUnits",
            "已建立共建关系的驻区单位",
            "Resident units with ties",
            "家",
            _COVERAGE,
            ("tiedTotal",),
            moment=True,
            grouped=Grouped("unitsByKind", "kind", "tiedTotal", labels("OrganizationKind")),
        ),
        Figure(
            "untiedUnits", "尚无共建关系的驻区单位", "Resident units without ties", "家", _COVERAGE, ("untiedTotal",),
            moment=True,
            grouped=Grouped("unitsByKind", "kind", "untiedTotal", labels("OrganizationKind")),
        ),
        _counted(
            "memberBodies",
            "共建议事机构的成员单位",
            "Member bodies of joint bodies",
            "家",
            MEMBER_BODIES,
            both(NAMED, MEMBER),
            by=_ORGANIZATION,
            moment=True,
        ),
    ),
)  # fmt: skip
AGREED = Section(
    "AGREEMENTS",
    "共建协议与承诺",
    "Agreements and commitments",
    (
        _counted(
            "agreementsInForce", "期内有效的共建协议", "Agreements in force", "份", AGREEMENTS,
            by=_kind("AgreementKind"),
        ),
        _counted("agreementsSigned", "新签订的共建协议", "Agreements signed", "份", AGREEMENTS, certain="startDate"),
        _counted(
            "agreementsRenewed", "其中续签的协议", "Of these, renewals", "份", AGREEMENTS, {"renews": {"some": {}}},
            certain="startDate",
        ),
        _counted("agreementsLapsed", "到期的共建协议", "Agreements lapsed", "份", AGREEMENTS, certain="endDate"),
        _counted(
            "agreementsNotRenewed", "其中未续签的协议", "Of these, not renewed", "份", AGREEMENTS,
            {"renewedBy": {"none": {}}}, certain="endDate",
        ),
        _counted("commitmentsDue", "期内应兑现的承诺", "Commitments due", "项", COMMITMENTS, certain="due"),
        _counted(
            "commitmentsKept", "其中已兑现的承诺", "Of these, kept", "项", COMMITMENTS,
            {"OR": [FULFILLED, {"fulfilledOn": {"isNull": False}}]}, certain="due",
        ),
        _counted(
            "commitmentsFulfilled", "期内兑现的承诺", "Commitments fulfilled", "项", COMMITMENTS, certain="fulfilledOn"
        ),
    ),
)  # fmt: skip
LISTS = Section(
    "LISTS",
    "三张清单",
    "Resources, needs and projects",
    (
        _counted("resources", "提供的共建资源", "Resources offered", "项", RESOURCES, by=_RESOURCE),
        _counted("resourcesNew", "其中新增的资源", "Of these, new", "项", RESOURCES, certain="startDate"),
        _counted(
            "resourcesUsed", "其中有使用记录的资源", "Of these, used", "项", RESOURCES, {"shares": {"some": {}}}
        ),
        _counted("uses", "资源使用", "Uses of resources", "次", SHARES),
        _counted("needs", "列入清单的需求", "Needs listed", "项", NEEDS, by=_RESOURCE),
        _counted("needsRaised", "其中新提出的需求", "Of these, raised", "项", NEEDS, certain="startDate"),
        _counted("needsClaimed", "其中已认领的需求", "Of these, claimed", "项", NEEDS, CLAIMED),
        _counted(
            "needsMet", "期内办结的需求", "Needs met", "项", NEEDS, FULFILLED, certain="endDate",
            unsure={"OR": [{"endDate": {"isNull": True}}, perhaps("endDate")]},
        ),
        _counted("needsOpen", "待认领的需求", "Needs open", "项", NEEDS, OPEN, moment=True),
        _counted("projects", "实施的项目", "Projects", "个", PROJECTS),
        _counted("projectsBegun", "其中新启动的项目", "Of these, begun", "个", PROJECTS, certain="startDate"),
        _counted("projectsEnded", "其中结束的项目", "Of these, ended", "个", PROJECTS, certain="endDate"),
    ),
)  # fmt: skip
HELD = Section(
    "ACTIVITIES",
    "活动、会议与轮值",
    "Activities, meetings and turns",
    (
        _counted("activities", "开展活动和会议", "Activities", "次", ACTIVITIES, by=_kind("ActivityKind")),
        _counted("activitiesByMonth", "开展活动和会议（按月）", "Activities by month", "次", ACTIVITIES, by=MONTH),
        _counted(
            "meetings", "共建议事机构召开的会议", "Meetings of joint bodies", "次", ACTIVITIES,
            both(MEETING, OF_JOINT_BODY),
        ),
        _counted(
            "jointBodiesMet", "开过会的共建议事机构", "Joint bodies that met", "个", JOINT_BODIES, both(NAMED, MET)
        ),
        _counted(
            "jointBodiesSilent", "有会议频次规定而没有会议记录的共建议事机构",
            "Joint bodies with a recorded rhythm of meetings, without a recorded meeting", "个", JOINT_BODIES,
            both(NAMED, {"meetingRhythm": {"isNull": False}, "NOT": MET}),
        ),
        Figure(
            "meetingsExpected", "按会议频次应召开的会议", "Meetings that the recorded rhythms ask for", "次", _MEETINGS,
            ("expectedTotal",),
        ),
        Figure(
            "meetingsKept", "其中已召开的会议", "Of these, held", "次", _MEETINGS, ("keptTotal",),
            dateless=("undatedTotal",),
        ),
        Figure(
            "jointBodiesBehind", "未达到会议频次的共建议事机构", "Joint bodies that met less than they ought to", "个",
            _MEETINGS, ("behindTotal",),
        ),
        Figure(
            "jointBodiesUncompared", "会议频次不明或期内没有完整周期、无法比较的共建议事机构",
            "Joint bodies without a rhythm to compare with", "个", _MEETINGS, ("uncomparedTotal",),
            grouped=Grouped(
                "byReading", "reading", "bodiesTotal", {key: each for key, each in READINGS.items() if key != "READ"}
            ),
        ),
        Figure(
            "turns", "轮值", "Turns of chairs", "任", _TURNS, ("nodes", "chairedBy", "totalCount")
        ),
    ),
)  # fmt: skip
REGISTERED = Section(
    "REGISTRATION",
    "双报到",
    "Double registration",
    (
        _registered("inService", "人数和报到数均有记载的在职党员", "In-service members with numbers", "名", "members"),
        _registered("registeredMin", "到社区报到的在职党员（下限）", "Registered, at least", "名", "registeredMin"),
        _registered("registeredMax", "到社区报到的在职党员（上限）", "Registered, at most", "名", "registeredMax"),
        _registered("rateMin", "报到率（下限）", "Rate, at least", "%", "rateMin", rate=True),
        _registered("rateMax", "报到率（上限）", "Rate, at most", "%", "rateMax", rate=True),
        _registered(
            "unrecordedGroups", "人数或报到数未记载的在职党员群体", "Groups without recorded numbers", "个",
            "unrecordedGroupsTotal",
        ),
    ),
)  # fmt: skip
RAISED = Section(
    "MATTERS",
    "诉求与问题",
    "Demands and problems",
    (
        _counted("matters", "办理的诉求和问题", "Matters handled", "件", MATTERS, by=_kind("MatterKind")),
        _counted("mattersRaised", "其中新提出的事项", "Of these, raised", "件", MATTERS, certain="startDate"),
        _counted("mattersSettled", "其中办结的事项", "Of these, settled", "件", MATTERS, FULFILLED),
    ),
)
SECTIONS = (BASICS, AGREED, LISTS, HELD, REGISTERED, RAISED)
