"""The seats of joint bodies in the invented network and in a documented one, by hand."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

COMMITTEE = """query($of: ID!, $asOf: Date, $months: Int, $limit: Int) {
  committee(of: $of, asOf: $asOf, expiringWithin: $months, limit: $limit) {
    committee { id } postTotal seatTotal heldTotal vacancyTotal expiringTotal interlockTotal complete cutBy
    rules { rule text minimum maximum seats held seatShare heldShare seatsMeet holdersMeet }
    posts { post { id } role counts least most held vacant kinds
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
        ("MEMBERS", None, 7.0, 9.0, 6, 4, None, None, False, False),
        ("SECRETARIES", None, 1.0, 1.0, 1, 1, None, None, True, True),
        ("DEPUTIES", None, 2.0, 2.0, 1, 1, None, None, False, False),
        # All but the community's own Party committee; of four in office, three.
        ("SHARE", "驻区单位委员≥50%", 50.0, None, 5, 3, 83.33, 75.0, True, True),
    ]
    assert (found["postTotal"], found["seatTotal"], found["heldTotal"]) == (6, 6, 4)
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
    assert found["vacancyTotal"] == 2
    school = next(post for post in found["posts"] if post["post"]["id"] == "lianhua-seat-school")
    assert school["represented"] == [{"id": "lianhua-hefeng-school"}]
    assert school["holders"] == [{"member": {"id": "lianhua-member-he"}, "onBehalfOf": "lianhua-hefeng-school"}]
    assert (found["interlocks"], found["interlockTotal"]) == ([], 0)


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


def test_a_documented_committee(service_url: str) -> None:
    found = ask(service_url, of="c04-joint-committee", asOf="2015-01-01")
    rules = {rule["rule"]: rule for rule in found["rules"]}
    assert (rules["MEMBERS"]["minimum"], rules["MEMBERS"]["maximum"]) == (15.0, 17.0)
    # Secretaries of other bodies are members too; only the post that is named so here is its secretary.
    assert (rules["SECRETARIES"]["maximum"], rules["SECRETARIES"]["seats"], rules["MEMBERS"]["seats"]) == (1.0, 1, 9)
    assert (rules["DEPUTIES"]["minimum"], rules["DEPUTIES"]["seats"], rules["DEPUTIES"]["seatsMeet"]) == (5.0, 5, True)
    assert all(rule["held"] == 0 for rule in rules.values())


def test_a_list_that_is_cut_tells_so(service_url: str) -> None:
    found = ask(service_url, of=JOINT, asOf="2026-08-01", limit=2)
    assert [post["post"]["id"] for post in found["posts"]] == ["lianhua-seat-anhe", "lianhua-seat-clinic"]
    assert (found["postTotal"], found["seatTotal"], found["complete"], found["cutBy"]) == (6, 6, False, ["LIMIT"])


def test_before_it_was_founded_it_has_no_seats(service_url: str) -> None:
    found = ask(service_url, of=JOINT, asOf="2024-06-17")
    assert (found["postTotal"], found["seatTotal"], found["kinds"]) == (0, 0, [])
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
def test_what_cannot_be_asked(service_url: str, variables: dict[str, Any], code: str) -> None:
    answer = httpx.post(f"{service_url}/graphql", json={"query": COMMITTEE, "variables": variables}, timeout=60).json()
    assert answer["errors"][0]["extensions"]["code"] == code
