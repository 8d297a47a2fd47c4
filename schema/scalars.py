"""Scalars: days, and dates as published."""

from __future__ import annotations

import datetime
from typing import Any, NewType

import strawberry
from graphql import GraphQLError
from strawberry.types.scalar import ScalarDefinition

from graph.dates import parse_partial
from graph.errors import BadUserInput
from schema.texts import both


def _day(value: Any) -> datetime.date:
    try:
        if not isinstance(value, str):
            raise ValueError
        return datetime.date.fromisoformat(value) if len(value) == 10 else _refuse(value)
    except ValueError:
        raise _refusal(value, "a day that exists, written as 2024-02-29") from None


def _refuse(value: Any) -> datetime.date:
    raise ValueError(value)


def _partial(value: Any) -> str:
    try:
        parse_partial(value)
    except (ValueError, TypeError):
        raise _refusal(value, "a date such as 2006, 2010-09, 2012-12-15 or XXXX-03-26") from None
    return str(value)


def _refusal(value: Any, wanted: str) -> BadUserInput:
    """The error of a value; whoever knows where it stands fills in the path."""
    return BadUserInput(f"{value!r} is not {wanted}", path="", value=value)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise GraphQLError(f"Date cannot represent value: {value!r}")
    return value


Date = NewType("Date", datetime.date)
PartialDate = NewType("PartialDate", str)

DEFINITIONS: dict[object, ScalarDefinition] = {
    Date: strawberry.scalar(
        name="Date",
        description=both("日期，ISO 8601", "A day of the calendar, ISO 8601: 2024-02-29."),
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
