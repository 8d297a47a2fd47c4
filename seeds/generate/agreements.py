"""协议与共建 Agreements with renewals, their parties and commitments, and co-building and pairing without a paper."""

from __future__ import annotations

from collections.abc import Iterator

from seeds.generate import dating
from seeds.generate.city import City, Ref, Relationship, Row
from seeds.generate.city_parts import NodePart, RelationshipPart
from seeds.generate.invented_names import TOPICS, Name
from seeds.generate.organizations import unit_name
from seeds.generate.places import community_name
from seeds.generate.plan import Plan

KINDS = ("CO_BUILDING", "CO_BUILDING", "CO_BUILDING", "PAIRING", "LETTER_OF_RESPONSIBILITY", "CONTRACT", "INTENT")
RENEWED_EVERY = 5
"""One agreement in so many renews the one before it."""


def agreement_community(city: City, agreement: int) -> int:
    return city.choose(30, _original(agreement), city.plan["community"])


def _original(agreement: int) -> int:
    return agreement - 1 if agreement % RENEWED_EVERY == RENEWED_EVERY - 1 else agreement


def _agreements(city: City) -> Iterator[Row]:
    lot, plan = city.lot("agreement"), city.plan
    for agreement in range(plan["agreement"]):
        community = agreement_community(city, agreement)
        if _original(agreement) != agreement:
            unit, earlier = city.agreement_unit[-1], city.terms["agreement"][agreement - 1]
            renews = not earlier.empty and earlier.end.year < 2100
            fact = dating.bargain(lot, earlier.end if renews else None)
        else:
            unit = city.hub(lot) if lot() < 0.3 else city.resident(community, int(lot() * 1_000))
            fact = dating.bargain(lot)
        city.agreement_unit.append(unit)
        kind = KINDS[int(lot() * len(KINDS))]
        topic = TOPICS[int(lot() * len(TOPICS))]
        name = (*community_name(community), "与", *unit_name(city, unit), "共建协议")
        yield city.node("agreement", name, fact, kind=kind, subject=topic)


def _commitments(city: City) -> Iterator[Row]:
    lot = city.lot("commitment")
    for _ in range(city.plan["commitment"]):
        topic = TOPICS[int(lot() * len(TOPICS))]
        quantity = 1 + int(lot() ** 2 * 50)
        due = f"{2021 + int(lot() * 8)}-{1 + int(lot() * 12):02}"
        done: Row = {"fulfilledOn": due, "status": "FULFILLED"} if lot() < 0.4 else {}
        name: Name = (topic, str(quantity), "场")
        yield city.node("commitment", name, done, quantity=quantity, unit="场", due=due)


def _party_to(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("party-to"), city.plan
    for agreement in range(plan["agreement"]):
        paper = Ref("agreement", agreement)
        community = agreement_community(city, agreement)
        body = city.party_of("community", community) if agreement % 3 else Ref("community", community)
        yield city.tie(body, paper, role="甲方")
        yield city.tie(Ref("unit", city.agreement_unit[agreement]), paper, role="乙方")
    for _ in range(count - 2 * plan["agreement"]):
        fact = {"endDate": str(2018 + int(lot() * 9))} if lot() < 0.1 else {}
        paper = Ref("agreement", int(lot() ** 1.5 * plan["agreement"]))
        yield city.tie(Ref("unit", city.hub(lot)), paper, fact, role="丙方")


def _renews(city: City, count: int) -> Iterator[Relationship]:
    for index in range(count):
        later = (index + 1) * RENEWED_EVERY - 1
        yield city.descent("RENEWS", Ref("agreement", later), Ref("agreement", later - 1))


def _agreement_of_commitment(city: City, commitment: int) -> int:
    return city.choose(31, commitment, city.plan["agreement"])


def _commits(city: City, count: int) -> Iterator[Relationship]:
    for commitment in range(count):
        unit = city.agreement_unit[_agreement_of_commitment(city, commitment)]
        yield city.tie(Ref("unit", unit), Ref("commitment", commitment))


def _under(city: City, count: int) -> Iterator[Relationship]:
    for commitment in range(count):
        paper = Ref("agreement", _agreement_of_commitment(city, commitment))
        yield city.tie(Ref("commitment", commitment), paper)


def _co_builds(city: City, count: int) -> Iterator[Relationship]:
    """By Zipf's law on one side, so that a few units co-build with a large part of the city."""
    lot, plan = city.lot("co-builds"), city.plan
    for _ in range(count):
        unit = city.hub(lot)
        if lot() < 0.5:
            other = Ref("community", int(lot() * plan["community"]))
        else:
            drawn = int(lot() * plan["unit"])
            other = Ref("unit", (drawn + 1) % plan["unit"] if drawn == unit else drawn)
        topic = TOPICS[int(lot() * len(TOPICS))]
        yield city.tie(Ref("unit", unit), other, dating.tie(lot), subject=topic, mutual=lot() < 0.5)


def _paired(city: City, count: int) -> Iterator[Relationship]:
    lot, plan = city.lot("paired"), city.plan
    communities = plan["community"]
    for index in range(count):
        if index % 5 == 0:
            one = int(lot() * communities)
            other = (one + 1 + int(lot() * (communities - 1))) % communities
            pair = Ref("community", one), Ref("community", other)
        else:
            community = int(lot() * communities)
            pair = city.party_of("unit", int(lot() * plan.unit_parties)), city.party_of("community", community)
        yield city.tie(*pair, dating.tie(lot), kind="一对一", jointActivities=int(lot() ** 2 * 12))


def _renewals(plan: Plan) -> int:
    return plan["agreement"] // RENEWED_EVERY


NODES = (NodePart("agreement", _agreements), NodePart("commitment", _commitments))
TIES = (
    RelationshipPart("PARTY_TO", "all", lambda plan: plan["agreement"] * 5 // 2, _party_to),
    RelationshipPart("RENEWS", "all", _renewals, _renews),
    RelationshipPart("COMMITS", "all", lambda plan: plan["commitment"], _commits),
    RelationshipPart("UNDER", "commitments", lambda plan: plan["commitment"], _under),
    RelationshipPart("CO_BUILDS_WITH", "all", lambda plan: plan.part(0.34), _co_builds),
    RelationshipPart("PAIRED_WITH", "all", lambda plan: plan.part(0.05), _paired),
)
