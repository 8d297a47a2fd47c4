"""Opening hours in the syntax of OpenStreetMap, as the terms of RFC 5545 that HSDS uses."""

from __future__ import annotations

import re

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_DAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)"
_DAYS = f"{_DAY}(?:-{_DAY})?"
_TIMES = r"\d\d:\d\d-\d\d:\d\d"
_RULE = re.compile(rf"(?:(?P<days>{_DAYS}(?:,{_DAYS})*) )?(?P<times>{_TIMES}(?:,{_TIMES})*)")


def weekly(hours: str) -> list[dict[str, str]]:
    """A row for each span of times; none if a rule says more than weekdays and times.

    ``weekly("Mo-Fr 09:00-17:00")`` is ``[{"freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", …}]``.
    """
    rows, taken = [], set[str]()
    for rule in hours.split(";"):
        found = _RULE.fullmatch(rule.strip())
        if found is None:
            return []
        days = [day for span in (found["days"] or "Mo-Su").split(",") for day in _days(span)]
        # A later rule replaces an earlier one on its days, which rows cannot say.
        if taken & set(days):
            return []
        taken.update(days)
        for times in found["times"].split(","):
            opens, closes = times.split("-")
            rows.append({"freq": "WEEKLY", "byday": ",".join(days), "opens_at": opens, "closes_at": closes})
    return rows


def _days(span: str) -> list[str]:
    first, _, last = span.upper().partition("-")
    start, end = DAYS.index(first), DAYS.index(last or first)
    return [DAYS[index % 7] for index in range(start, end + 1 if end >= start else end + 8)]
