"""The events of a body."""

from __future__ import annotations

from graph.questions.timeline import timeline
from schema.bounds import BOUNDS, LIMIT
from schema.definitions import Argument, Member, object_type
from schema.enums import enumerate_as
from schema.questions import OF_BODY, question
from schema.texts import both

FROM = Argument("from", "Optional[Date]", both("起始日（含）", "Only events on this day or later."))
TO = Argument(
    "to",
    "Optional[Date]",
    both(
        "截止日（含），默认今天；给出更晚的日期可看到将要开始或到期的事项",
        "Only events on this day or earlier; today by default. A later day also shows future starts and ends.",
    ),
)


def declare_timeline() -> Member:
    """The types of the question ``timeline``, and its field."""
    enumerate_as(
        "TimelineChange",
        both("发生了什么", "What happened to a fact on a day."),
        [
            ("BEGAN", both("开始", "It began.")),
            ("ENDED", both("结束（当日为最后一天）", "It ended; the day is its last.")),
            ("HELD", both("当日举行或仅当日有效", "It took place, or held, on this one day.")),
            ("OBSERVED", both("当日有记载，起止不详", "It was observed on this day; its term is unknown.")),
            ("FULFILLED", both("承诺已兑现", "A commitment was fulfilled.")),
        ],
    )
    object_type(
        "TimelineEvent",
        both("一件事", "One event of the body."),
        [
            Member("date", "Date", both("日期", "The day.")),
            Member(
                "published",
                "Optional[PartialDate]",
                both(
                    "所发布的日期原文，由他处推得则为空",
                    "The date as published, of the fact or its other end; null if it derives from another fact.",
                ),
            ),
            Member("change", "TimelineChange", both("变化", "What happened.")),
            Member(
                "type",
                "str",
                both(
                    "事实类型",
                    "The relationship type of the fact, or the body's own type if the fact is the body itself.",
                ),
            ),
            Member("fact", "ID", both("所据事实", "Id of the relationship, or of the body itself.")),
            Member("outgoing", "bool", both("本单位是否为主语", "Whether the body is the subject of the fact.")),
            Member("role", "Optional[str]", both("角色", "The role in the fact.")),
            Member("with", "Optional[Entity]", both("对方", "The other end; null if the fact is the body itself.")),
            Member(
                "via",
                "Optional[Entity]",
                both(
                    "经由：职务或资源使用",
                    "The post or the use of a resource between the body and the other end; otherwise null.",
                ),
            ),
            Member("certainty", "Optional[Certainty]", both("确定程度", "The certainty of the fact.")),
            Member("sourceIds", "List[ID]", both("出处标识", "Ids of the sources that state it.")),
        ],
    )
    object_type(
        "Timeline",
        both("大事记", "The events of a body, newest first."),
        [
            Member("body", "Entity", both("主体", "The body.")),
            Member("events", "List[TimelineEvent]", both("各事，新者在前", "The events, newest first, up to limit.")),
            Member("eventsTotal", "int", both("总数", "Number of events between the two days.")),
            *BOUNDS,
        ],
    )
    return question(
        "timeline",
        "Timeline",
        both(
            "某主体的大事记：起止、签约、任职、轮值、活动、资源使用、承诺兑现，均有日期与出处",
            "All events of a body, with dates and sources: its own start and end, its links, the holders of its"
            " posts, uses of its resources, fulfilled commitments. Facts without a date are not included.",
        ),
        timeline,
        (OF_BODY, FROM, TO, LIMIT),
    )
