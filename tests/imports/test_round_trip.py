"""Networks as offices would write them down, read back: the same facts as their data files have."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.imports.drafts import drafted
from tests.imports.offices import Network

SEEDS = Path(__file__).parents[2] / "seeds"
NETWORKS = ("invented/lianhua", "cases/c17-jingansi-tongxin-council", "cases/c41-border-port-joint-meeting")
# What these sheets have no column for.
NOT_WRITTEN = {
    "PART_OF": {"莲花第一党建工作服务区", "莲花第二党建工作服务区"},
    "OFFERS": {"志愿服务车"},
    "HOSTS": {"联合党委第四季度联席会"},
    "PARTICIPATES_IN": {"联合党委第四季度联席会"},
}


@pytest.fixture(scope="module")
def network() -> Network:
    return Network(SEEDS / "invented" / "lianhua.yaml")


@pytest.mark.parametrize(
    "type_",
    [
        *("PART_OF", "PARTY_ORGANIZATION_OF", "MEMBER_OF", "CHAIRS", "COMMITS", "OFFERS", "HAS_NEED", "CLAIMS"),
        *("OF", "TO", "HOSTS", "PARTICIPATES_IN", "CO_BUILDS_WITH", "PAIRED_WITH"),
    ],
)
def test_the_facts_of_a_district(network: Network, type_: str) -> None:
    outcome = drafted(network.sheets)
    wanted = {
        frozenset((network.name(row["from"]), network.name(row["to"])))
        for row in network.facts[type_]
        if network.named(row["from"]) and network.named(row["to"])
        if network.name(row["to"]) not in NOT_WRITTEN.get(type_, ())
    }
    assert {frozenset((fact[0], fact[2])) for fact in outcome.facts(type_)} == wanted


def test_seats_are_held_by_whom_they_were(network: Network) -> None:
    outcome = drafted(network.sheets)
    represents = {fact[0]: fact[2] for fact in outcome.facts("REPRESENTS")}
    wanted = {
        (network.name(row["from"]), network.name(seat["to"]), row["startDate"])
        for row in network.facts["HOLDS"]
        for seat in network.facts["REPRESENTS"]
        if seat["from"] == row["to"]
    }
    found = {(fact[0], represents[fact[2]], dict(fact[3:])["startDate"]) for fact in outcome.facts("HOLDS")}
    assert found == wanted
    vacant = {post["name"] for post in outcome.nodes("Post").values() if post.get("vacantSeats")}
    assert {represents[name] for name in vacant} == {"荷风社区卫生服务中心", "安和物业"}


def test_terms_are_those_of_the_agreements(network: Network) -> None:
    outcome = drafted(network.sheets)
    for agreement in network.of("Agreement"):
        if agreement.get("status") is None:
            made = outcome.nodes("Agreement")[agreement["name"]]
            assert made["startDate"] == str(agreement["startDate"])
            assert made.get("endDate") == (str(agreement["endDate"]) if agreement.get("endDate") else None)
            assert made["kind"] == agreement["kind"]


@pytest.mark.parametrize("name", NETWORKS)
def test_drafts_keep_the_rules_of_data_files(name: str) -> None:
    outcome = drafted(Network(SEEDS / f"{name}.yaml").sheets)
    assert outcome.troubles() == []
    assert [each for each in outcome.problems if each.severity == "ERROR"] == []


def test_slips_that_the_network_has_itself(network: Network) -> None:
    """Two overlapping turns, two bookings of one morning, and a resource of two holders that no list can say."""
    assert drafted(network.sheets).found() == [
        ("轮值", "B6", "CHAIR_TWICE"),
        ("场地预约", "C8", "BOOKED_TWICE"),
        ("项目清单", "E3", "REFERENCE_UNKNOWN"),
    ]
