"""Names of bodies, one in a cell or several, without what people write around them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.messages.language import Message
from sheets.codes import (
    NAME_ADDRESS,
    NAME_NONE,
    NAME_SEVERAL,
    NAME_STRAY,
    NAME_TWICE,
    NAMES_MORE,
    NAMES_READ,
    SEAT_VACANT,
)
from sheets.grid import Value
from sheets.values.plain import Tell, is_nothing, listed, one_line, shown, text_of

_NUMBERED = re.compile(r"(?:^|(?<=[\s;；。]))(?:\d{1,2}[.、．)）](?!\d)|[（(]\d{1,2}[)）]|[①-⑳])\s*")
_PARTED = re.compile(r"[、，,；;\n]")
_MORE = re.compile(r"等(?P<number>\d*)(?:余|多)?(?:家|个|所|支)?(?:共建)?(?:单位|企业|组织|学校|部门)?$")
_NO_NAME = re.compile(
    r"(?:各|全体|全部|所有|有关|相关|多家?|部分|若干)(?:驻区|辖区|沿街)?"
    r"(?:社区|单位|居民区|企业|党组织|部门|科室|成员单位|支部|党支部|学校|医院|机关|商户|商铺|店铺|门店|小区|网格|楼组|居民|业主)|等?\d+[家个](?:单位|企业|社区)?"
)
_ADDRESS = re.compile(r"(?P<name>.+?)[（(](?P<address>[^（()）]*(?:路|街(?!道)|号|弄|巷|楼|室)[^（()）]*)[)）]")
VACANT = listed("待补选 空缺 待补 待选举 待任命 待增补 缺额 缺")
"""What stands for the holder of a seat that waits."""
OPEN = listed("待定 暂定 未定 待确定 尚未建立 未建立")
"""What stands for a name that is still to be decided."""
_STRAY = re.compile(r"[?？□■◆●★☆\ufffd^=~|<>\\$]")
"""What no name has: signs that another program put there, or somebody in doubt."""
_OPENING, _CLOSING = "（(《“【[", "）)》”】]"


@dataclass(frozen=True, slots=True)
class Named:
    """Names as written; ``more``: how many others a cell counts without naming them."""

    names: tuple[str, ...]
    more: int | None = None


def read_name(value: Value, tell: Tell) -> str | None:
    """The one name of a cell; None where there is none."""
    if is_nothing(value):
        return None
    text = one_line(value)
    if text in VACANT:
        tell(SEAT_VACANT, Message("“{value}” is read as a seat that waits for somebody.", value=shown(value)))
        return None
    if _NO_NAME.fullmatch(text):
        tell(NAME_NONE, Message("“{value}” is not the name of a body.", value=shown(value)))
        return None
    _tell_stray(text, tell)
    if len(split(text)) > 1:
        tell(NAME_SEVERAL, Message("“{value}” looks like several names; it is read as one.", value=shown(value)))
    return _without_address(text, tell)


def read_names(value: Value, tell: Tell) -> Named | None:
    """All names of a cell, in their order; None where there is none."""
    if is_nothing(value):
        return None
    text = text_of(value)
    if _NO_NAME.fullmatch(text):
        tell(NAME_NONE, Message("“{value}” is not the name of a body.", value=shown(value)))
        return None
    more = None
    if match := _MORE.search(text):
        total = int(match["number"]) if match["number"] else None
        text = text[: match.start()]
        named = len(split(text))
        more = max(total - named, 0) if total else None
        message = Message("“{value}” counts bodies that it does not name.", value=shown(value))
        tell(NAMES_MORE, message)
    _tell_stray(text, tell)
    every = [_without_address(one_line(part), tell) for part in split(text)]
    names = tuple(dict.fromkeys(every))
    if len(names) < len(every):
        twice = next(name for name in names if every.count(name) > 1)
        tell(NAME_TWICE, Message("“{name}” stands twice in the cell.", name=shown(twice)))
    return Named(names, more) if names else None


def read_parties(value: Value, tell: Tell) -> Named | None:
    """The names of a cell where one is usual; several are told, for they may be a slip."""
    found = read_names(value, tell)
    if found is not None and len(found.names) > 1:
        message = Message("“{value}” is read as {number} names.", value=shown(value), number=len(found.names))
        tell(NAMES_READ, message)
    return found


def split(text: str) -> list[str]:
    """The parts of a text that 、, commas, semicolons, line breaks or numbers part; none within brackets."""
    marked = _NUMBERED.sub("\n", text)
    parts, depth = [""], 0
    for sign in marked:
        depth += (sign in _OPENING) - (sign in _CLOSING and depth > 0)
        if depth == 0 and _PARTED.fullmatch(sign):
            parts.append("")
        else:
            parts[-1] += sign
    return [stripped for part in parts if (stripped := part.strip(" \u3000。"))]


def read_list(value: Value) -> tuple[str, ...]:
    """The items of a cell: what is numbered or stands on lines of its own; a text without either is one item."""
    if is_nothing(value):
        return ()
    text = text_of(value)
    parts = _NUMBERED.sub("\n", text).split("\n") if _NUMBERED.search(text) or "\n" in text else re.split("[；;]", text)
    return tuple(stripped for part in parts if (stripped := one_line(part).strip("；;。 ")))


def _tell_stray(text: str, tell: Tell) -> None:
    if match := _STRAY.search(text):
        tell(NAME_STRAY, Message("“{sign}” is no part of a name: correct it.", sign=match[0]))


def _without_address(name: str, tell: Tell) -> str:
    if match := _ADDRESS.fullmatch(name):
        message = Message("“{address}” is removed from the name.", address=match["address"])
        tell(NAME_ADDRESS, message)
        return match["name"]
    return name
