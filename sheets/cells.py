"""The value of a cell, read as the field of its column wants it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sheets.codes import VALUE_MISPLACED
from sheets.grid import Value
from sheets.subjects import Field, How
from sheets.values.choices import read_choice, read_yes
from sheets.values.contacts import read_credit_code, read_phone
from sheets.values.dates import Context, read_date
from sheets.values.misplaced import misplaced
from sheets.values.names import read_list, read_name, read_names, read_parties
from sheets.values.numbers import read_number
from sheets.values.persons import read_group
from sheets.values.plain import Tell, is_nothing, one_line, text_of
from sheets.values.terms import read_term, read_when
from sheets.values.times import read_time

Reader = Callable[[Field, Value, Tell, Context, str], Any]


def _choice(field: Field, value: Value, tell: Tell, context: Context, unit: str) -> str | None:
    del context, unit
    assert field.enum
    return read_choice(value, tell, field.enum)


_READERS: Mapping[How, Reader] = {
    How.NAME: lambda field, value, tell, context, unit: read_name(value, tell),
    How.NAMES: lambda field, value, tell, context, unit: read_names(value, tell),
    How.PARTIES: lambda field, value, tell, context, unit: read_parties(value, tell),
    How.TITLE: lambda field, value, tell, context, unit: None if is_nothing(value) else one_line(value),
    How.TEXT: lambda field, value, tell, context, unit: None if is_nothing(value) else text_of(value),
    How.GROUP: lambda field, value, tell, context, unit: read_group(value, tell),
    How.LIST: lambda field, value, tell, context, unit: read_list(value) or None,
    How.DATE: lambda field, value, tell, context, unit: read_date(value, tell, context),
    How.TERM: lambda field, value, tell, context, unit: read_term(value, tell, context),
    How.WHEN: lambda field, value, tell, context, unit: read_when(value, tell, context),
    How.TIME: lambda field, value, tell, context, unit: read_time(value, tell),
    How.COUNT: lambda field, value, tell, context, unit: read_number(value, tell, unit, whole=True),
    How.AMOUNT: lambda field, value, tell, context, unit: read_number(value, tell, unit),
    How.GROUP_COUNT: lambda field, value, tell, context, unit: read_number(value, tell, unit, whole=True),
    How.YES: lambda field, value, tell, context, unit: read_yes(value, tell),
    How.CHOICE: _choice,
    How.CREDIT_CODE: lambda field, value, tell, context, unit: read_credit_code(value, tell),
    How.PHONE: lambda field, value, tell, context, unit: read_phone(value, tell),
    How.MONTH_SUMMARY: lambda field, value, tell, context, unit: one_line(value) or None,
}


def read_cell(field: Field, value: Value, tell: Tell, context: Context, unit: str = "") -> Any:
    """The value as the field wants it; None where the cell is empty, or where it was told why it cannot be read."""
    if message := misplaced(field, value):
        tell(VALUE_MISPLACED, message)
        if field.how is not How.TEXT:
            return None
    return _READERS[field.how](field, value, tell, context, unit)
