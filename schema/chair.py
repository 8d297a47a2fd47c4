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
    "NO_TURN": ("没有记录了日期的轮次", "No turn of known days is recorded."),
    "NO_RULE": ("轮值月数不详", "The months of a turn are not known."),
    "OPEN_TURN": ("最后一轮没有截止日", "The last turn has no end."),
    "NO_ORDER": ("最后一轮没有次序", "The last turn has no place in the order."),
    "NOBODY_LEFT": ("轮值者届时均已不存在", "None of those in the rotation is there any more."),
}


def _declare_turns() -> None:
    object_type(
        "ChairTurn",
        both("一轮", "One turn of the chair, recorded or given by the rotation rule."),
        [
            Member("chair", "Entity", both("主持者", "The body or office-holder that chairs.")),
            Member(
                "part", "Optional[str]", both("所主持的部分，全体则为空", "The part that is chaired; null: all of it.")
            ),
            Member("order", "Optional[int]", both("轮值次序", "Place in the order of turns.")),
            Member("validFrom", "Optional[Date]", both("起", "First day of the turn; null where unknown.")),
            Member("validTo", "Optional[Date]", both("止", "Last day of the turn; null where unknown or open.")),
            Member(
                "recorded", "bool", both("已记录，否则按规则推算", "Whether it is recorded; else the rule gives it.")
            ),
            Member("planned", "bool", both("计划中", "Whether it is recorded as planned: it has not begun.")),
            Member("fact", "Optional[ID]", both("所据事实", "Id of the recorded fact; null where the rule gives it.")),
            Member("sourceIds", "List[ID]", both("出处标识", "Ids of the sources that state it.")),
        ],
    )
    turn, days = "ChairTurn", both("起", "First day; null where unknown.")
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
            Member("turns", f"List[{turn}]", both("两轮", "Both turns, the one that began first at first.")),
        ],
    )


def _declare_views() -> None:
    reasons = [(name, both(*texts)) for name, texts in _REASONS.items()]
    enumerate_as("NextUnavailableReason", both("无法推算下一轮的原因", "Why the rule gives no next turns."), reasons)
    object_type(
        "ChairPart",
        both("全体或某一部分的主持", "The chair of a joint body, or of one part of it."),
        [
            Member("part", "Optional[str]", both("部分，全体则为空", "The part; null: all of it.")),
            Member("turnsTotal", "int", both("已记录轮次数", "How many turns are recorded.")),
            Member("current", "List[ChairTurn]", both("当日主持者", "Who chairs on the day.")),
            Member(
                "undated",
                "List[ChairTurn]",
                both(
                    "未注明日期的轮次，不视为当前",
                    "Recorded turns without any date: of an unknown time, never taken for the present one.",
                ),
            ),
            Member("undatedTotal", "int", both("未注明日期的轮次数", "How many turns have no date.")),
            Member(
                "next",
                "List[ChairTurn]",
                both(
                    "以后各轮：已记录、计划中与按规则推算者，以时间为序，不早于查询日",
                    "The next turns in order, none before the day: recorded, planned, or else given by the rule.",
                ),
            ),
            Member(
                "nextUnavailableReason",
                "Optional[NextUnavailableReason]",
                both("无法推算的原因", "Why the rule gives none; null where it does."),
            ),
            Member("gaps", "List[ChairGap]", both("空档", "Days without a chair, earliest first.")),
            Member("gapsTotal", "int", both("空档数", "How many gaps there are.")),
            Member("clashes", "List[ChairClash]", both("重叠", "Overlaps, earliest first.")),
            Member("clashesTotal", "int", both("重叠数", "How many overlaps there are.")),
        ],
    )
    object_type(
        "ChairView",
        both("联合组织的主持与轮值", "Who chairs a joint body, and its schedule."),
        [
            Member("committee", "JointCommittee", both("联合组织", "The joint body.")),
            Member("on", "Date", both("日期", "The day asked about.")),
            Member("rotationRule", "Optional[str]", both("轮值规则", "How the chair rotates, as written.")),
            Member("rotationMonths", "Optional[int]", both("轮值月数", "Months of one turn.")),
            Member("parts", "List[ChairPart]", both("全体与各部分", "All of it first, then each part by name.")),
            Member(
                "turnsTotal",
                "int",
                both("已记录轮次数", f"How many turns are recorded; the latest {CHAIR_TURNS} are scanned."),
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
            "Who chairs a joint body and which part of it, since when, who is next by its rotation, gaps and clashes.",
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
                    f"How many next turns, at most {NEXT_TURNS.most}; {NEXT_TURNS.default} by default.",
                ),
            ),
            LIMIT,
            FACTS,
        ),
    )
