"""A mapping: the subject of a table, and the field of each column."""

from __future__ import annotations

from dataclasses import dataclass, field

from sheets.subjects import Field, Subject
from sheets.subjects.elsewhere import Elsewhere


@dataclass(slots=True)
class Mapping:
    """``fields`` by column. ``details``: columns kept under their own headings; ``left_out``: those that are not read;
    ``private``: those that must not be. ``periods``: columns that are months, quarters or years of a pivoted table;
    ``measures``: those of statistics that count something, each by its heading. ``elsewhere``: of a table that the
    graph has no place for, what it is.
    """

    subject: Subject | None = None
    fields: dict[int, Field] = field(default_factory=dict)
    details: set[int] = field(default_factory=set)
    left_out: set[int] = field(default_factory=set)
    private: set[int] = field(default_factory=set)
    periods: dict[int, str] = field(default_factory=dict)
    measures: dict[int, str] = field(default_factory=dict)
    elsewhere: Elsewhere | None = None

    def column(self, key: str) -> int | None:
        """The column of a field; None where the table has none."""
        return next((column for column, each in self.fields.items() if each.key == key), None)
