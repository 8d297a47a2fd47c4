"""How many rows a table says that it has, in its title, a note or a row of totals, compared with its rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graph.messages.language import Message
from sheets.codes import COUNT_DIFFERS
from sheets.grid import Spot
from sheets.mapping.model import Mapping
from sheets.problems import Report
from sheets.records import Record
from sheets.subjects import Field, How
from sheets.sums import number_in
from sheets.tables.lines import is_subtotal
from sheets.tables.model import Table
from sheets.values.choices import meant
from sheets.values.names import Named, split
from sheets.values.numerals import number
from sheets.values.plain import narrow, text_of

_MEASURES = {
    "places": "个",
    "units": "家个",
    "pairs": "家对个",
    "jointBodies": "个",
    "agreements": "份个项",
    "resources": "项个处条",
    "needs": "项条个件",
    "projects": "个项",
    "matters": "件个条项",
    "activities": "场次个项",
}
"""By subject, the measure words of what a row is about."""
_NOUNS = {
    "places": "社区|居民区",
    "agreements": "协议书?",
    "resources": "资源",
    "needs": "需求|心愿",
    "projects": "项目",
    "matters": "问题|诉求",
    "activities": "活动|会议",
}
"""By subject, what may stand after the measure word. Of units it is what follows here."""
_OF_UNITS = "(?:[驻辖]区|共建|成员|联建)?单位|企业|组织"
_NUMBER = r"(?P<number>\d{1,4}|[一二三四五六七八九十百]{1,5})"
_COUNTED = (
    r"(?:(?:^|[\s(（:：,，。;；、])(?:[\u4e00-\u9fff]{{0,4}})?[共合]计?(?:有|签订|签约|收集|征集|梳理|开展|举办|列入|登记)?"
    r"[\u4e00-\u9fff]{{0,6}}?|(?<=[(（])){number}(?:余|多)?(?P<unit>[{units}])"
    r"(?:{nouns})?(?=$|[)）,，.。;；、\s(（其])"
)
"""共5家, 共签订协议7份, （5家）."""
_OF_A_PART = re.compile(r"[每各另新缺少增]|其中|其余|平均|以上|不少于|累计|上年|去年")
_PART = re.compile(rf"(?P<word>[\u4e00-\u9fff]{{2,6}}?){_NUMBER}[家个]")
_PARTED = re.compile(r"[、,，;；()（）。]|其中")


class _Printed(NamedTuple):
    """A printed number of rows. ``parts``: how many of them are of which kind."""

    spot: Spot
    number: int
    parts: dict[str, int]


class Rows:
    """Follows the rows of a table of which a number may be printed."""

    def __init__(self, table: Table, mapping: Mapping, report: Report) -> None:
        self.table, self.mapping, self.report = table, mapping, report
        plain = not mapping.periods and not mapping.measures and table.form is None
        self.printed = list(_printed(table, mapping)) if plain else []

    def follow(self, records: Iterable[Record]) -> Iterator[Record]:
        """The same records; when all have been read, their number is compared with what is printed."""
        rows, kinds = 0, Counter[str]()
        seen: set[str] = set()
        for record in records:
            code = record.values.get("code")
            if self.printed and code not in seen:
                rows += _counts_for(record)
                kinds[record.values.get("kind") or ""] += 1
                # An agreement has a row for each thing promised.
                seen |= {code} if code else set()
            yield record
        for each in self.printed:
            if each.number != rows:
                self._tell(each.spot, each.number, rows)
            # Of words that are printed otherwise than in the column nobody knows which rows they count.
            elif each.parts and kinds.keys() <= each.parts.keys():
                self._tell_parts(each, kinds)
        if self.mapping.subject is not None and not self.mapping.periods:
            self._check_totals()

    def _tell_parts(self, printed: _Printed, kinds: Counter[str]) -> None:
        for kind, said in printed.parts.items():
            if said != kinds[kind]:
                self._tell(printed.spot, said, kinds[kind])
                return

    def _check_totals(self) -> None:
        """A number of rows in the column of their names, in a row of totals."""
        named = next((at for at, field in self.mapping.fields.items() if _is_of_names(field)), None)
        if named is None:
            return
        since = 0
        for total in self.table.totals:
            above = [row for row in self.table.rows if row < total]
            partial = is_subtotal(text_of(self.table.grid.value(total, self.table.total_label(total))))
            rows = above[since:] if partial else (above or self.table.rows)
            since = len(above) if partial else since
            said = number_in(self.table, total, named)
            names = [name for row in rows for name in split(text_of(self.table.cell(row, named).value))]
            # A unit may have a row for each community.
            if said is not None and said not in (len(rows), len(names), len(set(names))):
                self._tell(Spot(total, named), int(said), len(rows))

    def _tell(self, spot: Spot, said: int, rows: int) -> None:
        message = Message("Printed are {printed}; the table has {rows}.", printed=said, rows=rows)
        self.table.grid.tell(self.report, COUNT_DIFFERS, *spot, message)


def _is_of_names(field: Field) -> bool:
    return field.required and field.how in (How.NAME, How.NAMES, How.TITLE)


def _counts_for(record: Record) -> int:
    """A row of pairs counts for as many as it names."""
    units = record.values.get("unit") if record.subject == "pairs" else None
    return len(units.names) if isinstance(units, Named) else 1


def _printed(table: Table, mapping: Mapping) -> Iterator[_Printed]:
    units = _MEASURES.get(mapping.subject.name, "") if mapping.subject else ""
    if not units:
        return
    assert mapping.subject
    nouns = _NOUNS.get(mapping.subject.name, _OF_UNITS)
    form = re.compile(_COUNTED.format(number=_NUMBER, units=units, nouns=nouns))
    for spot, text in (*table.titles, *table.remarks):
        plain = narrow(text)
        found = [match for match in form.finditer(plain) if not _OF_A_PART.search(plain[: match.start("number")])]
        if len(found) == 1 and (said := number(found[0]["number"])) is not None:
            yield _Printed(spot, int(said), _parts(plain[found[0].end() :], mapping))


def _parts(text: str, mapping: Mapping) -> dict[str, int]:
    """How many are of which kind, as a text says it: 其中机关2家、学校1家."""
    enum = next((field.enum for field in mapping.fields.values() if field.key == "kind"), None)
    found: dict[str, int] = {}
    for part in filter(None, _PARTED.split(text)) if enum else ():
        match = _PART.fullmatch(part)
        kind = meant(match["word"], enum) if match and enum else None
        if match is None or kind is None:
            return {}
        found[kind] = found.get(kind, 0) + int(number(match["number"]) or 0)
    return found
