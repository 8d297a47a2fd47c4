"""What is due in random graphs: the service and plain Python find the same agreements, commitments and needs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.differential.conftest import stored
from tests.differential.places import of_place
from tests.differential.world import Thing, View, World, last_day, random_world
from tests.graphs import TestGraph

DUE = """query($in: ID, $from: Date, $until: Date!) { due(within: $in, from: $from, until: $until, limit: 1000,
  kinds: [AGREEMENT_LAPSES, COMMITMENT_DUE, NEED_DEADLINE]) { items { key date } undated { key } complete } }"""
Found = tuple[str, str | None]


@pytest.fixture(scope="module")
def due_world() -> World:
    """Of another draw, and with more things than the other random graphs: few of many are due by a day."""
    return random_world(20240903, each=20, links=1500)


@pytest.fixture
def due_graph(test_graph: TestGraph, due_world: World) -> TestGraph:
    test_graph.hold("due", *stored(due_world))
    return test_graph


def lapsing(world: World, thing: Thing, view: View, until: str) -> Iterator[str | None]:
    renewals = world.around.get((thing.id, "RENEWS", "in"), ())
    renewed = any(link.days[0] <= link.days[1] for link in renewals)
    if thing.holds(view) and thing.days[1] <= until and not renewed:
        yield thing.days[1]


def promised(world: World, thing: Thing, view: View, until: str) -> Iterator[str | None]:
    due, done = thing.given.get("due"), thing.given.get("fulfilledOn")
    begun = thing.days[0] <= thing.days[1] and thing.days[0] <= until
    open_ = done > view.day and not done.startswith("X") if done else thing.given.get("status") != "FULFILLED"
    if due and begun and open_ and not world.out(thing, view, "FULFILLED_BY"):
        yield last_day(due)


def needed(world: World, thing: Thing, view: View, until: str) -> Iterator[str | None]:
    deadline = thing.given.get("deadline")
    if deadline and thing.holds(view) and thing.given.get("status") not in ("FULFILLED", "ENDED"):
        yield last_day(deadline)


KINDS = {
    "AGREEMENT_LAPSES": ("Agreement", lapsing),
    "COMMITMENT_DUE": ("Commitment", promised),
    "NEED_DEADLINE": ("Need", needed),
}


def expected(world: World, place: str | None, view: View, until: str) -> tuple[list[Found], list[str]]:
    dated: list[Found] = []
    undated: list[str] = []
    for kind, (label, rule) in KINDS.items():
        for thing in world.of_type(label):
            if place and not of_place(world, thing, place, view):
                continue
            for day in rule(world, thing, view, until):
                if day is None:
                    undated.append(f"{kind}:{thing.id}")
                elif day <= until:
                    dated.append((f"{kind}:{thing.id}", day))
    return dated, undated


@pytest.mark.parametrize(
    ("day", "until"), [("2012-02-29", "2018-06-30"), ("2015-06-30", "2015-12-31"), ("2018-06-30", "2030-12-31")]
)
def test_due_in_random_graphs(due_graph: TestGraph, due_world: World, day: str, until: str) -> None:
    seen = 0
    kinds: set[str] = set()
    for place in (None, *sorted(thing.id for thing in due_world.of_type("Place"))):
        answer = due_graph.ask(DUE, None, **{"in": place, "from": day, "until": until})
        assert "errors" not in answer, answer
        found = answer["data"]["due"]
        dated, undated = expected(due_world, place, View(day), until)
        order = list(KINDS)
        wanted = sorted(dated, key=lambda each: (each[1], order.index(each[0].partition(":")[0]), each[0]))
        assert [(item["key"], item["date"]) for item in found["items"]] == wanted
        assert sorted(item["key"] for item in found["undated"]) == sorted(undated)
        seen += len(wanted)
        kinds.update(key.partition(":")[0] for key, _ in wanted)
    assert seen > 3
    assert kinds == set(KINDS)
