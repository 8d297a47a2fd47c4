"""What the XML of a sheet says beside its values, of whichever format, and how it is told."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.messages.language import Message
from sheets.codes import CELL_ERROR, EXTERNAL_LINK, FORMULA_BLANK, Code
from sheets.files.formats import Shown, as_shown
from sheets.files.hidden import tell_hidden
from sheets.grid import Area, Grid, Spot
from sheets.problems import Report

_FORMULAS: dict[Code, Message] = {
    FORMULA_BLANK: Message("The formula was never calculated: open the workbook in Excel and save it."),
    EXTERNAL_LINK: Message("The value comes from another workbook; the one that was stored last is read."),
    CELL_ERROR: Message("The formula has an error instead of a value."),
}


@dataclass(slots=True)
class Survey:
    """``formulas``: what is to be told of cells that are computed, in the order of the file."""

    name: str = ""
    hidden: bool = False
    rows: int = 0
    columns: int = 0
    merges: list[Area] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    formulas: list[tuple[Spot, Code]] = field(default_factory=list)
    dates: dict[Spot, Shown] = field(default_factory=dict)

    def tell(self, grid: Grid, report: Report) -> None:
        """Make dates of its grid as exact as they are shown, and tell everything else at its cell."""
        for (row, column), shown in self.dates.items():
            as_shown(grid, row, column, shown, report)
        for (row, column), code in sorted(self.formulas, key=lambda each: each[0]):
            grid.tell(report, code, row, column, _FORMULAS[code])
        tell_hidden(grid, report)
