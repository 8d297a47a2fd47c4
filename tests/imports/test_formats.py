"""The same slips in XLSX, XLS and ODS are told at the same cells."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from imports.drafting import draft
from sheets.problems import Report
from sheets.reading import read_tables
from tests.sheets.workbooks import ods, ods_row, xls, xlsx

SHEETS: Mapping[str, list[list[Any]]] = {
    "单位": [
        ["荷塘街道青禾社区驻区单位名录（2026年上半年）"],
        ["填报单位：", "荷风社区"],
        ["单位名称", "单位性质", "人数", "成立时间"],
        ["青禾小学", "学校", "50人", "1998.9"],
        [],
        ["青禾医院", "个体工商户", "1O", "2023.2.30"],
    ],
    "席位": [
        ["青禾社区大党委组成人员名单"],
        ["姓名", "职务", "所属单位", "任职时间"],
        ["王明", "书记", None, "2024.1"],
        ["李华", "书记", "青禾小学", "2025.1"],
        ["赵青", "委员", "青禾医院", "2024.1"],
        ["赵青", "委员", "青禾医院", "2025.1"],
    ],
    "预约": [
        ["青禾社区资源清单"],
        ["资源名称", "提供单位", "开放时间", "容纳人数"],
        ["报告厅", "青禾小学", "周一至周五9:00-17:00", 80],
        [],
        ["青禾社区场地预约登记"],
        ["场地名称", "使用日期", "时段", "使用单位"],
        ["报告厅", "2026.3.12", "19:00-21:00", "青禾医院"],
    ],
    "会议": [
        ["青禾社区会议记录"],
        ["会议名称", "会议时间", "应到人数", "实到人数", "出席率"],
        ["大党委例会", "2025.3.1", 20, 18, "125%"],
    ],
    "统计": [
        ["青禾社区会议次数统计表（2026年）"],
        ["序号", "单位", "1月", "2月"],
        [1, "青禾小学", 2, "3次半"],
        [2, "青禾医院", 1.5, -1],
    ],
    "协议": [
        ["青禾社区共驻共建协议台账"],
        ["甲方", "乙方", "签订日期", "承诺事项", "完成日期", "履行情况"],
        ["青禾社区", "青禾小学", "2025.3.1", "开放操场", "2025.6.1", "进行中"],
    ],
}
TOLD = {
    ("单位", "B2", "REPORTER_OTHER"),
    ("单位", "C6", "NUMBER_NOT_UNDERSTOOD"),
    ("单位", "D6", "DATE_IMPOSSIBLE"),
    ("席位", "B4", "SEAT_TWICE"),
    ("席位", "A6", "HOLDER_TWICE"),
    ("预约", "C7", "BOOKED_CLOSED"),
    ("会议", "E3", "RATE_OVER"),
    ("统计", "D3", "NUMBER_NOT_WHOLE"),
    ("统计", "C4", "NUMBER_NOT_WHOLE"),
    ("统计", "D4", "NUMBER_NEGATIVE"),
    ("协议", "F3", "STATUS_CONTRADICTS"),
}


def found(path: Path) -> set[tuple[str, str, str]]:
    report = Report()
    asyncio.run(draft(None, read_tables([path], report), report))
    return {(each.sheet, each.cell, each.code.name) for each in report if each.severity != "NOTE"}


def test_slips_have_the_same_cells_in_every_format(tmp_path: Path) -> None:
    assert found(xlsx(tmp_path / "台账.xlsx", SHEETS)) == TOLD
    assert found(xls(tmp_path / "台账.xls", SHEETS)) == TOLD
    as_xml = {name: "".join(ods_row(*row) for row in rows) for name, rows in SHEETS.items()}
    assert found(ods(tmp_path / "台账.ods", as_xml)) == TOLD
