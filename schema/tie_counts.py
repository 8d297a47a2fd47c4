"""Ties in force by months, quarters or years."""

from __future__ import annotations

from graph.caps import COUNTED_BODIES, COUNTED_TIES, LISTED
from graph.questions.tie_counts import tie_counts
from schema.bounds import BOUNDS
from schema.co_builders import REASONS
from schema.definitions import TYPES, Argument, Member, input_type, object_type
from schema.questions import question
from schema.texts import both
from schema.within import HIERARCHY


def declare_tie_counts() -> Member:
    """The types of the question ``tieCounts``, and its field."""
    assert "ReasonStrength" in TYPES
    input_type(
        "TieCountsOf",
        both("计何者的共建关系，三者须填且只填其一", "Whose ties to count: exactly one of these."),
        [
            Member("body", "Optional[ID]", both("主体 id：该主体自身", "Id of a body or community, read by itself.")),
            Member(
                "community",
                "Optional[ID]",
                both(
                    "社区 id：社区连同其核心、联合组织",
                    "Id of a community, read as a whole: with its cores and its joint bodies.",
                ),
            ),
            Member(
                "within",
                "Optional[ID]",
                both("地点 id：此地及其下级各主体之间", "Id of a place: ties among the bodies that lie in it."),
            ),
        ],
        one_of=True,
    )
    object_type("TiesOfPeriod", both("一个时段的共建关系数", "The numbers of ties in force in a period."), _of_period())
    object_type("TieCounts", both("各时段的共建关系数", "The numbers of ties in force, period by period."), _view())
    return question(
        "tieCounts",
        "TieCounts",
        both(
            "逐月、逐季或逐年有效的共建关系数：某主体、某社区（整体）或一地之内；起始不详者另计，只知到月、到年者注明",
            "How many ties were in force in each month, quarter or year: of a body, of a community as a whole, or among"
            " the bodies in a place. Ties of unknown start are counted apart, and so are those whose dates are known"
            f" only to the month or the year. At most {COUNTED_BODIES} bodies and {COUNTED_TIES} ways that tie them are"
            " scanned.",
        ),
        tie_counts,
        (
            Argument("of", "TieCountsOf", both("计何者：三者之一", "Whose ties: a body, a community, or a place.")),
            HIERARCHY,
            Argument("per", "Period", both("按年、季或月", "Years, quarters or months.")),
            Argument(
                "from",
                "Optional[Date]",
                both(
                    "首日，默认为最早的已知起始日",
                    "The first day; by default the first on which a tie of known start holds.",
                ),
            ),
            Argument("to", "Optional[Date]", both("末日，默认今日", "The last day; by default today.")),
            REASONS,
            Argument(
                "limit",
                "Optional[int]",
                both(
                    f"至多几个时段，取最近者，默认 {LISTED}",
                    f"Maximum number of periods, of which the last are returned; {LISTED} by default.",
                ),
            ),
        ),
    )


def _of_period() -> list[Member]:
    return [
        Member("from", "Date", both("首日", "First day of the period, not before the first day asked for.")),
        Member("to", "Date", both("末日", "Last day of the period, not after the last day asked for.")),
        Member(
            "tiesTotal",
            "int",
            both(
                "已知起始、在此时段任一天有效的共建关系数",
                "Number of distinct ties of known start that hold on a day of the period.",
            ),
        ),
        Member(
            "unsureTotal",
            "int",
            both(
                "其中因日期只知到月或到年、在此时段是否有效不能确定者",
                "How many of these may not yet have begun, or may have ended before, because a date is known only to"
                " the month or the year, or only for one of two sides.",
            ),
        ),
        Member(
            "unknownStartTotal",
            "int",
            both(
                "另有起始不详、此时段尚未终止的共建关系数",
                "Number of further ties whose start is not known, and which had not ended before the period.",
            ),
        ),
        Member(
            "byReason",
            "List[ReasonStrength]",
            both("tiesTotal 按缘由", "The ties of tiesTotal by reason, in alphabetical order of the reasons."),
        ),
    ]


def _view() -> list[Member]:
    return [
        Member(
            "periods",
            "List[TiesOfPeriod]",
            both("各时段，先后为序，无遗漏", "The periods in their order, without a gap, the last ones up to limit."),
        ),
        Member("periodsTotal", "int", both("时段总数", "Number of periods from the first day to the last.")),
        Member(
            "firstDay",
            "Optional[Date]",
            both(
                "最早的已知起始日",
                "First day in the period asked for on which a tie of known start holds; null if there is none.",
            ),
        ),
        *BOUNDS,
    ]
