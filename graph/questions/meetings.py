"""The meetings of the joint bodies of a place in a period, against those that their recorded rhythm asks for."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import name_of
from graph.compiler.rows import Many, Plan
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Finish, Statement, Writer
from graph.compiler.within import Place
from graph.compiler.written import Written, returned
from graph.questions.parts.bounds import cut_by
from graph.questions.parts.tables import Table, answered
from graph.semantics.dates import Days, parse_partial
from graph.semantics.left_out import absent
from graph.semantics.parts import part
from graph.semantics.rhythms import rhythm_of
from graph.vocabulary import MODEL

BODIES = part(__file__, "bodies")
READINGS = {
    "READ": ("会议频次可识别", "Its rhythm can be read, and some of its calendar periods lie in the period."),
    "LONGER": (
        "期内没有一个完整的会议周期",
        "No calendar period of its rhythm lies wholly in the period and its term.",
    ),
    "UNREAD": ("会议频次无法识别", "Its recorded rhythm states no number of meetings in a calendar period."),
    "UNSTATED": ("未记载会议频次", "No rhythm is recorded."),
}
"""What is known of how often a joint body should have met."""
_JOINT_BODY = "JointCommittee"


class FoundBody(NamedTuple):
    """A joint body as the statement finds it."""

    rhythm: str | None
    since: str
    until: str
    days: list[str]
    doubtful: list[str]
    selected: list[Any]


class BodyMeetings(NamedTuple):
    reading: str
    expected: int | None
    kept: int | None
    held: int
    undated: int
    selected: list[Any]


class ReadingTotal(NamedTuple):
    reading: str
    bodies_total: int


class MeetingsView(NamedTuple):
    from_: str
    to: str
    bodies: list[Any]
    by_reading: list[Any]
    bodies_total: int
    expected_total: int
    kept_total: int
    held_total: int
    undated_total: int
    behind_total: int
    uncompared_total: int
    complete: bool
    cut_by: list[str]


def meetings(field: Field, writer: Writer) -> Statement:
    """The meetings held by joint bodies, and those expected of them."""
    written, finish = meetings_of(field, writer)
    return writer.statement(field, written, finish=finish)


def meetings_of(field: Field, writer: Writer) -> tuple[Written, Finish]:
    """The same as a part of a statement: what it returns, and what completes that."""
    asked = _Meetings(field, writer)
    return asked.written(), asked.finish


class _Meetings:
    def __init__(self, field: Field, writer: Writer) -> None:
        self._field, self._writer = field, writer
        compilation = writer.compilation
        self._scope = writer.expressions.scope(field.arguments)
        assert self._scope.during
        self._first, self._last = self._scope.during.first, self._scope.during.last
        place = Place.asked(compilation, self._scope, field.arguments)
        assert place
        self._listed = place.listed(MODEL.concrete(_JOINT_BODY), _JOINT_BODY)
        self._limit = limit_of(field, compilation)
        self._most = compilation.parameters.constant(caps.MEETINGS_OF_BODIES)
        self._bodies, self._readings, self._view = Table(BodyMeetings), Table(ReadingTotal), Table(MeetingsView)

    def written(self) -> Written:
        """The rows of the joint bodies, and the layout of the answer."""
        assert self._field.selection
        layout = self._view.layout(self._field.selection, self._part)
        found = BODIES.filled(
            self._scope,
            committees=f"UNWIND {self._listed} AS committee WITH committee",
            most=self._most,
            without_day=" AND ".join(absent(self._scope, "meeting", ["hosts", "meeting"], "undated")),
            row=returned(self._bodies.row(FoundBody)),
        )
        return Written(found, layout)

    def _part(self, field: Field, selection: Selection) -> Plan:
        if field.name == "byReading":
            return Many(self._readings.layout(selection))
        return Many(self._bodies.layout(selection, self._body))

    def _body(self, field: Field, selection: Selection) -> Written:
        del field
        possible = MODEL.concrete(_JOINT_BODY)
        return self._writer.expressions.entity(selection, "committee", self._scope, possible)

    def finish(self, record: Any, parameters: dict[str, Any]) -> Any:
        """The bodies by id, with what was expected of each in the period."""
        first, last, limit = (parameters[name_of(name)] for name in (self._first, self._last, self._limit))
        most = caps.MEETINGS_OF_BODIES
        found = [FoundBody(*row) for row in record]
        scanned = len(found) > most or any(len(each.days) > most or len(each.doubtful) > most for each in found)
        bodies = [_compared(each, Days(first, last)) for each in found[:most]]
        readings = Counter(each.reading for each in bodies)
        causes = cut_by(limited=len(bodies) > limit, scanned=scanned)
        view = MeetingsView(
            from_=first.isoformat(),
            to=last.isoformat(),
            bodies=[answered(each) for each in bodies[:limit]],
            by_reading=[list(ReadingTotal(reading, readings[reading])) for reading in READINGS],
            bodies_total=len(bodies),
            expected_total=sum(each.expected or 0 for each in bodies),
            kept_total=sum(each.kept or 0 for each in bodies),
            held_total=sum(each.held for each in bodies),
            undated_total=sum(each.undated for each in bodies),
            behind_total=sum((each.kept or 0) < (each.expected or 0) for each in bodies),
            uncompared_total=sum(each.expected is None for each in bodies),
            complete=not causes,
            cut_by=causes,
        )
        return answered(view)


def _compared(found: FoundBody, period: Days) -> BodyMeetings:
    """What was expected of a body while it was there, and what was kept of it."""
    days = [datetime.date.fromisoformat(day) for day in found.days]
    since, until = (datetime.date.fromisoformat(day) for day in (found.since, found.until))
    term = Days(max(period.first, since), min(period.last, until))
    reading, expected, kept = "UNSTATED", None, None
    if found.rhythm is not None:
        rhythm = rhythm_of(found.rhythm)
        expected = rhythm.expected(term) if rhythm else None
        reading = "UNREAD" if not rhythm else "READ" if expected else "LONGER"
        if rhythm and expected:
            kept = rhythm.kept(term, days)
    undated = sum(_may_lie(text, period) for text in found.doubtful)
    return BodyMeetings(reading, expected or None, kept, len(days), undated, found.selected)


def _may_lie(published: str, period: Days) -> bool:
    """Whether a date of which no day is known may lie in a period."""
    days = parse_partial(published) if published else None
    return days is None or (days.first <= period.last and days.last >= period.first)
