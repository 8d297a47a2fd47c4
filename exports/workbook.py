"""XLSX: a sheet for each type of node and of relationship, with Chinese headings and values, and one that explains.

Texts are written as texts, never as formulas; days as dates of Excel, published dates as they are known (2010-09) as
texts. Memory: one row at a time (rows are kept in temporary files on disk until
the workbook is closed, which takes about the size of the unpacked workbook).
"""

from __future__ import annotations

import datetime
import tempfile
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from exports.losses import Losses
from exports.model import MODEL
from exports.records import Graph, Node, Relationship
from exports.sink import About, Sequential, Sink
from exports.survey import Survey
from exports.texts import Texts, flat
from graph.messages.language import Message
from graph.vocabulary.declare import DATE, Property

NAME = "graph.xlsx"
LONGEST_CELL = 32767
ROWS = 1_048_575
"""Rows of a sheet below its heading."""
CUT = Message("Texts are cut at 32,767 characters, the most that a cell holds.")
LINES = Message("Lists and details have an entry in each line of their cell.")
ENDS = Message("All ends of lines are line feeds.")
HOLDS = "生效与否"
WIDTHS = {"id": 28, "name": 36, "description": 48}
NODE_COLUMNS = {"id": "标识"}
FACT_COLUMNS = {"id": "标识", "from": "起点标识", "from.name": "起点", "to": "终点标识", "to.name": "终点"}


FIRST_DAY = datetime.date(1900, 3, 1)
"""Excel has no days before 1900, and counts those before March otherwise than others do: these are texts."""


class _Looks(NamedTuple):
    """How cells look: a text of several lines, and a day."""

    lines: Format
    day: Format

    @classmethod
    def of(cls, book: Workbook) -> _Looks:
        return cls(book.add_format({"text_wrap": True, "valign": "top"}), book.add_format({"num_format": "yyyy-mm-dd"}))


class _Sheet(NamedTuple):
    write: Callable[[list[Any]], None]
    columns: Mapping[str, Property]


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``graph.xlsx``. The names of all nodes are kept, to stand beside the ids of ends: 15 MB for 100,000."""
    losses.state(LINES)
    texts, names = Texts(losses), dict[str, str]()
    with tempfile.TemporaryDirectory(prefix="cobuild-export-") as folder, sink(NAME) as output:
        options = {"constant_memory": True, "tmpdir": folder, "in_memory": False}
        book = Workbook(Sequential(output), options)
        explanation, looks = book.add_worksheet("说明"), _Looks.of(book)
        # A workbook of constant memory is written row by row within each sheet; sheets may take turns.
        sheets = {type_: _sheet(book, type_, survey, texts, looks) for type_ in (*survey.nodes, *survey.relationships)}
        for node in graph.nodes():
            names[node.id] = str(node.properties.get("name", ""))
            sheets[node.type].write(_row(node, [node.id], sheets[node.type].columns))
        for fact in graph.relationships():
            ends = [fact.id, fact.source, names[fact.source], fact.target, names[fact.target]]
            sheets[fact.type].write(_row(fact, ends, sheets[fact.type].columns))
        _explain(explanation, survey, about, texts, looks)
        book.close()


def headings(type_: str, columns: Mapping[str, Property]) -> dict[str, str]:
    """The Chinese heading of each column, with its name in the API where two would be the same."""
    fixed = NODE_COLUMNS if type_ in MODEL.node else FACT_COLUMNS
    wanted = {**fixed, "holds": HOLDS, **{name: declared.zh for name, declared in columns.items()}}
    seen: dict[str, int] = defaultdict(int)
    for heading in wanted.values():
        seen[heading] += 1
    return {name: heading if seen[heading] == 1 else f"{heading}（{name}）" for name, heading in wanted.items()}


def title(type_: str) -> str:
    """The name of a type's sheet: at most 28 characters, so that a number fits behind it."""
    declared = MODEL.node.get(type_) or MODEL.relationship[type_]
    short = declared.zh.partition("（")[0]
    # Some relationship types share a Chinese name with a type of node.
    clash = type_ in MODEL.relationship and any(short == node.zh.partition("（")[0] for node in MODEL.nodes)
    return f"{short}关系" if clash else short[:28]


def _sheet(book: Workbook, type_: str, survey: Survey, texts: Texts, looks: _Looks) -> _Sheet:
    columns = survey.columns(type_)
    heads = headings(type_, columns)
    bold = book.add_format({"bold": True, "bottom": 1, "bg_color": "#F2F2F2"})

    def numbered() -> Iterator[tuple[Worksheet, int]]:
        """Each row's place; a further sheet starts where one is full."""
        part = 1
        while True:
            sheet = book.add_worksheet(title(type_) if part == 1 else f"{title(type_)} {part}")
            sheet.freeze_panes(1, 2)
            for index, (name, heading) in enumerate(heads.items()):
                sheet.set_column(index, index, WIDTHS.get(name, 16))
                sheet.write_string(0, index, heading, bold)
            for row in range(1, ROWS + 1):
                yield sheet, row
            part += 1

    places = numbered()
    # The first sheet is made now, so that sheets stand in the order of their types.
    free = [next(places)]

    def write_row(values: list[Any]) -> None:
        sheet, row = free.pop() if free else next(places)
        for index, value in enumerate(values):
            _cell(sheet, row, index, value, texts, looks)

    return _Sheet(write_row, columns)


def _row(record: Node | Relationship, fixed: list[str], columns: Mapping[str, Property]) -> list[Any]:
    values = (_shown(declared, record.properties.get(name)) for name, declared in columns.items())
    return [*fixed, record.holds, *values]


def _shown(declared: Property, value: Any) -> Any:
    """A value as a person reads it: an enumeration in Chinese, an entry of a list in each line."""
    if isinstance(value, list):
        return "\n".join(str(_shown(declared, each)) if not isinstance(each, dict) else flat(each) for each in value)
    if declared.enum and value is not None:
        return next((each.zh for each in declared.enum.values if each.name == value), value)
    if declared.type == DATE and value is not None and (day := datetime.date.fromisoformat(str(value))) >= FIRST_DAY:
        return day
    return value


def _cell(sheet: Worksheet, row: int, column: int, value: Any, texts: Texts, looks: _Looks) -> None:
    if value is None:
        return
    if isinstance(value, bool):
        sheet.write_string(row, column, "是" if value else "否")
    elif isinstance(value, datetime.date):
        sheet.write_datetime(row, column, value, looks.day)
    elif isinstance(value, int | float) and abs(value) < 1e15:
        sheet.write_number(row, column, value)
    else:
        text = texts.fit(str(value))
        if "\r" in text:
            texts.losses.add(ENDS)
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        if len(text) > LONGEST_CELL:
            texts.losses.add(CUT)
            text = text[:LONGEST_CELL]
        sheet.write_string(row, column, text, looks.lines if "\n" in text else None)


def _explain(sheet: Worksheet, survey: Survey, about: About, texts: Texts, looks: _Looks) -> None:
    """The first sheet, written last, when it is known what the others could not hold."""
    sheet.set_column(0, 0, 36)
    sheet.set_column(1, 1, 80)
    day = about.as_of.isoformat() if about.as_of else "含历史"
    rows: list[tuple[str, Any]] = [
        ("查询", about.query),
        ("范围", about.scope),
        ("日期", day),
        ("导出时间", about.made.isoformat()),
        ("许可", about.licence),
        *((f"{title(type_)}（{type_}）", number) for type_, number in (survey.nodes + survey.relationships).items()),
        *(
            ("说明", f"{each['zh']}（{each['count']}）" if "count" in each else each["zh"])
            for each in texts.losses.listed()
        ),
    ]
    for row, (head, value) in enumerate(rows):
        sheet.write_string(row, 0, head)
        _cell(sheet, row, 1, value, texts, looks)
