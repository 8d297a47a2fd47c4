"""The calendar of a resource."""

from __future__ import annotations

from graph.caps import CALENDAR_DAYS, RESOURCE_USES
from graph.questions.resource_use import STATES, resource_use
from schema.bounds import BOUNDS, LIMIT
from schema.definitions import Argument, Member, object_type
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both


def declare_resource_use() -> Member:
    """The types of the question ``resourceUse``, and its field."""
    enumerate_as(
        "ResourceDayState",
        both("当日状态", "State of a resource on a day."),
        [(name, both(*texts)) for name, texts in STATES.items()],
    )
    _declare_rows()
    return question(
        "resourceUse",
        "ResourceUseView",
        both(
            "资源日历：使用、空闲与占用的日期和时段、重复预订",
            "The calendar of a resource: its uses, the days and times that are free or taken, and double bookings."
            f" At most {RESOURCE_USES} uses are scanned.",
        ),
        resource_use,
        (
            Argument("resource", "ID", both("资源 id", "Id of the resource.")),
            Argument("from", "Optional[Date]", both("首日，默认今天", "First day; today by default.")),
            Argument(
                "to",
                "Optional[Date]",
                both(
                    f"末日，默认共 {CALENDAR_DAYS.default} 天，至多 {CALENDAR_DAYS.most} 天",
                    f"Last day; by default the period has {CALENDAR_DAYS.default} days; at most {CALENDAR_DAYS.most}.",
                ),
            ),
            LIMIT,
        ),
    )


def _declare_rows() -> None:
    object_type(
        "ResourceUse",
        both("一次使用", "One use of a resource."),
        [
            Member("share", "Share", both("共享", "The recorded use.")),
            Member("users", "List[Entity]", both("使用方", "The users.")),
            Member("firstDay", "Date", both("期内首日", "First day of the use in the period.")),
            Member("lastDay", "Date", both("期内末日", "Last day of the use in the period.")),
            Member("timeSlot", "Optional[str]", both("时段", "Time of day as published; null for the whole day.")),
            Member(
                "understood",
                "bool",
                both(
                    "时段是否读懂",
                    "Whether its time slot is understood; otherwise the use is not compared with others.",
                ),
            ),
            Member("clashes", "List[ID]", both("冲突的使用", "Ids of the uses that conflict with it.")),
        ],
    )
    object_type(
        "ResourceDay",
        both("一日", "One day of the calendar."),
        [
            Member("date", "Date", both("日期", "The day.")),
            Member("state", "ResourceDayState", both("状态", "State of the resource.")),
            Member("free", "List[str]", both("空闲时段", "Free times, such as 09:00–11:00.")),
            Member("taken", "List[str]", both("占用时段", "Taken times.")),
            Member("shares", "List[ID]", both("使用", "Ids of the uses on that day.")),
            Member(
                "booked",
                "Optional[float]",
                both(
                    "同时预订的最大数量，无法比较则为空",
                    "The largest amount booked at once; null if amounts are not compared.",
                ),
            ),
        ],
    )
    object_type(
        "DoubleBooking",
        both(
            "重复预订或超量",
            "Uses that conflict: two at one time, or more than the capacity; a single use may exceed it.",
        ),
        [
            Member("shares", "List[ID]", both("有关使用", "Ids of the uses.")),
            Member("firstDay", "Date", both("首次冲突之日", "The first day on which they overlap.")),
            Member("time", "str", both("重叠时段", "The time at which they overlap on that day.")),
            Member("days", "int", both("冲突天数", "Number of days of the period on which they overlap.")),
            Member(
                "booked",
                "Optional[float]",
                both("合计数量，超出容量时", "Their total amount if it exceeds the capacity; otherwise null."),
            ),
        ],
    )
    object_type(
        "BookedOutside",
        both("预订于不提供的时间", "A use at times when the resource is not offered."),
        [
            Member("share", "ID", both("使用", "Id of the use.")),
            Member("firstDay", "Date", both("首次之日", "The first such day in the period.")),
            Member("days", "int", both("天数", "Number of such days in the period.")),
        ],
    )
    object_type(
        "ResourceUseView",
        both("资源日历", "The calendar of a resource."),
        [
            Member("resource", "Resource", both("资源", "The resource.")),
            Member("from", "Date", both("首日", "First day of the period.")),
            Member("to", "Date", both("末日", "Last day of the period.")),
            Member(
                "uses", "List[ResourceUse]", both("各次使用", "The uses in the period, earliest first, up to limit.")
            ),
            Member("usesTotal", "int", both("使用次数", "Number of uses.")),
            Member("availability", "Optional[str]", both("可用时间原文", "The hours of use as published.")),
            Member(
                "openingHours",
                "Optional[str]",
                both("可用时间（OSM 语法）", "The same in OSM syntax; null if no hours are published or understood."),
            ),
            Member(
                "understood",
                "bool",
                both("可用时间是否读懂", "Whether the published hours are completely understood; nothing is guessed."),
            ),
            Member("capacity", "Optional[int]", both("容量", "The capacity at one time.")),
            Member(
                "capacityCompared",
                "bool",
                both(
                    "是否按容量比较",
                    "Whether the quantities of all uses are known in the unit of the capacity; an unknown quantity"
                    " takes all of it.",
                ),
            ),
            Member("calendar", "List[ResourceDay]", both("逐日", "The days of the period, up to limit.")),
            Member("freeDays", "int", both("空闲天数", "Number of days on which it is offered and not used.")),
            Member("takenDays", "int", both("占用天数", "Number of days with a use.")),
            Member("unknownDays", "int", both("无法判断的天数", "Number of days whose hours are not understood.")),
            Member(
                "doubleBookings",
                "List[DoubleBooking]",
                both("重复预订或超量", "Uses that conflict, up to limit."),
            ),
            Member(
                "notOffered",
                "List[BookedOutside]",
                both("预订于不提供的时间", "Uses at times when it is not offered, up to limit."),
            ),
            *BOUNDS,
        ],
    )
