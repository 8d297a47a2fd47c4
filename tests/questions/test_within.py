"""Lists of a place and a period: what held on a day of it, or happened on one, and which places things belong to."""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

FIRST_HALF = {"from": "2024-01-01", "to": "2024-06-30"}
HELD = "query($in: ID, $on: During) { found: %s(within: $in, during: $on, orderBy: [{field: ID}]) { nodes { id } } }"


def network() -> tuple[list[Node], list[Fact]]:
    """Two sub-districts of a city, each with a community, and the units of these."""
    nodes = [
        *(node("Area", {"id": id_, "name": id_, "level": level}) for id_, level in (
            ("city", "PREFECTURE"), ("east", "SUB_DISTRICT"), ("west", "SUB_DISTRICT"))),
        *(node("Community", {"id": f"{side}-community", "name": side}) for side in ("east", "west")),
        *(node("Unit", {"id": id_, "name": id_, "kind": "SCHOOL"}) for id_ in ("school", "mover", "bank", "nowhere")),
    ]  # fmt: skip
    facts: list[Fact] = []

    def link(type_: str, source: str, target: str, **given: Any) -> None:
        facts.append(fact(type_, f"{source}.{type_}.{target}.{len(facts)}", source, target, given))

    def thing(label: str, id_: str, *joined: tuple[str, str], **given: Any) -> None:
        nodes.append(node(label, {"id": id_, "name": id_, **given}))
        for type_, source in joined:
            link(type_, source, id_)

    for side in ("east", "west"):
        link("PART_OF", side, "city", kind="ADMINISTRATIVE")
        link("PART_OF", f"{side}-community", side, kind="ADMINISTRATIVE")
    link("LOCATED_IN", "school", "east-community")
    link("LOCATED_IN", "bank", "west-community")
    link("LOCATED_IN", "mover", "west-community", startDate="2020", endDate="2024-03-31")
    link("LOCATED_IN", "mover", "east-community", startDate="2024-04-01")

    signed = ("PARTY_TO", "school")
    thing("Agreement", "ended-in-january", signed, startDate="2022", endDate="2024-01")
    thing("Agreement", "ended-the-day-before", signed, startDate="2022", endDate="2023-12-31")
    thing("Agreement", "ended-on-the-first-day", signed, startDate="2022", endDate="2024-01-01")
    thing("Agreement", "began-on-the-last-day", signed, startDate="2024-06-30")
    thing("Agreement", "began-the-day-after", signed, startDate="2024-07-01")
    thing("Agreement", "of-may", signed, startDate="2024-05", endDate="2024-05")
    thing("Agreement", "leap-day", signed, startDate="2024-02-29", endDate="2024-02-29")
    thing("Agreement", "without-dates", signed)
    thing("Agreement", "unknown-start", signed, endDate="2024-02")
    thing("Agreement", "seen-in-march", signed, observedOn="2024-03-05")
    thing("Agreement", "seen-in-august", signed, observedOn="2024-08-05")
    thing("Agreement", "planned", signed, startDate="2024-02", status="PLANNED")
    thing("Agreement", "renewal", signed, startDate="2024-02-01", endDate="2026-01-31")
    link("RENEWS", "renewal", "ended-in-january")
    thing("Agreement", "of-both", signed, ("PARTY_TO", "bank"), startDate="2024-05-01", endDate="2024-05-31")
    thing("Agreement", "before-the-move", ("PARTY_TO", "mover"), startDate="2023", endDate="2024-03-15")
    thing("Agreement", "nobodys-place", ("PARTY_TO", "nowhere"), startDate="2024")

    thing("Activity", "on-the-first-day", ("HOSTS", "school"), startDate="2024-01-01")
    thing("Activity", "on-the-last-day", ("HOSTS", "school"), startDate="2024-06-30")
    thing("Activity", "the-day-after", ("HOSTS", "school"), startDate="2024-07-01")
    thing("Activity", "some-day-in-may", ("HOSTS", "school"), startDate="2024-05")
    thing("Activity", "over-new-year", ("HOSTS", "school"), startDate="2023-12-30", endDate="2024-01-02")
    thing("Activity", "in-the-west", ("HOSTS", "bank"), ("PARTICIPATES_IN", "school"), startDate="2024-03-01")

    thing("Resource", "hall", ("OFFERS", "school"))
    thing("Need", "need", ("HAS_NEED", "east-community"), startDate="2024-01-15", endDate="2024-09")
    thing("Project", "project", ("LEADS", "east"), startDate="2023-07", endDate="2024-02")
    thing("Project", "answering", startDate="2024")
    link("ANSWERS", "answering", "need")
    thing("Share", "lent-to-the-west", startDate="2024-04-02", endDate="2024-04-02")
    link("OF", "lent-to-the-west", "hall")
    link("TO", "lent-to-the-west", "bank")
    thing("Commitment", "promise", ("COMMITS", "bank"), due="2024-06")
    link("UNDER", "promise", "of-both")
    thing("Post", "seat")
    link("POST_OF", "seat", "school")
    link("REPRESENTS", "seat", "bank")
    thing("Member", "holder")
    link("HOLDS", "holder", "seat", startDate="2021", endDate="2024-01-01")
    thing("MemberGroup", "group", count=12)
    link("REGISTERED_AT", "group", "east-community", startDate="2024-06-30")
    thing("Matter", "matter", ("RAISED", "bank"), startDate="2024-01-05", endDate="2024-01-20")
    link("ASSIGNED_TO", "matter", "school")
    return nodes, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("lists of a place and a period", *network())
    return test_graph


def found(graph: TestGraph, name: str, place: str | None, during: dict[str, Any] | None) -> list[str]:
    answer = graph.ask(HELD % name, None, **{"in": place, "on": during})
    assert "errors" not in answer, answer
    return [each["id"] for each in answer["data"]["found"]["nodes"]]


IN_THE_FIRST_HALF = [
    "began-on-the-last-day", "ended-in-january", "ended-on-the-first-day", "leap-day", "of-both", "of-may", "renewal",
    "seen-in-march", "unknown-start", "without-dates",
]  # fmt: skip


def test_agreements_of_a_place_in_a_half_year(graph: TestGraph) -> None:
    assert found(graph, "agreements", "east", FIRST_HALF) == IN_THE_FIRST_HALF


def test_an_agreement_belongs_to_the_places_of_all_its_parties(graph: TestGraph) -> None:
    assert found(graph, "agreements", "west", FIRST_HALF) == ["before-the-move", "of-both"]
    assert found(graph, "agreements", "city", FIRST_HALF) == sorted([*IN_THE_FIRST_HALF, "before-the-move"])
    assert "nobodys-place" in found(graph, "agreements", None, FIRST_HALF)


def test_a_thing_is_of_a_place_if_both_hold_on_one_day(graph: TestGraph) -> None:
    """The unit moved to the east in April, when its agreement had ended."""
    assert found(graph, "units", "east", FIRST_HALF) == ["mover", "school"]
    assert found(graph, "units", "west", FIRST_HALF) == ["bank", "mover"]
    assert found(graph, "units", "west", {"from": "2024-04-01", "to": "2024-06-30"}) == ["bank"]
    assert "before-the-move" not in found(graph, "agreements", "east", {"from": "2023-01-01", "to": "2024-12-31"})


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2024-02-28", ["renewal", "unknown-start", "without-dates"]),
        ("2024-02-29", ["leap-day", "renewal", "unknown-start", "without-dates"]),
        ("2024-03-01", ["renewal", "without-dates"]),
        ("2024-05-01", ["of-both", "of-may", "renewal", "without-dates"]),
        ("2024-05-31", ["of-both", "of-may", "renewal", "without-dates"]),
    ],
)
def test_a_period_of_one_day_is_that_day(graph: TestGraph, day: str, wanted: list[str]) -> None:
    assert found(graph, "agreements", "east", {"from": day, "to": day}) == wanted
    as_of = graph.ask(
        'query($on: Date) { agreements(within: "east", asOf: $on, orderBy: [{field: ID}]) { nodes { id } } }',
        None,
        on=day,
    )
    assert [each["id"] for each in as_of["data"]["agreements"]["nodes"]] == wanted


def test_periods_open_at_one_end(graph: TestGraph) -> None:
    assert found(graph, "agreements", "east", {"to": "2022-12-31"}) == [
        "ended-in-january", "ended-on-the-first-day", "ended-the-day-before", "unknown-start", "without-dates",
    ]  # fmt: skip
    assert found(graph, "agreements", "east", {"from": "2026-02-01"}) == [
        "began-on-the-last-day", "began-the-day-after", "without-dates",
    ]  # fmt: skip
    null_is_open = {"from": "2026-02-01", "to": None}
    assert found(graph, "agreements", "east", null_is_open) == found(
        graph, "agreements", "east", {"from": "2026-02-01"}
    )


def test_events_of_a_period_happened_on_a_day_of_it(graph: TestGraph) -> None:
    """An event of an unknown day happened on no day, and a guest does not make an event one of its place."""
    assert found(graph, "activities", "east", FIRST_HALF) == ["on-the-first-day", "on-the-last-day", "over-new-year"]
    assert found(graph, "activities", "west", FIRST_HALF) == ["in-the-west"]
    assert "some-day-in-may" not in found(graph, "activities", "east", {"from": "1900-01-01"})


@pytest.mark.parametrize(
    ("name", "east", "west"),
    [
        ("resources", ["hall"], []),
        ("needs", ["need"], []),
        ("projects", ["answering", "project"], []),
        ("shares", ["lent-to-the-west"], ["lent-to-the-west"]),
        ("commitments", ["promise"], ["promise"]),
        ("posts", ["seat"], []),
        ("members", ["holder"], []),
        ("memberGroups", ["group"], []),
        ("matters", ["matter"], ["matter"]),
        ("communities", ["east-community"], ["west-community"]),
        ("areas", ["east"], ["west"]),
    ],
)
def test_what_belongs_to_a_place(graph: TestGraph, name: str, east: list[str], west: list[str]) -> None:
    assert found(graph, name, "east", FIRST_HALF) == east
    assert found(graph, name, "west", FIRST_HALF) == west
    assert found(graph, name, "city", FIRST_HALF) == sorted({*east, *west, *(["city"] if name == "areas" else [])})


def test_everything_of_a_place_is_in_one_list(graph: TestGraph) -> None:
    every = found(graph, "entities", "west", FIRST_HALF)
    assert every == sorted([
        "west", "west-community", "bank", "mover", "before-the-move", "of-both", "in-the-west", "lent-to-the-west",
        "promise", "matter",
    ])  # fmt: skip


def test_totals_groups_and_facets_count_the_list(graph: TestGraph) -> None:
    query = """query($on: During) { agreements(within: "east", during: $on, first: 2) { totalCount undatedTotal
      leftOut { planned } facets(by: [TERM_KNOWLEDGE]) { values { value count } }
      groups(by: [{field: START_DATE, per: YEAR}]) { values { keys count } } } }"""
    listed = graph.ask(query, None, on=FIRST_HALF)["data"]["agreements"]
    assert listed["totalCount"] == len(IN_THE_FIRST_HALF)
    assert (listed["undatedTotal"], listed["leftOut"]) == (1, {"planned": 1})
    assert listed["facets"][0]["values"] == [
        {"value": "STATED", "count": 8}, {"value": "OBSERVED", "count": 1}, {"value": "UNKNOWN", "count": 1},
    ]  # fmt: skip
    assert listed["groups"]["values"] == [
        {"keys": ["2024"], "count": 5}, {"keys": [None], "count": 3}, {"keys": ["2022"], "count": 2},
    ]  # fmt: skip


def test_nested_lists_inherit_the_period_and_may_name_a_place(graph: TestGraph) -> None:
    query = """query($on: During) { entity(id: "mover", during: $on) { ... on Unit { locatedIn { nodes { id } }
      there: locatedIn(within: "east") { totalCount nodes { id } }
      later: locatedIn(asOf: "2024-05-01") { nodes { id } } } } }"""
    answer = graph.ask(query, None, on=FIRST_HALF)
    assert answer["data"]["entity"] == {
        "locatedIn": {"nodes": [{"id": "east-community"}, {"id": "west-community"}]},
        "there": {"totalCount": 1, "nodes": [{"id": "east-community"}]},
        "later": {"nodes": [{"id": "east-community"}]},
    }
    inherited = {"during": FIRST_HALF, "fields": ["entity.locatedIn", "entity.there"]}
    assert answer["extensions"]["inherited"] == [inherited]


def test_what_is_only_dated_or_taken_as_open(graph: TestGraph) -> None:
    query = """query($on: During, $facts: FactScope) {
      agreements(during: $on, facts: $facts,
        where: {id: {in: ["without-dates", "seen-in-august", "planned", "leap-day"]}},
        orderBy: [{field: ID}]) { nodes { id } } }"""
    wanted = {
        "IN_FORCE": ["leap-day", "without-dates"],
        "DATED": ["leap-day"],
        "OBSERVED_OPEN": ["leap-day", "seen-in-august", "without-dates"],
        "EVER": ["leap-day", "planned", "seen-in-august", "without-dates"],
    }
    for facts, ids in wanted.items():
        rows = graph.ask(query, None, on=FIRST_HALF, facts=facts)["data"]["agreements"]["nodes"]
        assert [row["id"] for row in rows] == ids


@pytest.mark.parametrize(
    ("arguments", "code", "part"),
    [
        ('asOf: "2024-01-01", during: {from: "2024-01-01"}', "BAD_USER_INPUT", "exclude each other"),
        ("during: {}", "BAD_USER_INPUT", "is empty"),
        ("during: {from: null}", "BAD_USER_INPUT", "is empty"),
        ('during: {from: "2024-02-01", to: "2024-01-31"}', "BAD_USER_INPUT", "before the first day"),
        ('within: "no-such-place"', "NOT_FOUND", "no Place has the id"),
        ('within: "school"', "NOT_FOUND", "is a Unit, not a Place"),
    ],
)
def test_refused(graph: TestGraph, arguments: str, code: str, part: str) -> None:
    for query in (
        f"{{ units({arguments}) {{ totalCount }} }}",
        f'{{ node(id: "bank") {{ ... on Unit {{ locatedIn({arguments}) {{ totalCount }} }} }} }}',
    ):
        (error,) = graph.ask(query)["errors"]
        assert error["extensions"]["code"] == code
        assert part in error["message"]


def test_what_is_not_there_is_null_also_where_a_place_is_named(graph: TestGraph) -> None:
    query = '{ node(id: "nobody") { ... on Unit { partyTo(within: "east") { totalCount } } } }'
    assert graph.ask(query) == {**graph.ask(query), "data": {"node": None}}
    assert "errors" not in graph.ask(query)
