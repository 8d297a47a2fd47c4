"""The lower bounds of questions count what the answers count, so that none of them reads too little."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from bench import workload_cases
from bench.costs import InProcess
from bench.least import least, statement
from bench.workload_cases import Case, CityToAsk, cases
from bench.workloads import FOUNDATION, QUESTIONS, Workload
from graph.connection.session import Database
from seeds.generate import Plan
from tests.bench.conftest import NODES, opened
from tests.conftest import BackgroundLoop

if TYPE_CHECKING:
    from graph.server import ServerAddress

by_question = pytest.mark.parametrize("workload", QUESTIONS, ids=[workload.name for workload in QUESTIONS])


class Asked(NamedTuple):
    """Cobuild over a tiny city, with a few requests of each question."""

    database: Database
    own: InProcess
    cases: dict[str, list[Case]]
    loop: BackgroundLoop


@pytest.fixture(scope="module")
def asked(city: ServerAddress, background_loop: BackgroundLoop) -> Iterator[Asked]:
    with opened(background_loop, city) as database:
        own = InProcess(database, timeout=120)
        place = CityToAsk(database, own.ask, Plan(NODES))
        with pytest.MonkeyPatch.context() as patch:
            for name, value in (("CANDIDATES", 6), ("CHOSEN", 2), ("DAYS", 2), ("DIFFERING", "community")):
                patch.setattr(workload_cases, name, value)
            found = {each.name: background_loop.run(cases(each, place)) for each in QUESTIONS}
        yield Asked(database, own, found, background_loop)


def _totals(answer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """What the answer says of that which the bound counts."""
    return {name: answer[name] for name in found if name in answer}


def _of_paths(answer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    lengths = [path["length"] for path in answer["paths"]]
    assert lengths.count(1) == found["tied"]
    assert lengths.count(2) == min(found["ofTwoSteps"], 3 - found["tied"])
    return found


def _of_coverage(answer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    return {**_totals(answer, found), "tied": [each["tiedTotal"] for each in answer["kinds"]]}


def _of_difference(answer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    # The bound reads the ties of both days at once, and does not say which are of one day only.
    assert found["ties"] >= answer["tiesGainedTotal"] + answer["tiesLostTotal"]
    assert found["posts"] >= answer["seatsChangedTotal"]
    assert found["resources"] >= answer["resourcesAddedTotal"] + answer["resourcesWithdrawnTotal"]
    return {**found, "joinedTotal": answer["joinedTotal"], "leftTotal": answer["leftTotal"]}


def _of_measures(answer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    return _totals(answer["result"], found)


def _of_names(answer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    named = [*(each["node"]["id"] for each in answer["result"]["central"] + answer["result"]["brokers"])]
    return {"named": len({*named, *(each["id"] for each in answer["result"]["articulations"])})}


def _of_sharing(answer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    return {**found, "usesTotal": answer["usesTotal"]}


def _of_matches(answer: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    return {**found, **_totals(answer, found)}


SAID: dict[str, Callable[[dict[str, Any], dict[str, Any]], dict[str, Any]]] = {
    "paths": _of_paths,
    "coverage": _of_coverage,
    "diff": _of_difference,
    "metrics": _of_names,
    "metricsRun": _of_measures,
    "sharing": _of_sharing,
    "matches": _of_matches,
}


@by_question
def test_a_bound_counts_what_the_answer_counts(workload: Workload, asked: Asked) -> None:
    for case in asked.cases[workload.name]:
        data = asked.loop.run(asked.own.ask(workload.document, case.cobuild))
        (answer,) = data.values()
        bound = least(workload, case.cobuild, data)
        found = asked.loop.run(asked.database.read(bound.name, bound.text, bound.parameters))
        assert found == SAID.get(workload.name, _totals)(answer, found)


def test_bounds_read_what_they_include() -> None:
    for workload in QUESTIONS:
        assert "// +" not in statement(workload)
        assert "RETURN" in statement(workload)
    assert all(workload.by_hand for workload in FOUNDATION), "their counterparts are written by hand"
