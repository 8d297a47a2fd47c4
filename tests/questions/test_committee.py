"""The seats of joint bodies in the invented network and in a documented one, by hand."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

COMMITTEE = """query($of: ID!, $asOf: Date, $months: Int, $limit: Int) {
  committee(of: $of, asOf: $asOf, expiringWithin: $months, limit: $limit) {
    committee { id } postsTotal seatsTotal heldSeatsTotal vacantSeatsTotal expiringTotal interlocksTotal complete cutBy
    registerKept unrecordedSeatsTotal unrecorded { post { id } unrecorded }
    rules { rule text minimum maximum seats held seatShare heldShare seatsMeet holdersMeet missing }
    posts { post { id } role counts occupants state least most held vacant unrecorded kinds
      represented { id } holders { member { id } onBehalfOf } }
    kinds { kind posts seats held seatShare heldShare } vacancies { post { id } vacant }
    expiring { overdue post { post { id } } holder { member { id } ends endStated } }
    interlocks { member { id } body { id } post { id } }
  }
}"""
JOINT = "lianhua-hefeng-joint"


def ask(service_url: str, **variables: Any) -> Any:
    answer = httpx.post(f"{service_url}/graphql", json={"query": COMMITTEE, "variables": variables}, timeout=60).json()
    assert "errors" not in answer, answer["errors"]
    return answer["data"]["committee"]


def test_the_committee_against_its_rules(service_url: str) -> None:
    found = ask(service_url, of=JOINT, asOf="2026-08-01")
    assert [tuple(rule.values()) for rule in found["rules"]] == [
        ("MEMBERS", None, 7.0, 9.0, 6, 4, None, None, False, False, []),
        ("SECRETARIES", None, 1.0, 1.0, 1, 1, None, None, True, True, []),
        ("DEPUTIES", None, 2.0, 2.0, 1, 1, None, None, False, False, []),
        # All but the community's own Party committee; of four in office, three.
        ("SHARE", "驻区单位委员≥50%", 50.0, None, 5, 3, 83.33, 75.0, True, True, []),
    ]
    assert (found["postsTotal"], found["seatsTotal"], found["heldSeatsTotal"]) == (6, 6, 4)
    assert found["complete"]


def test_seats_by_kind_and_vacancies(service_url: str) -> None:
    found = ask(service_url, of=JOINT, asOf="2026-08-01")
    assert [tuple(kind.values()) for kind in found["kinds"]] == [
        ("CLINIC", 1, 1, 0, 16.67, 0.0),
        ("PARTY_COMMITTEE", 1, 1, 1, 16.67, 25.0),
        # The seat is the branch's, the branch the company's.
        ("PRIVATE_ENTERPRISE", 1, 1, 1, 16.67, 25.0),
        ("PROPERTY_MANAGEMENT", 1, 1, 0, 16.67, 0.0),
        ("SCHOOL", 1, 1, 1, 16.67, 25.0),
        ("UTILITY", 1, 1, 1, 16.67, 25.0),
    ]
    vacant = [(post["post"]["id"], post["vacant"]) for post in found["vacancies"]]
    assert vacant == [("lianhua-seat-anhe", 1), ("lianhua-seat-clinic", 1)]
    assert found["vacantSeatsTotal"] == 2
    school = next(post for post in found["posts"] if post["post"]["id"] == "lianhua-seat-school")
    assert school["represented"] == [{"id": "lianhua-hefeng-school"}]
    assert school["holders"] == [{"member": {"id": "lianhua-member-he"}, "onBehalfOf": "lianhua-hefeng-school"}]
    assert (found["interlocks"], found["interlocksTotal"]) == ([], 0)


@pytest.mark.parametrize(
    ("as_of", "months", "wanted"),
    [
        # Three years from 18 June 2024, and from September 2024.
        ("2026-08-01", 10, []),
        ("2026-08-01", 12, [("lianhua-member-zhou", "2027-06-17", False, False)]),
        (
            "2026-08-01",
            13,
            [("lianhua-member-zhou", "2027-06-17", False, False), ("lianhua-member-lin", "2027-08-31", False, False)],
        ),
        ("2027-06-18", 0, [("lianhua-member-zhou", "2027-06-17", False, True)]),
        # The former headmaster's last day is recorded.
        ("2025-08-31", 0, [("lianhua-member-shen", "2025-08-31", True, False)]),
        ("2025-09-01", 0, []),
    ],
)
def test_terms_that_end_soon(service_url: str, as_of: str, months: int, wanted: list[Any]) -> None:
    found = ask(service_url, of=JOINT, asOf=as_of, months=months)
    told = [
        (each["holder"]["member"]["id"], each["holder"]["ends"], each["holder"]["endStated"], each["overdue"])
        for each in found["expiring"]
    ]
    assert told == wanted
    assert found["expiringTotal"] == len(wanted)


def test_a_documented_committee_without_recorded_members(service_url: str) -> None:
    """Fifteen to seventeen people, a secretary and five deputies, from among three kinds of leaders; no names."""
    found = ask(service_url, of="c04-joint-committee", asOf="2015-01-01")
    assert [tuple(rule.values()) for rule in found["rules"]] == [
        # Six offices are recorded of the fifteen seats or more; who sits there says no further seat.
        ("MEMBERS", None, 15.0, 17.0, 6, 0, None, None, None, None, ["SEATS", "HOLDERS"]),
        ("SECRETARIES", None, 1.0, 1.0, 1, 0, None, None, True, None, ["HOLDERS"]),
        ("DEPUTIES", None, 5.0, 5.0, 5, 0, None, None, True, None, ["HOLDERS"]),
    ]
    assert (found["registerKept"], found["vacancies"], found["vacantSeatsTotal"]) == (False, [], 0)
    unrecorded = {post["post"]["id"]: post["unrecorded"] for post in found["unrecorded"]}
    assert (unrecorded, found["unrecordedSeatsTotal"]) == ({"c04-secretary": 1, "c04-deputy-secretaries": 5}, 6)
    occupants = [post["post"]["id"] for post in found["posts"] if post["occupants"]]
    assert occupants == ["c04-community-lead", "c04-street-deputy-secretary", "c04-unit-leads"]
    assert (found["seatsTotal"], found["heldSeatsTotal"]) == (6, 0)


def test_people_who_serve_without_being_named_are_no_vacancies(service_url: str) -> None:
    """More than 650 part-time members serve in 449 committees; the source names none of them."""
    found = ask(service_url, of="c35-comprehensive-committees", asOf="2012-01-01")
    assert (found["seatsTotal"], found["heldSeatsTotal"], found["vacantSeatsTotal"], found["unrecordedSeatsTotal"]) == (
        650,
        0,
        0,
        650,
    )
    assert [post["state"] for post in found["posts"]] == ["UNRECORDED"]


def test_the_state_of_each_seat(service_url: str) -> None:
    found = ask(service_url, of=JOINT, asOf="2026-08-01")
    assert found["registerKept"]
    assert {post["post"]["id"]: post["state"] for post in found["posts"]} == {
        "lianhua-seat-anhe": "VACANT",
        "lianhua-seat-clinic": "VACANT",
        "lianhua-seat-deputy": "HELD",
        "lianhua-seat-power": "HELD",
        "lianhua-seat-school": "HELD",
        "lianhua-seat-secretary": "HELD",
    }
    # Of the seat that was to be filled in 2025 nothing was recorded before its vacancy was.
    before = ask(service_url, of=JOINT, asOf="2025-06-30")
    states = {post["post"]["id"]: post["state"] for post in before["posts"]}
    assert (states["lianhua-seat-anhe"], states["lianhua-seat-clinic"]) == ("UNRECORDED", "VACANT")
    # Two of six seats: one vacant, one perhaps held. Four or five members are too few for seven either way.
    members = before["rules"][0]
    assert (members["held"], members["holdersMeet"], members["missing"]) == (4, False, [])


def test_a_truncated_list_reports_it(service_url: str) -> None:
    found = ask(service_url, of=JOINT, asOf="2026-08-01", limit=2)
    assert [post["post"]["id"] for post in found["posts"]] == ["lianhua-seat-anhe", "lianhua-seat-clinic"]
    assert (found["postsTotal"], found["seatsTotal"], found["complete"], found["cutBy"]) == (6, 6, False, ["LIMIT"])


def test_before_it_was_founded_it_has_no_seats(service_url: str) -> None:
    found = ask(service_url, of=JOINT, asOf="2024-06-17")
    assert (found["postsTotal"], found["seatsTotal"], found["kinds"]) == (0, 0, [])
    assert [rule["seatsMeet"] for rule in found["rules"]] == [False, False, False, None]


@pytest.mark.parametrize(
    ("variables", "code"),
    [
        ({"of": "nobody"}, "NOT_FOUND"),
        ({"of": "lianhua-hefeng-school"}, "NOT_FOUND"),
        ({"of": JOINT, "months": -1}, "BAD_USER_INPUT"),
        ({"of": JOINT, "months": 1201}, "BAD_USER_INPUT"),
        ({"of": JOINT, "limit": 2001}, "LIMIT_EXCEEDED"),
        ({"of": JOINT, "asOf": "yesterday"}, "BAD_USER_INPUT"),
    ],
)
def test_invalid_arguments(service_url: str, variables: dict[str, Any], code: str) -> None:
    answer = httpx.post(f"{service_url}/graphql", json={"query": COMMITTEE, "variables": variables}, timeout=60).json()
    assert answer["errors"][0]["extensions"]["code"] == code
