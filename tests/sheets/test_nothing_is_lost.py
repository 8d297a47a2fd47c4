"""Every cell of every sheet becomes part of a table, or is told."""

from __future__ import annotations

import datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from sheets.grid import Area, Grid, Spot
from sheets.tables.model import Table
from tests.sheets.reading import Outcome, outcome

WORDS = [
    *(
        "序号",
        "单位名称",
        "单位性质",
        "联系电话",
        "所属社区",
        "备注",
        "活动时间",
        "活动名称",
        "参加人数",
        "甲方",
        "乙方",
    ),
    *("需求名称", "联系方式", "1月", "2月", "第一季度", "2025年", "手机", "内部编号"),
    *("青禾小学", "荷风社区、青禾社区", "学校", "58123456", "约30人", "2023.3.1", "3月5日", "同上", "无", "√", "  "),
    *("合计", "小计", "注：不含退休", "2.另有说明", "填报单位：青禾社区", "（一）教育单位", "甲", "乙", "13800138000"),
    *("青禾社区驻区单位名录（2025年）", "共建活动统计表", "一月（2次）", "91350100M000100Y43", "很长的一段话" * 10),
]
VALUES = st.one_of(
    st.none(),
    st.none(),
    st.sampled_from(WORDS),
    st.sampled_from(WORDS),
    st.integers(-3, 30),
    st.sampled_from([2017.1, 42796.0, 0.5, True, datetime.date(2023, 3, 1), datetime.time(9, 30), 9.1e17]),
    st.text(max_size=4),
)
ROWS = st.lists(st.lists(VALUES, max_size=6), max_size=9)
MERGES = st.lists(
    st.tuples(st.integers(0, 8), st.integers(0, 5), st.integers(0, 3), st.integers(0, 3)).map(
        lambda each: Area(each[0], each[1], each[0] + each[2], each[1] + each[3])
    ),
    max_size=3,
)


def _grid(rows: list[list[Any]], merges: list[Area]) -> Grid:
    """A grid as files give it: no empty text, no empty end of a row, of a merged area the first cell alone."""
    kept: list[Area] = []
    for merge in merges:
        apart = all(
            merge.bottom < other.top or other.bottom < merge.top or merge.right < other.left or other.right < merge.left
            for other in kept
        )
        if apart and (merge.top, merge.left) != (merge.bottom, merge.right):
            kept.append(merge)
    covered = {
        Spot(row, column)
        for merge in kept
        for row in range(merge.top, merge.bottom + 1)
        for column in range(merge.left, merge.right + 1)
    } - {Spot(merge.top, merge.left) for merge in kept}
    cells: list[list[Any]] = []
    for row, values in enumerate(rows):
        line = [
            None if Spot(row, column) in covered or (isinstance(value, str) and not value.strip()) else value
            for column, value in enumerate(values)
        ]
        while line and line[-1] is None:
            line.pop()
        cells.append(line)
    while cells and not cells[-1]:
        cells.pop()
    return Grid("a.xlsx", "s", cells, kept)


def _read(table: Table) -> set[Spot]:
    """The cells that belong to a table."""
    area = table.area
    found = {column.spot for column in table.columns} | {spot for spot, _ in (*table.titles, *table.remarks)}
    if table.form is not None:
        return found | set(table.form.values())
    headings = range(area.top, min(table.rows + table.totals + table.skipped, default=area.bottom + 1))
    found |= {Spot(row, column.index) for column in table.columns for row in headings}
    columns = [column.index for column in table.columns]
    found |= {Spot(row, column) for row in (*table.rows, *table.totals, *table.skipped) for column in columns}
    for label in table.labels:
        found |= {Spot(label.spot.row, column) for column in range(area.left, area.right + 1)}
    return found


def unaccounted(found: Outcome, grid: Grid) -> list[Spot]:
    """The cells that are neither part of a table nor told."""
    told = {problem.cell for problem in found.problems}
    read = {spot for each in found.tables for spot in _read(each.table)}
    return [spot for spot in grid.spots() if grid.cell(*spot) not in told and spot not in read]


@given(ROWS, MERGES)
@settings(max_examples=300, deadline=None)
def test_every_cell_is_read_or_told(rows: list[list[Any]], merges: list[Area]) -> None:
    grid = _grid(rows, merges)
    found = outcome([grid])
    assert unaccounted(found, grid) == []
    for problem in found.problems:
        assert problem.as_json("zh-CN")["message"]


@given(st.lists(st.lists(VALUES, min_size=4, max_size=4), max_size=8))
@settings(max_examples=200, deadline=None)
def test_every_row_below_headings_is_read_or_told(rows: list[list[Any]]) -> None:
    grid = _grid([["序号", "单位名称", "单位性质", "联系电话"], *rows], [])
    found = outcome([grid])
    assert unaccounted(found, grid) == []
    assert all(record.values or record.details for records in found.records for record in records)
