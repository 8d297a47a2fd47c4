"""Matrices of the invented district and of a documented case, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.asking import ask, code

DAY = "2026-06-30"
GROUP = "{ kind place { id } bodies }"
MATRIX = f"""query($within: ID!, $groupBy: TieGrouping!, $hierarchy: Hierarchy, $reasons: [TieReason!], $limit: Int,
    $asOf: Date, $facts: FactScope) {{
  tieMatrix(within: $within, groupBy: $groupBy, hierarchy: $hierarchy, reasons: $reasons, limit: $limit, asOf: $asOf,
      facts: $facts) {{
    bodiesTotal pairsTotal undatedTotal tiesTotal cellsTotal groupsTotal complete cutBy groups {GROUP}
    cells {{ one {GROUP} other {GROUP} pairs ties byReason {{ reason strength }} }}
  }}
}}"""
Cells = dict[tuple[str | None, str | None], tuple[int, int]]


def name(group: dict[str, Any]) -> str | None:
    place = group["place"]
    found: str | None = place["id"].removeprefix("lianhua-") if place else group["kind"]
    return found


def cells(found: dict[str, Any]) -> Cells:
    """Pairs and ties of each cell."""
    told = {(name(cell["one"]), name(cell["other"])): (cell["pairs"], cell["ties"]) for cell in found["cells"]}
    assert len(told) == len(found["cells"])
    return told


def reasons(found: dict[str, Any], at: int) -> dict[str, int]:
    return {each["reason"]: each["strength"] for each in found["cells"][at]["byReason"]}


# The joint committee seats its convenor, four branches, a school, a clinic, the power station and Anhe; the council a
# Party committee, a hotel, a school, a clinic and two communities; five bodies bring the meals.
BY_KIND: Cells = {
    ("BRANCH", "BRANCH"): (6, 6),
    ("BRANCH", "CLINIC"): (4, 4),
    ("BRANCH", "PARTY_COMMITTEE"): (4, 4),
    ("BRANCH", "PROPERTY_MANAGEMENT"): (4, 4),
    ("BRANCH", "SCHOOL"): (4, 4),
    ("BRANCH", "UTILITY"): (4, 4),
    # Two cores, and two communities beside the college's committee in the council.
    ("PARTY_COMMITTEE", None): (4, 4),
    # Hefeng has an agreement with its school and uses its playground; the other school sits beside two communities.
    ("SCHOOL", None): (3, 4),
    # Yunqi and Ouxiang have an agreement and are paired; Yunqi and Tinglin sit in the council.
    (None, None): (2, 3),
    ("CLINIC", "PARTY_COMMITTEE"): (2, 2),
    ("CLINIC", "SCHOOL"): (2, 2),
    ("CLINIC", None): (2, 2),
    ("GENERAL_BRANCH", None): (2, 2),
    ("HOTEL", None): (2, 2),
    ("PARTY_COMMITTEE", "SCHOOL"): (2, 2),
    # Tied once in the joint committee, or by an agreement, and once by the meals.
    ("PARTY_COMMITTEE", "PRIVATE_ENTERPRISE"): (1, 2),
    ("PARTY_COMMITTEE", "PROPERTY_MANAGEMENT"): (1, 2),
    ("PARTY_COMMITTEE", "UTILITY"): (1, 2),
    ("PROPERTY_MANAGEMENT", "UTILITY"): (1, 2),
    ("CLINIC", "HOTEL"): (1, 1),
    ("CLINIC", "PROPERTY_MANAGEMENT"): (1, 1),
    ("CLINIC", "UTILITY"): (1, 1),
    ("COOPERATIVE", None): (1, 1),
    ("HOTEL", "PARTY_COMMITTEE"): (1, 1),
    ("HOTEL", "SCHOOL"): (1, 1),
    ("PARTY_COMMITTEE", "VOLUNTEER_TEAM"): (1, 1),
    ("PRIVATE_ENTERPRISE", "PROPERTY_MANAGEMENT"): (1, 1),
    ("PRIVATE_ENTERPRISE", "UTILITY"): (1, 1),
    ("PRIVATE_ENTERPRISE", "VOLUNTEER_TEAM"): (1, 1),
    ("PROPERTY_MANAGEMENT", "SCHOOL"): (1, 1),
    ("PROPERTY_MANAGEMENT", "VOLUNTEER_TEAM"): (1, 1),
    ("SCHOOL", "UTILITY"): (1, 1),
    ("UTILITY", "VOLUNTEER_TEAM"): (1, 1),
}


def test_kinds_of_bodies_in_a_district(service_url: str) -> None:
    found = ask(service_url, MATRIX, within="lianhua", groupBy="KIND", asOf=DAY)
    assert list(cells(found).items()) == list(BY_KIND.items())
    assert (found["bodiesTotal"], found["pairsTotal"], found["tiesTotal"], found["cellsTotal"]) == (42, 65, 71, 33)
    assert (found["complete"], found["cutBy"]) == (True, [])
    sizes = {name(group): group["bodies"] for group in found["groups"]}
    assert (found["groupsTotal"], len(sizes), sum(sizes.values())) == (24, 24, 42)
    assert (sizes["BRANCH"], sizes["PRIVATE_ENTERPRISE"], sizes["BANK"], sizes[None]) == (5, 3, 1, 4)
    assert reasons(found, list(BY_KIND).index(("SCHOOL", None))) == {"AGREEMENT": 1, "COMMITTEE": 2, "SHARING": 1}
    assert found["cells"][0]["one"] == found["cells"][0]["other"] == {"kind": "BRANCH", "place": None, "bodies": 5}


def test_sub_districts_of_a_district(service_url: str) -> None:
    found = ask(service_url, MATRIX, within="lianhua", groupBy="PLACE", hierarchy="ADMINISTRATIVE", asOf=DAY)
    assert cells(found) == {
        ("hetang", "hetang"): (46, 51),
        ("yunting", "yunting"): (18, 18),
        ("hetang", "yunting"): (1, 2),
    }
    assert reasons(found, 0) == {"AGREEMENT": 2, "COMMITTEE": 36, "CORE": 2, "PROJECT": 10, "SHARING": 1}
    assert reasons(found, 2) == {"AGREEMENT": 1, "PAIRING": 1}
    # The education bureau's committee and the care fund lie in the district, but in no sub-district.
    assert [(name(group), group["bodies"]) for group in found["groups"]] == [("hetang", 24), ("yunting", 16), (None, 2)]
    assert (found["bodiesTotal"], found["pairsTotal"], found["tiesTotal"], found["cellsTotal"]) == (42, 65, 71, 3)


def test_places_below_in_another_hierarchy(service_url: str) -> None:
    asked = {"within": "lianhua-service-area-1", "groupBy": "PLACE", "asOf": DAY}
    found = ask(service_url, MATRIX, **asked, hierarchy="PARTY_SERVICE")
    # Without Ouxiang and its core, and without Tinglin, which the core, the co-operative and the council lose.
    assert cells(found) == {("hefeng", "hefeng"): (45, 50), ("yunqi", "yunqi"): (11, 11)}
    assert ask(service_url, MATRIX, **asked, hierarchy="ADMINISTRATIVE")["bodiesTotal"] == 0


def test_bodies_in_none_of_the_places_below_are_one_group(service_url: str) -> None:
    found = ask(service_url, MATRIX, within="lianhua-hefeng", groupBy="PLACE", asOf=DAY)
    assert cells(found) == {(None, None): (45, 50)}
    assert found["groups"] == [{"kind": None, "place": None, "bodies": found["bodiesTotal"]}]


def test_ties_of_one_reason_on_one_day(service_url: str) -> None:
    asked = {"within": "lianhua", "reasons": ["SHARING"], "asOf": "2026-03-12"}
    # The playground all year, and the library's hall on that day: for Hefeng, Yunqi and the electronics company.
    found = ask(service_url, MATRIX, **asked, groupBy="KIND")
    assert list(cells(found).items()) == [
        (("PUBLIC_INSTITUTION", None), (2, 2)),
        (("PRIVATE_ENTERPRISE", "PUBLIC_INSTITUTION"), (1, 1)),
        (("SCHOOL", None), (1, 1)),
    ]
    found = ask(service_url, MATRIX, **asked, groupBy="PLACE")
    assert cells(found) == {("hetang", "hetang"): (3, 3), ("hetang", "yunting"): (1, 1)}


def test_a_documented_case(service_url: str) -> None:
    """C10: in the community the joint meeting, and resident units of unknown number, which are no named body and so tie
    nothing; further up the co-ordination meeting and the Party work committee of the sub-district, and the guidance
    committee of the district."""
    found = ask(service_url, MATRIX, within="c10-district", groupBy="PLACE", asOf=DAY)
    assert cells(found) == {}
    assert [(name(group), group["bodies"]) for group in found["groups"]] == [("c10-subdistrict", 4), (None, 1)]
    found = ask(service_url, MATRIX, within="c10-district", groupBy="KIND", asOf=DAY)
    assert cells(found) == {}
    assert {name(group): group["bodies"] for group in found["groups"]} == {
        "GUIDANCE_COMMITTEE": 1,
        "JOINT_MEETING": 2,
        "PARTY_WORK_COMMITTEE": 1,
        None: 1,
    }


def test_cut_at_a_limit_totals_stay_true(service_url: str) -> None:
    found = ask(service_url, MATRIX, within="lianhua", groupBy="KIND", asOf=DAY, limit=2)
    assert cells(found) == dict(list(BY_KIND.items())[:2])
    assert [name(group) for group in found["groups"]] == ["BANK", "BRANCH"]
    assert (found["cellsTotal"], found["groupsTotal"], found["pairsTotal"], found["tiesTotal"]) == (33, 24, 65, 71)
    assert (found["complete"], found["cutBy"]) == (False, ["LIMIT"])


def test_before_the_first_dated_fact_only_cores_tie(service_url: str) -> None:
    found = ask(service_url, MATRIX, within="lianhua", groupBy="KIND", asOf="0001-01-01")
    assert cells(found) == {("GENERAL_BRANCH", None): (2, 2), ("PARTY_COMMITTEE", None): (2, 2)}


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"within": "nowhere"}, "NOT_FOUND"),
        ({"groupBy": "TYPE"}, "BAD_USER_INPUT"),
        ({"groupBy": None}, "BAD_USER_INPUT"),
        ({"reasons": []}, "BAD_USER_INPUT"),
        ({"limit": 2001}, "LIMIT_EXCEEDED"),
        ({"asOf": "2026-02-30"}, "BAD_USER_INPUT"),
    ],
)
def test_invalid_arguments(service_url: str, asked: dict[str, Any], expected: str) -> None:
    assert code(service_url, MATRIX, **{"within": "lianhua", "groupBy": "KIND", "asOf": DAY, **asked}) == expected
