"""Cells as text, the words that stand for nothing, and what reports a finding at a cell."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Callable

from graph.rules.privacy import without_numbers
from sheets.codes import Code
from sheets.grid import Value

Tell = Callable[[Code, str], None]
"""Reports a finding at the cell that is being read."""

NOTHING = frozenset(
    [
        *("", "无", "暂无", "暂缺", "没有", "暂定", "待定", "未定", "待确定", "不限", "不详", "尚未建立", "未建立"),
        *("/", "\\", "-", "--", "—", "——", "n/a", "na", "null", "none"),
    ]
)
"""Words that people write into a cell instead of leaving it empty."""
EXAMPLE = "（示例）"
"""Begins a cell of a row that only shows how a template is filled in."""
DITTO = frozenset(("同上", "〃", '"', "″", "''"))
"""The value of the row above."""
LONGEST_SHOWN = 40

_LONGEST_NOTHING = 10
_SPACES = re.compile(r"\s+")
_BETWEEN_CHINESE = re.compile(r"(?<=[\u3400-\u9fff）（])\s+(?=[\u3400-\u9fff）（])")


def listed(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


def text_of(value: Value) -> str:
    """A cell as the text that people see; empty where the cell is. ``30.0`` is ``30``, a date ``2023-03-01``."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e16 else repr(value)
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ", "minutes")
    if isinstance(value, datetime.time):
        return value.isoformat("minutes")
    return str(value)


def narrow(value: Value) -> str:
    """The text without spaces, its full-width digits, letters and signs as plain ones."""
    return _SPACES.sub("", unicodedata.normalize("NFKC", text_of(value)))


def one_line(value: Value) -> str:
    """The text on one line; what is broken or spaced between Chinese characters is joined."""
    return _SPACES.sub(" ", _BETWEEN_CHINESE.sub("", text_of(value)))


def is_nothing(value: Value) -> bool:
    """Whether a cell is empty, or says that there is nothing."""
    if isinstance(value, str):
        return len(value) <= _LONGEST_NOTHING and narrow(value).casefold() in NOTHING
    return value is None


def shown(value: Value) -> str:
    """A value as messages repeat it, cut where it is long, without numbers of persons."""
    text = without_numbers(one_line(value))
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"
