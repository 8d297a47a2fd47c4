"""The chair of a joint body and its turns."""

from __future__ import annotations

from graph.caps import CHAIR_TURNS, NEXT_TURNS
from graph.questions.chair import chair
from schema.bounds import BOUNDS, LIMIT
from schema.definitions import Argument, Member, object_type
from schema.entities import FACTS
from schema.enums import enumerate_as
from schema.questions import OF_JOINT_BODY, question
from schema.texts import both

_REASONS = {
    "NO_TURN": ("没有记录了日期的轮次", "No turn with known days is recorded."),
    "NO_RULE": ("轮值月数不详", "The length of a turn in months is unknown."),
    "OPEN_TURN": ("最后一轮没有截止日", "The last turn has no end."),
    "NO_ORDER": ("最后一轮没有次序", "The last turn has no order."),
    "NOBODY_LEFT": ("轮值者届时均已不存在", "No body in the rotation is a member or exists any more by then."),
}


def _declare_turns() -> None:
    object_type(
        "ChairTurn",
        both("一轮", "One turn of the chair, recorded or computed by the rotation rule."),
        [
            Member("chair", "Entity", both("主持者", "The body or office-holder that chairs.")),
            Member(
                "part",
                "Optional[str]",
                both("所主持的部分，全体则为空", "The part that is chaired; null for the whole body."),
            ),
            Member("order", "Optional[int]", both("轮值次序", "Position in the order of turns.")),
            Member("validFrom", "Optional[Date]", both("起", "First day of the turn; null if unknown.")),
            Member("validTo", "Optional[Date]", both("止", "Last day of the turn; null if unknown or open.")),
            Member(
                "recorded",
                "bool",
                both(
                    "已记录，否则按规则推算", "Whether it is recorded; otherwise it is computed by the rotation rule."
                ),
            ),
            Member("planned", "bool", both("计划中", "Whether it is recorded as planned and has not begun.")),
            Member(
                "fact",
                "Optional[ID]",
                both("所据事实", "Id of the recorded fact; null if the turn is computed by the rotation rule."),
            ),
            Member("sourceIds", "List[ID]", both("出处标识", "Ids of the sources that state it.")),
        ],
    )
    turn, days = "ChairTurn", both("起", "First day; null if unknown.")
    object_type(
        "ChairGap",
        both("空档", "Days between turns on which nobody chairs."),
        [
            Member("validFrom", "Optional[Date]", days),
            Member(
                "validTo",
                "Optional[Date]",
                both("止，至今无人接任则为空", "Last day; null while nobody has taken over."),
            ),
            Member("after", turn, both("此前一轮", "The turn before it.")),
            Member("before", f"Optional[{turn}]", both("此后一轮", "The turn after it.")),
        ],
    )
    object_type(
        "ChairClash",
        both("重叠", "Days on which two turns of different chairs overlap."),
        [
            Member("validFrom", "Optional[Date]", days),
            Member("validTo", "Optional[Date]", both("止", "Last day.")),
            Member("turns", f"List[{turn}]", both("两轮", "Both turns; the one that began earlier is first.")),
        ],
    )


def _declare_views() -> None:
    reasons = [(name, both(*texts)) for name, texts in _REASONS.items()]
    enumerate_as(
        "NextUnavailableReason", both("无法推算下一轮的原因", "Why the rotation rule gives no next turns."), reasons
    )
    object_type(
        "ChairPart",
        both("全体或某一部分的主持", "The chair of a joint body, or of one part of it."),
        [
            Member("part", "Optional[str]", both("部分，全体则为空", "The part; null for the whole body.")),
            Member("turnsTotal", "int", both("已记录轮次数", "Number of recorded turns.")),
            Member("current", "List[ChairTurn]", both("当日主持者", "The turns that hold on the day.")),
            Member(
                "undated",
                "List[ChairTurn]",
                both(
                    "未注明日期的轮次，不视为当前",
                    "Recorded turns without any date; they are never treated as current.",
                ),
            ),
            Member("undatedTotal", "int", both("未注明日期的轮次数", "Number of turns without a date.")),
            Member(
                "next",
                "List[ChairTurn]",
                both(
                    "以后各轮：已记录、计划中与按规则推算者，以时间为序，不早于查询日",
                    "The next turns in order, none before the day: recorded, planned, or computed by the rotation"
                    " rule.",
                ),
            ),
            Member(
                "nextUnavailableReason",
                "Optional[NextUnavailableReason]",
                both("无法推算的原因", "Why the rotation rule gives no next turns; null if it gives some."),
            ),
            Member("gaps", "List[ChairGap]", both("空档", "Days without a chair, earliest first.")),
            Member("gapsTotal", "int", both("空档数", "Number of gaps.")),
            Member("clashes", "List[ChairClash]", both("重叠", "Overlaps, earliest first.")),
            Member("clashesTotal", "int", both("重叠数", "Number of overlaps.")),
        ],
    )
    object_type(
        "ChairView",
        both("联合组织的主持与轮值", "Who chairs a joint body, and its schedule."),
        [
            Member("committee", "JointCommittee", both("联合组织", "The joint body.")),
            Member("on", "Date", both("日期", "The requested day.")),
            Member("rotationRule", "Optional[str]", both("轮值规则", "The rotation rule as written.")),
            Member("rotationMonths", "Optional[int]", both("轮值月数", "Length of one turn in months.")),
            Member("parts", "List[ChairPart]", both("全体与各部分", "The whole body first, then each part by name.")),
            Member(
                "turnsTotal",
                "int",
                both("已记录轮次数", f"Number of recorded turns; the latest {CHAIR_TURNS} are scanned."),
            ),
            *BOUNDS,
        ],
    )


def declare_chair() -> Member:
    """The types of the question ``chair``, and its field."""
    _declare_turns()
    _declare_views()
    return question(
        "chair",
        "ChairView",
        both(
            "谁在主持、主持哪一部分、自何时起；下一轮、空档与重叠",
            "Who chairs a joint body and each part of it and since when, who is next by its rotation rule, and gaps"
            " and clashes.",
        ),
        chair,
        (
            OF_JOINT_BODY,
            Argument("on", "Optional[Date]", both("日期，默认今天", "The day; today by default.")),
            Argument(
                "next",
                "Optional[int]",
                both(
                    f"以后至多几轮，默认 {NEXT_TURNS.default}",
                    f"Number of next turns, at most {NEXT_TURNS.most}; {NEXT_TURNS.default} by default.",
                ),
            ),
            LIMIT,
            FACTS,
        ),
    )
