"""The gaps of the invented district, worked out by hand."""

from __future__ import annotations

from typing import Any

from tests.asking import ask, code

COVERAGE = """query($within: ID!, $hierarchy: Hierarchy, $kinds: [OrganizationKind!], $since: Date, $asOf: Date,
    $facts: FactScope, $limit: Int, $resourceKinds: [ResourceKind!]) {
  coverage(within: $within, hierarchy: $hierarchy, kinds: $kinds, since: $since, asOf: $asOf, facts: $facts,
      limit: $limit, resourceKinds: $resourceKinds) {
    place { id } communitiesTotal unitsTotal committeesTotal complete cutBy
    kinds { kind tiedTotal missingTotal missing { id } } resources { kind tiedTotal missingTotal missing { id } }
    untiedTotal untied { id } lapsedTotal lapsed { id }
    quarterFrom quarterTo withoutMeetingTotal withoutMeeting { lastMeeting committee { id } }
  }
}"""


def ids(things: list[dict[str, str]]) -> list[str]:
    return [thing["id"].removeprefix("lianhua-") for thing in things]


def missing(found: dict[str, Any]) -> dict[str, list[str]]:
    return {kind["kind"]: ids(kind["missing"]) for kind in found["kinds"]}


def test_the_gaps_of_a_district(service_url: str) -> None:
    found = ask(service_url, COVERAGE, within="lianhua", asOf="2026-06-30")
    assert (found["place"], found["communitiesTotal"], found["committeesTotal"]) == ({"id": "lianhua"}, 4, 2)
    # The market is dissolved, and the corner shop was seen on another day.
    assert found["unitsTotal"] == 21
    # Both sit in the joint committee of Hefeng; Yunqi and Tinglin sit in the council with a school and a clinic.
    assert missing(found) == {"SCHOOL": ["ouxiang"], "CLINIC": ["ouxiang"]}
    assert [(kind["tiedTotal"], kind["missingTotal"]) for kind in found["kinds"]] == [(3, 1), (3, 1)]
    # Only the school of Hefeng lends a venue to a partner.
    assert found["resources"] == [
        {
            "kind": "VENUE",
            "tiedTotal": 1,
            "missingTotal": 3,
            "missing": [{"id": "lianhua-ouxiang"}, {"id": "lianhua-tinglin"}, {"id": "lianhua-yunqi"}],
        }
    ]
    # The college takes part through its committee; what residents form is no gap.
    assert ids(found["untied"]) == [
        *("anhe-company", "bank", "care-fund", "courier", "garage", "library", "ouxiang-school", "police")
    ]
    # The first agreement with the school ended too, but the second renews it.
    assert ids(found["lapsed"]) == ["agreement-5"]
    assert (found["quarterFrom"], found["quarterTo"]) == ("2026-04-01", "2026-06-30")
    assert found["withoutMeeting"] == [
        {"lastMeeting": "2025-06-28", "committee": {"id": "lianhua-hefeng-joint"}},
        {"lastMeeting": None, "committee": {"id": "lianhua-yunting-council"}},
    ]
    assert (found["complete"], found["cutBy"]) == (True, [])


def test_a_tie_on_one_day_closes_the_gap_on_that_day(service_url: str) -> None:
    found = ask(service_url, COVERAGE, within="lianhua", asOf="2026-05-13", kinds=["CLINIC", "BANK", "CLINIC"])
    assert missing(found) == {"CLINIC": [], "BANK": ["hefeng", "ouxiang", "tinglin", "yunqi"]}
    found = ask(service_url, COVERAGE, within="lianhua", asOf="2025-12-31", kinds=["BANK"])
    assert missing(found) == {"BANK": ["hefeng", "tinglin", "yunqi"]}
    assert found["lapsed"] == []


def test_kinds_of_resources_beside_kinds_of_bodies(service_url: str) -> None:
    asked = {"within": "lianhua", "kinds": [], "resourceKinds": ["TRAINING", "EQUIPMENT", "TRAINING"]}
    found = ask(service_url, COVERAGE, **asked, asOf="2026-06-30")
    # The college has a training room, the power station and the volunteers of Hefeng a van.
    assert {each["kind"]: ids(each["missing"]) for each in found["resources"]} == {
        "TRAINING": ["hefeng", "ouxiang"],
        "EQUIPMENT": ["ouxiang", "tinglin", "yunqi"],
    }
    assert found["kinds"] == []


def test_a_meeting_on_any_day_of_the_quarter_counts(service_url: str) -> None:
    for day, silent in (("2025-04-02", ["yunting-council"]), ("2026-10-01", ["hefeng-joint", "yunting-council"])):
        found = ask(service_url, COVERAGE, within="lianhua", asOf=day)
        assert ids([row["committee"] for row in found["withoutMeeting"]]) == silent


def test_places_lie_in_two_hierarchies(service_url: str) -> None:
    asked = {"within": "lianhua-service-area-2", "asOf": "2026-06-30"}
    found = ask(service_url, COVERAGE, **asked, hierarchy="PARTY_SERVICE")
    assert (found["communitiesTotal"], missing(found)["SCHOOL"]) == (2, ["ouxiang"])
    assert ask(service_url, COVERAGE, **asked, hierarchy="ADMINISTRATIVE")["communitiesTotal"] == 0


def test_cut_at_a_limit_totals_stay_true(service_url: str) -> None:
    found = ask(service_url, COVERAGE, within="lianhua", asOf="2026-06-30", limit=1)
    assert (ids(found["untied"]), found["untiedTotal"]) == (["anhe-company"], 8)
    assert (found["complete"], found["cutBy"]) == (False, ["LIMIT"])


def test_lapsed_since_a_day_and_before_everything(service_url: str) -> None:
    found = ask(service_url, COVERAGE, within="lianhua", asOf="2026-06-30", since="2026-01-01", kinds=[])
    assert (found["lapsed"], found["kinds"]) == ([], [])
    found = ask(service_url, COVERAGE, within="lianhua", asOf="0001-01-01")
    assert (found["lapsedTotal"], found["quarterFrom"], found["committeesTotal"]) == (0, "0001-01-01", 0)


def test_invalid_arguments(service_url: str) -> None:
    assert code(service_url, COVERAGE, within="nowhere") == "NOT_FOUND"
    assert code(service_url, COVERAGE, within="lianhua", asOf="2026-13-01") == "BAD_USER_INPUT"
    assert code(service_url, COVERAGE, within="lianhua", limit=2001) == "LIMIT_EXCEEDED"
