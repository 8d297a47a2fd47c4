"""How the invented district changed between two days, worked out by hand."""

from __future__ import annotations

from tests.asking import answer, ask, code

DIFF = """query($within: ID!, $from: Date!, $to: Date!, $hierarchy: Hierarchy, $facts: FactScope, $limit: Int) {
  networkDiff(within: $within, from: $from, to: $to, hierarchy: $hierarchy, facts: $facts, limit: $limit) {
    joinedTotal joined { id } leftTotal left { id }
    agreementsSignedTotal agreementsSigned { id } agreementsLapsedTotal agreementsLapsed { id }
    resourcesAddedTotal resourcesAdded { id } resourcesWithdrawnTotal resourcesWithdrawn { id }
    seatsChangedTotal seatsChanged {
      post { id } change holdersBefore { id } holdersAfter { id } representedBefore { id } representedAfter { id }
    }
    tiesGainedTotal tiesGainedPairsTotal tiesGained { ...change }
    tiesLostTotal tiesLostPairsTotal tiesLost { ...change }
    complete cutBy
  }
}
fragment change on TieChange { reason fact via { id } pairs bodies { id } validFrom validTo sourceIds }"""


def ids(things: list[dict[str, str]]) -> list[str]:
    return [thing["id"].removeprefix("lianhua-") for thing in things]


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
    assert found["tiesGained"] == [
        {
            "reason": "SHARING",
            "fact": "lianhua-share-1",
            "via": {"id": "lianhua-share-1"},
            "pairs": 1,
            "bodies": [{"id": "lianhua-hefeng"}, {"id": "lianhua-hefeng-school"}],
            "validFrom": "2025-09-01",
            "validTo": "2026-12-31",
            "sourceIds": ["lianhua-source"],
        }
    ]
    # The market sat in the joint committee with nine others: one change of nine pairs.
    agreement, committee = found["tiesLost"]
    assert (agreement["fact"], agreement["pairs"]) == ("lianhua-agreement-5", 1)
    assert ids(agreement["bodies"]) == ["bank", "ouxiang"]
    assert (committee["fact"], committee["pairs"], len(committee["bodies"])) == ("lianhua-hefeng-joint", 9, 10)
    assert "market" in ids(committee["bodies"])
    assert (found["tiesGainedTotal"], found["tiesGainedPairsTotal"]) == (1, 1)
    assert (found["tiesLostTotal"], found["tiesLostPairsTotal"]) == (2, 10)
    assert (found["complete"], found["cutBy"]) == (True, [])


def test_a_committee_is_formed_and_an_agreement_renewed(service_url: str) -> None:
    found = ask(service_url, DIFF, within="lianhua-hefeng", **{"from": "2024-06-17", "to": "2025-03-01"})
    assert (ids(found["joined"]), ids(found["agreementsSigned"])) == (["hefeng-joint"], ["agreement-2"])
    assert ids(found["agreementsLapsed"]) == ["agreement-1"]
    assert [seat["change"] for seat in found["seatsChanged"]] == ["ADDED"] * 6
    gained = {change["fact"].removeprefix("lianhua-"): change["pairs"] for change in found["tiesGained"]}
    # Ten bodies sit in it, each tied to nine others.
    assert gained == {"agreement-2": 1, "hefeng-joint": 45}
    assert [change["fact"] for change in found["tiesLost"]] == ["lianhua-agreement-1"]


def test_a_last_day_before_the_first_is_refused(service_url: str) -> None:
    refused = answer(service_url, DIFF, within="lianhua", **{"from": "2026-06-30", "to": "2025-06-30"})
    (error,) = refused["errors"]
    assert error["extensions"] == {"code": "BAD_USER_INPUT", "path": "networkDiff.to", "value": "2025-06-30"}


def test_nothing_changes_on_one_day_or_where_all_facts_count(service_url: str) -> None:
    same = ask(service_url, DIFF, within="lianhua", **{"from": "2026-01-01", "to": "2026-01-01"})
    ever = ask(service_url, DIFF, within="lianhua", facts="EVER", **{"from": "2020-01-01", "to": "2026-01-01"})
    for found in (same, ever):
        assert [value for name, value in found.items() if name.endswith("Total")] == [0] * 11


def test_cut_at_a_limit_totals_stay_true(service_url: str) -> None:
    found = ask(service_url, DIFF, within="lianhua", limit=1, **{"from": "2025-06-30", "to": "2026-06-30"})
    assert (len(found["tiesLost"]), found["tiesLostTotal"], found["tiesLostPairsTotal"]) == (1, 2, 10)
    assert (found["complete"], found["cutBy"]) == (False, ["LIMIT"])


def test_invalid_arguments(service_url: str) -> None:
    days = {"from": "0001-01-01", "to": "2026-01-01"}
    assert code(service_url, DIFF, within="nowhere", **days) == "NOT_FOUND"
    assert code(service_url, DIFF, within="lianhua", **days | {"to": "2026-1-1"}) == "BAD_USER_INPUT"
    assert code(service_url, DIFF, within="lianhua", limit=2001, **days) == "LIMIT_EXCEEDED"
