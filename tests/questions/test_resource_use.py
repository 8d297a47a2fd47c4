"""Calendars of resources of the invented network, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.asking import ask, code

USE = """query($resource: ID!, $from: Date, $to: Date, $limit: Int) {
  resourceUse(resource: $resource, from: $from, to: $to, limit: $limit) {
    resource { id } from to usesTotal freeDays takenDays complete cutBy
    uses { share { id name } users { id } firstDay lastDay timeSlot clashes }
    calendar { date state free taken shares }
    doubleBookings { shares firstDay time days }
  }
}"""
ROOM, PLAYGROUND = "lianhua-reading-room", "lianhua-playground"
SHARE = "lianhua-share-"


def test_a_hall_that_is_booked_twice(service_url: str) -> None:
    """Offered from Monday to Friday, 09:00 to 17:00; the 14th of March 2026 is a Saturday."""
    found = ask(service_url, USE, resource=ROOM, **{"from": "2026-03-11", "to": "2026-03-14"})
    free: dict[str, list[str]] = {"free": ["09:00–17:00"], "taken": [], "shares": []}
    closed: dict[str, list[str]] = {"free": [], "taken": [], "shares": []}
    assert found["calendar"] == [
        {"date": "2026-03-11", "state": "FREE", **free},
        {
            "date": "2026-03-12",
            "state": "PARTLY_TAKEN",
            "free": ["12:00–14:00", "16:00–17:00"],
            "taken": ["09:00–12:00", "14:00–16:00"],
            "shares": [f"{SHARE}2", f"{SHARE}3", f"{SHARE}6"],
        },
        {"date": "2026-03-13", "state": "FREE", **free},
        {"date": "2026-03-14", "state": "NOT_OFFERED", **closed},
    ]
    assert found["doubleBookings"] == [
        {"shares": [f"{SHARE}2", f"{SHARE}6"], "firstDay": "2026-03-12", "time": "10:00–11:00", "days": 1}
    ]
    assert [(u["share"]["id"], u["users"], u["timeSlot"], u["clashes"]) for u in found["uses"]] == [
        (f"{SHARE}2", [{"id": "lianhua-hefeng"}], "09:00–11:00", [f"{SHARE}6"]),
        (f"{SHARE}3", [{"id": "lianhua-electronics"}], "14:00–16:00", []),
        (f"{SHARE}6", [{"id": "lianhua-yunqi"}], "10:00–12:00", [f"{SHARE}2"]),
    ]
    assert (found["usesTotal"], found["freeDays"], found["takenDays"]) == (3, 2, 1)
    assert (found["complete"], found["cutBy"]) == (True, [])


def test_a_playground_at_weekends(service_url: str) -> None:
    """A use of sixteen months takes the weekends, on which alone the playground is offered."""
    found = ask(service_url, USE, resource=PLAYGROUND, **{"from": "2026-12-25", "to": "2027-01-03"})
    assert [(d["date"], d["state"]) for d in found["calendar"] if d["state"] != "NOT_OFFERED"] == [
        ("2026-12-26", "TAKEN"),
        ("2026-12-27", "TAKEN"),
        # The use ends with the year.
        ("2027-01-02", "FREE"),
        ("2027-01-03", "FREE"),
    ]
    assert [(u["firstDay"], u["lastDay"]) for u in found["uses"]] == [("2026-12-25", "2026-12-31")]


def test_what_is_called_off_takes_nothing(service_url: str) -> None:
    found = ask(service_url, USE, resource=ROOM, **{"from": "2026-04-22", "to": "2026-04-22"})
    assert (found["usesTotal"], found["calendar"][0]["state"]) == (0, "FREE")
    before = ask(service_url, USE, resource=ROOM, **{"from": "1900-01-01", "to": "1900-01-01"})
    assert (before["usesTotal"], before["complete"]) == (0, True)


def test_a_month_where_no_end_is_named(service_url: str) -> None:
    found = ask(service_url, USE, resource=ROOM, **{"from": "2026-03-01"})
    assert (found["from"], found["to"], len(found["calendar"])) == ("2026-03-01", "2026-03-31", 31)
    cut = ask(service_url, USE, resource=ROOM, limit=2, **{"from": "2026-03-01"})
    assert (len(cut["calendar"]), len(cut["uses"]), cut["usesTotal"], cut["cutBy"]) == (2, 2, 3, ["LIMIT"])
    assert (cut["freeDays"], cut["takenDays"]) == (found["freeDays"], found["takenDays"]) == (21, 1)


@pytest.mark.parametrize(
    ("variables", "wanted"),
    [
        ({"resource": "nobody"}, "NOT_FOUND"),
        ({"resource": "lianhua-hefeng"}, "NOT_FOUND"),
        ({"resource": ROOM, "from": "2026-02-30"}, "BAD_USER_INPUT"),
        ({"resource": ROOM, "from": "2026-03-02", "to": "2026-03-01"}, "BAD_USER_INPUT"),
        ({"resource": ROOM, "from": "2026-01-01", "to": "2027-12-31"}, "LIMIT_EXCEEDED"),
        ({"resource": ROOM, "limit": -1}, "BAD_USER_INPUT"),
    ],
)
def test_invalid_arguments(service_url: str, variables: dict[str, Any], wanted: str) -> None:
    assert code(service_url, USE, **variables) == wanted
