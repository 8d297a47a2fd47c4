"""A mapping proposed from the headings of a table, its title and the values in its columns."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import combinations, islice

from graph.messages.language import Message
from graph.rules import credit_codes
from sheets.codes import (
    COLUMN_MISSING,
    HEADING_READ,
    HEADING_TWICE,
    HEADING_UNKNOWN,
    PERIODS,
    PRIVATE_COLUMN,
    SUBJECT,
    SUBJECT_UNKNOWN,
    TABLE_LEFT_OUT,
    Code,
)
from sheets.headings import normal
from sheets.mapping.model import Mapping
from sheets.problems import Report
from sheets.subjects import BY_NAME, SUBJECTS, Field, How, Subject
from sheets.subjects.bodies import UNITS
from sheets.subjects.elsewhere import KINDS, PERSONS, RESIDENTS, SIGNED
from sheets.subjects.private import is_private, names_residents
from sheets.subjects.work import MATTERS, STATISTICS
from sheets.tables.lines import TOTALS
from sheets.tables.model import Column, Table
from sheets.titles import Title
from sheets.values.choices import meant
from sheets.values.numbers import parse
from sheets.values.periods import period_of
from sheets.values.plain import narrow, shown

SAMPLE = 50
"""Rows of which the values are looked at."""
_SURE = 0.8
"""The share of values that must be of a kind."""
_FEWEST_PERIODS = 2
_FEWEST_MEASURES = 2
_LINES = 20
"""Lines in which an unusual key is told, at most."""
_CLOSE = 0.7
"""How alike an unknown heading must be to a known one for that to be offered."""
_NAMED_BY_TITLE, _NAMED_BY_SHEET, _MISSING, _LEAST = 2.5, 1.5, 1.2, 0.5
_PIVOTED = ("rota", "activities", "registration", "statistics")
"""Subjects of tables whose headings are months or quarters."""
_OF_UNITS = re.compile(r"单位|组织|企业|机构")
"""Words of the heading of units; 名称 alone may be that of anything."""
_GROUP = re.compile(r"(?:基本)?(?:情况|信息|统计|数据)$")
"""What a heading over several columns has at its end."""
_NOT_COUNTED = re.compile(r"时间$|日期$|期限?$|年月$|年份$|电话|方式$|编号$|代码$")
"""Headings of days, lines and codes, which may be typed as numbers."""
_OF_PERSONS = ("registration", "needs", "aid", "matters")
"""Subjects whose persons are nobody's business: who registers, wishes, complains, or is helped."""
_WORDS_OF_PERSONS = ("姓名", "党员姓名")
_SPENT = frozenset(("支出", "结余", "余额"))


def propose(table: Table, title: Title, sheet: str) -> Mapping:
    """The likeliest mapping of a table; its subject is None where no subject fits."""
    mapping = Mapping(periods=_periods(table, title))
    columns = [column for column in table.columns if column.index not in mapping.periods]
    headings = [normal(column.path[-1]) for column in table.columns]
    for column in columns:
        # 收入 beside 支出 is nobody's.
        booked = normal(column.path[-1]) == "收入" and not _SPENT.isdisjoint(headings)
        if not booked and (is_private(normal(column.path[-1])) or is_private(normal(column.heading))):
            mapping.private.add(column.index)
    columns = [column for column in columns if column.index not in mapping.private]
    if "姓名" in headings and not SIGNED.isdisjoint(headings):
        return Mapping(details={column.index for column in columns}, private=mapping.private, elsewhere=PERSONS)
    subjects = [each for each in SUBJECTS if (each.name in _PIVOTED if mapping.periods else each.name != "statistics")]
    # The name of a sheet may speak of one table on it: of which rows none can be made, no other is about that.
    able = [each for each in subjects if any(field.required for field in _assigned(each, columns).values())]
    subjects = subjects if mapping.periods else able or subjects
    best = max(subjects, key=lambda subject: _score(subject, columns, title, sheet, mapping))
    required = any(field.required for field in _assigned(best, columns).values())
    if _score(best, columns, title, sheet, mapping) < _LEAST or not (required or mapping.periods):
        if not mapping.periods and (counted := _measures(table, columns)):
            return _of_statistics(columns, counted, mapping)
        if mapping.periods or not _lists_units(columns):
            mapping.details = {column.index for column in columns}
            mapping.elsewhere = next((kind for kind in KINDS if kind.fits(title.text, headings)), None)
            return mapping
        best = UNITS
    mapping.subject, mapping.fields = best, _assigned(best, columns)
    if best is MATTERS and _is_of_residents(mapping, title, headings):
        return Mapping(details=set(mapping.fields), private=mapping.private, elsewhere=RESIDENTS)
    if best.name in _OF_PERSONS:
        persons = [column for column in columns if normal(column.path[-1]) in _WORDS_OF_PERSONS]
        mapping.private |= {column.index for column in persons}
    _by_values(table, columns, mapping)
    mapping.details = {column.index for column in columns} - set(mapping.fields) - mapping.private
    if mapping.periods:
        # The sum at the end of a row is compared, and says nothing more.
        totals = {column.index for column in columns if narrow(column.path[-1]) in TOTALS} & mapping.details
        mapping.details, mapping.left_out = mapping.details - totals, mapping.left_out | totals
    return mapping


def _is_of_residents(mapping: Mapping, title: Title, headings: Sequence[str]) -> bool:
    """Whether matters are those of single residents: a column says of whom, or the title, and none which body."""
    if any(map(names_residents, headings)):
        return True
    keys = {field.key for field in mapping.fields.values()}
    # A community is where residents live, not always who asks.
    return keys.isdisjoint(("owner", "count")) and RESIDENTS.fits(title.text, headings)


def _measures(table: Table, columns: Sequence[Column]) -> dict[int, str]:
    """The columns of numbers about the unit or place of each row, as statistics have; none of another table."""
    named = [field.key for field in _assigned(STATISTICS, columns).values()]
    if "unit" not in named:
        return {}
    found: dict[int, str] = {}
    for column in columns:
        cells = (row.cells.get(column.index) for row in islice(table.read(), SAMPLE))
        values = [text for cell in cells if cell and (text := narrow(cell.value))]
        numbers = sum(parse(value) is not None for value in values)
        ordinal = normal(column.path[-1]) in ("序号", "年度", "年份", *TOTALS)
        # What else stands among them is told at its cell.
        if values and numbers * 2 >= len(values) and not ordinal and not _NOT_COUNTED.search(normal(column.path[-1])):
            found[column.index] = column.heading.replace("/", "")
    return found if len(found) >= _FEWEST_MEASURES else {}


def _of_statistics(columns: Sequence[Column], counted: dict[int, str], mapping: Mapping) -> Mapping:
    """The mapping of a table of numbers about units or places."""
    fields = _assigned(STATISTICS, [column for column in columns if column.index not in counted])
    mapping.subject, mapping.measures, mapping.fields = STATISTICS, counted, fields
    mapping.details = {column.index for column in columns} - set(fields) - set(counted)
    return mapping


def _lists_units(columns: Sequence[Column]) -> bool:
    """Whether a table of few headings lists units: one is that of their names, and no more are unknown than known."""
    assigned = _assigned(UNITS, columns)
    named = next((column for column in columns if _is_name(assigned.get(column.index))), None)
    return named is not None and bool(_OF_UNITS.search(normal(named.path[-1]))) and len(assigned) * 2 >= len(columns)


def _is_name(field: Field | None) -> bool:
    return field is not None and field.key == "name"


def _periods(table: Table, title: Title) -> dict[int, str]:
    """The columns of a pivoted table that are periods."""
    found: dict[int, str] = {}
    for column in table.columns:
        for heading in (column.heading.replace("/", ""), column.path[-1], column.path[0]):
            if period := period_of(heading, title.year):
                found[column.index] = period
                break
    return found if len(found) >= _FEWEST_PERIODS else {}


def _score(subject: Subject, columns: Sequence[Column], title: Title, sheet: str, mapping: Mapping) -> float:
    assigned = _assigned(subject, columns)
    names = {column.index: column for column in columns}
    score = sum(_rarity(normal(names[index].path[-1])) for index in assigned)
    score += _NAMED_BY_TITLE * any(word in title.text for word in subject.titles)
    score += _NAMED_BY_SHEET * any(word in sheet for word in (*subject.titles, subject.zh))
    found = {field.key for field in assigned.values()}
    missing = [field for field in subject.fields if field.required and field.key not in found]
    # The place may stand in the title, instead of in a column that is written once for a group.
    missing = [field for field in missing if not (field.group and title.places)]
    # A pivoted table has its periods as headings.
    score -= 0 if mapping.periods else _MISSING * len(missing)
    return score - 0.3 * (len(columns) - len(assigned))


@cache
def _shared() -> Counter[str]:
    return Counter(
        word for subject in SUBJECTS for word in {normal(word) for field in subject.fields for word in field.words}
    )


def _rarity(heading: str) -> float:
    """How much a heading says about the subject: the fewer have it, the more."""
    return 1 / max(_shared()[heading], 1)


def _assigned(subject: Subject, columns: Sequence[Column]) -> dict[int, Field]:
    """The field of each column, the surest first; no field twice."""
    candidates = sorted(
        (-fit, at, column.index) for column in columns for fit, at in _candidates(subject.name, column.path)
    )
    found: dict[int, Field] = {}
    taken: set[int] = set()
    for _, at, index in candidates:
        if index not in found and at not in taken:
            found[index] = subject.fields[at]
            taken.add(at)
    keys = {field.key: index for index, field in found.items()}
    if subject.instead and subject.instead[-1] not in keys:
        own = next((keys[key] for key in subject.instead if key in keys), None)
        if own is not None:
            found[own] = subject.field(subject.instead[-1])
    return dict(sorted(found.items()))


@lru_cache(maxsize=1 << 12)
def _candidates(subject: str, path: tuple[str, ...]) -> tuple[tuple[float, int], ...]:
    """The fields that a heading may name, by their place in the subject, each with how well, from 0 to 1."""
    words = _words(subject)
    found: dict[int, float] = {}
    for heading, sure in _called(path):
        if heading in words:
            at, rank = words[heading]
            found[at] = max(found.get(at, 0), sure - 0.01 * rank)
    if not found:
        last = normal(path[-1])
        found = {at: 0.5 for word, (at, _) in words.items() if len(word) >= 4 and last.endswith(word)}
    return tuple((fit, at) for at, fit in found.items())


def _called(path: tuple[str, ...]) -> Iterator[tuple[str, float]]:
    """What the headings above a column may call it, each with how sure that is.

    党员情况 / 报到 / 人数 are 报到人数, 服务情况 / 人次 are 服务人次: what stands below another belongs to it.
    """
    yield normal(path[0]), 0.9
    yield normal(path[-1]), 1.0
    bare = [_GROUP.sub("", normal(each)) for each in path[:-1]]
    for size in range(1, len(bare) + 1):
        for above in combinations(bare, size):
            # The nearest says more than one far above.
            yield "".join((*above, normal(path[-1]))), 1.1 if above[-1] == bare[-1] else 0.95


@cache
def _words(subject: str) -> dict[str, tuple[int, int]]:
    """The headings of a subject, each with the place of its field, and its own among the words of that."""
    fields = BY_NAME[subject].fields
    return {normal(word): (at, rank) for at, field in enumerate(fields) for rank, word in enumerate(field.words)}


def _missing(mapping: Mapping, title: Title) -> list[Field]:
    """Fields that every row needs, and that no column has. A place may stand in the title instead."""
    assert mapping.subject
    found = {field.key for field in mapping.fields.values()}
    missing = [field for field in mapping.subject.fields if field.required and field.key not in found]
    return [] if mapping.periods else [field for field in missing if not (field.group and title.places)]


def _by_values(table: Table, columns: Sequence[Column], mapping: Mapping) -> None:
    """Fields whose values cannot be mistaken, under headings that are unknown."""
    assert mapping.subject
    taken = {field.key for field in mapping.fields.values()}
    free = [field for field in mapping.subject.fields if field.key not in taken]
    for column in columns:
        if column.index in mapping.fields or column.index in mapping.private:
            continue
        cells = (row.cells.get(column.index) for row in islice(table.read(), SAMPLE))
        values = [text for cell in cells if cell and (text := narrow(cell.value))]
        for field in free:
            if len(values) >= 3 and sum(_is_of(field, value) for value in values) >= _SURE * len(values):
                mapping.fields[column.index] = field
                free.remove(field)
                break


def _is_of(field: Field, value: str) -> bool:
    if field.how is How.CREDIT_CODE:
        return credit_codes.is_valid(value.upper())
    return field.enum is not None and field.key == "kind" and meant(value, field.enum) is not None


def tell(table: Table, mapping: Mapping, title: Title, report: Report) -> None:
    """Report what each heading was taken for, and what no heading says."""
    grid = table.grid
    if mapping.elsewhere is not None:
        message = Message(
            "This is {what}: the graph holds none of it, and the table is left out. {instead}",
            what=mapping.elsewhere.what,
            instead=mapping.elsewhere.instead,
        )
        grid.tell(report, TABLE_LEFT_OUT, *table.first_spot, message)
    elif mapping.subject is None:
        message = Message("It is not understood what this table is about; name its subject in a mapping.")
        grid.tell(report, SUBJECT_UNKNOWN, *table.first_spot, message)
    else:
        message = Message("The table is read as {subject}.", subject=mapping.subject.zh)
        grid.tell(report, SUBJECT, *table.first_spot, message)
        for missing in _missing(mapping, title):
            message = Message("The table has no column for {field}.", field=missing.zh)
            grid.tell(report, COLUMN_MISSING, *table.first_spot, message)
    taken = {normal(word) for field in mapping.fields.values() for word in field.words}
    seen: dict[tuple[str, str], Column] = {}
    for column in table.columns:
        heading = shown(column.heading)
        if column.index in mapping.private:
            message = Message("“{heading}” is private: delete the column. None of it is read.", heading=heading)
            _tell_heading(table, column, PRIVATE_COLUMN, message, report)
        elif period := mapping.periods.get(column.index):
            message = Message("“{heading}” is read as the period {period}.", heading=heading, period=period)
            grid.tell(report, PERIODS, *column.spot, message)
            # 1月 may stand above 场次 and above 人次.
            first = seen.setdefault((period, normal(heading)), column)
            if first is not column:
                message = Message(
                    "“{heading}” stands above another column too ({cell}).",
                    heading=heading,
                    cell=grid.cell(*first.spot),
                )
                grid.tell(report, HEADING_TWICE, *column.spot, message)
        elif column.index in mapping.measures:
            message = Message("“{heading}” is read as numbers of the body or place of each row.", heading=heading)
            grid.tell(report, HEADING_READ, *column.spot, message)
        elif field := mapping.fields.get(column.index):
            message = Message("“{heading}” is read as {field} ({zh}).", heading=heading, field=field.key, zh=field.zh)
            grid.tell(report, HEADING_READ, *column.spot, message)
        elif column.index in mapping.details and normal(column.path[-1]) in taken:
            message = Message("“{heading}” duplicates another column; its values are kept as details.", heading=heading)
            _tell_heading(table, column, HEADING_TWICE, message, report)
        elif column.index in mapping.details and mapping.subject:
            _tell_heading(table, column, HEADING_UNKNOWN, _unknown(column, mapping), report)


def _tell_heading(table: Table, column: Column, code: Code, message: str, report: Report) -> None:
    """Report a heading at its cell. A key of JSON Lines that few lines have is a slip of each of them."""
    grid = table.grid
    lines = [row for row in table.rows if grid.value(row, column.index) is not None] if grid.keys else []
    few = len(lines) * 2 <= len(table.rows)
    for row in lines[:_LINES] if lines and few else [column.spot.row]:
        grid.tell(report, code, row, column.index if lines else column.spot.column, message)


def _unknown(column: Column, mapping: Mapping) -> Message:
    """That a heading is not known, with the one that it may be meant to be."""
    assert mapping.subject
    taken = {field.key for field in mapping.fields.values()}
    words = {normal(word): word for field in mapping.subject.fields if field.key not in taken for word in field.words}
    close = difflib.get_close_matches(normal(column.path[-1]), words, n=1, cutoff=_CLOSE)
    heading = shown(column.heading)
    if close:
        return Message(
            "“{heading}” is not known; its values are kept as details. Is it {close}?",
            heading=heading,
            close=words[close[0]],
        )
    return Message("“{heading}” is not known; its values are kept as details.", heading=heading)
