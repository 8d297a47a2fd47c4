"""Numbers with what people write around them: ``约30人``, ``1.5万余人次``, ``3个半小时``, ``两三次``, ``2小时30分``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.messages.language import Message
from sheets.codes import NUMBER_NEGATIVE, NUMBER_NOT_UNDERSTOOD, NUMBER_NOT_WHOLE, NUMBER_ROUGH, NUMBER_VAGUE
from sheets.grid import Value
from sheets.values.numerals import number, roughly
from sheets.values.plain import Tell, is_nothing, narrow, shown, text_of
from sheets.values.units import LETTERS, MONEY, NO_HALF, PARTS, of_parts, unit_of

_BEFORE = {
    **dict.fromkeys(("约", "大约", "大概", "约计", "约为"), "ABOUT"),
    **dict.fromkeys(("近", "将近", "接近"), "NEARLY"),
    **dict.fromkeys(("超过", "超", "逾", "多于", "大于", ">"), "OVER"),
    **dict.fromkeys(("至少", "不少于", "不低于", "≥", ">="), "AT_LEAST"),
    **dict.fromkeys(("最多", "至多", "不超过", "不多于", "不足", "少于", "低于", "小于", "≤", "<=", "<"), "AT_MOST"),
    **dict.fromkeys(("共", "共计", "总计", "合计", "累计", "计", "达", "¥", "人民币", "rmb", "RMB")),
}
_AFTER = {
    **dict.fromkeys(("余", "多", "+"), "OVER"),
    **dict.fromkeys(("来", "左右", "上下", "(约)", "(大约)", "(左右)"), "ABOUT"),
    **dict.fromkeys(("以上", "及以上", "以上(含)"), "AT_LEAST"),
    **dict.fromkeys(("以内", "以下", "之内"), "AT_MOST"),
}
_MONEY_BEFORE = ("¥", "人民币", "rmb", "RMB")
_NUMERALS = "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟"
_SOME = re.compile(r"(?:若干|一些|一批|十几|几十|数十|上百|数百|几百|数千|数|几|好几|多)(?P<unit>[^\d]{0,4})")
_DIGITS = r"-?(?:\d{1,3}(?:,\d{3,4})+(?:\.\d+)?(?![\d,])|\d+(?:\.\d+)?)"
_NUMBER = rf"{_DIGITS}(?:[十百千万亿]+[{_NUMERALS}\d]*)?|[{_NUMERALS}]+(?:点[{_NUMERALS}]+)?\d?|半"
_UNIT = r"(?:m2|(?![OoIl|])[^\d\s、,;。?!—~()+-]{0,6}?)"
_WHOLE = re.compile(
    rf"(?P<before>{'|'.join(sorted(map(re.escape, _BEFORE), key=len, reverse=True))})?(?P<number>{_NUMBER})"
    rf"(?P<letter>[kKwW])?(?P<over>余|多|几|来|\+)?(?P<more>[万亿](?!元))?(?:个(?P<part>半|多|来|余))?"
    rf"(?:\((?!约|大约|左右|含)(?P<bracket>[^\d()]{{1,4}})\)|(?P<unit>{_UNIT}))(?P<half>(?<=[\u4e00-\u9fff])半)?"
    rf"(?P<after>{'|'.join(map(re.escape, _AFTER))})?(?:\(含\))?"
)
_RANGE = re.compile(
    rf"(?P<low>{_NUMBER})(?P<first>{_UNIT})(?:-|—|~|至|到)(?P<high>{_NUMBER})(?:余|多)?(?P<unit>{_UNIT})(?:左右|不等)?"
)
_PARTED = re.compile(
    rf"(?P<many>{_NUMBER})(?P<larger>[^\d(),]{{1,3}}?)零?(?P<few>{_NUMBER})(?P<smaller>[^\d(),]{{1,7}})"
)
_PERCENT = re.compile(rf"百分之(?P<number>[{_NUMERALS}\d.]+)")
_TENTHS = re.compile(r"(?P<tens>[一二两三四五六七八九]|[1-9])成(?P<ones>[一二三四五六七八九半])?")
_ASIDE = re.compile(r"(?P<number>[^(),;]+)(?:\(|[,;](?:其中|含|包括))[^()]*\d[^()]*\)?")
"""30人（其中党员5人）: what is in brackets is a part of it."""
_LETTER = re.compile(r"\d[kKwW](?:[^a-zA-Z]|$)")
_MINUS = str.maketrans("−﹣", "--")


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
        return _checked(in_yuan(Quantity(float(value), unit)), value, tell, whole)
    text = narrow(value)
    found = parse(text)
    if found is None and (aside := _ASIDE.fullmatch(text)) and (found := parse(aside["number"])):
        message = Message("“{value}” is read as {number}.", value=shown(value), number=aside["number"])
        tell(NUMBER_ROUGH, message)
    if found is None:
        tell(NUMBER_NOT_UNDERSTOOD, Message("“{value}” is not understood as a number.", value=shown(value)))
        return None
    found = in_yuan(with_unit(found, text, unit))
    if found.value is None:
        tell(NUMBER_VAGUE, Message("“{value}” is no number: write about how many.", value=shown(value)))
    elif found.qualifier:
        said = text_of(found.value)
        message = Message(
            "“{value}” is read as {number} ({qualifier}).", value=shown(value), number=said, qualifier=found.qualifier
        )
        tell(NUMBER_ROUGH, message)
    elif _LETTER.search(text):
        message = Message("“{value}” is read as {number}.", value=shown(value), number=text_of(found.value))
        tell(NUMBER_ROUGH, message)
    elif "/" in found.unit:
        number_, per = text_of(found.value), found.unit.partition("/")[2]
        message = Message(
            "“{value}” is {number} for each {per}, not of all.", value=shown(value), number=number_, per=per
        )
        tell(NUMBER_ROUGH, message)
    return _checked(found, value, tell, whole)


def with_unit(found: Quantity, text: str, unit: str) -> Quantity:
    """A number with the unit of its heading, where it has none: in a column of 万元 two are 2, 2万 and 2万元."""
    if found.unit or not unit:
        return found
    written = unit in MONEY and unit != "元" and re.search("[万亿]", text)
    return Quantity(found.value, "元" if written else unit, found.qualifier)


def parse(text: str) -> Quantity | None:
    """The number that a whole text without spaces is; None where it is none, or where it cannot be read surely."""
    text = text.translate(_MINUS)
    if text[:1] == "负":
        text = f"-{text[1:]}"
    if match := _PERCENT.fullmatch(text):
        share = number(match["number"])
        return None if share is None else Quantity(share, "%")
    if match := _TENTHS.fullmatch(text):
        share = 10 * (number(match["tens"]) or 0) + {"半": 5}.get(
            match["ones"] or "", number(match["ones"] or "零") or 0
        )
        return Quantity(share, "%", "ABOUT")
    if match := _SOME.fullmatch(text):
        return Quantity(None, match["unit"], "SOME")
    return _rough_pair(text) or _range(text) or _plain(text) or _parted(text)


def _rough_pair(text: str) -> Quantity | None:
    """两三次 is two at least, 三四十人 thirty."""
    found = roughly(text)
    if found is None:
        return None
    low, rest = found
    unit = unit_of(rest)
    return None if unit is None else Quantity(low, unit, "AT_LEAST")


def _range(text: str) -> Quantity | None:
    """30-50人 is thirty at least."""
    match = _RANGE.fullmatch(text)
    if match is None:
        return None
    first, unit = unit_of(match["first"]), unit_of(match["unit"])
    low, high = number(match["low"]), number(match["high"])
    if low is None or high is None or unit is None or first is None or (first and first != unit):
        return None
    # 3-5万 is from thirty thousand on.
    if match["high"][-1] in "万亿" and match["low"][-1] not in "万亿":
        low = number(match["low"] + match["high"][-1])
    return None if low is None or low > high else Quantity(low, unit, "AT_LEAST")


def _plain(text: str) -> Quantity | None:
    """One number, its unit, and what qualifies it."""
    match = _WHOLE.fullmatch(text)
    if match is None:
        return None
    value = number(match["number"] + LETTERS.get((match["letter"] or "").lower(), "") + (match["more"] or ""))
    unit = unit_of(match["bracket"] or match["unit"] or "")
    if value is None or unit is None:
        return None
    half_of = f"个{unit}" if match["part"] == "半" else unit if match["half"] else None
    if half_of is not None and (match["number"] == "半" or half_of in NO_HALF):
        return None
    if half_of is not None:
        value += 0.5
    if match["part"]:
        unit = unit_of(f"个{unit}") or ""
    if match["before"] in _MONEY_BEFORE:
        unit = unit or "元"
    return Quantity(value, unit, _qualifier(match))


def _qualifier(match: re.Match[str]) -> str | None:
    """What is said around a number; the last word counts, those before the number more than one right after it."""
    after = _AFTER.get(match["after"] or "") or _AFTER.get(match["part"] or "")
    over = "OVER" if match["over"] == "几" else _AFTER.get(match["over"] or "")
    return after or _BEFORE.get(match["before"] or "") or over


def _parted(text: str) -> Quantity | None:
    """2小时30分 is two and a half hours, 2小时20分 140 minutes, 5元5角 5.5 yuan."""
    match = _PARTED.fullmatch(text)
    units = match and of_parts(match["larger"], match["smaller"])
    if not match or not units:
        return None
    many, few = number(match["many"]), number(match["few"])
    if many is None or few is None or few >= PARTS[units] or few < 0:
        return None
    value = round(many + few / PARTS[units], 2)
    if value * PARTS[units] == many * PARTS[units] + few:
        return Quantity(value, units[0])
    return Quantity(many * PARTS[units] + few, "个月" if units[1] == "月" else units[1])


def in_yuan(found: Quantity) -> Quantity:
    """Sums in ten thousands of yuan as yuan."""
    if found.unit in MONEY and found.value is not None:
        value = round(found.value * MONEY[found.unit], 2)
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
