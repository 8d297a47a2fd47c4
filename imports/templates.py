"""Empty workbooks to fill in: a sheet for each subject, with headings that are understood, lists, notes, an example.

Whatever people do to them is read as any other sheet. The row of the example is known by its mark, and says nothing.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from imports.reading import LISTS
from sheets.grid import letters
from sheets.subjects import Field, How, Subject
from sheets.values.plain import EXAMPLE

ROWS = 500
"""Rows below the headings for which lists are offered."""
LINE = 16
"""Points of a line of text."""
_NOTES = {
    How.NAME: "一个单位或地方的名称，写全称。",
    How.NAMES: "可写多个名称，用“、”隔开。",
    How.PARTIES: "一个单位或地方的名称，写全称；有几个时用“、”隔开。",
    How.TITLE: "名称，照原文写。",
    How.TEXT: "照原文写。",
    How.GROUP: "某一类人的统称，不写个人。",
    How.LIST: "可写多项，用“；”或换行隔开。",
    How.DATE: "日期，如 2025-03-01；只知年月写 2025-03，只知年份写 2025。",
    How.TERM: "起止，如 2023-03-01至2025-02-28；无限期写“长期”，未结束写“2023-03至今”。",
    How.WHEN: "日期，如 2025-03-01。",
    How.TIME: "时刻，如 14:00。",
    How.COUNT: "整数，可带单位，如 30人、约30人。",
    How.AMOUNT: "数字，可带单位，如 2万元、85%。",
    How.YES: "是或否。",
    How.CHOICE: "从列表中选择。",
    How.CREDIT_CODE: "18 位统一社会信用代码，以文本填写。",
    How.PHONE: "办公电话。不得填写个人手机号码。",
    How.ORDINAL: "序号，可空。",
}
_EXAMPLES = {
    How.NAME: "青禾社区",
    How.NAMES: "青禾小学、青禾诊所",
    How.PARTIES: "青禾社区",
    How.TITLE: "操场周末开放",
    How.GROUP: "困境儿童",
    How.LIST: "开放操场；提供教室",
    How.DATE: "2025-03-01",
    How.TERM: "2025-03-01至2027-02-28",
    How.WHEN: "2025-03-05",
    How.TIME: "14:00",
    How.COUNT: "30",
    How.AMOUNT: "2万元",
    How.YES: "是",
    How.CREDIT_CODE: "",
    How.PHONE: "010-12345678",
}
_USUAL = {"层级": "社区", "单位性质": "学校", "组织类别": "联合党委", "区域党委职务": "兼职委员", "状态": "待认领"}
"""What lists of a community say most, where it is not the first of the choices."""
_TEXTS = {
    "区划代码": "12 位区划代码",
    "面积": "1.2 平方公里",
    "地址": "青禾路 8 号",
    "活动地址": "青禾讲堂",
    "地点": "青禾讲堂",
    "编号": "QH-2025-01",
    "类别": "校社共建",
    "会议频次": "每季度一次",
    "轮值规则": "成员单位按季度轮流",
    "轮值主题": "为老服务",
    "完成情况": "已完成",
    "所属单位职务": "副校长",
    "分工": "青少年服务",
    "换届选举形式": "党员大会选举",
    "协议名称": "校社共建协议",
    "资源内容": "周末开放操场",
    "开放时间": "周末 8:00—18:00",
    "需求名称": "老人助餐",
    "需求内容": "为独居老人送午餐",
    "优先级": "高",
    "办理情况": "办理中",
    "项目名称": "青禾助餐项目",
    "背景描述": "独居老人就餐不便",
    "项目目标": "每天为 50 位老人送餐",
    "拟采取措施": "食堂供餐，志愿者送餐",
    "类型": "为老服务",
    "推进情况": "按计划推进",
    "时段": "19:00—21:00",
    "活动名称": "青禾邻里节",
    "活动内容": "邻里节义诊",
    "简介": "居民与驻区单位同台",
    "参加对象": "辖区居民",
    "决议": "设立助餐点；增设停车位",
    "帮助形式": "每月走访",
    "问题名称": "校门口停车难",
    "问题描述": "放学时段车辆拥堵",
    "问题类别": "停车",
    "解决措施": "错峰开放车位",
    "用途": "邻里节物资",
    "指标": "开展活动（次）",
}
"""Texts as examples, by their headings; others, such as 备注, have none."""
_NAMES = tuple(
    (re.compile(form), name)
    for form, name in (
        (r"街道", "荷塘街道"),
        (r"上级", "青禾区教育局"),
        (r"席位", "兼职委员"),
        (r"续签", "QH-2022-01"),
        (r"联合组织", "青禾社区联席会议"),
        (r"党组织|甲方|牵头", "青禾社区党委"),
        (r"网格", "第一网格"),
        (r"联系人|负责人|姓名|主席|主持|老师|记录", "王明"),
        (r"场地", "青禾讲堂"),
        (r"单位|乙方", "青禾小学"),
    )
)
"""Names as examples, by what headings ask for."""
_LEFT_OUT = (How.GROUP_COUNT, How.MONTH_SUMMARY, How.ORDINAL)
_NOT_ASKED = (
    *("team", "takenBy", "heads", "gridWorker", "services", "units", "buildings", "built", "management", "owners"),
    *("otherFunds", "fromCity", "fromDistrict", "problems", "more", "topics"),
    *("solved", "rating", "left", "under"),
    *("rank", "secretary", "unitHead", "headA", "headB", "chairPost", "contactPost", "serves", "tasks", "hours"),
    *("floorArea", "mode", "form", "result", "resource", "renewed", "partners", "posts", "wishes", "organized"),
    *("partyForm", "memberRole", "dual", "host", "runBy", "offers", "wants"),
    *("parts", "serviceArea", "residents", "areaLeader", "areaMembers"),
)
"""Columns that only some lists of offices have, or of which nothing is kept but a detail."""
_REQUIRED, _HEAD, _SAMPLE = "F8CBAD", "DDEBF7", "EDEDED"


def write_template(path: Path, subjects: Sequence[Subject]) -> None:
    """Write a workbook with one sheet for each subject."""
    book = Workbook()
    book.remove(book.worksheets[0])
    lists = Lists()
    for subject in subjects:
        _fill(book.create_sheet(subject.zh), subject, lists)
    lists.write(book)
    book.save(path)


class Lists:
    """The choices of columns, on a hidden sheet: a list in the rule of a cell has 255 characters at most."""

    def __init__(self) -> None:
        self._columns: dict[tuple[str, ...], str] = {}

    def range_of(self, choices: Sequence[str]) -> str:
        """Where these choices stand."""
        column = self._columns.setdefault(tuple(choices), letters(len(self._columns)))
        return f"'{LISTS}'!${column}$1:${column}${len(choices)}"

    def write(self, book: Workbook) -> None:
        """Write the sheet."""
        if not self._columns:
            return
        sheet = book.create_sheet(LISTS)
        for choices, column in self._columns.items():
            for row, choice in enumerate(choices, 1):
                sheet[f"{column}{row}"] = choice
        sheet.sheet_state = "hidden"


def _fill(sheet: Worksheet, subject: Subject, lists: Lists) -> None:
    fields = [field for field in subject.fields if field.how not in _LEFT_OUT and field.key not in _NOT_ASKED]
    lines = 1
    for column, field in enumerate(fields, 1):
        heading = sheet.cell(1, column, field.zh)
        heading.font = Font(bold=True)
        heading.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
        heading.fill = PatternFill("solid", start_color=_REQUIRED if field.required else _HEAD)
        note = _NOTES[field.how] + ("（必填）" if field.required else "")
        heading.comment = Comment(note, "Cobuild", width=280, height=80)
        # Marked where every row has a value, and in the first column: whichever of them somebody deletes.
        mark = EXAMPLE if field.required or column == 1 else ""
        sample = sheet.cell(2, column, f"{mark}{example(field)}")
        sample.font = Font(italic=True, color="808080")
        sample.fill = PatternFill("solid", start_color=_SAMPLE)
        sample.alignment = Alignment(vertical="top", wrap_text=True)
        letter = letters(column - 1)
        width = max(12, min(28, 3 * len(field.zh) + 4))
        sheet.column_dimensions[letter].width = width
        lines = max(lines, wrapped(sample.value, width))
        if field.how in (How.DATE, How.TERM, How.CREDIT_CODE, How.PHONE):
            # Otherwise Excel makes 2025-03 a day, and long codes numbers.
            for row in range(2, ROWS + 2):
                sheet.cell(row, column).number_format = "@"
        if choices := choices_of(field):
            rule = DataValidation(type="list", formula1=lists.range_of(choices), allow_blank=True)
            # Another word is told by the import, with what is near it.
            rule.showErrorMessage = False
            sheet.add_data_validation(rule)
            rule.add(f"{letter}3:{letter}{ROWS + 2}")
    sheet.row_dimensions[1].height = 30
    # Not every program makes room for wrapped text by itself.
    sheet.row_dimensions[2].height = LINE * lines
    sheet.freeze_panes = "A2"
    sheet.print_title_rows, sheet.print_title_cols = "1:1", "A:A"
    # On one page many columns are too small to read; on more than two nobody finds the row again.
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 2, 0
    sheet.print_options.gridLines = True


def wrapped(value: Any, width: float) -> int:
    """How many lines a text takes in a column of so many characters; a Chinese one is as wide as two."""
    text = str(value or "")
    return max(1, math.ceil(sum(2 if ord(sign) > 0x2E80 else 1 for sign in text) / (width - 2)))


def example(field: Field) -> str:
    """A value that the field may have."""
    if choices := choices_of(field):
        return _USUAL.get(field.zh, choices[0])
    if field.how in (How.NAME, How.PARTIES):
        return next((name for form, name in _NAMES if form.search(field.zh)), _EXAMPLES[field.how])
    return _TEXTS.get(field.zh, _EXAMPLES.get(field.how, ""))


def choices_of(field: Field) -> list[str]:
    """The words among which people choose."""
    if field.how is How.YES:
        return ["是", "否"]
    return [value.zh for value in field.enum.values] if field.enum is not None else []
