"""Scalars: days, and dates as published."""

from __future__ import annotations

import datetime
import re
from typing import Any, NewType

import strawberry
from graphql import GraphQLError
from strawberry.types.scalar import ScalarDefinition

from graph.errors import BadUserInput, shown
from graph.messages.language import Message
from graph.semantics.dates import parse_partial
from schema.texts import both

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day(value: Any) -> datetime.date:
    try:
        # fromisoformat would also accept week dates: 2024-W01-1.
        if not isinstance(value, str) or not _DAY.fullmatch(value):
            raise ValueError
        return datetime.date.fromisoformat(value)
    except ValueError:
        raise _refusal(value, Message("a day that exists, written as 2024-02-29")) from None


def _partial(value: Any) -> str:
    try:
        parse_partial(value)
    except (ValueError, TypeError):
        raise _refusal(value, Message("a date such as 2006, 2010-09, 2012-12-15 or XXXX-03-26")) from None
    return str(value)


def _refusal(value: Any, wanted: str) -> BadUserInput:
    """The error of an invalid value; the caller that knows its path fills it in."""
    return BadUserInput(Message("{value} is not {wanted}", value=shown(value), wanted=wanted), path="", value=value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise GraphQLError(f"Date cannot represent value: {value!r}")
    return value


Date = NewType("Date", datetime.date)
PartialDate = NewType("PartialDate", str)

DEFINITIONS: dict[object, ScalarDefinition] = {
    Date: strawberry.scalar(
        name="Date",
        description=both("日期，ISO 8601", "A calendar day, ISO 8601: 2024-02-29."),
        specified_by_url="https://scalars.graphql.org/andimarek/local-date",
        serialize=_text,
        parse_value=_day,
    ),
    PartialDate: strawberry.scalar(
        name="PartialDate",
        description=both(
            "按发布精度记录的日期（EDTF）",
            "A date at the precision it was published with (EDTF): 2006, 2010-09, 2012-12-15, XXXX-03-26.",
        ),
        specified_by_url="https://www.loc.gov/standards/datetime/",
        serialize=_text,
        parse_value=_partial,
    ),
}
