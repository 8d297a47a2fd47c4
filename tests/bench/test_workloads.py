"""The workloads are what the budgets name, and valid."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse, validate
from graphql.execution.values import get_variable_values

from bench.answers import plain
from bench.prepare import date_paths
from bench.weights import ASKED, document
from bench.workload_cases import parameters
from bench.workloads import FOUNDATION, QUESTIONS, WORKLOADS, Workload
from schema import build_schema

NAMES = [workload.name for workload in WORKLOADS]
by_workload = pytest.mark.parametrize("workload", WORKLOADS, ids=NAMES)


def test_the_workloads_are_those_of_the_budgets() -> None:
    assert [
        *("point", "page", "tree", "network", "filter", "coBuilders"),
        *("around", "around2", "aroundHub", "aroundHub2", "paths", "core", "network500", "network2000"),
        *("sharing", "matches", "coverage", "diff", "metrics", "metricsRun"),
    ] == NAMES


@by_workload
def test_documents_fit_the_schema(workload: Workload) -> None:
    assert validate(build_schema(), parse(workload.document)) == []


@pytest.mark.parametrize("title", ASKED)
def test_questions_that_are_weighed_fit_the_schema(title: str) -> None:
    subjects: defaultdict[str, Any] = defaultdict(lambda: "a", {"hubs": ["a", "b"]})
    schema, (name, arguments) = build_schema(), ASKED[title]
    asked = parse(document(schema, name, arguments(subjects)))
    assert validate(schema, asked) == []
    (operation,) = asked.definitions
    assert isinstance(operation, OperationDefinitionNode)
    given = get_variable_values(schema, operation.variable_definitions or (), arguments(subjects))
    assert not isinstance(given, list), given


def test_the_peer_runs_only_queries_that_it_can_express() -> None:
    assert all(workload.peer_document and workload.statement for workload in FOUNDATION)
    assert not any(workload.peer_requests or workload.by_hand for workload in QUESTIONS)


def test_dates_in_parameters_are_found() -> None:
    day = parameters({"asOf": "2026-07-01"})["asOf"]
    assert list(date_paths({"p": {"a0": day, "a1": {"b": day}, "a2": "2026-07-01"}})) == [["p", "a0"], ["p", "a1", "b"]]


def test_connections_of_all_servers_become_one_shape() -> None:
    ours = {"parts": {"edges": [{"cursor": "a", "role": "CHAIR", "node": {"id": "1"}}]}}
    peers = {"partsConnection": {"edges": [{"properties": {"role": "CHAIR"}, "node": {"id": "1"}}]}}
    assert plain(ours) == plain(peers) == {"parts": [{"role": "CHAIR", "node": {"id": "1"}}]}
    page = {"totalCount": 3, "pageInfo": {"hasNextPage": True, "endCursor": "x"}, "nodes": [{"id": "1"}]}
    assert plain(page) == {"rows": [{"id": "1"}], "totalCount": 3, "hasNextPage": True}
