"""Units of numbers as people write them, and the one that stands for all that mean the same."""

from __future__ import annotations

import re

MONEY = {"元": 1, "块": 1, "千元": 1e3, "万元": 1e4, "百万元": 1e6, "亿元": 1e8, "万": 1e4, "亿": 1e8}
"""What each is in yuan."""
LETTERS = {"k": "千", "w": "万"}
PARTS = {("小时", "分钟"): 60, ("元", "角"): 10, ("年", "月"): 12}
"""How many of the second make one of the first: 2小时30分."""
NO_HALF = frozenset(("", "点", "时", "月", "号", *(f"个{unit}" for unit in ("天", "日", "年", "夜", "场", "周"))))
"""What cannot be halved surely: 一半 and 三点半 are no numbers; 两个半天 may be two half-days or 2.5 days."""

_LATIN = {
    **dict.fromkeys(("h", "hr", "hrs", "hour", "hours"), "小时"),
    **dict.fromkeys(("min", "mins", "minute", "minutes"), "分钟"),
    **{"m2": "平方米", "㎡": "平方米", "L": "升", "km": "公里", "kg": "公斤", "%": "%", "‰": "‰"},
}
_SAME = {
    **dict.fromkeys(("个小时", "钟头", "个钟头"), "小时"),
    **dict.fromkeys(("元整", "元正", "圆", "圆整", "块钱"), "元"),
    **{"万元整": "万元", "毛": "角", "平米": "平方米"},
}
_IN_PARTS = {"时": "小时", "分": "分钟", "m": "分钟", "个月": "月"}
"""What 时 and 分 mean beside each other; 95分 is a mark."""
_CHINESE = re.compile(r"[\u3400-\u9fff]+(?:/[\u3400-\u9fff]{1,3})?")
_NO_UNIT = re.compile(r"^[成折]$|[〇零一二两三四五六七八九十百千万亿半几不未待约近超含其各每另或至到]")
"""What is no unit has these signs, unless they are a part of one of these words."""
_WORDS = re.compile(r"百分点|千[米克瓦元]|万元|亿元|百万元|两新|一般")


def unit_of(text: str) -> str | None:
    """The unit that a text after a number is, empty where nothing is there; None where it is no unit."""
    # 5L are litres, 2l is a slip for 21.
    latin = _LATIN.get(text) or _LATIN.get(text.casefold())
    if latin or not text:
        return latin or ""
    if not _CHINESE.fullmatch(text) or _NO_UNIT.search(_WORDS.sub("", text)):
        return None
    return _SAME.get(text, text)


def of_parts(larger: str, smaller: str) -> tuple[str, str] | None:
    """Two units of which the second is a part of the first; None where they are others."""
    first, second = ((_IN_PARTS.get(each) or unit_of(each) or "") for each in (larger, smaller))
    return (first, second) if (first, second) in PARTS else None
