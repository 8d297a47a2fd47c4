"""Checking a data file: first each row by itself, then what rows say of each other and of the graph."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema.exceptions import ValidationError

from graph.dates import parse_partial
from graph.vocabulary import MODEL
from graph.vocabulary.declare import DATE, PARTIAL_DATE
from seeds import credit_code, privacy
from seeds.file_schema import validator
from seeds.files import DataFile
from seeds.problems import Problem, nearest

Path = tuple[str | int, ...]
References = Mapping[str, str]
"""Node types by id, of whatever may be referred to."""

ID_LISTS = ("sourceIds",)
ID_TEXTS = ("onBehalfOf",)


def check_rows(data: DataFile) -> list[Problem]:
    """Everything that shows without looking beyond the row: names, types, values, dates, codes, privacy."""
    problems = [_schema_problem(data, (), error, "the file") for error in validator().iter_errors(data.content)]
    if problems:
        return problems
    for section, rows, known in (
        ("nodes", data.nodes, MODEL.node),
        ("relationships", data.relationships, MODEL.relationship),
    ):
        for index, row in enumerate(rows):
            problems += _row(data, (section, index), row, known)
    return [*problems, *_duplicates(data)]


def _row(data: DataFile, path: Path, row: Any, known: Mapping[str, Any]) -> Iterator[Problem]:
    if not isinstance(row, dict):
        yield data.problem(path, "This is no mapping of names to values.", "Write `type: …` and so on.", row)
        return
    if row.get("type") not in known:
        given = row.get("type")
        what = f"{given!r} is no type here." if given else "The type is missing."
        yield data.problem((*path, "type"), what, nearest(given, known), given)
        return
    errors = list(validator(row["type"]).iter_errors(row))
    for error in errors:
        yield _schema_problem(data, path, error, row["type"])
    for found, message, mend in privacy.breaches(row):
        yield data.problem((*path, *found), message, mend, None)
    if not errors:
        yield from _dates(data, path, row)
        code = row.get("creditCode")
        if code and not credit_code.is_valid(code):
            message = f"{code!r} is no unified social credit code: its check character does not fit."
            yield data.problem((*path, "creditCode"), message, "Copy its 18 characters again.", code)


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
            yield data.problem((*path, name), f"{value!r} is no day of the calendar.", "Mend the date.", row[name])
    if sound and row.get("startDate") and row.get("endDate"):
        start, end = parse_partial(str(row["startDate"])), parse_partial(str(row["endDate"]))
        if start and end and end[1] < start[0]:
            message = f"It ends ({row['endDate']}) before it starts ({row['startDate']})."
            yield data.problem((*path, "endDate"), message, "Exchange or mend the dates.", row["endDate"])


def _duplicates(data: DataFile) -> Iterator[Problem]:
    for section, rows in (("nodes", data.nodes), ("relationships", data.relationships)):
        seen: dict[str, int] = {}
        for index, row in enumerate(rows):
            id_ = row.get("id") if isinstance(row, dict) else None
            if not isinstance(id_, str):
                continue
            if id_ in seen:
                message = f"The id {id_!r} is already that of {section}[{seen[id_]}]."
                yield data.problem((section, index, "id"), message, "Give each its own id.", id_)
            seen.setdefault(id_, index)


def _schema_problem(data: DataFile, path: Path, error: ValidationError, owner: str) -> Problem:
    """What the schema's validator found, in words."""
    here: Path = (*path, *error.absolute_path)
    rule: Any = error.validator_value
    value: Any = error.instance
    schema: Any = error.schema
    match error.validator:
        case "additionalProperties":
            allowed = schema["properties"]
            name = next(key for key in value if key not in allowed)
            message = f"{owner} has no property {name!r}."
            mend = f"{nearest(name, allowed)} Whatever has no property of its own goes to `details`."
            return data.problem((*here, name), message, mend, value[name])
        case "required":
            name = next(key for key in rule if key not in value)
            return data.problem((*here, name), f"{name!r} is missing.", "Add it.")
        case "enum":
            return data.problem(here, f"{value!r} is not allowed.", nearest(value, rule), value)
        case "type":
            found = type(value).__name__
            mend = "Put it in quotes." if rule == "string" else f"Give a value of type {rule}."
            return data.problem(here, f"{value!r} is {found}, not {rule}.", mend, value)
        case "anyOf" | "pattern" if (declared := _declared(owner, here)) is not None:
            form = "YYYY-MM-DD" if declared == DATE else "2006, 2010-09, 2012-12-15 or XXXX-03-26"
            return data.problem(here, f"{value!r} is no date.", f"Write it as {form}.", value)
        case "const":
            return data.problem(here, f"{value!r} is not allowed.", f"Write {rule!r}.", value)
        case _:
            return data.problem(here, f"{error.message}.", "Mend the value.", value)


def _declared(owner: str, path: Path) -> str | None:
    """The date type of the property at the end of a path; None where it is no date."""
    known = MODEL.properties(owner) if owner in MODEL.node or owner in MODEL.relationship else {}
    declared = known.get(str(path[-1])) if path else None
    return declared.type if declared and declared.type in (DATE, PARTIAL_DATE) else None


def check_references(data: DataFile, known: References, stored: References) -> list[Problem]:
    """What the rows say of each other: unknown ids, ends of the wrong type, an id that has another type in the graph.

    :param known: types of all ids that may be referred to: of this file, of files before it, and of the graph
    :param stored: types of the ids that are in the graph
    """
    problems: list[Problem] = []
    for index, node in enumerate(data.nodes):
        there = stored.get(node["id"])
        if there and there != node["type"]:
            message = f"In the graph {node['id']!r} is of type {there}, not {node['type']}."
            problems.append(data.problem(("nodes", index, "id"), message, "Choose another id.", node["id"]))
    for position, id_ in enumerate(data.content.get("sources", [])):
        problems += _unknown(data, ("sources", position), id_, known)
    for index, row in enumerate(data.relationships):
        problems += _ends(data, ("relationships", index), row, known)
    return problems


def _ends(data: DataFile, path: Path, row: Mapping[str, Any], known: References) -> Iterator[Problem]:
    missing = [problem for end in ("from", "to") for problem in _unknown(data, (*path, end), row[end], known)]
    yield from missing
    if not missing and not _fits(row["type"], known[row["from"]], known[row["to"]]):
        source, target = known[row["from"]], known[row["to"]]
        message = f"{row['type']} does not run from {source} ({row['from']}) to {target} ({row['to']})."
        yield data.problem(path, message, f"It runs {_lanes(row['type'])}.", row["type"])
    for name in ID_LISTS:
        for position, id_ in enumerate(row.get(name, [])):
            yield from _unknown(data, (*path, name, position), id_, known)
    for name in ID_TEXTS:
        if name in row:
            yield from _unknown(data, (*path, name), row[name], known)


def _unknown(data: DataFile, path: Path, id_: str, known: References) -> Iterator[Problem]:
    if id_ not in known:
        message = f"Nothing has the id {id_!r}, neither in this file nor in the graph."
        near = nearest(id_, known)
        mend = near if near.startswith("Did") else "Add the node, or load the file that has it first."
        yield data.problem(path, message, mend, id_)


def _fits(type_: str, source: str, target: str) -> bool:
    declared = MODEL.relationship[type_]
    ways = [(source, target), (target, source)] if declared.symmetric else [(source, target)]
    return any(
        any(a in MODEL.concrete(name) for name in lane.source)
        and any(b in MODEL.concrete(name) for name in lane.target)
        for lane in declared.lanes
        for a, b in ways
    )


def _lanes(type_: str) -> str:
    lanes = MODEL.relationship[type_].lanes
    return " or ".join(f"from {', '.join(lane.source)} to {', '.join(lane.target)}" for lane in lanes)
