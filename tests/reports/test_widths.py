"""How wide the columns of the workbook are: all of a table on one page across, in a size to read."""

from __future__ import annotations

from reports.workbook import MOST_ACROSS, NARROW, _fitted


def test_the_widest_columns_give_way() -> None:
    assert _fitted([6, 40, 12]) == [6, 40, 12]
    found = _fitted([6, 8, 40, 12, 40, 14, 14, 40, 12])
    assert sum(found) == MOST_ACROSS
    assert found[:2] == [6, 8]
    # What is narrow already stays, however many there are.
    assert _fitted([NARROW] * 12) == [NARROW] * 12
