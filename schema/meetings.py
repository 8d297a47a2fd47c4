"""Meetings of joint bodies against their rhythm."""

from __future__ import annotations

from graph.questions.meetings import READINGS, meetings
from schema.bounds import BOUNDS, LIMIT
from schema.definitions import Argument, Member, object_type
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import IN_PLACE

READING = Member("reading", "MeetingRhythmReading", both("频次识别", "What is known of its rhythm."))


def declare_meetings() -> Member:
    """The types of the question ``meetings``, and its field."""
    enumerate_as(
        "MeetingRhythmReading",
        both("会议频次的识别情况", "What is known of how often a joint body should have met."),
        [(name, both(*texts)) for name, texts in READINGS.items()],
    )
    object_type(
        "MeetingsOfBody",
        both("一个联合组织的会议", "The meetings of one joint body in the period."),
        [
            Member("committee", "JointCommittee", both("联合组织", "The joint body.")),
            READING,
            Member(
                "expected",
                "Optional[int]",
                both(
                    "按会议频次应召开的次数",
                    "Meetings that its rhythm asks for in the calendar periods that lie wholly in the period and in"
                    " its term; null if there is nothing to compare with.",
                ),
            ),
            Member(
                "kept",
                "Optional[int]",
                both(
                    "其中已召开的次数",
                    "How many of these were held: more meetings than a calendar period asks for do not make up for"
                    " another one.",
                ),
            ),
            Member("held", "int", both("期内召开的会议", "All its meetings in the period.")),
            Member(
                "undated",
                "int",
                both(
                    "日期不详、可能在期内的会议", "Meetings of which no day is known, and which may lie in the period."
                ),
            ),
        ],
    )
    object_type(
        "MeetingsOfReading",
        both("某种识别情况的联合组织", "The joint bodies of one reading."),
        [READING, Member("bodiesTotal", "int", both("联合组织数", "Number of joint bodies."))],
    )
    object_type(
        "Meetings",
        both("会议与会议频次", "The meetings of the joint bodies of a place in a period."),
        [
            Member("from", "Date", both("首日", "First day of the period.")),
            Member("to", "Date", both("末日", "Last day of the period.")),
            Member("bodies", "List[MeetingsOfBody]", both("联合组织", "The joint bodies, by id, up to limit.")),
            Member("byReading", "List[MeetingsOfReading]", both("按识别情况", "How many have each reading.")),
            Member("bodiesTotal", "int", both("联合组织总数", "Named joint bodies in the place.")),
            Member("expectedTotal", "int", both("应召开次数合计", "The sum of expected.")),
            Member("keptTotal", "int", both("其中已召开合计", "The sum of kept.")),
            Member(
                "heldTotal",
                "int",
                both(
                    "期内召开的会议合计",
                    "The sum of held; a meeting that two joint bodies hosted counts for both.",
                ),
            ),
            Member("undatedTotal", "int", both("日期不详的会议合计", "The sum of undated.")),
            Member(
                "behindTotal", "int", both("未达到会议频次的联合组织数", "Joint bodies with less kept than expected.")
            ),
            Member("uncomparedTotal", "int", both("无法比较的联合组织数", "Joint bodies without expected.")),
            *BOUNDS,
        ],
    )
    within, _ = IN_PLACE
    return question(
        "meetings",
        "Meetings",
        both(
            "会议与频次：一地一时期各联合组织按会议频次应召开、已召开的会议",
            "The meetings of joint bodies in a period against those that their recorded rhythm asks for.",
        ),
        meetings,
        (
            within,
            Argument("during", "DateRange", both("时期，首日和末日均含", "The period, both days included.")),
            LIMIT,
        ),
    )
