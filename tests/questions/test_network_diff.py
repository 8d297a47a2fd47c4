"""How the invented district changed between two days, worked out by hand."""

from __future__ import annotations

from typing import Any

from tests.asking import ask, code

DIFF = """query($within: ID!, $from: Date!, $to: Date!, $hierarchy: Hierarchy, $facts: FactScope, $limit: Int) {
  networkDiff(within: $within, from: $from, to: $to, hierarchy: $hierarchy, facts: $facts, limit: $limit) {
    joinedTotal joined { id } leftTotal left { id }
    agreementsSignedTotal agreementsSigned { id } agreementsLapsedTotal agreementsLapsed { id }
    resourcesAddedTotal resourcesAdded { id } resourcesWithdrawnTotal resourcesWithdrawn { id }
    seatsChangedTotal seatsChanged {
      post { id } change holdersBefore { id } holdersAfter { id } representedBefore { id } representedAfter { id }
    }
    tiesGainedTotal tiesGained { one { id } other { id } ties { reason fact validFrom validTo sourceIds } }
    tiesLostTotal tiesLost { one { id } other { id } ties { reason fact validFrom validTo sourceIds } }
    complete cutBy
  }
}"""


def ids(things: list[dict[str, str]]) -> list[str]:
    return [thing["id"].removeprefix("lianhua-") for thing in things]


def pairs(found: list[dict[str, Any]]) -> dict[tuple[str, ...], list[str]]:
    return {tuple(ids([p["one"], p["other"]])): [tie["fact"] for tie in p["ties"]] for p in found}


def test_a_year_of_the_district(service_url: str) -> None:
    found = ask(service_url, DIFF, within="lianhua", **{"from": "2025-06-30", "to": "2026-06-30"})
    # The market is dissolved after the first day; the bank's agreement ended with 2025.
    assert (ids(found["left"]), found["joined"]) == (["market"], [])
    assert (ids(found["agreementsLapsed"]), found["agreementsSigned"]) == (["agreement-5"], [])
    assert (found["resourcesAdded"], found["resourcesWithdrawn"]) == ([], [])
    (seat,) = found["seatsChanged"]
    assert (seat["post"]["id"], seat["change"]) == ("lianhua-seat-school", "CHANGED")
    assert (ids(seat["holdersBefore"]), ids(seat["holdersAfter"])) == (["member-shen"], ["member-he"])
    assert seat["representedBefore"] == seat["representedAfter"] == [{"id": "lianhua-hefeng-school"}]
    assert pairs(found["tiesGained"]) == {("hefeng", "hefeng-school"): ["lianhua-share-1"]}
    assert found["tiesGained"][0]["ties"] == [
        {
            "reason": "SHARING",
            "fact": "lianhua-share-1",
            "validFrom": "2025-09-01",
            "validTo": "2026-12-31",
            "sourceIds": ["lianhua-source"],
        }
    ]
    lost = pairs(found["tiesLost"])
    assert lost.pop(("bank", "ouxiang")) == ["lianhua-agreement-5"]
    # The market sat in the joint committee with nine others.
    assert len(lost) == 9
    assert all("market" in pair and facts == ["lianhua-hefeng-joint"] for pair, facts in lost.items())
    assert (found["tiesGainedTotal"], found["tiesLostTotal"]) == (1, 10)
    assert (found["complete"], found["cutBy"]) == (True, [])


def test_the_other_way_round(service_url: str) -> None:
    one, other = (
        ask(service_url, DIFF, within="lianhua-hefeng", **{"from": first, "to": last})
        for first, last in (("2024-06-17", "2025-03-01"), ("2025-03-01", "2024-06-17"))
    )
    assert ids(one["joined"]) == ids(other["left"]) == ["hefeng-joint"]
    assert ids(one["agreementsSigned"]) == ids(other["agreementsLapsed"]) == ["agreement-2"]
    assert ids(one["agreementsLapsed"]) == ids(other["agreementsSigned"]) == ["agreement-1"]
    assert [seat["change"] for seat in one["seatsChanged"]] == ["ADDED"] * 6
    assert [seat["change"] for seat in other["seatsChanged"]] == ["REMOVED"] * 6
    assert one["tiesGained"] == other["tiesLost"]
    assert one["tiesLost"] == other["tiesGained"]


def test_nothing_changes_on_one_day_or_where_all_facts_count(service_url: str) -> None:
    same = ask(service_url, DIFF, within="lianhua", **{"from": "2026-01-01", "to": "2026-01-01"})
    ever = ask(service_url, DIFF, within="lianhua", facts="EVER", **{"from": "2020-01-01", "to": "2026-01-01"})
    for found in (same, ever):
        assert [value for name, value in found.items() if name.endswith("Total")] == [0] * 9


def test_cut_at_a_limit_totals_stay_true(service_url: str) -> None:
    found = ask(service_url, DIFF, within="lianhua", limit=1, **{"from": "2025-06-30", "to": "2026-06-30"})
    assert (len(found["tiesLost"]), found["tiesLostTotal"]) == (1, 10)
    assert (found["complete"], found["cutBy"]) == (False, ["LIMIT"])


def test_what_cannot_be_asked(service_url: str) -> None:
    days = {"from": "0001-01-01", "to": "2026-01-01"}
    assert code(service_url, DIFF, within="nowhere", **days) == "NOT_FOUND"
    assert code(service_url, DIFF, within="lianhua", **days | {"to": "2026-1-1"}) == "BAD_USER_INPUT"
    assert code(service_url, DIFF, within="lianhua", limit=2001, **days) == "LIMIT_EXCEEDED"
