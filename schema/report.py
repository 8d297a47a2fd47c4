"""The half-year report of a place."""

from __future__ import annotations

from graph.questions.parts.report_figures import SECTIONS
from graph.questions.parts.report_rows import UNCOUNTED
from graph.questions.report import report
from schema.definitions import Argument, Member, object_type
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import IN_PLACE

ZH = Member("zh", "str", both("中文名称", "Its name in Chinese."))
EN = Member("en", "str", both("英文名称", "Its name in English."))
ITS_QUERY = Member("query", "FigureQuery", both("列出所计之物的查询", "The query that lists what is counted."))


def declare_report() -> Member:
    """The types of the question ``report``, and its field."""
    enumerate_as(
        "ReportSectionKey",
        both("台账的部分", "A section of a report."),
        [(each.key, both(each.zh, f"{each.en}.")) for each in SECTIONS],
    )
    enumerate_as(
        "UncountedReason",
        both("未能准确计入的原因", "Why a figure may be less or more than the truth."),
        [(name, both(*texts)) for name, texts in UNCOUNTED.items()],
    )
    _declare_figures()
    object_type(
        "ReportSection",
        both("台账的一部分", "One section of a report."),
        [
            Member("key", "ReportSectionKey", both("部分", "Which section it is.")),
            ZH,
            EN,
            Member("figures", "List[ReportFigure]", both("数字", "Its figures.")),
        ],
    )
    object_type(
        "Report",
        both("台账", "The report of a place over a period."),
        [
            Member("place", "Place", both("范围", "The place.")),
            Member("from", "Date", both("首日", "First day of the period.")),
            Member("to", "Date", both("末日", "Last day of the period.")),
            Member("madeOn", "Date", both("统计日", "The day on which it was computed.")),
            Member(
                "summaryZh",
                "str",
                both("情况综述，可直接引用", "A paragraph in the wording of offices, in Chinese."),
            ),
            Member("summaryEn", "str", both("英文综述", "The figures in one paragraph, in English.")),
            Member("sections", "List[ReportSection]", both("各部分", "The sections.")),
        ],
    )
    within, _ = IN_PLACE
    return question(
        "report",
        "Report",
        both(
            "台账：一地一时期的单位、协议、承诺、清单、活动、会议、轮值、双报到，每个数字附列出所计之物的查询",
            "The report of a place and a period (半年台账): units, agreements, commitments, resources, needs, projects,"
            " activities, meetings, turns and double registration. Each figure has the query that lists what it"
            " counts.",
        ),
        report,
        (
            within,
            Argument("during", "DateRange", both("时期，首日和末日均含", "The period, both days included.")),
            Argument(
                "sections",
                "Optional[List[ReportSectionKey]]",
                both("只要这些部分，默认全部", "Only these sections; all by default."),
            ),
        ),
    )


def _declare_figures() -> None:
    object_type(
        "FigureQuery",
        both("列出所计之物的查询", "A query that lists what a figure counts."),
        [
            Member("document", "str", both("GraphQL 文本", "The GraphQL document; a list is read page by page.")),
            Member("variables", "str", both("变量（JSON）", "Its variables, as a JSON object.")),
            Member(
                "counts",
                "str",
                both(
                    "数字在结果中的位置（JMESPath）；若有多个则相加",
                    "Where the number is in the data of the response, as a JMESPath expression; several numbers are"
                    " added up.",
                ),
            ),
        ],
    )
    object_type(
        "FigurePart",
        both("分项", "One part of a figure."),
        [
            Member("key", "Optional[str]", both("类别或月份，未注明则为空", "The kind or the month; null if unknown.")),
            ZH,
            EN,
            Member("value", "int", both("数", "The number.")),
            ITS_QUERY,
        ],
    )
    object_type(
        "Uncounted",
        both("未能准确计入者", "What a figure could not count, or counts without being sure."),
        [
            Member("reason", "UncountedReason", both("原因", "Why.")),
            ZH,
            EN,
            Member("value", "Optional[int]", both("数，不详则为空", "The number; null if unknown.")),
            ITS_QUERY,
        ],
    )
    object_type(
        "ReportFigure",
        both("一个数字", "One figure of a report."),
        [
            Member("key", "str", both("标识", "Its stable key.")),
            ZH,
            EN,
            Member("measure", "str", both("量词", "Its measure word in Chinese; % for a rate.")),
            Member("value", "Optional[int]", both("数；比率则为空", "The number; null for a rate.")),
            Member("rate", "Optional[float]", both("比率，0 至 1", "The rate, from 0 to 1; null for a number.")),
            Member(
                "from", "Optional[Date]", both("时期首日", "First day of its period; null if it is read on one day.")
            ),
            Member("to", "Optional[Date]", both("时期末日", "Last day of its period; null if it is read on one day.")),
            Member("asOf", "Optional[Date]", both("截至日", "The day on which it is read; null if over a period.")),
            Member("parts", "List[FigurePart]", both("分项", "Its parts, by kind or month.")),
            Member("uncounted", "List[Uncounted]", both("未能准确计入者", "What it could not count, and why.")),
            ITS_QUERY,
        ],
    )
