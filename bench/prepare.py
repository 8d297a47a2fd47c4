"""Prepares a workload: its requests, and the statements that the floor runs for them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path
from typing import Any

import orjson

from bench.answers import from_floor, from_graphql
from bench.costs import InProcess, RecordedStatement
from bench.servers import BenchServer, graphql_body
from bench.workload_cases import Case, CityToAsk, cases
from bench.workloads import Workload

PATHS = {"cobuild": "/graphql", "peer": "/"}
CHECKED = 10
"""So many requests of a workload are compared at most; of one that is always answered anew, fewer."""
CHECKED_COLD = 2

ANY = (Exception,)
"""Errors that are reported for a workload without ending the run of the others."""

Request = tuple[str, bytes]
"""A request to a server: path and body."""


class DifferentAnswersError(RuntimeError):
    """Two servers disagree, so there is nothing to compare."""


@dataclass
class PreparedWorkload:
    """A workload and what is sent for it.

    :ivar floor: what the floor runs for each case, in order; the last statement's record is the answer
    :ivar own: what Cobuild runs for the first case
    :ivar asked: the requests by server
    :ivar able: the servers that answer it
    :ivar size: bytes of our longest answer that was compared
    """

    workload: Workload
    cases: list[Case]
    floor: list[list[RecordedStatement]]
    own: list[RecordedStatement]
    able: list[str]
    size: int = 0

    def __post_init__(self) -> None:
        document, peer = self.workload.document, self.workload.peer_document if self._peer_asked else ""
        bodies = [orjson.dumps([each.parameters for each in ran]) for ran in self.floor]
        self.asked: dict[str, list[Request]] = {
            "floor": [(f"/{self.workload.name}", body) for body in bodies],
            "cobuild": [(PATHS["cobuild"], graphql_body(document, case.cobuild)) for case in self.cases],
            "peer": [(PATHS["peer"], graphql_body(peer, case.peer)) for case in self.cases if case.peer is not None],
        }
        self.able = [name for name in self.able if self.asked[name]]
        # Never from the start again, because requests that must be new each time must not hit a cached response.
        self.turns: dict[str, Iterator[Request]] = {name: cycle(asked) for name, asked in self.asked.items()}

    @property
    def _peer_asked(self) -> bool:
        return any(case.peer is not None for case in self.cases)

    def statements(self) -> list[tuple[str, list[list[str]]]]:
        """The floor's statements, prepared: each text, and the positions of dates in its parameters."""
        first = self.floor[0]
        for ran in self.floor:
            if [each.text for each in ran] != [each.text for each in first]:
                raise ValueError(f"{self.workload.name}: its requests need different statements")
        return [(each.text, list(date_paths(each.parameters))) for each in first]


async def prepare(workload: Workload, place: CityToAsk, own: InProcess, servers: Sequence[str]) -> PreparedWorkload:
    """A workload's requests on the graph that is there; ValueError where Cobuild cannot answer one of them."""
    asked = await cases(workload, place)
    if not asked:
        raise ValueError(f"{workload.name}: the city has nothing to ask about")
    document = workload.document
    if workload.by_hand:
        floor = [[RecordedStatement(workload.name, workload.statement, case.floor or {})] for case in asked]
        return PreparedWorkload(workload, asked, floor, await own.statements(document, asked[0].cobuild), list(servers))
    if not workload.cold:
        for case in asked:
            await own.ask(document, case.cobuild)
    ran = [await own.statements(document, case.cobuild) for case in asked]
    return PreparedWorkload(workload, asked, ran, ran[0], list(servers))


def write_statements(prepared: Sequence[PreparedWorkload], path: Path) -> None:
    """The file that the floor starts with."""
    path.write_bytes(orjson.dumps({each.workload.name: each.statements() for each in prepared}))


def date_paths(parameters: dict[str, Any], above: tuple[str, ...] = ()) -> Iterator[list[str]]:
    """Where dates stand in parameters; dates in lists are not looked for."""
    for name, value in parameters.items():
        if isinstance(value, datetime.date):
            yield [*above, name]
        elif isinstance(value, dict):
            yield from date_paths(value, (*above, name))


async def expected(prepared: PreparedWorkload, index: int, answer: bytes, own: InProcess) -> Any:
    """The floor's response, in the form in which responses are compared."""
    workload = prepared.workload
    if workload.by_hand:
        return from_floor(answer)
    last = prepared.floor[index][-1].name
    whole = await own.completed(workload.document, prepared.cases[index].cobuild, last, orjson.loads(answer))
    return from_graphql(workload, whole)


async def check_equal(prepared: PreparedWorkload, servers: Mapping[str, BenchServer], own: InProcess) -> str | None:
    """Ask requests of every server that is able to answer and compare; notes the length of our longest answer.

    :returns: why the peer is not asked from here on, where its answer differs or does not come
    :raises DifferentAnswersError: naming the first request that Cobuild answers otherwise than the floor
    """
    workload, asked = prepared.workload, prepared.asked
    for index in range(min(len(prepared.cases), CHECKED_COLD if workload.cold else CHECKED)):
        right = await expected(prepared, index, servers["floor"].ask(*asked["floor"][index]), own)
        ours = servers["cobuild"].ask(*asked["cobuild"][index])
        prepared.size = max(prepared.size, len(ours))
        if from_graphql(workload, ours) != right:
            raise DifferentAnswersError(f"Cobuild and floor differ on {asked['cobuild'][index][1][-200:]!r}")
        if "peer" in prepared.able and index < len(asked["peer"]):
            try:
                same = from_graphql(workload, servers["peer"].ask(*asked["peer"][index])) == right
            except ANY as error:
                same, why = False, f"the peer failed: {told(error)}"
            else:
                why = "the peer's answer differs"
            if not same:
                prepared.able.remove("peer")
                return why
    return None


def told(error: BaseException) -> str:
    """An error in a line."""
    return f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"
