"""What a report contains: its figures, and the tables of what they count, read through the API.

Every table is read with the queries that the figures carry, so a row shows which figures count it.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from graph.questions.meetings import READINGS
from graph.questions.parts.report_lists import LISTINGS, Column, Listing
from graph.vocabulary import MODEL

Ask = Callable[[str, Mapping[str, Any]], Awaitable[Any]]
"""Runs a GraphQL document with its variables and returns its data."""
Told = Callable[[int, int], None]
"""Is told how many queries are done, of how many."""

PAGE_ROWS = 200
_QUERY = "query { document variables counts }"
_DOCUMENT = f"""query Report($within: ID!, $from: Date!, $to: Date!) {{
  report(within: $within, during: {{from: $from, to: $to}}) {{
    place {{ id name }} from to madeOn summaryZh summaryEn
    sections {{ key zh en figures {{
      key zh en measure value rate from to asOf {_QUERY}
      parts {{ key zh en value {_QUERY} }} uncounted {{ reason zh en value {_QUERY} }}
    }} }}
  }}
}}"""
YES = "√"
BY_MONTH = "activitiesByMonth"
_LAST = "~"
"""Sorts after all dates: where there is none."""


@dataclass(slots=True)
class Table:
    """Rows of one kind: ``headings``, the ``rows`` by id, and for each figure the ids of the rows that it counts.

    ``days``: the dates by which the rows are in order.
    """

    key: str
    title: str
    headings: list[str]
    rows: dict[str, list[Any]] = field(default_factory=dict)
    figures: dict[str, tuple[str, set[str]]] = field(default_factory=dict)
    days: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Content:
    """The report as the API returns it, and its tables; ``places`` names the table of each figure."""

    report: Mapping[str, Any]
    tables: list[Table]
    places: Mapping[str, Table]

    @property
    def figures(self) -> dict[str, Any]:
        """The figures by their keys."""
        return {each["key"]: each for section in self.report["sections"] for each in section["figures"]}

    @property
    def title(self) -> str:
        """The title of the report."""
        return f"{self.report['place']['name']}区域化党建共驻共建工作台账"

    @property
    def period(self) -> str:
        """The period as offices write it."""
        return f"{day_zh(self.report['from'])}至{day_zh(self.report['to'])}"


def day_zh(text: str | None) -> str:
    """A published date as offices write it, at its own precision: 2025年3月1日, 2025年3月, 2025年."""
    if not text:
        return ""
    parts = [part for part in text.split("-") if "X" not in part]
    if len(parts) != len(text.split("-")) and "X" in text.split("-")[0]:
        return text
    return "".join(f"{int(part)}{unit}" for part, unit in zip(parts, "年月日", strict=False))


async def read(ask: Ask, within: str, first: str, last: str) -> dict[str, Any]:
    """The report as the API returns it."""
    report: dict[str, Any] = (await ask(_DOCUMENT, {"within": within, "from": first, "to": last}))["report"]
    return report


async def collect(ask: Ask, within: str, first: str, last: str, told: Told | None = None) -> Content:
    """Reads a report and all its tables."""
    report = await read(ask, within, first, last)
    figures = [figure for section in report["sections"] for figure in section["figures"]]
    tables: dict[str, Table] = {}
    places: dict[str, Table] = {}
    answers: dict[str, Any] = {}
    for at, figure in enumerate(figures):
        asked = figure["query"]["document"].partition("(")[2] + figure["query"]["variables"]
        if asked not in answers:
            answers[asked] = await _rows(ask, figure["query"])
        places[figure["key"]] = _place(tables, figure, answers[asked])
        if told:
            told(at + 1, len(figures))
    return Content(report, list(tables.values()), places)


async def _rows(ask: Ask, query: Mapping[str, str]) -> Any:
    """The answer to a query: of a list, the rows of all its pages."""
    document, variables = query["document"], orjson.loads(query["variables"])
    if "$after" not in document:
        (found,) = (await ask(document, variables)).values()
        return found
    rows: list[Any] = []
    after = None
    while True:
        (page,) = (await ask(document, {**variables, "first": PAGE_ROWS, "after": after})).values()
        rows += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return {**page, "nodes": rows}
        after = page["pageInfo"]["endCursor"]


def _place(tables: dict[str, Table], figure: Mapping[str, Any], answer: Any) -> Table:
    """Adds what a figure counts to the table of its kind."""
    root = figure["query"]["counts"].partition(".")[0]
    special = {"coverage": _ties, "doubleRegistration": _registered, "meetings": _rhythms}
    if figure["key"] == "turns":
        return _turns(tables, answer)
    if root in special:
        return special[root](tables, figure, answer)
    listing = LISTINGS[root]
    table = tables.setdefault(root, Table(root, listing.zh, [column.zh for column in listing.columns]))
    for row in answer["nodes"]:
        cells = [cell(listing, column, row) for column in listing.columns]
        if figure["asOf"]:
            table.rows.setdefault(row["id"], cells)
        else:
            # Over the period a body has more meetings than on its last day: these are what the other tables count.
            table.rows[row["id"]] = cells
    if listing.by:
        table.days |= {row["id"]: row[listing.by] or _LAST for row in answer["nodes"]}
        table.rows = dict(sorted(table.rows.items(), key=lambda each: table.days[each[0]]))
    table.figures[figure["key"]] = (figure["zh"], {row["id"] for row in answer["nodes"]})
    return table


def _ties(tables: dict[str, Table], figure: Mapping[str, Any], answer: Any) -> Table:
    table = tables.setdefault("coverage", Table("coverage", "驻区单位共建情况", ["单位名称", "类别"]))
    name = "tied" if figure["key"] == "tiedUnits" else "untied"
    for row in answer[name]:
        table.rows.setdefault(row["id"], [row["name"], label("OrganizationKind", row["kind"])])
    table.figures[figure["key"]] = (figure["zh"], {row["id"] for row in answer[name]})
    return table


def _rhythms(tables: dict[str, Table], figure: Mapping[str, Any], answer: Any) -> Table:
    headings = [
        "共建议事机构",
        "会议频次",
        "应召开（次）",
        "其中已召开（次）",
        "期内召开（次）",
        "日期不详（次）",
        "说明",
    ]
    table = tables.setdefault("meetings", Table("meetings", "会议频次对照", headings))
    counts: dict[str, Callable[[Mapping[str, Any]], bool]] = {
        "meetingsExpected": lambda row: row["expected"] is not None,
        "meetingsKept": lambda row: bool(row["kept"]),
        "jointBodiesBehind": lambda row: row["expected"] is not None and row["kept"] < row["expected"],
        "jointBodiesUncompared": lambda row: row["expected"] is None,
    }
    for row in answer["bodies"]:
        joint, numbers = row["committee"], [row[name] for name in ("expected", "kept", "held", "undated")]
        told = "" if row["reading"] == "READ" else READINGS[row["reading"]][0]
        table.rows.setdefault(joint["id"], [joint["name"], joint["meetingRhythm"], *numbers, told])
    ids = {row["committee"]["id"] for row in answer["bodies"] if counts[figure["key"]](row)}
    table.figures[figure["key"]] = (figure["zh"], ids)
    return table


def _turns(tables: dict[str, Table], answer: Any) -> Table:
    headings = ["共建议事机构", "轮值主席单位", "次序", "开始日期", "结束日期", "范围"]
    table = tables.setdefault("turns", Table("turns", "轮值记录", headings))
    for joint in answer["nodes"]:
        for turn in joint["chairedBy"]["edges"]:
            days = [day_zh(turn["startDate"]), day_zh(turn["endDate"])]
            table.rows[turn["fact"]] = [joint["name"], turn["node"]["name"], turn["order"], *days, turn["scope"]]
    table.figures["turns"] = ("轮值", set(table.rows))
    return table


def _registered(tables: dict[str, Table], figure: Mapping[str, Any], answer: Any) -> Table:
    headings = [
        "社区",
        "在职党员群体",
        "在职党员（名）",
        "报到（下限，名）",
        "报到（上限，名）",
        "报到率（下限）",
        "报到率（上限）",
    ]
    table = tables.setdefault("registration", Table("registration", "双报到统计表", headings))
    names = ("groups", "members", "registeredMin", "registeredMax", "rateMin", "rateMax")
    for row in answer["byCommunity"]:
        community = row["community"]
        table.rows[community["id"]] = [community["name"], *(row[name] for name in names)]
    return table


def cell(listing: Listing, column: Column, row: Mapping[str, Any]) -> Any:
    """The value of a cell: labels instead of codes, names instead of things, dates as offices write them."""
    value = row[column.name]
    if column.counted:
        return value["totalCount"]
    if column.link:
        names = "、".join(each["name"] for each in value["nodes"])
        more = value["totalCount"] - len(value["nodes"])
        return f"{names}等{value['totalCount']}个" if more else names
    declared = MODEL.properties(listing.type_name)[column.name]
    if declared.enum:
        return label(declared.enum.name, value)
    if declared.many:
        return "；".join(value or ())
    return day_zh(value) if declared.type == "partialDate" else value


def label(enumeration: str, value: str | None) -> str:
    """The Chinese label of a value of an enumeration; nothing if it is missing."""
    found = MODEL.enumerations[enumeration].of(value)
    return found.zh if found else ""


def shown(figure: Mapping[str, Any]) -> str:
    """A figure with its measure word: 21家, 100.00%."""
    if figure["measure"] == "%":
        return "—" if figure["rate"] is None else f"{figure['rate'] * 100:.2f}%"
    return f"{figure['value']}{figure['measure']}"


def dated(figure: Mapping[str, Any]) -> str:
    """The period or the day of a figure."""
    if figure["asOf"]:
        return f"截至{day_zh(figure['asOf'])}"
    return f"{day_zh(figure['from'])}至{day_zh(figure['to'])}"


def parts_of(figure: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The parts of a figure. By month, those without anything stand between the others: a chart would hide them."""
    parts: list[Mapping[str, Any]] = list(figure["parts"])
    if figure["key"] != BY_MONTH or not parts:
        return parts
    (year, month), last = _month(figure["from"]), _month(figure["to"])
    found = {part["key"]: part for part in parts}
    filled = []
    # What lasts longer than the period began before it.
    filled += [part for part in parts if part["key"] and part["key"] < f"{year}-{month:02}"]
    while (year, month) <= last:
        key = f"{year}-{month:02}"
        filled.append(found.get(key) or {"key": key, "zh": f"{year}年{month}月", "value": 0})
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return filled + [part for part in parts if not part["key"]]


def _month(day: str) -> tuple[int, int]:
    return int(day[:4]), int(day[5:7])


def doubts(content: Content) -> list[list[str]]:
    """What could not be counted: the figure, the number and the reason."""
    return [
        [figure["zh"], "" if each["value"] is None else f"{each['value']}{figure['measure']}", each["zh"]]
        for figure in content.figures.values()
        for each in figure["uncounted"]
    ]
