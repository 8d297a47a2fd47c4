"""Effects of withdrawals in the invented network, derived by hand."""

from __future__ import annotations

from tests.asking import ask, code

WITHDRAWAL = """query($of: ID!, $asOf: Date, $limit: Int) {
  withdrawalImpact(of: $of, asOf: $asOf, limit: $limit) {
    body { id } needs { id } needsTotal communities { id } communitiesTotal
    committees { committee { id } minimum seatedBefore seatedAfter bodiesAfter chaired belowMinimum breaks }
    committeesTotal pairs { one { id } other { id } } pairsTotal complete cutBy
  }
}"""
DAY = "2026-06-30"


def test_a_need_loses_its_only_provider(service_url: str) -> None:
    found = ask(service_url, WITHDRAWAL, of="lianhua-library", asOf=DAY)
    assert (found["needs"], found["needsTotal"]) == ([{"id": "lianhua-need-venue"}], 1)
    # The meals have five providers: who leads the project, two who claim it, and two who supply its van.
    found = ask(service_url, WITHDRAWAL, of="lianhua-anhe", asOf="2025-07-01")
    assert found["needs"] == []


def test_a_community_loses_its_only_school_and_a_committee_a_holder(service_url: str) -> None:
    found = ask(service_url, WITHDRAWAL, of="lianhua-hefeng-school", asOf=DAY)
    assert found["communities"] == [{"id": "lianhua-hefeng"}]
    # Four people hold the six seats, one of them for the school; two more than the minimum are missing already.
    assert found["committees"] == [
        {
            "committee": {"id": "lianhua-hefeng-joint"},
            "minimum": 7,
            "seatedBefore": 4,
            "seatedAfter": 3,
            "bodiesAfter": 8,
            "chaired": False,
            "belowMinimum": True,
            "breaks": False,
        }
    ]


def test_partners_lose_their_only_path(service_url: str) -> None:
    found = ask(service_url, WITHDRAWAL, of="lianhua-yunqi", asOf=DAY)
    council = ["college-committee", "hotel", "tinglin", "yunqi-clinic", "yunqi-school"]
    apart = {frozenset((one, other)) for one in ("ouxiang", "yunqi-committee") for other in council}
    apart.add(frozenset(("ouxiang", "yunqi-committee")))
    pairs = [frozenset(p[end]["id"].removeprefix("lianhua-") for end in ("one", "other")) for p in found["pairs"]]
    assert set(pairs) == apart
    assert (found["pairsTotal"], found["complete"]) == (11, True)


def test_cut_at_a_limit_totals_stay_true(service_url: str) -> None:
    found = ask(service_url, WITHDRAWAL, of="lianhua-yunqi", asOf=DAY, limit=2)
    assert (len(found["pairs"]), found["pairsTotal"], found["cutBy"]) == (2, 11, ["LIMIT"])


def test_before_everything_and_invalid_arguments(service_url: str) -> None:
    found = ask(service_url, WITHDRAWAL, of="lianhua-volunteers", asOf="0001-01-01")
    assert [found[name] for name in ("needsTotal", "communitiesTotal", "committeesTotal", "pairsTotal")] == [0] * 4
    assert code(service_url, WITHDRAWAL, of="nobody") == "NOT_FOUND"
    assert code(service_url, WITHDRAWAL, of="lianhua", asOf="soon") == "BAD_USER_INPUT"
    assert code(service_url, WITHDRAWAL, of="lianhua", limit=2001) == "LIMIT_EXCEEDED"
