"""Turns of the chair in the invented network and in documented ones, by hand."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

TURN = "chair { id } validFrom validTo recorded order"
CHAIR = f"""query($of: ID!, $on: Date, $next: Int) {{ chair(of: $of, on: $on, next: $next) {{
  committee {{ id }} on rotationMonths turnsTotal complete cutBy parts {{
    part turnsTotal current {{ {TURN} fact }} undated {{ chair {{ id }} }} undatedTotal
    next {{ {TURN} fact }} nextUnavailableReason gapsTotal clashesTotal
    gaps {{ validFrom validTo after {{ {TURN} }} before {{ {TURN} }} }}
    clashes {{ validFrom validTo turns {{ {TURN} }} }}
  }}
}} }}"""
JOINT = "lianhua-hefeng-joint"
SCHOOL = ("lianhua-school-branch", "2026-01-01", "2026-03-31", True)
CLINIC = ("lianhua-clinic-branch", "2026-04-01", "2026-05-31", True)
ELECTRONICS = ("lianhua-electronics-branch", "2026-07-01", "2026-09-30", True)
POWER = ("lianhua-power-branch", "2026-09-01", "2026-12-31", True)
# After those who have chaired comes the member that never has: the community's own Party committee.
BY_RULE = [
    ("lianhua-hefeng-committee", "2027-01-01", "2027-03-31", False),
    ("lianhua-school-branch", "2027-04-01", "2027-06-30", False),
    ("lianhua-clinic-branch", "2027-07-01", "2027-09-30", False),
    ("lianhua-electronics-branch", "2027-10-01", "2027-12-31", False),
    ("lianhua-power-branch", "2028-01-01", "2028-03-31", False),
    ("lianhua-hefeng-committee", "2028-04-01", "2028-06-30", False),
]


def ask(service_url: str, **variables: Any) -> Any:
    answer = httpx.post(f"{service_url}/graphql", json={"query": CHAIR, "variables": variables}, timeout=60).json()
    assert "errors" not in answer, answer["errors"]
    return answer["data"]["chair"]


def told(turn: Any) -> tuple[str, str, str, bool] | None:
    return turn and (turn["chair"]["id"], turn["validFrom"], turn["validTo"], turn["recorded"])


@pytest.mark.parametrize(
    ("on", "current", "following"),
    [
        ("2025-12-31", [], [SCHOOL, CLINIC, ELECTRONICS, POWER]),
        ("2026-02-01", [SCHOOL], [CLINIC, ELECTRONICS, POWER, BY_RULE[0]]),
        ("2026-06-15", [], [ELECTRONICS, POWER, *BY_RULE[:2]]),
        ("2026-09-15", [ELECTRONICS, POWER], BY_RULE[:4]),
        ("2026-12-31", [POWER], BY_RULE[:4]),
        # No turn in `next` began before the day.
        ("2027-05-10", [], BY_RULE[2:6]),
        ("2027-07-01", [], BY_RULE[2:6]),
    ],
)
def test_who_chairs_and_who_is_next(service_url: str, on: str, current: list[Any], following: list[Any]) -> None:
    found = ask(service_url, of=JOINT, on=on)
    (whole,) = found["parts"]
    assert whole["part"] is None
    assert whole["turnsTotal"] == found["turnsTotal"] == 4
    assert [told(turn) for turn in whole["current"]] == current
    assert [told(turn) for turn in whole["next"]] == following
    assert all((turn["fact"] is not None) == turn["recorded"] for turn in whole["next"])
    assert whole["nextUnavailableReason"] is None
    assert found["complete"]


def test_the_month_without_a_chair_and_the_month_with_two(service_url: str) -> None:
    (whole,) = ask(service_url, of=JOINT, on="2026-10-01", next=0)["parts"]
    assert whole["next"] == []
    (gap,) = whole["gaps"]
    assert (gap["validFrom"], gap["validTo"]) == ("2026-06-01", "2026-06-30")
    assert (told(gap["after"]), told(gap["before"])) == (CLINIC, ELECTRONICS)
    (clash,) = whole["clashes"]
    assert (clash["validFrom"], clash["validTo"]) == ("2026-09-01", "2026-09-30")
    assert [told(turn) for turn in clash["turns"]] == [ELECTRONICS, POWER]


def test_nobody_has_taken_over(service_url: str) -> None:
    (whole,) = ask(service_url, of=JOINT, on="2027-01-15")["parts"]
    assert [(gap["validFrom"], gap["validTo"], told(gap["before"])) for gap in whole["gaps"]] == [
        ("2026-06-01", "2026-06-30", ELECTRONICS),
        ("2027-01-01", None, None),
    ]
    assert whole["gapsTotal"] == 2


@pytest.mark.parametrize(
    ("of", "chair"),
    [
        # Every quarter another member, unnamed: a group in the chair, without dates.
        ("c41-joint-meeting", "c41-member-unit-orgs"),
        # The academy hosted a forum on its turn; the source does not say when.
        ("c17-council", "c17-sta-committee"),
    ],
)
@pytest.mark.parametrize("on", ["1950-01-01", "2020-01-01", None])
def test_a_turn_without_a_date_is_never_the_present_one(service_url: str, of: str, chair: str, on: str | None) -> None:
    found = ask(service_url, of=of, on=on)
    (whole,) = found["parts"]
    assert (whole["current"], whole["next"], whole["nextUnavailableReason"], whole["gaps"]) == ([], [], "NO_TURN", [])
    assert [turn["chair"]["id"] for turn in whole["undated"]] == [chair]
    assert (whole["undatedTotal"], whole["turnsTotal"]) == (1, 1)


def test_a_joint_body_without_turns(service_url: str) -> None:
    found = ask(service_url, of="lianhua-yunting-council", on="2026-01-01")
    assert (found["parts"], found["turnsTotal"], found["complete"]) == ([], 0, True)


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"of": "nobody"}, "NOT_FOUND"),
        ({"of": "lianhua-hefeng"}, "NOT_FOUND"),
        ({"of": JOINT, "on": "2026-13-01"}, "BAD_USER_INPUT"),
        ({"of": JOINT, "next": -1}, "BAD_USER_INPUT"),
        ({"of": JOINT, "next": 101}, "LIMIT_EXCEEDED"),
    ],
)
def test_invalid_arguments(service_url: str, variables: dict[str, Any], code: str) -> None:
    answer = httpx.post(f"{service_url}/graphql", json={"query": CHAIR, "variables": variables}, timeout=60).json()
    assert answer["errors"][0]["extensions"]["code"] == code
