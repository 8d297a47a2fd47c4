"""Lower bounds of the questions about networks: what must be read of the database for an answer, and no more.

``documents/NAME.least.cypher`` is a statement written by hand that reads once each record that the answer cannot be
made without, and returns counts: it describes nothing, and sorts only where the question chooses by an order. What
several of them read stands in ``documents/least/``: a line ``// + things_in_place`` is replaced by that file, a line
``// + things_in_place $until`` by that file as of the one day ``$until``.
"""

from __future__ import annotations

import datetime
import re
import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bench.costs import RecordedStatement
from bench.workloads import DOCUMENTS, Workload

_INCLUDED = re.compile(r"^(?P<indent> *)// \+ (?P<name>\w+)(?: (?P<day>\$\w+))?$", re.MULTILINE)
_COMMENT = re.compile(r"^ *//.*\n", re.MULTILINE)
_DAY = re.compile(r"\$(since|until)\b")
_SHARED = ("2026-01-01", "2026-12-31")
"""The period that the question about sharing names itself."""


def least(workload: Workload, variables: Mapping[str, Any], answer: Any) -> RecordedStatement:
    """The lower bound of one request.

    :param answer: Cobuild's: where measures are kept from an earlier request, the bodies that it names are all that is
        read
    """
    days = {
        name: datetime.date.fromisoformat(day) for name, day in zip(("since", "until"), _days(variables), strict=True)
    }
    return RecordedStatement(
        f"{workload.name}.least", statement(workload), {**variables, **days, "named": sorted(_ids(answer))}
    )


def statement(workload: Workload) -> str:
    """The text of the bound, with what it includes."""
    own = DOCUMENTS / f"{workload.name}.least.cypher"
    return _whole(own if own.exists() else DOCUMENTS / f"{workload.asks}.least.cypher")


def _whole(path: Path) -> str:
    def included(found: re.Match[str]) -> str:
        part = _whole(DOCUMENTS / "least" / f"{found['name']}.cypher").rstrip("\n")
        if day := found["day"]:
            part = _DAY.sub(lambda _: day, part)
        return textwrap.indent(part, found["indent"])

    return _COMMENT.sub("", _INCLUDED.sub(included, path.read_text("utf-8")))


def _days(variables: Mapping[str, Any]) -> tuple[str, str]:
    """The first and the last day on one of which a fact must hold to count."""
    if "asOf" in variables:
        return variables["asOf"], variables["asOf"]
    return (variables["from"], variables["to"]) if "from" in variables else _SHARED


def _ids(answer: Any) -> set[str]:
    """All ids that an answer names."""
    if isinstance(answer, list):
        return {id_ for each in answer for id_ in _ids(each)}
    if not isinstance(answer, dict):
        return set()
    own = {answer["id"]} if "id" in answer else set()
    return own | {id_ for each in answer.values() for id_ in _ids(each)}
