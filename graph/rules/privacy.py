"""Data about people that must not be stored (docs/privacy.md): the graph holds bodies, posts and totals of groups."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any

from graph.messages.language import Message
from graph.rules.breach import Breach, Path

FEWEST_OF_A_SENSITIVE_GROUP = 10
SENSITIVE = ("SUPPORTED", "LOST_CONTACT")

_PERSONAL_KEY = re.compile(
    r"身份证|证件号|手机|住址|家庭住址|病历|病史|出生|生日|户号|id_?card|identity|passport|mobile_?(phone|number)|"
    r"cell_?phone|home_?address|birth|household_?(id|number)|diagnosis|disability_of",
    re.IGNORECASE,
)
_MOBILE = re.compile(r"(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)")
_IDENTITY = re.compile(r"(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{9}[\dXx](?![0-9A-Za-z])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_LEAVE_OUT = Message("Leave it out: see docs/privacy.md.")
NUMBERS = (
    Message("This looks like the number of an identity card."),
    Message("This looks like the number of a mobile phone."),
)
"""What is told of numbers of persons in any text."""


def breaches(row: Mapping[str, Any]) -> Iterator[Breach]:
    """Everything in a node or relationship that must not be stored about people."""
    if row.get("type") == "Member" and not row.get("office"):
        yield Breach(
            ("office",),
            Message("A member is the holder of a public office; none is named."),
            Message("Give the office, or leave it out."),
        )
    count = row.get("count")
    if (
        row.get("type") == "MemberGroup"
        and row.get("situation") in SENSITIVE
        and isinstance(count, int)
        and 0 < count < FEWEST_OF_A_SENSITIVE_GROUP
    ):
        message = Message("A group in need of {count} people is so small that they may be recognised.", count=count)
        fix = Message("Leave out the count, or give a total of {least} or more.", least=FEWEST_OF_A_SENSITIVE_GROUP)
        yield Breach(("count",), message, fix)
    for path, value in _leaves(row, ()):
        yield from _text_breaches(path, value)


def has_mobile(text: str) -> bool:
    """Whether a text contains the number of a mobile phone."""
    return bool(_MOBILE.search(text))


def has_identity_number(text: str) -> bool:
    """Whether a text contains the number of an identity card, by its date of birth and check digit."""
    return any(map(_is_identity_number, _IDENTITY.findall(text)))


def without_numbers(text: str) -> str:
    """A text without numbers of persons, so that a message may repeat it."""
    return _IDENTITY.sub("…", _MOBILE.sub("…", text))


def _text_breaches(path: Path, value: Any) -> Iterator[Breach]:
    key = str(path[-1]) if not isinstance(path[-1], int) else str(path[-2])
    if "details" in path and _PERSONAL_KEY.search(key):
        yield Breach(path, Message("{key!r} is a fact about a person.", key=key), _LEAVE_OUT)
    text = str(value)
    if path[0] not in ("creditCode", "id", "from", "to") and has_identity_number(text):
        yield Breach(path, NUMBERS[0], _LEAVE_OUT)
    if isinstance(value, str) and has_mobile(text):
        yield Breach(path, NUMBERS[1], Message("Give an office line or mailbox instead."))


def _leaves(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _leaves(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _leaves(inner, (*path, index))
    elif value is not None:
        yield path, value


def _is_identity_number(number: str) -> bool:
    """Tests the date of birth and the check digit (GB 11643), so that other long numbers are accepted."""
    try:
        datetime.date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number[:17], _WEIGHTS, strict=True))
    return "10X98765432"[total % 11] == number[17].upper()
