"""A random graph in the real database and in memory."""

from __future__ import annotations

import datetime

import pytest
from graphql import GraphQLSchema, build_schema, print_schema

import schema
from graph.store.stored import Fact, Node, fact, node
from tests.differential.oracle import Oracle
from tests.differential.world import World, random_world
from tests.graphs import TestGraph

SEED = 20240701
RICH = 20240805
"""Of another random graph: ties for every reason, matrices that are cut, changes of every kind."""


@pytest.fixture(scope="session")
def plain_schema() -> GraphQLSchema:
    """The schema from its text alone."""
    return build_schema(print_schema(schema.build_schema()), assume_valid=True, no_location=True)


@pytest.fixture(scope="session")
def world() -> World:
    return random_world(SEED)


@pytest.fixture
def oracle(plain_schema: GraphQLSchema, world: World) -> Oracle:
    return Oracle(plain_schema, world, datetime.date.today().isoformat())


@pytest.fixture
def graph(test_graph: TestGraph, world: World) -> TestGraph:
    """The random graph in the database."""
    test_graph.hold("random", *stored(world))
    return test_graph


@pytest.fixture(scope="session")
def rich_world() -> World:
    return random_world(RICH)


@pytest.fixture
def rich_oracle(plain_schema: GraphQLSchema, rich_world: World) -> Oracle:
    return Oracle(plain_schema, rich_world, datetime.date.today().isoformat())


@pytest.fixture
def rich_graph(test_graph: TestGraph, rich_world: World) -> TestGraph:
    """The rich graph in the database."""
    test_graph.hold("rich", *stored(rich_world))
    return test_graph


def stored(world: World) -> tuple[list[Node], list[Fact]]:
    nodes = [node(thing.label, thing.given) for thing in world.things.values()]
    facts = [fact(k.type, k.id, k.source.id, k.target.id, k.given) for k in world.links]
    return nodes, facts
