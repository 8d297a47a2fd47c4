"""Pinyin: the readings under which names are found, and the key by which they are ordered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby, islice, product
from typing import Any

from graph.text.names import FIRST_IDEOGRAPHIC, fold, tokens

# Characters with a second reading that is common in names. Only local people know which one a name has.
_FURTHER = {
    "长": ("chang", "zhang"),
    "朝": ("chao", "zhao"),
    "重": ("chong", "zhong"),
    "单": ("dan", "shan", "chan"),
    "都": ("du", "dou"),
    "还": ("hai", "huan"),
    "行": ("xing", "hang"),
    "乐": ("le", "yue"),
    "曾": ("zeng", "ceng"),
    "盛": ("sheng", "cheng"),
    "厦": ("xia", "sha"),
    "六": ("liu", "lu"),
    "堡": ("bao", "bu", "pu"),
    "藏": ("cang", "zang"),
    "调": ("diao", "tiao"),
    "沈": ("shen", "chen"),
    "解": ("jie", "xie"),
    "仇": ("chou", "qiu"),
    "查": ("cha", "zha"),
    "盖": ("gai", "ge"),
    "召": ("zhao", "shao"),
    "翟": ("zhai", "di"),
    "尉": ("wei", "yu"),
    "蔚": ("wei", "yu"),
    "浒": ("hu", "xu"),
    "柏": ("bai", "bo"),
    "洞": ("dong", "tong"),
    "番": ("fan", "pan"),
    "蚌": ("bang", "beng"),
    "埔": ("pu", "bu"),
    "莘": ("shen", "xin"),
    "涌": ("yong", "chong"),
    "圩": ("wei", "xu"),
    "弄": ("nong", "long"),
    "降": ("jiang", "xiang"),
    "参": ("can", "shen"),
    "卜": ("bu", "bo"),
    "贾": ("jia", "gu"),
    "乾": ("qian", "gan"),
    "铅": ("qian", "yan"),
    "歙": ("she", "xi"),
    "荥": ("xing", "ying"),
    "泌": ("mi", "bi"),
    "阿": ("a", "e"),
    "缪": ("miao", "mou"),
    "覃": ("qin", "tan"),
}
# A name with more readings than this is found only under the first ones.
MOST_READINGS = 16
# The part of a key that is stored: index keys have a maximum length.
_ORDERED, _LONGEST = 60, 40
_SYLLABLE = re.compile("[a-zü]+[1-5]")


def readings(found: Sequence[str]) -> list[list[str]]:
    """The pinyin of tokens, without tones, one syllable or word for each; the likeliest reading of the name first."""
    likeliest = [_toneless(spoken) for spoken in _aloud(found)]
    ways = [dict.fromkeys((first, *_FURTHER.get(token, ()))) for token, first in zip(found, likeliest, strict=True)]
    return [list(way) for way in islice(product(*ways), MOST_READINGS)]


def order_key(name: str) -> str:
    """A key in ASCII by which names are ordered as Chinese readers expect.

    Token by token: numbers by their value, then letters, then Chinese by syllable, tone and code point, then the rest
    by code point. Punctuation and spaces do not count.
    """
    found = tokens(fold(name))[:_ORDERED]
    return "".join(map(_element, found, _aloud(found)))


def _element(token: str, spoken: str) -> str:
    if token[0].isdecimal():
        number = "".join(str(int(digit)) for digit in token).lstrip("0")[:_LONGEST]
        return f"{len(number):02}{number}"
    if _SYLLABLE.fullmatch(spoken):
        spelled, tone = spoken[:-1], ord(spoken[-1])
        # The vowel ü comes after u of the same letters; both come before longer syllables.
        tone += 5 if "ü" in spelled else 0
        return f"{spelled.replace('ü', 'u')}{chr(tone)}{ord(token):05x}"
    return "".join(c.upper() if c.isascii() else f"~{ord(c):05x}" for c in token)[:_LONGEST]


def _aloud(found: Sequence[str]) -> list[str]:
    """Each token as a syllable with its tone (``hong2``), or unchanged if it is not Chinese."""
    from pypinyin import Style, lazy_pinyin

    spoken: list[str] = []
    for read, run in groupby(found, lambda token: token >= FIRST_IDEOGRAPHIC):
        if read:
            text = "".join(run)
            unread: Any = list  # one entry for each character; the annotation knows no lists
            toned = lazy_pinyin(text, style=Style.TONE3, neutral_tone_with_five=True, v_to_u=True, errors=unread)
            spoken += [said if _SYLLABLE.fullmatch(said) else sign for sign, said in zip(text, toned, strict=True)]
        else:
            spoken += run
    return spoken


def _toneless(spoken: str) -> str:
    return spoken[:-1].replace("ü", "v") if _SYLLABLE.fullmatch(spoken) else spoken
