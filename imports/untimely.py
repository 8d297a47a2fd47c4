"""What a row cannot say on the day on which its table was made, in the time of its title, or at all."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from imports.draft import Spot
from imports.making import Making
from sheets.codes import COMPARED
from sheets.dated_names import of_another_time, signed_in_another_year
from sheets.improbable import improbable
from sheets.reading import Understood, made_on
from sheets.records import Record
from sheets.slips import Slip, beside, future, outside
from sheets.states import states
from sheets.values.periods import span


@dataclass(frozen=True, slots=True)
class Days:
    """When a table was made, as it says, and the period of its title. ``today``: the day of the import."""

    today: datetime.date
    made: str | None
    period: str | None

    @classmethod
    def of(cls, table: Understood) -> Days:
        """The days of a table."""
        return cls(datetime.date.today(), made_on(table.table), table.title.period)

    @property
    def first(self) -> str | None:
        return span(self.period.partition("/")[0])[0] if self.period else None

    @property
    def last(self) -> str | None:
        return span(self.period.rpartition("/")[2])[1] if self.period else None


def tell_slips(record: Record, days: Days, making: Making) -> None:
    """Tell all of it at its cells, and note those with which they are compared."""
    for slip in _slips(record, days):
        cell = record.cells[slip.key]
        making.tell(slip.code, Spot(record.file, record.sheet, cell), slip.message)
        for at in (record.cells[other] for other in slip.beside if other in record.cells):
            making.tell(COMPARED, Spot(record.file, record.sheet, at), beside(cell))


def _slips(record: Record, days: Days) -> Iterator[Slip]:
    subject, values = record.subject, record.values
    yield from future(subject, values, days.today, days.made, days.last)
    yield from outside(subject, values, days.period)
    yield from improbable(subject, values, days.today)
    yield from of_another_time(subject, values)
    yield from signed_in_another_year(subject, values)
    yield from states(record, days.today, days.made or days.first)
