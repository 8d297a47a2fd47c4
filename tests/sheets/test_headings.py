"""Headings of one, two and three rows, merged or not."""

from __future__ import annotations

from tests.sheets.reading import read, text


def test_headings_of_two_rows() -> None:
    rows = list(
        text("序号 | 单位名称 | 联系方式 | | 备注\n | | 联系人 | 联系电话 | \n1 | 青禾小学 | 王老师 | 58123456 |")
    )
    outcome = read(rows, "A1:A2 B1:B2 C1:D1 E1:E2", "驻区单位")
    assert outcome.values == [{"name": "青禾小学", "contact": "王老师", "phone": "58123456"}]
    assert [column.heading for column in outcome.tables[0].table.columns][2:4] == [
        "联系方式/联系人",
        "联系方式/联系电话",
    ]
    assert outcome.found() == []


def test_headings_of_two_rows_without_merged_cells() -> None:
    """As a CSV file has them."""
    rows = list(
        text("序号 | 单位名称 | 联系方式 | | 备注\n | | 联系人 | 联系电话 | \n1 | 青禾小学 | 王老师 | 58123456 |")
    )
    outcome = read(rows, sheet="驻区单位")
    assert outcome.values == [{"name": "青禾小学", "contact": "王老师", "phone": "58123456"}]


def test_headings_of_three_rows() -> None:
    rows = list(
        text(
            """
            单位名称 | 基本情况 | | | 单位性质
             | 人员 | | 地址 |
             | 用工人数 | 党员人数 | |
            青禾小学 | 50 | 20 | 青禾路3号 | 学校
            """
        )
    )
    outcome = read(rows, "A1:A3 B1:D1 B2:C2 D2:D3 E1:E3", "驻区单位")
    (values,) = outcome.values
    assert (values["members"].value, values["partyMembers"].value, values["address"]) == (50, 20, "青禾路3号")


def test_headings_that_are_merged_sideways_alone() -> None:
    """Single headings stand in the upper row, and nothing is merged below them."""
    rows = list(text("单位名称 | 联系方式 | | 备注\n | 联系人 | 联系电话 | \n青禾小学 | 王老师 | 58123456 |"))
    outcome = read(rows, "B1:C1", "驻区单位")
    assert outcome.values == [{"name": "青禾小学", "contact": "王老师", "phone": "58123456"}]
    assert outcome.found() == []


def test_the_first_row_of_data_is_no_heading() -> None:
    rows = list(text("单位名称 | 联系方式 | | 备注\n青禾小学 | 王老师 | 甲 | \n青禾医院 | 李主任 | 乙 |"))
    assert [values["name"] for values in read(rows, "B1:C1", "驻区单位").values] == ["青禾小学", "青禾医院"]
