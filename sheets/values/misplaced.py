"""Values in the wrong column: the day, the telephone line or the code of something where its name belongs."""

from __future__ import annotations

import datetime
import re

from graph.messages.language import Message
from graph.rules import credit_codes
from graph.vocabulary.organizations import ORGANIZATION_KIND
from sheets.grid import Value
from sheets.subjects.declare import Field, How
from sheets.values.choices import meant
from sheets.values.dates import parse
from sheets.values.names import split
from sheets.values.plain import narrow, shown

_NAMES = (How.NAME, How.NAMES, How.PARTIES, How.TITLE)
_ADDRESSES = ("address", "place")
_NUMBERED = ("grid", "resource")
_TITLED_BY_NUMBER = 1000
"""Grids and rooms are called by numbers now and then, and other things by small ones."""
_LINE = re.compile(r"(?:\(?0\d{2,3}\)?-?)?\d{7,8}(?:-\d{1,6})?")
_NUMBER = re.compile(r"-?\d[\d,]*(?:\.\d+)?%?")
_LONGEST = 24
_SHORTEST_LINE = 1_000_000
_MOST = 5_000_000
_PLACES = ("community", "street", "parent")
_NO_AUDIENCE = re.compile(r"^(?:约)?\d+余?(?:人|人次|名)$|@|(?:邮箱|电话|微信)[:：、]|^[\d\-—]{7,}$")
_STATE = re.compile(r"报名中|进行中|已结束|已完成|未开始|待开展|已取消|待认领|已认领")
_COMMUNITY = re.compile(r"(?!各|全|所有).{2,}(?:社区|居民区)(?:居委会)?")
_OF_PLACES = re.compile(r"居|街道|社区|村|园区|景区|商圈")


def misplaced(field: Field, value: Value) -> Message | None:
    """What a cell of names or addresses holds instead; None where it may well be what its column wants."""
    named = field.how in _NAMES
    if field.how is How.COUNT:
        return _many(value)
    if field.key in _PLACES and isinstance(value, str) and _is_kind(value):
        return Message("“{value}” is a kind of bodies: is it in the right column?", value=shown(value))
    if field.key == "audience" and isinstance(value, str) and _NO_AUDIENCE.search(narrow(value)):
        return Message("“{value}” says of whom nothing: is it in the right column?", value=shown(value))
    if field.key in _ADDRESSES and isinstance(value, str) and _STATE.fullmatch(narrow(value)):
        return Message("“{value}” is a state: is it in the right column?", value=shown(value))
    if field.key == "street" and isinstance(value, str) and _COMMUNITY.fullmatch(narrow(value)):
        return Message("“{value}” is a community: is it in the right column?", value=shown(value))
    if not named and field.key not in _ADDRESSES:
        return None
    if isinstance(value, datetime.date):
        return _day(value)
    if isinstance(value, bool | int | float):
        small = field.key in _NUMBERED or (field.how is How.TITLE and abs(value) < _TITLED_BY_NUMBER)
        if not named and abs(value) >= _SHORTEST_LINE:
            return Message("“{value}” looks like a telephone line: is it in the right column?", value=shown(value))
        return _number(value) if named and not small else None
    if not isinstance(value, str) or not any(sign.isdigit() for sign in value) or len(value) > _LONGEST * 4:
        return None
    parts = split(value) if field.how in (How.NAMES, How.PARTIES) else [value]
    return next((found for part in parts if (found := _instead(part, field, named))), None)


def _instead(part: str, field: Field, named: bool) -> Message | None:
    text = narrow(part)
    if len(text) > _LONGEST:
        return None
    if (day := parse(text)) and day.year and day.month:
        return _day(part)
    if _LINE.fullmatch(text):
        return Message("“{value}” looks like a telephone line: is it in the right column?", value=shown(part))
    if not named or field.key in _NUMBERED:
        return None
    if _NUMBER.fullmatch(text) and field.how is not How.TITLE:
        return _number(part)
    if credit_codes.is_valid(text.upper()):
        return Message("“{value}” is a credit code: is it in the right column?", value=shown(part))
    return None


def _many(value: Value) -> Message | None:
    """More than any office counts: a telephone line, or a day without signs."""
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else None
    if number is None and isinstance(value, str) and (text := narrow(value)).isdecimal() and len(text) < _LONGEST:
        number = int(text)
    if number is None or number < _MOST:
        return None
    return Message("“{value}” looks like a telephone line: is it in the right column?", value=shown(value))


def _is_kind(value: str) -> bool:
    """Whether the name of a place is a word for a kind of bodies: 学校. Some such words are called after places."""
    return meant(narrow(value), ORGANIZATION_KIND) is not None and not _OF_PLACES.search(value)


def _day(value: Value) -> Message:
    return Message("“{value}” is a date: is it in the right column?", value=shown(value))


def _number(value: Value) -> Message:
    return Message("“{value}” is a number: is it in the right column?", value=shown(value))
