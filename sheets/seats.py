"""Seats that a table prints a number for, in its title, a note or a column, compared with its rows."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from graph.messages.language import Message
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, Days, parse_partial
from graph.text.names import fold
from graph.vocabulary.people import POST_ROLE
from sheets.codes import COUNT_DIFFERS, SEATS_OVER
from sheets.grid import Spot
from sheets.problems import Report
from sheets.records import Record
from sheets.tables.model import Table
from sheets.values.choices import meant, words_of
from sheets.values.numbers import Quantity
from sheets.values.numerals import number
from sheets.values.plain import narrow, text_of
from sheets.values.terms import Term

_NUMBER = r"(?P<number>\d{1,3}|[一二两三四五六七八九十]{1,3})"
_SEAT, _ANY = r"(?:个?席位?|个?名额)", r"(?:个?席位?|个?名额|[名位人个])"
_AT_MOST = r"(?:不得?(?:超过|多于|高于)|最多|至多|上限为?|限额?|≤|<=)"
_ALL = ("席", "席位", "名额", "成员", "人员", "组成人员", "人数", "总数", "总人数", "职数")
"""Words for all seats of a body."""
_ROLE = "|".join(sorted({*_ALL, *words_of(POST_ROLE)}, key=len, reverse=True))
_COUNT = r"(?:人数|名额|席位数?|总数|职数)?[:：]?"
_END = r"(?=$|[,，.。;；、)）组])"
_RULES = tuple(
    (re.compile(form), at_most)
    for form, at_most in (
        (rf"(?P<role>{_ROLE})?{_COUNT}{_AT_MOST}{_NUMBER}{_ANY}(?P<after>{_ROLE})?", True),
        (rf"(?P<role>{_ROLE})?{_COUNT}{_NUMBER}{_ANY}(?:以内|以下)", True),
        (rf"(?P<role>{_ROLE})?(?:人数)?[共总]计?(?:设|有)?[:：]?{_NUMBER}{_ANY}(?P<after>{_ROLE})?", False),
        (rf"设(?:有|置)?(?P<role>{_ROLE})?{_NUMBER}{_SEAT}", False),
        (rf"(?P<role>{_ROLE})(?:人数|名额|席位)?数?[:：]?{_NUMBER}{_ANY}{_END}", False),
        (rf"(?<=[(（]){_NUMBER}(?P<role>席位?|名额|名委员|名成员)(?=[)）])", False),
    )
)
"""How a number of seats is printed, and whether it is the most that there may be."""
_NOT_OF_ALL = re.compile(
    r"(?:每(?:个|家|一)?[\u4e00-\u9fff]{0,6}|各[\u4e00-\u9fff]{0,4}|其中|新增|增补|增加|减少|调整|补选|缺|待|[男女]|党外)$"
)
"""What stands before a number that is not of a whole body: 每个单位不超过1名."""
_MEMBER = "COMMITTEE_MEMBER"


class Limit(NamedTuple):
    """A printed number of seats. ``role``: the value of ``PostRole`` that it counts; None: all of a body.

    ``at_most``: there may be fewer. ``whole``: it may be that of the whole body, whose members are all called 委员.
    ``part``: it is one of several parts, each of a role as the rows call it.
    """

    spot: Spot
    number: int
    role: str | None
    at_most: bool
    whole: bool = False
    part: bool = False


class _Seat(NamedTuple):
    """A row: the cell that stands for it, the body, the role, the unit, when it is held, and a number in a column."""

    cell: str
    body: str
    role: str | None
    unit: str
    held: Days
    number: int | None


class Seats:
    """Follows the rows of one table about seats."""

    def __init__(self, table: Table, report: Report) -> None:
        self.table, self.report = table, report
        self.limits = limits(table)
        self.seats: list[_Seat] = []

    def follow(self, records: Iterable[Record]) -> Iterator[Record]:
        """The same records; when all have been read, their number is compared with what is printed."""
        for record in records:
            if self.limits or "seats" in record.values:
                self.seats.append(_seat(record))
            yield record
        self._compare_columns()
        for limit in self.limits:
            self._compare(limit)

    def _compare(self, limit: Limit) -> None:
        by_body: dict[str, list[_Seat]] = defaultdict(list)
        for seat in self.seats:
            by_body[seat.body].append(seat)
        grid = self.table.grid
        for whole in by_body.values():
            seats = [seat for seat in whole if limit.role in (None, seat.role)]
            if limit.part and not seats:
                continue
            if limit.whole and (len(seats) != limit.number or limit.at_most):
                seats = whole
            beyond = _beyond(seats, limit.number)
            for seat in beyond:
                self._tell_over(seat.cell, limit.number, len(seats), grid.cell(*limit.spot))
            if beyond:
                message = Message(
                    "{number} seats are printed; the table has {rows} at one time.",
                    number=limit.number,
                    rows=limit.number + len(beyond),
                )
                grid.tell(self.report, SEATS_OVER, *limit.spot, message)
            elif not limit.at_most and len(by_body) == 1 and len(seats) < limit.number:
                message = Message(
                    "{number} seats are printed; the table has {rows}. A vacant seat has a row too: 待补选.",
                    number=limit.number,
                    rows=len(seats),
                )
                grid.tell(self.report, COUNT_DIFFERS, *limit.spot, message)

    def _compare_columns(self) -> None:
        """Numbers of seats in a column of their own: of each role of a body; a single seat is that of its unit."""
        groups: dict[tuple[str, ...], list[_Seat]] = defaultdict(list)
        for seat in self.seats:
            if seat.number is not None:
                groups[seat.body, seat.role or "", seat.unit if seat.number == 1 else ""].append(seat)
        for seats in groups.values():
            most = max(seat.number or 0 for seat in seats)
            for seat in _beyond(seats, most):
                self._tell_over(seat.cell, most, len(seats), "")

    def _tell_over(self, cell: str, number: int, rows: int, printed: str) -> None:
        if printed:
            message = Message(
                "{cell} prints {number} seats; the table has {rows}: correct the number, or end the term of one.",
                cell=printed,
                number=number,
                rows=rows,
            )
        else:
            message = Message(
                "{number} seats are printed; the table has {rows}: correct the number, or end the term of one.",
                number=number,
                rows=rows,
            )
        self.report.add(SEATS_OVER, message, file=self.table.grid.file, sheet=self.table.grid.sheet, cell=cell)


def limits(table: Table) -> list[Limit]:
    """The numbers of seats that the lines above and below a table print."""
    lines = [*table.titles, *table.remarks]
    lines += [(label.spot, f"{label.name}:{text_of(label.value)}") for label in table.labels]
    found: list[Limit] = []
    for spot, text in lines:
        plain = narrow(text)
        taken: list[tuple[int, int]] = []
        for form, at_most in _RULES:
            for match in form.finditer(plain):
                start, end = match.span()
                apart = all(end <= first or last <= start for first, last in taken)
                # 其中兼职委员3名 is a number of its own, 其中3名 is of something that stands before.
                before = plain[:start].removesuffix("其中") if match.groupdict().get("role") else plain[:start]
                if apart and not _NOT_OF_ALL.search(before):
                    taken.append((start, end))
                    own = _limit(spot, match, at_most, titled=(spot, text) in table.titles)
                    found += [limit._replace(part=before != plain[:start]) for limit in own]
    roles = {limit.role for limit in found if not limit.part} - {None}
    # Where 书记 have a number of their own, 委员 are the others.
    return [limit._replace(whole=roles == {_MEMBER} and limit.role == _MEMBER and not limit.part) for limit in found]


def _limit(spot: Spot, match: re.Match[str], at_most: bool, titled: bool) -> list[Limit]:
    printed = number(match["number"])
    parts = match.groupdict()
    word = parts.get("role") or parts.get("after")
    # 共30人 may be said of anything; the most of a title is that of the seats.
    if not printed or (word is None and "席" not in match[0] and not (titled and at_most)):
        return []
    word = (word or "席").removeprefix("名")
    role = None if word in _ALL else meant(word, POST_ROLE)
    return [Limit(spot, int(printed), role, at_most)]


def _seat(record: Record) -> _Seat:
    values = record.values
    seats, whole = values.get("seats"), values.get("term")
    start, end = values.get("startDate"), values.get("endDate")
    if isinstance(whole, Term):
        start, end = start or whole.start, end or whole.end
    cell = record.cells.get("holder") or record.cells.get("role") or record.cell
    body = values.get("body") or values.get("community") or record.section
    number_ = seats.whole if isinstance(seats, Quantity) else None
    return _Seat(cell, fold(body), values.get("role"), fold(values.get("unit") or ""), certain(start, end), number_)


def certain(start: str | None, end: str | None) -> Days:
    """The days on which a seat is held for certain: one of June and one from June on are not held at one time."""
    begins, ends = (parse_partial(text) if text else None for text in (start, end))
    return Days(begins.last if begins else ALWAYS_FROM, ends.first if ends else ALWAYS_TO)


def _beyond(seats: list[_Seat], most: int) -> list[_Seat]:
    """The rows that are too many, in their order: each is held while ``most`` others before it are."""
    found: list[_Seat] = []
    kept: list[_Seat] = []
    for seat in seats:
        first, last = seat.held
        days = {first, *(other.held.first for other in kept if first <= other.held.first <= last)}
        at_once = max(sum(other.held.first <= day <= other.held.last for other in kept) for day in days)
        (kept if first > last or at_once < most else found).append(seat)
    return found
