"""Events of bodies of the invented network, derived by hand."""

from __future__ import annotations

from tests.asking import ask, code

TIMELINE = """query($of: ID!, $from: Date, $to: Date, $limit: Int) {
  timeline(of: $of, from: $from, to: $to, limit: $limit) {
    body { id } eventsTotal complete cutBy
    events { date published change type fact outgoing role with { id } via { id } certainty sourceIds }
  }
}"""


def told(service_url: str, of: str, **variables: object) -> list[str]:
    found = ask(service_url, TIMELINE, of=of, **variables)
    assert found["complete"]
    assert found["body"] == {"id": of}
    assert found["eventsTotal"] == len(found["events"])
    return [
        " ".join(str(x) for x in (e["date"], e["change"], e["type"], (e["with"] or {"id": of})["id"]))
        for e in found["events"]
    ]


def test_what_happened_to_a_school(service_url: str) -> None:
    assert told(service_url, "lianhua-hefeng-school", to="2030-01-01") == [
        "2027-02-28 ENDED PARTY_TO lianhua-agreement-2",
        "2026-12-31 ENDED TO lianhua-hefeng",
        "2025-12-20 FULFILLED COMMITS lianhua-commitment-2",
        "2025-09-21 ENDED PARTICIPATES_IN lianhua-festival-2025",
        "2025-09-20 BEGAN PARTICIPATES_IN lianhua-festival-2025",
        "2025-09-01 BEGAN HOLDS lianhua-member-he",
        "2025-09-01 BEGAN TO lianhua-hefeng",
        "2025-08-31 ENDED HOLDS lianhua-member-shen",
        "2025-03-01 BEGAN PARTY_TO lianhua-agreement-2",
        "2025-02-28 ENDED PARTY_TO lianhua-agreement-1",
        "2024-06-18 BEGAN HOLDS lianhua-member-shen",
        "2023-03-01 BEGAN PARTY_TO lianhua-agreement-1",
    ]


def test_days_that_bound_a_timeline(service_url: str) -> None:
    assert told(service_url, "lianhua-hefeng-school", to="2025-09-01", **{"from": "2025-08-31"}) == [
        "2025-09-01 BEGAN HOLDS lianhua-member-he",
        "2025-09-01 BEGAN TO lianhua-hefeng",
        "2025-08-31 ENDED HOLDS lianhua-member-shen",
    ]
    assert told(service_url, "lianhua-hefeng-school", to="2023-02-28") == []


def test_its_own_end_and_what_ended_with_it(service_url: str) -> None:
    found = ask(service_url, TIMELINE, of="lianhua-market", to="2026-01-01")
    ended = [(e["type"], e["published"]) for e in found["events"] if e["date"] == "2025-06-30"]
    assert sorted(ended) == [("LOCATED_IN", None), ("MEMBER_OF", "2025-06-30"), ("Unit", "2025-06-30")]
    (own,) = (e for e in found["events"] if e["type"] == "Unit" and e["change"] == "BEGAN")
    assert (own["date"], own["published"], own["sourceIds"]) == ("1998-01-01", "1998", [])


def test_seen_on_one_day(service_url: str) -> None:
    assert told(service_url, "lianhua-popup", to="2026-12-31") == [
        "2026-02-10 OBSERVED Unit lianhua-popup",
        "2026-02-10 OBSERVED LOCATED_IN lianhua-yunqi",
    ]


def test_what_is_planned_or_has_no_day_did_not_happen(service_url: str) -> None:
    found = told(service_url, "lianhua-power-branch", to="9999-12-30") + told(service_url, "lianhua-tinglin")
    assert not [event for event in found if "meeting-planned" in event or "training" in event]


def test_cut_at_a_limit(service_url: str) -> None:
    found = ask(service_url, TIMELINE, of="lianhua-hefeng-school", to="2030-01-01", limit=2)
    assert [event["date"] for event in found["events"]] == ["2027-02-28", "2026-12-31"]
    assert (found["eventsTotal"], found["complete"], found["cutBy"]) == (12, False, ["LIMIT"])
    share = found["events"][1]
    assert (share["via"], share["outgoing"], share["published"]) == ({"id": "lianhua-share-1"}, True, "2026-12-31")
    assert share["sourceIds"] == ["lianhua-source"]


def test_invalid_arguments(service_url: str) -> None:
    assert code(service_url, TIMELINE, of="nobody") == "NOT_FOUND"
    assert code(service_url, TIMELINE, of="lianhua", to="2026-02-30") == "BAD_USER_INPUT"
    assert code(service_url, TIMELINE, of="lianhua", limit=2001) == "LIMIT_EXCEEDED"
    assert code(service_url, TIMELINE, of="lianhua", limit=-1) == "BAD_USER_INPUT"
