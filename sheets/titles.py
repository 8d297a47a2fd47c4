"""What a title says: the places it names, the period, and the year of dates that have none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sheets.values.numerals import digits
from sheets.values.plain import narrow

_PLACE = re.compile(
    r"[\u4e00-\u9fff]{2,8}?(?:(?:街道|社区|居民区)(?!域|化|级|民|两|间)"
    r"|(?:镇|乡|村|新区|区|县|市)(?!域|化|级|情|容|场|民|委|镇|乡|区|庄|分|划|间|长|两|企))"
)
_NO_PLACE = re.compile(
    r"(?:进|在|到|各|全|本|驻|入|辖|所属|所在|对应|基层|城市|农村|新型|老旧|共建|结对|联建|服务|发布)"
    r"(?:街道|社区|居民区|镇|乡|村|区|县|市)$|小区$"
)
_KINDS = ("居民区", "小区", "新区", "城区", "市区")
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_PERIODS = (
    (re.compile(rf"{_YEAR}年?(?P<half>上|下)半年"), "H"),
    (re.compile(rf"{_YEAR}年?第?(?P<quarter>[一二三四1-4])季度?"), "Q"),
    (
        re.compile(rf"{_YEAR}年(?P<first>\d{{1,2}})月?[—–~～至到-](?:(?P=year)年)?(?P<until>\d{{1,2}})月"),
        "R",
    ),
    (re.compile(rf"{_YEAR}(?:年|[./-])(?P<month>\d{{1,2}})(?:月|(?=\D|$))"), "M"),
    (re.compile(rf"{_YEAR}(?:年|—|-|~|至)+(?P<last>(?:19|20)\d\d)"), "Y"),
    (re.compile(rf"{_YEAR}(?:年度?)?"), ""),
)

REPORTER = re.compile(
    r"[（(]?(?:填报|填表|制表|报送|编制|上报)(?:单位|社区|街道|部门)(?:[（(](?:盖章|公章)[)）])?(?:[:：]|为)(?P<who>[\u4e00-\u9fff]+)"
)
"""Who reports, where a title or note says it. The table may be about another place."""

_RANGES = {(1, 3): "-Q1", (4, 6): "-Q2", (7, 9): "-Q3", (10, 12): "-Q4", (1, 6): "-H1", (7, 12): "-H2", (1, 12): ""}
"""Months that have a name together."""


@dataclass(frozen=True, slots=True)
class Title:
    """``places``: from the widest to the narrowest. ``period``: 2025, 2025-03, 2025-Q1, 2025-H1, 2025-02/2025-05 or
    2024/2025.
    """

    text: str = ""
    places: tuple[str, ...] = ()
    period: str | None = None
    year: int | None = None


def read_title(texts: Iterable[str]) -> Title:
    """What the lines of a title say together."""
    text = REPORTER.sub(" ", narrow(" ".join(texts)))
    places: list[str] = []
    for found in _PLACE.findall(
        re.sub(r"(?:19|20)\d\d年?(?:度|上半年|下半年|第?[一二三四]季度?|\d{1,2}月)?", " ", text)
    ):
        place = re.sub(r"^(?:关于|中共|截至|附件)+", "", found)
        if place not in _KINDS and not _NO_PLACE.search(place) and place not in places:
            places.append(place)
    period, year = _period(digits(text))
    return Title(text, tuple(places), period, year)


def _period(text: str) -> tuple[str | None, int | None]:
    for form, kind in _PERIODS:
        if match := form.search(text):
            parts = match.groupdict()
            year = int(parts["year"])
            if kind == "H":
                return f"{year}-H{1 if parts['half'] == '上' else 2}", year
            if kind == "Q":
                quarter = "一二三四".find(parts["quarter"]) + 1 or int(parts["quarter"])
                return f"{year}-Q{quarter}", year
            if kind == "R":
                months = int(parts["first"]), int(parts["until"])
                if months in _RANGES:
                    return f"{year}{_RANGES[months]}", year
                if 1 <= months[0] < months[1] <= 12:
                    return f"{year}-{months[0]:02}/{year}-{months[1]:02}", year
            if kind == "M" and 1 <= int(parts["month"]) <= 12:
                return f"{year}-{int(parts['month']):02}", year
            if kind == "Y":
                return f"{year}/{parts['last']}", None
            if kind == "":
                return str(year), year
    return None, None
