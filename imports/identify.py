"""Which relationship of the graph is the one that a workbook tells of: of one type, between the same ends.

One that has its term elsewhere in time is another, unless only this workbook tells of it: then the row was corrected.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph.semantics.dates import Term, term
from imports.draft import DraftedFact

Ends = tuple[str, str, str]
"""Type, source and target, as the graph has them."""
_CELL = re.compile(r"(?:^|!)\$?[A-Z]{1,3}\d+$|^\d+:")


def is_cell(locator: str | None) -> bool:
    """Whether a locator is a cell, as imports write it."""
    return bool(locator and _CELL.search(locator))


def identified(
    drafted: Iterable[DraftedFact], there: Mapping[Ends, Sequence[dict[str, Any]]], source: str
) -> dict[str, dict[str, Any]]:
    """For the id of each drafted relationship that is in the graph, its properties there; no two have the same."""
    groups: dict[Ends, list[DraftedFact]] = defaultdict(list)
    for each in drafted:
        groups[each.ends].append(each)
    found: dict[str, dict[str, Any]] = {}
    for ends, told in groups.items():
        stored = list(there.get(ends, ()))
        for fits in (_is_its_own, _begins_alike, _meets, _is_ours) if stored else ():
            for each in told:
                if each.id in found:
                    continue
                match = next((known for known in stored if fits(known, each.id, each.content, source)), None)
                if match is not None:
                    found[each.id] = match
                    stored.remove(match)
    return found


def _is_its_own(known: dict[str, Any], id_: str, content: Mapping[str, Any], source: str) -> bool:
    return known["id"] == id_ and (_is_ours(known, id_, content, source) or _meets(known, id_, content, source))


def _begins_alike(known: dict[str, Any], id_: str, content: Mapping[str, Any], source: str) -> bool:
    del id_, source
    return "startDate" in content and known.get("startDate") == content["startDate"]


def _meets(known: dict[str, Any], id_: str, content: Mapping[str, Any], source: str) -> bool:
    """Whether the terms of two have a day in common."""
    del id_, source
    try:
        return not (_own(known) & _own(content)).empty
    except ValueError:
        return False


def _own(fact: Mapping[str, Any]) -> Term:
    return term({name: fact.get(name) for name in ("startDate", "endDate")})


def _is_ours(known: dict[str, Any], id_: str, content: Mapping[str, Any], source: str) -> bool:
    """Whether only an earlier import of this workbook tells of it."""
    del id_, content
    return known.get("sourceIds") == [source] and all(map(is_cell, known.get("locators") or ()))
