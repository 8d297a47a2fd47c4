"""A workbook as a district would have it, of any number of rows: units, agreements, lists and activities.

Every value is made from the number of its row: the same size is the same workbook.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

Cells = Sequence[Any]

UNITS_OF_A_COMMUNITY, COMMUNITIES_OF_A_STREET = 50, 20
SHARES = {"单位": 50, "协议": 20, "活动": 15, "资源": 10, "需求": 5}
"""Of each hundred rows."""
TITLES = {
    "单位": "驻区单位基本情况表",
    "协议": "共驻共建协议台账",
    "活动": "活动台账",
    "资源": "资源清单",
    "需求": "需求清单",
}
HEADINGS = {
    "单位": "序号 单位名称 单位性质 所属社区 所属街道 人数 成立时间 地址",
    "协议": "编号 协议名称 甲方 乙方 签订日期 有效期 承诺事项",
    "活动": "序号 活动名称 活动类别 活动时间 主办单位 参加单位 参加人数",
    "资源": "序号 资源名称 资源类别 提供单位 容纳人数 开放时间",
    "需求": "序号 需求名称 需求类别 需求单位 截止时间 状态",
}
_FIRST, _SECOND = "荷青莲金银红绿明安和", "风塘花桂杏柳湖山桥园"
_KINDS = (("学校", "小学"), ("民营企业", "科技有限公司"), ("医院", "医院"), ("国有企业", "物业服务有限公司"))
_ROWS_OF_HEADINGS = 2


def community(number: int) -> str:
    """The community of this number."""
    return f"{_FIRST[number % 10]}{_SECOND[number // 10 % 10]}{_ordinal(number // 100)}社区"


def street(number: int) -> str:
    """The sub-district of the community of this number."""
    return f"{_SECOND[number // COMMUNITIES_OF_A_STREET % 10]}东{_ordinal(number // 200)}街道"


def _ordinal(number: int) -> str:
    return f"{'一二三四五六七八九十'[number % 10]}" * (number // 10 + 1) if number else ""


def unit(number: int) -> str:
    """The unit of this number; each community has fifty."""
    place = community(number // UNITS_OF_A_COMMUNITY)
    return f"{place.removesuffix('社区')}第{number % UNITS_OF_A_COMMUNITY + 1}{_KINDS[number % 4][1]}"


def counts(rows: int) -> dict[str, int]:
    """How many rows each sheet has."""
    return {name: rows * share // 100 for name, share in SHARES.items()}


def rows_of(sheet: str, number: int, units: int) -> Iterator[Cells]:
    """The rows of a sheet. ``units``: how many units there are that they may name."""
    for at in range(number):
        one = at * 7 % units
        place = one // UNITS_OF_A_COMMUNITY
        day = f"{2015 + at % 10}.{at % 12 + 1}.{at % 28 + 1}"
        if sheet == "单位":
            place = at // UNITS_OF_A_COMMUNITY
            kind = _KINDS[at % 4][0]
            since = f"{1980 + at % 40}.{at % 12 + 1}"
            yield at + 1, unit(at), kind, community(place), street(place), f"{at % 90 + 5}人", since, f"青禾路{at}号"
        elif sheet == "协议":
            year = 2015 + at % 8
            term = f"{year}.3—{year + 3}.3"
            name = f"{community(place)}与{unit(one)}共建协议"
            promised = f"1.开放场地{at % 9 + 1}处；\n2.每季度服务一次；"
            yield f"GJ{at:06}", name, community(place), unit(one), f"{year}年3月1日", term, promised
        elif sheet == "活动":
            name = f"{community(place)}第{at + 1}次共建活动"
            yield at + 1, name, "志愿服务", day, community(place), unit(one), f"约{at % 50 + 10}人"
        elif sheet == "资源":
            yield at + 1, f"{unit(one)}会议室{at}", "场地", unit(one), f"{at % 80 + 20}人", "周一至周五 9:00-17:00"
        else:
            yield at + 1, f"{unit(one)}所需第{at + 1}项", "场地", unit(one), day, "已完成" if at % 3 else "待认领"


def write_book(path: Path, rows: int) -> None:
    """Write the workbook of this many rows of data."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    numbers = counts(rows)
    for name, number in numbers.items():
        sheet = book.add_worksheet(name)
        sheet.write(0, 0, TITLES[name])
        sheet.write_row(1, 0, HEADINGS[name].split())
        for at, cells in enumerate(rows_of(name, number, numbers["单位"]), _ROWS_OF_HEADINGS):
            sheet.write_row(at, 0, cells)
    book.close()
