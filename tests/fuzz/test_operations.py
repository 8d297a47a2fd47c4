"""Valid operations, however odd, are answered: with data of the right shape, or with an error that says what to change.

``COBUILD_TEST_FUZZ`` asks more operations than by default, ``COBUILD_TEST_SEED`` other ones, ``COBUILD_TEST_VALUES``
repeats each document more often; ``make fuzz`` sets them.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from graphql import GraphQLSchema

from graph.errors import BadUserInput, LimitExceeded
from service.settings import Settings
from tests.differential.conftest import stored
from tests.differential.world import random_world
from tests.fuzz.answers import SLOW
from tests.fuzz.native import served_natively
from tests.fuzz.operations import random_operation, seeds_of
from tests.fuzz.rounds import VALUES, Service, counted, known_of
from tests.fuzz.values import Known
from tests.graphs import TestGraph
from tests.recording import Recording
from tests.served import connect, served

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop

OPERATIONS = int(os.environ.get("COBUILD_TEST_FUZZ", "400"))
START = int(os.environ.get("COBUILD_TEST_SEED", "0"))
CHUNK = 20
CHUNKS_OF_ONE_GRAPH = 20
COMPILED, COMPILED_FAST, COMPILED_CHUNK = 6000, 300, 300
KNOWN = Known(
    {name: [f"{name.lower()}-1"] for name in ("Area", "Community", "JointCommittee", "Need", "Unit")}, ["C01"]
)
PATIENT = Settings(request_timeout=SLOW)

# Chunks are of documents, each of which is asked with several values. Even ones run on the seeds, odd ones on random
# graphs.
STARTS = range(START, START + OPERATIONS // VALUES, CHUNK)


@pytest.fixture(scope="session")
def schema() -> GraphQLSchema:
    """The schema that operations derive from and answers are held against."""
    return Recording().executor.schema


@pytest.fixture(scope="module")
def seeds_service(
    background_loop: BackgroundLoop, neo4j_server: ServerAddress, service_url: str, schema: GraphQLSchema
) -> Iterator[Service]:
    database = background_loop.run(connect(neo4j_server))
    with (
        served(background_loop, database, PATIENT) as url,
        served_natively(background_loop, neo4j_server, PATIENT) as native_url,
    ):
        yield Service(url, schema, known_of(service_url), native_url)
    background_loop.run(database.close())


@pytest.fixture(scope="module")
def graph_url(background_loop: BackgroundLoop, test_graph: TestGraph) -> Iterator[str]:
    with served(background_loop, test_graph.database, PATIENT) as url:
        yield url


def assert_no_faults(service: Service, start: int) -> None:
    answers = service.ask_all(seeds_of(start, CHUNK))
    assert [fault for answer in answers for fault in answer.faults] == [], counted(answers)
    assert counted(answers)["answered"] > len(answers) / 4, "most operations are to be carried out, not refused"


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("start", STARTS[::2])
def test_random_operations_on_the_seeds(seeds_service: Service, start: int) -> None:
    assert_no_faults(seeds_service, start)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("start", STARTS[1::2])
def test_random_operations_on_random_graphs(
    graph_url: str, test_graph: TestGraph, schema: GraphQLSchema, start: int
) -> None:
    number = start // CHUNK // CHUNKS_OF_ONE_GRAPH
    test_graph.hold(f"fuzz {number}", *stored(random_world(number)))
    assert_no_faults(Service(graph_url, schema, known_of(graph_url)), start)


def compiled() -> list[object]:
    starts = range(START, START + COMPILED, COMPILED_CHUNK)
    return [pytest.param(s, marks=[] if s < START + COMPILED_FAST else [pytest.mark.slow]) for s in starts]


@pytest.mark.parametrize("start", compiled())
def test_random_operations_compile(start: int) -> None:
    """Far more than a database can answer: each becomes statements, or is refused with a reason."""
    recording = Recording()
    outcomes: Counter[str] = Counter()
    for seed in seeds_of(start, COMPILED_CHUNK):
        asked = random_operation(recording.executor.schema, KNOWN, seed)
        answer = recording.run(asked.query, asked.variables)
        codes = {error["extensions"]["code"] for error in answer.get("errors", [])}
        # Nothing is read here, so every statement is unavailable.
        assert codes <= {"UNAVAILABLE", BadUserInput.code, LimitExceeded.code}, (answer, str(asked))
        outcomes.update(codes)
    assert outcomes["UNAVAILABLE"] > COMPILED_CHUNK / 2, outcomes
