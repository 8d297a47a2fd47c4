"""What every root field asks of the database: laid out in a file of its own, with the operators of its plan."""

from __future__ import annotations

import asyncio
import collections
import datetime
import os
import textwrap
from collections.abc import Iterator

import pytest
from syrupy.assertion import SnapshotAssertion

from graph.compiler.layout import laid_out
from graph.compiler.parameters import MAP, literal
from graph.server.versions import DEFAULT_VERSION
from resolvers.explain import Asked, explained
from resolvers.limits import Limits
from resolvers.preparation import Preparation
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema
from seeds.loader import DATA, load_files
from tests.graph.golden import Plan, Statement
from tests.graph.root_fields import HITS, operations
from tests.graphs import CLEAR, TestGraph

SCHEMA = build_schema()
assert SCHEMA.query_type
FIELDS = SCHEMA.query_type.fields
OPERATIONS = operations([name for name, field in FIELDS.items() if "orderBy" in field.args])
TODAY = datetime.date(2026, 8, 1)


def asked(name: str) -> list[Asked]:
    context = RequestContext(TODAY, "test")
    found = asyncio.run(explained(Preparation(SCHEMA, Limits()), GraphQLRequest(*OPERATIONS[name]), context))
    assert isinstance(found, list), found
    return found


def test_every_root_field_has_an_operation() -> None:
    assert set(OPERATIONS) == set(HITS) == set(FIELDS)


@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_statement(name: str, snapshot: SnapshotAssertion) -> None:
    query = textwrap.indent(textwrap.dedent(OPERATIONS[name][0]).strip(), "// ")
    hits = f"// Database hits on the invented network: {HITS[name]} at most"
    statements = [f"// {each.name}\n// {literal(each.values)}\n{laid_out(each.text)};\n" for each in asked(name)]
    assert "\n\n".join([f"{query}\n{hits}", *statements]) == snapshot(extension_class=Statement)


@pytest.fixture(scope="module")
def invented(test_graph: TestGraph) -> Iterator[TestGraph]:
    test_graph.hold("nothing", [], [])
    test_graph.run(load_files(test_graph.database, sorted((DATA / "invented").glob("*.yaml"))))
    test_graph.run(test_graph.database.rows("test.sample", "CALL db.prepareForReplanning()"))
    yield test_graph
    test_graph.run(test_graph.database.rows("test.clear", CLEAR))


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(OPERATIONS))
def test_plan(invented: TestGraph, name: str, snapshot: SnapshotAssertion) -> None:
    hits, lines = 0, []
    for each in asked(name):
        profile = invented.run(invented.database.profile(each.text, {MAP: each.values}))
        hits += profile.db_hits
        operators = collections.Counter(profile.operators)
        lines += [f"{each.name}", *(f"{number:4} {operator}" for operator, number in sorted(operators.items()))]
    assert hits <= HITS[name]
    if os.environ.get("COBUILD_TEST_NEO4J_VERSION", DEFAULT_VERSION) == DEFAULT_VERSION:
        assert "\n".join([*lines, ""]) == snapshot(extension_class=Plan)
