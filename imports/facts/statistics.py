"""Rows of statistics, by period or by what is counted: each number is a figure about its unit or place."""

from __future__ import annotations

import re

from imports.facts.figures import figure
from imports.rows import Row
from sheets.values.names import Named


def facts(row: Row) -> None:
    """One printed number of one period, or of the period of the title."""
    place = row.place()
    unit = row.take("unit")
    if isinstance(unit, Named):
        unit = unit.names[0]
    about = row.bodies.mention(unit, row.at("unit"), place, "any") if unit else place
    what = row.take("measure") or row.record.section or measured(row.sheet.title)
    number = row.take("value")
    if number is True:
        return
    figure(row, about, what, number, field="value", period=row.record.values.get("period") or row.sheet.period)


def measured(title: str) -> str:
    """What a title says is counted, without when: 2025年上半年活动次数统计表 is 活动次数."""
    bare = re.sub(r"[（(].*?[)）]|(?:19|20)\d\d年?(?:度|上半年|下半年|第?[一二三四]季度|\d{1,2}月)?", "", title)
    return re.sub(r"(?:情况)?(?:统计)?(?:一览)?表?$", "", bare) or "统计"
