"""Numbers with what people write around them: ``约30人``, ``1.5万余人次``, ``2万元``, ``两次``, ``不少于5场``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.messages.language import Message
from sheets.codes import NUMBER_NEGATIVE, NUMBER_NOT_UNDERSTOOD, NUMBER_NOT_WHOLE, NUMBER_ROUGH, NUMBER_VAGUE
from sheets.grid import Value
from sheets.values.numerals import number
from sheets.values.plain import Tell, is_nothing, narrow, shown, text_of

_BEFORE = {
    "约": "ABOUT",
    "大约": "ABOUT",
    "大概": "ABOUT",
    "近": "NEARLY",
    "将近": "NEARLY",
    "超过": "OVER",
    "超": "OVER",
    "逾": "OVER",
    "多于": "OVER",
    ">": "OVER",
    "至少": "AT_LEAST",
    "不少于": "AT_LEAST",
    "不低于": "AT_LEAST",
    "≥": "AT_LEAST",
    "最多": "AT_MOST",
    "不超过": "AT_MOST",
    "不多于": "AT_MOST",
    "≤": "AT_MOST",
    "共": None,
    "共计": None,
    "合计": None,
    "累计": None,
    "计": None,
}
_AFTER = {
    "余": "OVER",
    "多": "OVER",
    "以上": "AT_LEAST",
    "左右": "ABOUT",
    "上下": "ABOUT",
    "以内": "AT_MOST",
    "以下": "AT_MOST",
}
_SOME = re.compile(r"(?:若干|一些|一批|十几|几十|数十|上百|数百|几百|数千|数|几|多)(?P<unit>[^\d]{0,4})")
_MONEY = {"元": 1, "块": 1, "千元": 1e3, "万元": 1e4, "百万元": 1e6, "亿元": 1e8, "万": 1e4, "亿": 1e8}
_WHOLE = re.compile(
    rf"(?P<before>{'|'.join(sorted(_BEFORE, key=len, reverse=True))})?"
    r"(?P<number>-?(?:\d{1,3}(?:,\d{3,4})+|\d+)(?:\.\d+)?[十百千万亿]*|[零〇一二两三四五六七八九十百千万亿半]+)"
    r"(?P<over>余|多|几)?(?P<more>[万亿](?!元))?"
    r"(?P<unit>(?![OoIl|])[^\d\s、,;。?!—~-]{0,6}?)(?:(?<=[\u4e00-\u9fff])(?P<half>半))?"
    rf"(?P<after>{'|'.join(_AFTER)})?"
)
_RANGE = re.compile(r"(?P<low>[\d.]+)(?:-|—|~|～|至|到)(?P<high>[\d.]+)(?P<unit>[^\d]{0,6})")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as typed. ``unit``: empty where none is written. ``qualifier``: a value of ``Qualifier``; None: exactly.

    ``value`` is None where there are some, and nobody says how many. Sums of money are in yuan.
    """

    value: float | None
    unit: str = ""
    qualifier: str | None = None

    @property
    def whole(self) -> int | None:
        return None if self.value is None else int(self.value)


def exact(value: object) -> float | None:
    """The number of a quantity of which it is said exactly."""
    return value.value if isinstance(value, Quantity) and value.qualifier is None else None


def read_number(value: Value, tell: Tell, unit: str = "", *, whole: bool = False) -> Quantity | None:
    """The number of a cell; None where there is none, or where it was told that it is not understood.

    ``unit``: what the heading says in brackets, such as 万元; it counts where the cell has none. ``whole``: what is
    counted comes in one piece.
    """
    if is_nothing(value):
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _checked(_in_yuan(Quantity(float(value), unit)), value, tell, whole)
    found = parse(narrow(value))
    if found is None:
        tell(NUMBER_NOT_UNDERSTOOD, Message("“{value}” is not understood as a number.", value=shown(value)))
        return None
    found = _in_yuan(found if found.unit else Quantity(found.value, unit, found.qualifier))
    if found.value is None:
        tell(NUMBER_VAGUE, Message("“{value}” is no number: write about how many.", value=shown(value)))
    elif found.qualifier:
        said = text_of(found.value)
        message = Message(
            "“{value}” is read as {number} ({qualifier}).", value=shown(value), number=said, qualifier=found.qualifier
        )
        tell(NUMBER_ROUGH, message)
    return _checked(found, value, tell, whole)


def parse(text: str) -> Quantity | None:
    """The number that a whole text without spaces is; None where it is none."""
    if match := _SOME.fullmatch(text):
        return Quantity(None, match["unit"], "SOME")
    if match := _RANGE.fullmatch(text):
        low, high = number(match["low"]), number(match["high"])
        if low is None or high is None or low > high:
            return None
        return Quantity(low, match["unit"], "AT_LEAST")
    match = _WHOLE.fullmatch(text)
    if match is None:
        return None
    value = number(match["number"] + (match["more"] or ""))
    if value is None:
        return None
    if match["half"] and match["unit"]:
        value += 0.5
    qualifier = _BEFORE.get(match["before"] or "") or ("OVER" if match["over"] else None)
    return Quantity(value, match["unit"], _AFTER.get(match["after"] or "") or qualifier)


def _in_yuan(found: Quantity) -> Quantity:
    """Sums in ten thousands of yuan as yuan."""
    if found.unit in _MONEY and found.value is not None:
        value = round(found.value * _MONEY[found.unit], 2)
        return Quantity(value, "" if found.unit in ("万", "亿") else "元", found.qualifier)
    return found


def _checked(found: Quantity, value: Value, tell: Tell, whole: bool) -> Quantity | None:
    if found.value is not None and found.value < 0:
        tell(NUMBER_NEGATIVE, Message("“{value}” is negative.", value=shown(value)))
        return None
    if whole and found.value is not None and found.value != int(found.value):
        tell(NUMBER_NOT_WHOLE, Message("“{value}” is not a whole number.", value=shown(value)))
        return None
    return found
