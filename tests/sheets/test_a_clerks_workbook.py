"""One workbook as an office keeps it, from its bytes to its records: every slip at its cell, nothing else."""

from __future__ import annotations

import datetime
from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from sheets.problems import Problem, Report
from sheets.reading import read_tables
from sheets.records import Record
from sheets.values.numbers import Quantity
from sheets.values.terms import Term
from tests.sheets.workbooks import xlsx

GOOD, BAD = "91350100M000100Y43", "91350100M000100Y44"
UNITS: list[list[Any]] = [
    ["荷风街道青禾社区驻区单位基本情况表（2025年上半年）"],
    ["填报单位（盖章）：青禾社区居委会", None, None, None, None, "填报日期：2025.6.30"],
    [
        "序号",
        "单  位\n名 称",
        "单位性质",
        "地  址",
        "联系人",
        "联系电话",
        "用工人数",
        "成立时间",
        "统一社会信用代码",
        "备注",
    ],
    ["甲", "乙", "丙", "1", "2", "3", "4", "5", "6", "7"],
    [1, "青禾小学", "学校", "青禾路3号", "王老师", 58123456, "约50人", "1998.9", GOOD, None],
    [2, "青禾医院（青禾路5号）", "医院", "青禾路5号", "李主任", 13800138000, "120人", 2017.1, BAD, "待补选"],
    [5, "莲华电子", "民营企业", "同上", "张经理", "58123457-27", 30, 42796, None, None, "已搬迁"],
    [6, "荷风书店", "书店", "荷风路1号", "暂定", None, "20人", datetime.date(2023, 3, 1), None, None],
    [7, None, "银行", "荷风路2号", None, None, 12, "2023.2.30", None, None],
    [8, None, None, None, None, None, None, None, None, None],
    [None, "合计", None, None, None, None, 230, None, None, None],
    ["注：1.用工人数不含退休。"],
    ["2.地址以营业执照为准。"],
    ["填表人：王五", None, "审核人：李四"],
]
PAIRS: list[list[Any]] = [
    ["居民区与驻区单位联建清单"],
    ["序号", "居民区党组织名称", "联建单位名称", "联建单位数"],
    [1, "荷风居民区党总支", "青禾小学", 2],
    [2, None, "青禾医院", None],
    [3, "青禾居民区党总支", "莲华电子", 2],
    [4, None, "青禾小学", None],
    [5, None, "莲华电子", None],
]
ACTIVITIES: list[list[Any]] = [
    ["荷风街道社区文化活动清单（2017年）"],
    ["序号", "活动名称", "时间", "主办单位", "参加人数", "联系手机", "月统计"],
    [1, "讲座", "2017.1.10", "青禾小学", "50人", "13800138000", "一月  \n（3次）"],
    [2, "义诊", 2017.1, "青禾医院、青禾社区等5家单位", "60余人", None, None],
    [3, "宣传", "3月3日—10日", "各社区", "很多", None, "三月（1次）"],
    [None],
    ["单位", "1月", "2月", "3月", "合计"],
    ["青禾小学", 1, 2, None, 3],
    ["青禾医院", None, 1, 1, 3],
]
AGREEMENT: list[list[Any]] = [
    ["共驻共建协议登记表"],
    ["协议编号", "QH-1", None, "签订日期", datetime.date(2023, 3, 1)],
    ["甲方", "青禾社区", None, "乙方", "青禾小学"],
    ["有效期", "2025.3—2023.3", None, "联系电话", "=B9"],
    ["承诺事项", "1.提供操场；\n2.提供教室。"],
]


def _change(book: openpyxl.Workbook) -> None:
    book["Sheet1"].merge_cells("A1:J1")
    book["Sheet1"].row_dimensions[8].hidden = True
    book["Sheet2"].merge_cells("B3:B4")
    book["Sheet2"].merge_cells("B5:B7")
    book["Sheet2"].merge_cells("D5:D7")
    book["活动"].merge_cells("G3:G4")
    book["协议"]["E2"].number_format = 'yyyy"年"m"月"'
    book["协议"].sheet_state = "hidden"


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[list[Record]], list[Problem]]:
    sheets = {"Sheet1": UNITS, "Sheet2": PAIRS, "活动": ACTIVITIES, "协议": AGREEMENT, "Sheet3": []}
    path = xlsx(tmp_path_factory.mktemp("office") / "台账.xlsx", sheets, _change)
    report = Report()
    records = [list(understood.records()) for understood in read_tables([Path(path)], report)]
    return records, list(report)


def test_every_slip_is_told_at_its_cell(read: tuple[list[list[Record]], list[Problem]]) -> None:
    _, problems = read
    found = [(each.sheet, each.cell, each.code.name) for each in problems if each.severity != "NOTE"]
    assert set(found) == {
        ("Sheet1", "C8", "CHOICE_UNKNOWN"),
        ("Sheet1", "B9", "REQUIRED"),
        ("Sheet1", "F6", "PRIVATE_MOBILE"),
        ("Sheet1", "G11", "TOTAL_DIFFERS"),
        ("活动", "E5", "NUMBER_NOT_UNDERSTOOD"),
        ("Sheet1", "H6", "DATE_AMBIGUOUS"),
        ("Sheet1", "H9", "DATE_IMPOSSIBLE"),
        ("Sheet1", "I6", "CREDIT_CODE"),
        ("Sheet1", "K7", "COLUMN_UNNAMED"),
        ("Sheet2", "C7", "ROW_REPEATED"),
        ("Sheet2", "D5", "COUNT_DIFFERS"),
        ("协议", "B4", "DATES_REVERSED"),
        ("协议", "E4", "FORMULA_BLANK"),
        ("活动", "D5", "NAME_NONE"),
        ("活动", "E9", "TOTAL_DIFFERS"),
        ("活动", "F2", "PRIVATE_COLUMN"),
        ("活动", "G3", "COUNT_DIFFERS"),
    }
    assert len(found) == len(set(found))


def test_what_was_understood_is_noted(read: tuple[list[list[Record]], list[Problem]]) -> None:
    _, problems = read
    notes = Counter(each.code.name for each in problems if each.severity == "NOTE")
    assert notes == {
        "SUBJECT": 5,
        "HEADING_READ": 10 + 4 + 6 + 2 + 7,
        "PERIODS": 3,
        "TITLE": 4,
        "LABEL_LINE": 4,
        "REMARK": 2,
        "COLUMN_NUMBERS": 1,
        "MERGED": 4,
        "ROW_EMPTY": 1,
        "TOTAL_ROW": 1,
        "DITTO": 1,
        "NAME_ADDRESS": 1,
        "NAMES_MORE": 1,
        "NUMBER_ROUGH": 2,
        "DATE_SERIAL": 2,
        "DATE_ROUGH": 1,
        "NAME_OPEN": 1,
        "HIDDEN_ROW": 1,
        "HIDDEN_SHEET": 1,
    }


def test_the_records(read: tuple[list[list[Record]], list[Problem]]) -> None:
    (units, pairs, activities, months, agreements), _ = read
    assert [record.values.get("name") for record in units] == ["青禾小学", "青禾医院", "莲华电子", "荷风书店", None]
    assert units[0].values == {
        "name": "青禾小学",
        "kind": "SCHOOL",
        "address": "青禾路3号",
        "contact": "王老师",
        "phone": "58123456",
        "members": Quantity(50, "人", "ABOUT"),
        "startDate": "1998-09",
        "creditCode": GOOD,
    }
    assert "phone" not in units[1].values
    assert units[2].values["startDate"] == "2017-03-02"
    assert [(record.values["community"], *record.values["unit"].names) for record in pairs[:2]] == [
        ("荷风居民区党总支", "青禾小学"),
        ("荷风居民区党总支", "青禾医院"),
    ]
    assert [record.values["date"] for record in activities] == [
        Term("2017-01-10", "2017-01-10"),
        Term("2017-01", "2017-01"),
        Term("2017-03-03", "2017-03-10"),
    ]
    assert [(record.values["period"], record.values["value"].value) for record in months] == [
        ("2017-01", 1),
        ("2017-02", 2),
        ("2017-02", 1),
        ("2017-03", 1),
    ]
    (agreement,) = agreements
    assert agreement.values["signed"] == "2023-03"
    assert agreement.values["commitments"] == ("提供操场", "提供教室")


def test_findings_for_programs_in_both_languages(read: tuple[list[list[Record]], list[Problem]]) -> None:
    _, problems = read
    (problem,) = [each for each in problems if each.code.name == "CREDIT_CODE"]
    assert problem.as_json("zh-CN") == {
        "file": "台账.xlsx",
        "sheet": "Sheet1",
        "cell": "I6",
        "severity": "ERROR",
        "code": "CREDIT_CODE",
        "message": f"统一社会信用代码 {BAD} 的校验位应为 3，而非 4。",
    }
    assert problem.as_json("en")["message"] == f"The check character of the credit code {BAD} should be 3, not 4."
    assert str(problem).startswith("台账.xlsx: Sheet1!I6: ")
