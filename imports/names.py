"""Names as they are compared: in one form however they are typed, and without what offices add or leave out."""

from __future__ import annotations

import re
from functools import lru_cache

from graph.text.names import fold, tokens
from graph.text.pinyin import readings

Forms = tuple[tuple[re.Pattern[str], str], ...]

LONGEST_SLUG = 48
_BRACKETS = re.compile(r"[()\[\]{}“”\"'‘’《》〈〉【】「」·•.,，。、;；:：\s_-]+")
# The same in full and in short: what stands left is written for what stands right.
_SHORT = (
    (re.compile(r"^中国共产党|^中共"), ""),
    (re.compile(r"居民委员会|居委员会|居委$"), "居委会"),
    (re.compile(r"村民委员会"), "村委会"),
    (re.compile(r"业主委员会"), "业委会"),
    (re.compile(r"街道办事处|街道办公室|街道办$"), "街道办"),
    (re.compile(r"党的?工作委员会|(?<=街道)工作委员会|(?<=街道)工委$"), "党工委"),
    (re.compile(r"(?:党)?总支部委员会|(?:党)?总支部|(?<!党)总支$"), "党总支"),
    (re.compile(r"(?:党)?支部委员会|(?<![党总])支部$"), "党支部"),
    (re.compile(r"党委员会"), "党委"),
    (
        re.compile(r"^(?P<whole>.*(?:社区|街道|学校|小学|中学|医院|公司|局|镇|乡|村|区|县|市|院))委员会$"),
        r"\g<whole>党委",
    ),
    (re.compile(r"党群服务中心"), "党群服务中心"),
    (re.compile(r"联席会议|联席会"), "联席会议"),
)
_FORM = re.compile(r"(?:集团)?(?:股份)?有限(?:责任)?公司|股份公司|责任公司|公司|集团")
_RESIDENTS = re.compile(r"(?:居委会|村委会|社区工作站|社区服务站)$")
_PLACE = re.compile(r"(?:社区|居民区|行政村|小区|街道|镇|乡|村)$")


def _written(text: str, forms: Forms) -> str:
    """The text with each form written in its short one, in this order."""
    for form, short in forms:
        text = form.sub(short, text)
    return text


@lru_cache(maxsize=1 << 15)
def key(name: str) -> str:
    """A name in the form in which two of one body are equal: ``中共青禾社区委员会`` is ``青禾社区党委``."""
    text = _BRACKETS.sub("", fold(name).replace(" ", ""))
    text = _written(text, _SHORT)
    return name if text == name else text


@lru_cache(maxsize=1 << 15)
def core(name: str) -> str:
    """The key without its legal form: ``莲华电子有限公司`` is ``莲华电子``; whole where little would be left."""
    text = key(name)
    bare = re.sub(r"物业(?:管理|服务)+", "物业", _FORM.sub("", text))
    return bare if len(bare) >= 2 else text


_BRIEF = (
    (re.compile(r"第(?=[一二三四五六七八九十\d])"), ""),
    (re.compile(r"(?<=[小中大])学(?:校)?$"), ""),
    (re.compile(r"(?<=农商|工商|建设|农业|交通|招商)银行"), "行"),
    (re.compile(r"幼儿园$"), "幼"),
    (re.compile(r"附属(?=[小中医幼])"), "附"),
    (re.compile(r"^中国"), ""),
    (re.compile(r"人民(?=医院|法院|政府)"), ""),
)
"""What short forms of names leave out."""


@lru_cache(maxsize=1 << 13)
def brief(name: str) -> str:
    """The core as people shorten it: ``莲花第一小学`` is ``莲花一小``. Two of one form are not one for certain."""
    text = _written(core(name), _BRIEF)
    return text if len(text) >= 2 else core(name)


@lru_cache(maxsize=1 << 13)
def place_key(name: str) -> str:
    """The key of a place, without the committee that speaks for it: ``青禾社区居委会`` is ``青禾社区``."""
    text = key(name)
    bare = _RESIDENTS.sub("", text)
    if bare != text and bare and not _PLACE.search(bare):
        bare += "村" if text.endswith("村委会") else "社区"
    return bare or text


@lru_cache(maxsize=1 << 13)
def place_core(name: str) -> str:
    """A place without what kind of place it is: ``青禾社区`` is ``青禾``."""
    text = place_key(name)
    bare = _PLACE.sub("", text)
    return bare if len(bare) >= 2 else text


@lru_cache(maxsize=1 << 13)
def spoken(name: str) -> str:
    """The pinyin of a name without tones, in its likeliest reading."""
    return "".join(readings(tokens(key(name)))[0])


def slug(text: str) -> str:
    """A text as a part of an id: its pinyin, in letters, digits and hyphens, cut where it is long."""
    found = readings(tokens(fold(text)))
    parts = found[0] if found else []
    return re.sub(r"[^a-z0-9]+", "", "".join(parts))[:LONGEST_SLUG] or "x"
