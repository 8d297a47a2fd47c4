"""What is due in a place by a day."""

from __future__ import annotations

from graph.caps import VERIFY_MONTHS
from graph.questions.due import KINDS, due
from schema.bounds import BOUNDS, LIMIT
from schema.definitions import Argument, Member, object_type
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import WITHIN

_ARGUMENTS = (
    WITHIN,
    Argument("until", "Date", both("截止日（含）", "The last day on which something may be due.")),
    Argument(
        "from",
        "Optional[Date]",
        both(
            "基准日，默认今天；此前到期而未了结的为逾期",
            "The day of the read; today by default.",
        ),
    ),
    Argument("kinds", "Optional[List[DueKind]]", both("只看这几类", "Only items of these kinds.")),
    Argument(
        "verifyAfter",
        "Optional[int]",
        both(
            f"记载满几个月需核实，默认 {VERIFY_MONTHS.default}",
            f"Months after which an observation is to be verified; {VERIFY_MONTHS.default} by default.",
        ),
    ),
    Argument(
        "overdue",
        "Optional[bool]",
        both(
            "只看逾期的（true），或只看未逾期的（false，含日期不详者），默认都看",
            "Only what is overdue, or only what is not or has no date; both by default.",
        ),
    ),
    LIMIT,
    Argument(
        "after",
        "Optional[str]",
        both("在此事项之后（上一页的 endCursor）", "Only items after this one: endCursor of the page before."),
    ),
)


def declare_due() -> Member:
    """The types of the question ``due``, and its field."""
    enumerate_as(
        "DueKind",
        both("到期事项类别", "Kinds of what is due."),
        [(name, both(zh, en)) for name, (zh, en) in KINDS.items()],
    )
    enumerate_as(
        "DatePrecision",
        both("日期精度", "How precise a date is."),
        [
            ("DAY", both("到日", "The day is known.")),
            ("MONTH", both("只到月，按当月最后一天计", "Only the month is known; the date is its last day.")),
            ("YEAR", both("只到年，按当年最后一天计", "Only the year is known; the date is its last day.")),
        ],
    )
    object_type(
        "DueItem",
        both("一项到期事项", "One thing that is due."),
        [
            Member("kind", "DueKind", both("类别", "What kind of item it is.")),
            Member("key", "str", both("事项标识，每次查询相同", "Identifies the item, the same in every answer.")),
            Member(
                "date",
                "Optional[Date]",
                both("到期日，不详则为空", "The last day on which it is in time; null if it is not known."),
            ),
            Member(
                "precision",
                "Optional[DatePrecision]",
                both("日期精度", "How precise the date is; null without a date."),
            ),
            Member(
                "published",
                "Optional[PartialDate]",
                both("所发布的日期原文，推算者为空", "The date as published; null if the date is computed."),
            ),
            Member(
                "daysLeft",
                "Optional[int]",
                both("剩余天数，逾期为负", "Days left from the day of the read; negative if overdue."),
            ),
            Member("overdue", "bool", both("是否逾期", "Whether the date has passed.")),
            Member("why", "str", both("缘由", "Why it is due, in Chinese.")),
            Member("whyEn", "str", both("缘由（英文）", "Why it is due, in English.")),
            Member(
                "about",
                "Entity",
                both("所关事项：协议、承诺、需求、席位、联合组织、单位", "The thing that it is about."),
            ),
            Member("places", "List[Place]", both("所在地", "The nearest places to which that thing belongs.")),
        ],
    )
    object_type(
        "DueTotal",
        both("一类的数量", "The numbers of one kind."),
        [
            Member("kind", "DueKind", both("类别", "The kind.")),
            Member("datedTotal", "int", both("有日期者总数", "Number of items with a date.")),
            Member("overdueTotal", "int", both("其中逾期", "How many of them are overdue.")),
        ],
    )
    object_type(
        "DueMonth",
        both("一月的数量", "The number of one month."),
        [
            Member("month", "str", both("月份", "The month, as 2026-12.")),
            Member(
                "itemsTotal", "int", both("到期者数，不含逾期", "Number of items due in it, without what is overdue.")
            ),
        ],
    )
    items = "List[DueItem]"
    object_type(
        "Due",
        both("到期事项", "What is due."),
        [
            Member("from", "Date", both("基准日", "The day of the read.")),
            Member("until", "Date", both("截止日", "The last day.")),
            Member(
                "items", items, both("各事项，先到期者在前", "The items with a date, the earliest first, up to limit.")
            ),
            Member("itemsTotal", "int", both("有日期者总数", "Number of all items with a date.")),
            Member("overdueTotal", "int", both("其中逾期", "How many of them are overdue.")),
            Member(
                "upcoming",
                items,
                both(
                    "未逾期的事项，先到期者在前，不受 after 影响",
                    "Items that are not overdue, the earliest first, up to limit; after does not move them.",
                ),
            ),
            Member("undated", items, both("日期不详的事项", "Items whose date is not known, up to limit.")),
            Member("undatedTotal", "int", both("日期不详者总数", "Number of items whose date is not known.")),
            Member("totals", "List[DueTotal]", both("各类数量", "The numbers of each kind.")),
            Member(
                "months",
                "List[DueMonth]",
                both("各月到期数，不受 limit 限制", "The months in which something is due; limit does not cut them."),
            ),
            Member(
                "endCursor", "Optional[str]", both("末项标识", "The key of the last item; after continues behind it.")
            ),
            Member("hasNextPage", "bool", both("后面还有", "Whether there are items after the last one.")),
            *BOUNDS,
        ],
    )
    return question(
        "due",
        "Due",
        both(
            "某地到某日为止的到期事项：协议、承诺、需求、任期、轮值交接、会议、待核实的事实，含逾期",
            "What is due in a place by a day, and what is overdue: agreements, commitments, needs, terms, turns of the"
            " chair, meetings by their rhythm, facts to be verified.",
        ),
        due,
        _ARGUMENTS,
    )
