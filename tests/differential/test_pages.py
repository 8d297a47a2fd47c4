"""Cursors followed to the end of random lists, forward and backward: every row once, in order, on both sides."""

from __future__ import annotations

import random
from typing import Any

import pytest

from graph.compiler.orders import order_fields
from graph.vocabulary import MODEL
from tests.differential.operations import Generator, Typed
from tests.differential.oracle import LISTED, Oracle
from tests.differential.world import EVER, World
from tests.graphs import TestGraph

PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }"
FORWARD = ("first", "after", "hasNextPage", "endCursor")
BACKWARD = ("last", "before", "hasPreviousPage", "startCursor")


def walk(ask: Any, list_: tuple[str, str, str, dict[str, Any]], way: tuple[str, str, str, str], size: int) -> list[Any]:
    """All pages of a list, without their cursors; each implementation gets its own cursors back."""
    head, tail, path, variables = list_
    size_name, from_name, more, end = way
    pages: list[Any] = []
    cursor = None
    while len(pages) < 60:
        query = f"{head} {size_name}: $size, {from_name}: $cursor {tail}"
        found = ask(query, {**variables, "size": size, "cursor": cursor})
        for step in path.split("."):
            found = found[step]
        info, edges = found["pageInfo"], found["edges"]
        assert [info["startCursor"], info["endCursor"]] == (
            [edges[0]["cursor"], edges[-1]["cursor"]] if edges else [None, None]
        )
        rows = [edge["node"]["id"] for edge in edges]
        pages.append((rows, found["totalCount"], info["hasNextPage"], info["hasPreviousPage"]))
        if not info[more]:
            return pages
        cursor = info[end]
    raise AssertionError("the list does not end")


def root_list(world: World, rng: random.Random) -> tuple[str, str, str, dict[str, Any]]:
    generator = Generator(world, rng, rng, 0.0)
    plural, type_name = rng.choice(list(LISTED.items()))
    if rng.random() < 0.15:
        body = rng.choice(world.of_type("JointCommittee")).id
        arguments, plural = {"of": Typed("ID!", body), "facts": Typed("FactScope", "EVER")}, "coBuilders"
    else:
        arguments = {"orderBy": Typed(f"[{type_name}Order!]", orders(generator, type_name)), **generator.reading()}
        if rng.random() < 0.3:
            arguments["where"] = Typed(f"{type_name}Where", generator.where(type_name, 1))
    written = generator.arguments(arguments).strip("()")
    head = f"query({', '.join((*generator.declared, '$size: Int, $cursor: String'))}) {{ list: {plural}({written},"
    return head, f") {{ {PAGE} }} }}", "list", generator.variables


def nested_list(world: World, rng: random.Random) -> tuple[str, str, str, dict[str, Any]]:
    generator = Generator(world, rng, rng, 0.0)
    hop = rng.choice(
        [hop for hop in MODEL.all_hops if hop.relationship.type in ("LOCATED_IN", "PAIRED_WITH", "OFFERS", "CITES")]
    )
    near = max(
        (t for t in world.things.values() if t.label in hop.sources), key=lambda t: len(world.follow(t, hop.name, EVER))
    )
    arguments = {
        "orderBy": Typed(f"[{hop.target}Order!]", orders(generator, hop.target)),
        "facts": Typed("FactScope", "EVER"),
    }
    written = generator.arguments(arguments).strip("()")
    declared = ", ".join((*generator.declared, "$id: ID!, $size: Int, $cursor: String"))
    head = f"query({declared}) {{ node(id: $id) {{ ... on {near.label} {{ list: {hop.name}({written},"
    return head, f") {{ {PAGE} }} }} }} }}", "node.list", {**generator.variables, "id": near.id}


def orders(generator: Generator, type_name: str) -> list[Typed]:
    """One or two keys, of which many can be missing."""
    names = [
        name
        for name, (kind, _) in order_fields(type_name).items()
        if kind == "property" or generator.ask.random() < 0.1
    ]
    return [
        generator.order_entry(type_name, name) for name in generator.ask.sample(names, generator.ask.choice((1, 2)))
    ]


@pytest.mark.parametrize("way", [FORWARD, BACKWARD], ids=["forward", "backward"])
@pytest.mark.parametrize("seed", range(8))
def test_every_row_comes_once(
    graph: TestGraph, oracle: Oracle, world: World, seed: int, way: tuple[str, str, str, str]
) -> None:
    rng = random.Random(seed)
    list_ = (root_list if seed % 3 else nested_list)(world, rng)
    size = rng.choice((1, 2, 3, 7))

    def service(query: str, variables: dict[str, Any]) -> Any:
        answer = graph.ask(query, None, **variables)
        assert "errors" not in answer, (answer, query, variables)
        return answer["data"]

    def memory(query: str, variables: dict[str, Any]) -> Any:
        answer = oracle.answer(query, variables)
        assert not answer.errors, answer.errors
        return answer.data

    given = walk(service, list_, way, size)
    assert given == walk(memory, list_, way, size), list_
    assert sum(len(page[0]) for page in given) == given[0][1]


def test_a_cursor_stays_good_when_rows_are_written_and_removed(graph: TestGraph) -> None:
    """A page begins after its cursor, even if earlier rows or the row of the cursor have changed."""
    page = "query($after: String) { units(first: 2, after: $after, facts: EVER) { edges { cursor node { id } } } }"
    first = graph.ask(page)["data"]["units"]["edges"]
    second = graph.ask(page, None, after=first[-1]["cursor"])["data"]["units"]["edges"]
    swap = "MATCH (n:Unit {id: $old}) SET n.id = $new"
    gone, before = first[-1]["node"]["id"], f"{first[0]['node']['id']}-before"
    try:
        graph.run(graph.database.rows("test.write", swap, {"old": gone, "new": before}))
        again = graph.ask(page, None, after=first[-1]["cursor"])["data"]["units"]["edges"]
    finally:
        graph.run(graph.database.rows("test.write", swap, {"old": before, "new": gone}))
    assert [edge["node"]["id"] for edge in again] == [edge["node"]["id"] for edge in second]
