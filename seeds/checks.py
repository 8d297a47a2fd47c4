"""Checking the rows of a data file, each by itself: names, types, values, dates, codes, privacy."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from jsonschema.exceptions import ValidationError

from graph.messages.language import Message, sentences
from graph.rules import credit_codes, privacy
from graph.semantics.bookings import read_hours
from graph.semantics.dates import parse_partial
from graph.semantics.opening_hours import is_valid
from graph.vocabulary import MODEL
from graph.vocabulary.cases import CASE
from graph.vocabulary.declare import DATE, PARTIAL_DATE
from seeds.chinese import full_width_hint, understand
from seeds.file_schema import validator
from seeds.files import DataFile
from seeds.problems import Problem, nearest, shown

Path = tuple[str | int, ...]

SECTIONS = ("nodes", "relationships")


def check_rows(data: DataFile) -> list[Problem]:
    """All findings in a row by itself. Chinese forms are replaced by their meaning."""
    problems = [_schema_problem(data, (), error, "The file") for error in validator().iter_errors(data.content)]
    for section, rows, known in (
        ("nodes", data.nodes, MODEL.node),
        ("relationships", data.relationships, MODEL.relationship),
    ):
        for index, row in enumerate(rows):
            problems += _row(data, (section, index), row, known)
    if not problems and not data.nodes and not data.relationships:
        problems.append(
            data.problem((), Message("The file has no content."), Message("Add `nodes` or `relationships`."))
        )
    return [*problems, *_duplicates(data)]


def _row(data: DataFile, path: Path, row: Any, known: Mapping[str, Any]) -> Iterator[Problem]:
    if not isinstance(row, dict):
        hint: str = sentences(Message("Write `type: …` and so on."), full_width_hint(row))
        yield data.problem(path, Message("This is not a mapping of names to values."), hint, row)
        return
    for where, written, meant in understand(row):
        message = Message("{written} is read as {meant}.", written=shown(written), meant=meant)
        yield data.problem((*path, *where), message, "", written, severity="NOTE")
    if row.get("type") not in known:
        given = row.get("type")
        called = {name: declared.zh for name, declared in known.items()}
        what = Message("Unknown type {given}.", given=shown(given)) if given else Message("The type is missing.")
        yield data.problem(
            (*path, "type"), what, sentences(nearest(given, known, called), full_width_hint(given)), given
        )
        return
    errors = list(validator(row["type"]).iter_errors(row))
    for error in errors:
        yield _schema_problem(data, path, error, row["type"])
    for found in privacy.breaches(row):
        yield data.problem((*path, *found.path), found.message, found.fix, None)
    if not errors:
        yield from _dates(data, path, row)
        yield from _hours(data, path, row)
        for found in credit_codes.breaches(row):
            yield data.problem((*path, *found.path), found.message, found.fix, row["creditCode"])


def _dates(data: DataFile, path: Path, row: Mapping[str, Any]) -> Iterator[Problem]:
    sound = True
    for name, declared in MODEL.properties(row["type"]).items():
        if name not in row or declared.type not in (DATE, PARTIAL_DATE):
            continue
        value = str(row[name])
        try:
            datetime.date.fromisoformat(value) if declared.type == DATE else parse_partial(value)
        except ValueError:
            sound = False
            message = Message("{value} is not a day of the calendar.", value=shown(value))
            yield data.problem((*path, name), message, Message("Correct the date."), row[name])
    if sound and row.get("startDate") and row.get("endDate"):
        start, end = parse_partial(str(row["startDate"])), parse_partial(str(row["endDate"]))
        if start and end and end[1] < start[0]:
            message = Message(
                "It ends ({end_date}) before it starts ({start_date}).",
                end_date=row["endDate"],
                start_date=row["startDate"],
            )
            yield data.problem((*path, "endDate"), message, Message("Swap or correct the dates."), row["endDate"])


def _hours(data: DataFile, path: Path, row: Mapping[str, Any]) -> Iterator[Problem]:
    """Invalid opening hours; and, as a warning, published times that are not understood."""
    if (osm := row.get("openingHours")) and not is_valid(osm):
        fix = Message(
            "Write it as Mo-Fr 09:00-17:00; PH off (OpenStreetMap opening_hours), without school holidays (SH)."
        )
        yield data.problem(
            (*path, "openingHours"), Message("{osm} is not a valid value for opening hours.", osm=shown(osm)), fix, osm
        )
        return
    known = MODEL.properties(row["type"])
    for name in ("availability", "timeSlot"):
        if "openingHours" in known and (text := row.get(name)) and not osm and not read_hours(None, text).understood:
            fix = Message("Add `openingHours`, such as Sa 14:00-17:00; until then nothing is computed from it.")
            message = Message("The times {text} cannot be read completely.", text=shown(text))
            yield data.problem((*path, name), message, fix, text, severity="WARNING")


def _duplicates(data: DataFile) -> Iterator[Problem]:
    for section, rows in (("nodes", data.nodes), ("relationships", data.relationships)):
        ids = [row.get("id") if isinstance(row, dict) else None for row in rows]
        for index, id_, seen in _again(ids):
            message = Message(
                "The id {id} is already used by {section}[{seen}].", id=shown(id_), section=section, seen=seen
            )
            yield data.problem((section, index, "id"), message, Message("Give each its own id."), id_)
    # If several cases have the same code, `case` finds only the first of them.
    cases = [isinstance(row, dict) and row.get("type") == CASE.label for row in data.nodes]
    codes = [row.get("code") if case else None for row, case in zip(data.nodes, cases, strict=True)]
    for index, code, seen in _again(codes):
        message = Message("The code {code} is already used by nodes[{seen}].", code=shown(code), seen=seen)
        fix = Message("Give each case its own code: only one of them is found by it.")
        yield data.problem(("nodes", index, "code"), message, fix, code, severity="WARNING")


def _again(values: Iterable[Any]) -> Iterator[tuple[int, str, int]]:
    """Repeated texts: where, which, and the first position."""
    seen: dict[str, int] = {}
    for index, value in enumerate(values):
        if isinstance(value, str):
            if value in seen:
                yield index, value, seen[value]
            seen.setdefault(value, index)


def _schema_problem(data: DataFile, path: Path, error: ValidationError, owner: str) -> Problem:
    """A finding of the schema's validator, as a problem."""
    here: Path = (*path, *error.absolute_path)
    rule: Any = error.validator_value
    value: Any = error.instance
    schema: Any = error.schema
    match error.validator:
        case "additionalProperties":
            allowed = schema["properties"]
            name = next(key for key in value if key not in allowed)
            message = Message("{owner} has no property {name}.", owner=owner, name=shown(name))
            fix = Message(
                "{hint} Facts that have no property of their own go to `details`.", hint=nearest(name, allowed)
            )
            return data.problem((*here, name), message, fix, value[name])
        case "required":
            name = next(key for key in rule if key not in value)
            return data.problem((*here, name), Message("{name!r} is missing.", name=name), Message("Add it."))
        case "enum":
            hint: str = sentences(nearest(value, rule, _labels(owner, here)), full_width_hint(value))
            return data.problem(here, Message("{value} is not allowed.", value=shown(value)), hint, value)
        case "type":
            found = type(value).__name__
            fix = (
                Message("Put it in quotes.") if rule == "string" else Message("Give a value of type {rule}.", rule=rule)
            )
            return data.problem(
                here,
                Message("{value} is {found}, not {rule}.", value=shown(value), found=found, rule=rule),
                sentences(fix, full_width_hint(value)),
                value,
            )
        case "anyOf" | "pattern" if (declared := _declared(owner, here)) is not None:
            form = "YYYY-MM-DD" if declared == DATE else "2006, 2010-09, 2012-12-15 or XXXX-03-26"
            return data.problem(
                here,
                Message("{value} is not a date.", value=shown(value)),
                Message("Write it as {form}.", form=form),
                value,
            )
        case "const":
            return data.problem(
                here,
                Message("{value} is not allowed.", value=shown(value)),
                Message("Write {rule!r}.", rule=rule),
                value,
            )
        case "maxLength":
            message = Message("{value} is too long: at most {rule:,} characters.", value=shown(value), rule=rule)
            return data.problem(here, message, Message("Shorten it."), value)
        case "pattern":
            return data.problem(
                here,
                Message("{value} does not match {rule}.", value=shown(value), rule=rule),
                Message("Correct the value."),
                value,
            )
        case "minimum" | "maximum":
            return data.problem(
                here,
                Message("{value} is too small: give at least {rule:,}.", value=shown(value), rule=rule)
                if error.validator == "minimum"
                else Message("{value} is too large: give at most {rule:,}.", value=shown(value), rule=rule),
                Message("Correct the number."),
                value,
            )
        case _:
            return data.problem(
                here, Message("{message}.", message=error.message[:300]), Message("Correct the value."), value
            )


def _labels(owner: str, path: Path) -> dict[str, str]:
    """The Chinese labels of the values that the property at the end of a path may have."""
    name = next((str(step) for step in reversed(path) if isinstance(step, str)), "")
    declared = MODEL.properties(owner).get(name) if owner in MODEL.node or owner in MODEL.relationship else None
    return {value.name: value.zh for value in declared.enum.values} if declared and declared.enum else {}


def _declared(owner: str, path: Path) -> str | None:
    """The date type of the property at the end of a path; None if it is not a date."""
    known = MODEL.properties(owner) if owner in MODEL.node or owner in MODEL.relationship else {}
    declared = known.get(str(path[-1])) if path else None
    return declared.type if declared and declared.type in (DATE, PARTIAL_DATE) else None
