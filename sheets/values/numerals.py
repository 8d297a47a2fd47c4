"""Chinese numerals as digits."""

from __future__ import annotations

import re

_SINGLE = {sign: str(at) for at, sign in enumerate("零一二三四五六七八九")} | {
    "〇": "0",
    "○": "0",
    "两": "2",
    "半": "0.5",
}
_NUMERAL = re.compile(
    r"[零〇一二两三四五六七八九十百千万亿\d.]*[零〇一二两三四五六七八九十百千万亿]+[零〇一二两三四五六七八九十百千万亿\d.]*"
)
_CAPITALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟", "一二三四五六七八九十百千")
_ROUGHLY = re.compile(
    r"(?<![零〇一二两三四五六七八九])(?P<low>一(?=[二两])|[二两](?=三)|三(?=[四五])|四(?=五)|五(?=六)|六(?=七)|七(?=八)|八(?=九))"
    r"[二两三四五六七八九](?![零〇一二两三四五六七八九])(?P<tens>[十百千万亿]*)"
)
_BROKEN = re.compile(
    r"(?P<whole>[零〇一二两三四五六七八九十百]+)点(?P<part>[零〇一二三四五六七八九]+)(?P<scale>[百千万亿]*)"
)
_BEFORE_TEN = re.compile(r"(?<![零〇一二两三四五六七八九十百千万亿\d.])(?=[百千万亿])")


def number(text: str) -> float | None:
    """A whole text as a number: ``30``, ``1,200``, ``三十五``, ``1.5万``, ``半``; None where it is none."""
    plain = text.replace(",", "").translate(_CAPITALS)
    if re.fullmatch(r"-?\d+(\.\d+)?", plain):
        return float(plain)
    if plain in _SINGLE:
        return float(_SINGLE[plain])
    if match := _BROKEN.fullmatch(plain):
        first, scale = number(match["whole"]), number(match["scale"] or "一")
        part = "".join(_SINGLE[sign] for sign in match["part"])
        return None if first is None or scale is None else round((first + float(f"0.{part}")) * scale, 6)
    # 三五 is no thirty-five, but three to five.
    if not _NUMERAL.fullmatch(plain) or _ROUGHLY.search(plain):
        return None
    import cn2an  # Loaded on first use: it takes a tenth of a second.

    # 百 alone is one hundred, which cn2an does not read.
    try:
        return float(cn2an.cn2an(_BEFORE_TEN.sub("一", plain), "smart"))
    except (ValueError, KeyError):  # The second is what cn2an says of 万十三.
        return None


def roughly(text: str) -> tuple[float, str] | None:
    """The lower number of a text such as ``两三次`` or ``三四十人``, and what follows; None where it is another."""
    match = _ROUGHLY.match(text)
    low = number(match["low"] + match["tens"]) if match else None
    return None if match is None or low is None else (low, text[match.end() :])


def digits(text: str) -> str:
    """The text with the numerals of dates as digits: ``二〇二三年三月十五日`` is ``2023年3月15日``."""

    def one(found: re.Match[str]) -> str:
        word = found[0]
        if "十" in word:
            tens, _, units = word.partition("十")
            return f"{_SINGLE.get(tens, '1')}{_SINGLE.get(units, '0')}"
        return "".join(_SINGLE[sign] for sign in word)

    return re.sub(r"[零〇○一二三四五六七八九十]+(?=[年月日号季])", one, text)
