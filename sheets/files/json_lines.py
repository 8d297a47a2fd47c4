"""JSON Lines: an object on each line. Its keys are headings, in the order in which they first appear."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graph.messages.language import Message
from sheets.codes import NOT_JSON, VALUE_NESTED
from sheets.files.delimited import encoding_of
from sheets.files.limits import Limits
from sheets.grid import Grid, Value
from sheets.problems import Report

_LARGEST = 2**63


def read(path: Path, report: Report, limits: Limits) -> Iterator[Grid]:
    """The one table of a file.

    :raises FileError: it is too large
    """
    columns: dict[str, int] = {}
    rows: list[list[Value]] = [[]]
    nested: list[tuple[int, str]] = []
    with path.open(encoding=encoding_of(path)) as file:
        for number, line in enumerate(file, 1):
            cells: list[Value] = []
            content = _object(line, number, path.name, report) if line.strip() else {}
            for key, given in content.items():
                at = columns.setdefault(key, len(columns))
                cells += [None] * (at + 1 - len(cells))
                value = _value(given)
                if value is None and given not in (None, "", [], {}):
                    nested.append((number, key))
                cells[at] = value
            rows.append(cells)
            limits.check_extent("", number, len(columns))
    rows[0] = list(columns)
    grid = Grid(path.name, "", rows, keys=list(columns))
    for number, key in nested:
        grid.tell(report, VALUE_NESTED, number, columns[key], Message("The value is an object; give text or a number."))
    yield grid


def _object(line: str, number: int, file: str, report: Report) -> dict[str, Any]:
    try:
        content = json.loads(line)
    except (ValueError, RecursionError):
        report.add(NOT_JSON, Message("The line is not JSON."), file=file, cell=f"{number}:")
        return {}
    if not isinstance(content, dict):
        report.add(NOT_JSON, Message("The line is no JSON object."), file=file, cell=f"{number}:")
        return {}
    return content


def _value(given: Any) -> Value:
    """A value as a cell; several are joined as people join them. None where it cannot be one."""
    if isinstance(given, str):
        return given if given.strip() else None
    if isinstance(given, bool):
        return given
    if isinstance(given, float):
        return given if math.isfinite(given) else str(given)
    if isinstance(given, int):
        return given if abs(given) < _LARGEST else str(given)
    if isinstance(given, list) and given and all(isinstance(each, str | int | float) for each in given):
        return "、".join(map(str, given))
    return None
