"""活动、议题、考评 Activities, matters on their way, and evaluations."""

from __future__ import annotations

from graph.vocabulary.declare import (
    Lane,
    NodeType,
    RelationshipType,
    choice,
    enumeration,
    integer,
    text,
    texts,
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
        ("OTHER", "其他", "Another kind."),
    ),
)
PARTICIPATION_ROLE = enumeration(
    "ParticipationRole",
    "参与角色",
    "In what role somebody takes part.",
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
        choice("kind", ACTIVITY_KIND, "类别", "Kind of activity.", indexed=True),
        text("rhythm", "频次", "How often it takes place."),
        texts("resolutions", "决议", "What was resolved."),
    ),
    event=True,
)
MATTER = NodeType(
    "Matter",
    "matters",
    "提案、诉求、议题",
    "A proposal or demand that moves through steps between bodies; totals allowed, persons never.",
    (
        choice("kind", MATTER_KIND, "类别", "Kind of matter.", indexed=True),
        text("step", "环节", "Step it has reached."),
    ),
)
EVALUATION = NodeType(
    "Evaluation",
    "evaluations",
    "考评",
    "Who rated which body or post, by which instrument, with which result.",
    (
        text("instrument", "方式", "Instrument of the evaluation."),
        texts("criteria", "依据", "On what it depends."),
        text("rhythm", "频次", "How often."),
        integer("points", "分值", "Points at stake."),
        integer("grades", "档次", "Number of grades."),
        text("effect", "结果运用", "What follows from it."),
        text("result", "结果", "The result."),
    ),
)

HOSTS = RelationshipType(
    "HOSTS", "主办", "A body hosts an activity.", (Lane(("Organization", "Place"), ("Activity",), "hosts", "hostedBy"),)
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
        ),
    ),
    (
        choice("role", PARTICIPATION_ROLE, "角色", "Role."),
        text("rhythm", "频次", "How often."),
        text("case", "案例名称", "Title of the case entered, for an award."),
        text("award", "奖项", "Award given."),
        text("form", "形式", "In which form."),
    ),
)
RAISED = RelationshipType(
    "RAISED",
    "提出",
    "A body, place, group or post raised a matter.",
    (Lane(("Organization", "Place", "MemberGroup", "Post"), ("Matter",), "raised", "raisedBy"),),
)
ASSIGNED_TO = RelationshipType(
    "ASSIGNED_TO",
    "交办",
    "A matter is assigned to a body.",
    (Lane(("Matter",), ("Organization", "Place", "Post"), "assignedTo", "assignedMatters"),),
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
        ),
    ),
    (
        text("step", "环节", "Step of the procedure."),
        text("condition", "条件", "When it is passed on."),
        text("deadline", "时限", "By when."),
    ),
)
RATED = RelationshipType(
    "RATED",
    "评价",
    "A body, group or post rated in an evaluation.",
    (Lane(("Organization", "MemberGroup", "Post", "Place"), ("Evaluation",), "rated", "ratedBy"),),
)
NODES = (ACTIVITY, MATTER, EVALUATION)
RELATIONSHIPS = (HOSTS, PARTICIPATES_IN, RAISED, ASSIGNED_TO, ESCALATES_TO, RATED)
