"""The content of a synthetic city, without a database."""

from __future__ import annotations

import datetime
import hashlib
import subprocess
import sys
from collections import Counter
from itertools import pairwise
from typing import Any

import pytest

from graph.errors import BadUserInput, LimitExceeded
from graph.semantics.dates import ALWAYS, Term, term
from graph.store.clipping import between
from graph.store.stored import derived
from graph.vocabulary import MODEL
from graph.vocabulary.declare import BOOLEAN, DATE, DECIMAL, INTEGER
from seeds.generate import LEAST_NODES, MOST_NODES, Batch, Plan, hubs, node_counts, relationship_counts, stream
from seeds.generate.dating import REFERENCE_DAY

SIZE = 6_000
TYPES: dict[str, type] = {INTEGER: int, DECIMAL: float, BOOLEAN: bool, DATE: datetime.date}
Rows = list[tuple[str, dict[str, Any]]]


@pytest.fixture(scope="module")
def batches() -> list[Batch]:
    return list(stream(Plan(SIZE, 7)))


@pytest.fixture(scope="module")
def nodes(batches: list[Batch]) -> dict[str, tuple[str, dict[str, Any]]]:
    return {row["id"]: (batch.name, row) for batch in batches if not batch.relationships for row in batch.rows}


@pytest.fixture(scope="module")
def ties(batches: list[Batch]) -> Rows:
    return [(batch.name, row) for batch in batches if batch.relationships for row in batch.rows]


def digest(plan: Plan) -> str:
    found = hashlib.sha256()
    for batch in stream(plan):
        found.update(repr(batch).encode())
    return found.hexdigest()


def test_the_same_plan_gives_the_same_bytes_in_every_process() -> None:
    code = (
        "import tests.seeds.generate.test_stream as t; from seeds.generate import Plan; print(t.digest(Plan(1_200, 3)))"
    )
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert other.stdout.strip() == digest(Plan(1_200, 3))


def test_another_seed_gives_other_facts_about_the_same_ids() -> None:
    one, two = ([row for batch in stream(Plan(1_200, seed)) for row in batch.rows] for seed in (1, 2))
    assert [row.get("id") for row in one] == [row.get("id") for row in two]
    assert one != two


def test_batches_come_in_order_nodes_by_label_then_relationships_by_type(batches: list[Batch]) -> None:
    assert [batch.index for batch in batches] == list(range(len(batches)))
    assert all(0 < len(batch.rows) <= 5_000 for batch in batches)
    runs = [(batch.relationships, batch.name) for batch in batches]
    runs = [run for place, run in enumerate(runs) if place == 0 or runs[place - 1] != run]
    assert len(runs) == len(set(runs))
    assert [of_ties for of_ties, _ in runs] == sorted(of_ties for of_ties, _ in runs)


@pytest.mark.parametrize("size", [LEAST_NODES, 2_345, SIZE])
def test_a_city_has_exactly_what_its_plan_says(size: int) -> None:
    plan, made = Plan(size, 2), Counter[tuple[bool, str]]()
    for batch in stream(plan):
        made[batch.relationships, batch.name] += len(batch.rows)
    assert {name: n for (of_ties, name), n in made.items() if not of_ties} == node_counts(plan)
    assert {name: n for (of_ties, name), n in made.items() if of_ties} == relationship_counts(plan)
    assert sum(node_counts(plan).values()) == size


@pytest.mark.parametrize("size", [LEAST_NODES, 20_000, 100_000, MOST_NODES])
def test_there_are_under_three_relationships_to_a_node(size: int) -> None:
    assert 2.5 < sum(relationship_counts(Plan(size)).values()) / size <= 3


def test_sizes_out_of_range_are_refused_with_the_limit_named() -> None:
    with pytest.raises(LimitExceeded, match="at most 1,000,000") as caught:
        Plan(MOST_NODES + 1)
    assert caught.value.extensions["maximum"] == MOST_NODES
    with pytest.raises(BadUserInput, match="at least 1,000"):
        Plan(LEAST_NODES - 1)


def test_every_property_is_one_of_the_vocabulary(nodes: dict[str, tuple[str, dict[str, Any]]], ties: Rows) -> None:
    given = [*nodes.values(), *((name, row["properties"]) for name, row in ties)]
    for name, properties in given:
        declared = MODEL.properties(name)
        for key, value in properties.items():
            found = declared[key]
            if found.many:
                assert isinstance(value, list)
            elif found.enum:
                assert value in found.enum.names
            else:
                assert type(value) is TYPES.get(found.type, str), (name, key, value)


def test_every_relationship_runs_between_types_that_it_may_join(
    nodes: dict[str, tuple[str, dict[str, Any]]], ties: Rows
) -> None:
    allowed = {
        (relationship.type, source, target)
        for relationship in MODEL.relationships
        for lane in relationship.lanes
        for source in (label for name in lane.source for label in MODEL.concrete(name))
        for target in (label for name in lane.target for label in MODEL.concrete(name))
    }
    for type_, row in ties:
        ends = nodes[row["source"]][0], nodes[row["target"]][0]
        symmetric = MODEL.relationship[type_].symmetric
        assert (type_, *ends) in allowed or (symmetric and (type_, *ends[::-1]) in allowed)
        assert row["source"] != row["target"]
        assert not symmetric or row["source"] < row["target"]


def test_ids_are_readable_and_unique(nodes: dict[str, tuple[str, dict[str, Any]]], ties: Rows) -> None:
    assert len(nodes) == SIZE
    assert "g-u-0000001" in nodes
    ids = [row["properties"]["id"] for _, row in ties]
    assert len(ids) == len(set(ids))
    assert "g-located-in-0000001" in ids


def test_everything_is_marked_as_invented_and_no_person_is_named(
    nodes: dict[str, tuple[str, dict[str, Any]]],
) -> None:
    assert all(row["invented"] for _, row in nodes.values())
    for label, row in nodes.values():
        if label == "Member":
            assert row["name"].removesuffix("(前任)").endswith(row["office"])


def test_a_relationship_holds_while_it_and_both_its_ends_do(
    nodes: dict[str, tuple[str, dict[str, Any]]], ties: Rows
) -> None:
    def held(row: dict[str, Any]) -> Term:
        opened = row.get("openFrom", ALWAYS.start), row.get("openTo", ALWAYS.end)
        return Term(row["validFrom"], row["validTo"], row["observed"], *opened)

    for type_, row in ties:
        facts = row["properties"]
        own = term(facts)
        assert held(facts) == between(type_, own, held(nodes[row["source"]][1]), held(nodes[row["target"]][1]))
        assert facts.get("statedFrom", facts["validFrom"]) == own.start
        assert facts.get("statedTo", facts["validTo"]) == own.end
        assert facts.get("statedFrom") != facts["validFrom"]
        assert facts.get("statedTo") != facts["validTo"]


def test_nodes_hold_as_their_dates_say(nodes: dict[str, tuple[str, dict[str, Any]]]) -> None:
    for label, row in nodes.values():
        expected = term(row, event=MODEL.node[label].event)
        assert (row["validFrom"], row["validTo"], row["observed"]) == (expected.start, expected.end, expected.observed)


def test_facts_are_past_present_future_observed_and_never(ties: Rows) -> None:
    facts = [row["properties"] for _, row in ties]
    assert any(f["validTo"] < REFERENCE_DAY for f in facts if f["validFrom"] <= f["validTo"])
    assert any(REFERENCE_DAY < f["validFrom"] <= f["validTo"] for f in facts)
    assert any(f["observed"] for f in facts)
    assert any(f.get("status") == "PLANNED" for f in facts)
    current = sum(f["validFrom"] <= REFERENCE_DAY <= f["validTo"] for f in facts)
    assert current > 0.4 * len(facts)


def test_a_few_units_have_very_many_ties(ties: Rows) -> None:
    plan = Plan(SIZE, 7)
    degrees = Counter(end for _, row in ties for end in (row["source"], row["target"]))
    units = sorted((n for id_, n in degrees.items() if id_.startswith("g-u-")), reverse=True)
    first, second, eighth = (degrees[id_] for id_ in (*hubs(plan, 2), hubs(plan, 8)[-1]))
    assert first == units[0]
    assert first > 50 * units[len(units) // 2]
    # Zipf's law: the second has about half of the first, the eighth about an eighth, besides what everybody has.
    assert 0.35 < second / first < 0.75
    assert 0.06 < eighth / first < 0.3


def test_each_community_is_led_by_one_core_at_a_time(ties: Rows) -> None:
    cores = Counter(
        row["target"]
        for type_, row in ties
        if type_ == "LEADS" and row["properties"].get("role") == "CORE"
        if row["properties"]["validFrom"] <= REFERENCE_DAY <= row["properties"]["validTo"]
    )
    assert cores
    assert set(cores.values()) == {1}


def test_turns_of_the_chair_follow_each_other(ties: Rows) -> None:
    turns = [row["properties"] for type_, row in ties if type_ == "CHAIRS" and row["target"] == "g-jc-0000001"]
    assert [turn["order"] for turn in turns] == list(range(1, 13))
    assert all(a["endDate"] < b["startDate"] for a, b in pairwise(turns))


def test_search_keys_are_those_that_the_loader_makes(nodes: dict[str, tuple[str, dict[str, Any]]]) -> None:
    differing = []
    for label, row in list(nodes.values())[::13]:
        wanted = derived(label, row)
        # What has several readings may have more of them together than in its parts.
        same = [set(row["searchKeys"]) >= set(wanted["searchKeys"][:3]), row["nameOrder"] == wanted["nameOrder"]]
        if not all(same) or row.get("deadlineTo") != wanted.get("deadlineTo"):
            differing.append((row, wanted))
    # Parts are transcribed one by one: across their borders a character may be read in another way.
    assert len(differing) < SIZE / 13 / 50, differing[:5]


def test_units_lie_in_communities_of_different_size(ties: Rows) -> None:
    sizes = Counter(row["target"] for type_, row in ties if type_ == "LOCATED_IN")
    assert max(sizes.values()) > 3 * min(sizes.values())
