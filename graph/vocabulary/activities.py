"""活动、议题、考评 Activities, matters on their way, and evaluations."""

from __future__ import annotations

from graph.vocabulary.common import CODE
from graph.vocabulary.declare import (
    Lane,
    NodeType,
    RelationshipType,
    bilingual,
    bilingual_list,
    choice,
    enumeration,
    integer,
)

ACTIVITY_KIND = enumeration(
    "ActivityKind",
    "活动类别",
    "What kind of activity it is.",
    (
        ("MEETING", "会议", "Meeting of a body."),
        ("FORUM", "论坛", "Forum or lecture."),
        ("CAMPAIGN", "主题活动", "Campaign."),
        ("SPORTS", "文体活动", "Sports or culture."),
        ("TRAINING", "培训", "Training."),
        ("AWARD", "评选表彰", "Selection or award."),
        ("SERVICE_DAY", "服务日", "Volunteer service day."),
        ("SIGNING", "签约", "Signing of an agreement."),
        ("OPENING", "揭牌、启动", "Opening or launch."),
        ("EVENT", "活动", "Event, not further stated."),
        ("OTHER", "其他", "Another kind."),
    ),
)
PARTICIPATION_ROLE = enumeration(
    "ParticipationRole",
    "参与角色",
    "The role of a participant.",
    (
        ("HOST", "主办", "Host."),
        ("ORGANIZER", "组织", "Organiser."),
        ("PARTICIPANT", "参加", "Participant."),
        ("AWARDED", "获奖", "Recognised there."),
        ("OBSERVER", "列席", "Observer."),
    ),
)
MATTER_KIND = enumeration(
    "MatterKind",
    "事项类别",
    "What kind of matter it is.",
    (
        ("PROPOSAL", "提案", "Proposal."),
        ("DEMAND", "诉求", "Demand or opinion."),
        ("WISH", "微心愿", "Small wish."),
        ("PROBLEM", "问题", "Problem."),
        ("OTHER", "其他", "Another kind."),
    ),
)

ACTIVITY = NodeType(
    "Activity",
    "activities",
    "活动、会议",
    "A meeting or event of bodies (popolo:Event). Without a full date it holds on no day.",
    (
        CODE,
        choice("kind", ACTIVITY_KIND, "类别", "Kind of activity.", indexed=True),
        *bilingual("rhythm", "频次", "How often it takes place."),
        *bilingual_list("resolutions", "决议", "What was resolved."),
    ),
    event=True,
    dating=True,
)
MATTER = NodeType(
    "Matter",
    "matters",
    "提案、诉求、议题",
    "A proposal or demand that moves through steps between bodies; totals allowed, persons never.",
    (
        CODE,
        choice("kind", MATTER_KIND, "类别", "Kind of matter.", indexed=True),
        *bilingual("step", "环节", "Step it has reached."),
        *bilingual_list("subjects", "内容", "What it is about, in the order of the source."),
        *bilingual_list("steps", "步骤", "The steps of its handling, in their order."),
    ),
    dating=True,
)
EVALUATION = NodeType(
    "Evaluation",
    "evaluations",
    "考评",
    "Who rated which body or post, by which instrument, with which result.",
    (
        CODE,
        *bilingual("instrument", "方式", "Instrument of the evaluation."),
        *bilingual_list("criteria", "依据", "Factors on which it depends."),
        *bilingual("rhythm", "频次", "How often."),
        integer("points", "分值", "Points at stake."),
        integer("grades", "档次数", "Number of grades."),
        *bilingual_list("gradeNames", "档次", "The grades, the best first."),
        *bilingual_list("aspects", "考评内容", "What is rated, in the order of the source."),
        integer("indicators", "指标数", "Number of indicators."),
        integer("sample", "抽查数", "How many are drawn for it."),
        *bilingual("effect", "结果运用", "What follows from it."),
        *bilingual("result", "结果", "The result."),
        *bilingual("step", "环节", "Step of the procedure that it belongs to."),
    ),
    dating=True,
)

HOSTS = RelationshipType(
    "HOSTS",
    "主办",
    "A body hosts an activity.",
    (Lane(("Organization", "Place"), ("Activity",), "hosts", "hostedBy", "主办", "主办单位"),),
)
PARTICIPATES_IN = RelationshipType(
    "PARTICIPATES_IN",
    "参加",
    "A body, place, group or post takes part in an activity or in the meetings of a body.",
    (
        Lane(
            ("Organization", "Place", "MemberGroup", "Post", "Case"),
            ("Activity", "Organization", "Place", "MemberGroup", "Case", "Matter"),
            "participatesIn",
            "participants",
            "参加",
            "参加者",
        ),
    ),
    (
        choice("role", PARTICIPATION_ROLE, "角色", "Role."),
        *bilingual("roleText", "角色原文", "The role in the source's own words."),
        *bilingual("rhythm", "频次", "How often."),
        *bilingual("case", "案例名称", "Title of the case entered, for an award."),
        *bilingual("award", "奖项", "Award given."),
        *bilingual("form", "形式", "In which form."),
        *bilingual("countUnit", "计数单位", "Unit of the count, if it does not count things of the near end."),
    ),
)
RAISED = RelationshipType(
    "RAISED",
    "提出",
    "A body, place, group or post raised a matter.",
    (Lane(("Organization", "Place", "MemberGroup", "Post"), ("Matter",), "raised", "raisedBy", "提出", "提出方"),),
)
ASSIGNED_TO = RelationshipType(
    "ASSIGNED_TO",
    "交办",
    "A matter is assigned to a body.",
    (Lane(("Matter",), ("Organization", "Place", "Post"), "assignedTo", "assignedMatters", "交办", "交办事项"),),
)
ESCALATES_TO = RelationshipType(
    "ESCALATES_TO",
    "上报",
    "A matter goes from a lower handler to a higher one.",
    (
        Lane(
            ("Organization", "Place", "Post", "MemberGroup", "Matter"),
            ("Organization", "Place"),
            "escalatesTo",
            "escalatedFrom",
            "上报",
            "上报方",
        ),
    ),
    (
        *bilingual("step", "环节", "Step of the procedure."),
        *bilingual("condition", "条件", "When it is passed on."),
        *bilingual("deadline", "时限", "By when."),
        *bilingual("rhythm", "频次", "How often."),
    ),
)
RATED = RelationshipType(
    "RATED",
    "评价",
    "A body, group or post rated in an evaluation.",
    (Lane(("Organization", "MemberGroup", "Post", "Place"), ("Evaluation",), "rated", "ratedBy", "评价", "评价方"),),
)
FEEDS_INTO = RelationshipType(
    "FEEDS_INTO",
    "计入考评",
    "The result of one evaluation counts in another.",
    (Lane(("Evaluation",), ("Evaluation",), "feedsInto", "fedBy", "计入的考评", "来源考评"),),
)
NODES = (ACTIVITY, MATTER, EVALUATION)
RELATIONSHIPS = (HOSTS, PARTICIPATES_IN, RAISED, ASSIGNED_TO, ESCALATES_TO, RATED, FEEDS_INTO)
