"""Random operations over the real schema: the service on a real Neo4j and plain Python give the same answers.

``COBUILD_TEST_OPERATIONS`` asks more than by default, ``COBUILD_TEST_SEED`` other ones.
"""

from __future__ import annotations

import os
import random
from typing import Any

import pytest

from tests.differential.operations import Generator
from tests.differential.oracle import Oracle
from tests.differential.world import World
from tests.graphs import TestGraph

OPERATIONS = int(os.environ.get("COBUILD_TEST_OPERATIONS", "100"))
START = int(os.environ.get("COBUILD_TEST_SEED", "1"))
BATCH = 10
FAST = 3
"""So many batches belong to the fast suite."""


def batches() -> list[Any]:
    starts = range(START, START + OPERATIONS, BATCH)
    return [pytest.param(start, marks=[pytest.mark.slow] if i >= FAST else []) for i, start in enumerate(starts)]


def operation(world: World, seed: int, *, writing: int = 0, inline: float = 0.6) -> tuple[str, dict[str, Any]]:
    generator = Generator(world, random.Random(seed), random.Random(f"{seed}-{writing}"), inline)
    return generator.document(*(generator.root() for _ in range(generator.ask.choice((1, 1, 1, 2)))))


def expected(oracle: Oracle, query: str, variables: dict[str, Any]) -> Any:
    found = oracle.answer(query, variables)
    assert not found.errors, (found.errors, query, variables)
    return found.data


def comparable(value: Any) -> Any:
    """An answer without what has no order of its own."""
    if isinstance(value, dict):
        return {k: sorted(v) if k == "sourceIds" else comparable(v) for k, v in value.items()}
    return [comparable(each) for each in value] if isinstance(value, list) else value


def assert_same(given: dict[str, Any], oracle: Oracle, query: str, variables: dict[str, Any]) -> None:
    assert "errors" not in given, (given["errors"], query, variables)
    wanted = expected(oracle, query, variables)
    assert comparable(given["data"]) == comparable(wanted), (query, variables)
    assert keys(given["data"]) == keys(wanted), "fields come in the order of the selection"


def keys(value: Any) -> Any:
    if isinstance(value, dict):
        return [(key, keys(each)) for key, each in value.items()]
    return [keys(each) for each in value] if isinstance(value, list) else None


@pytest.mark.parametrize("start", batches())
def test_random_operations_answer_as_plain_python_does(
    graph: TestGraph, oracle: Oracle, world: World, start: int
) -> None:
    operations = [operation(world, seed) for seed in range(start, start + BATCH)]
    for (query, variables), given in zip(operations, graph.ask_all(operations), strict=True):
        assert_same(given, oracle, query, variables)


@pytest.mark.parametrize("seed", [900, 901, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (902, 903))])
def test_literals_and_variables_ask_the_same(graph: TestGraph, world: World, seed: int) -> None:
    ways = [operation(world, seed, writing=i, inline=share) for i, share in enumerate((1.0, 0.5, 0.0))]
    literal, *others = graph.ask_all(ways)
    assert "errors" not in literal, (literal, ways[0])
    for other, (query, variables) in zip(others, ways[1:], strict=True):
        assert comparable(renamed(other["data"])) == comparable(renamed(literal["data"])), (query, variables)


def renamed(value: Any) -> Any:
    """An answer whose aliases count from one: their numbers depend on how many variables were named."""
    names: dict[str, str] = {}

    def of(value: Any) -> Any:
        if isinstance(value, dict):
            return {names.setdefault(k, f"n{len(names)}"): of(v) for k, v in value.items()}
        return [of(each) for each in value] if isinstance(value, list) else value

    return of(value)
