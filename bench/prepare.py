"""Prepares a workload: its requests, and the statements that the floor runs for them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import cycle
from pathlib import Path
from typing import Any

import orjson

from bench.answers import from_floor, from_graphql, from_rows
from bench.costs import InProcess, RecordedStatement
from bench.least import least
from bench.servers import BY_NAME, COMPILED, WAYS, BenchServer, graphql_body
from bench.workload_cases import Case, CityToAsk, cases
from bench.workloads import Workload

PATHS = {"cobuild": "/graphql", "peer": "/"}
WITH_MAPS = ".maps"
"""What follows the name of a workload where the floor is asked for its statement with maps."""
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
    :ivar with_maps: for a statement written by hand, the same with maps
    :ivar least: for a question whose floor runs Cobuild's own statement, the lower bound of the first case
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
    with_maps: list[list[RecordedStatement]] = field(default_factory=list)
    least: RecordedStatement | None = None
    size: int = 0

    def __post_init__(self) -> None:
        document, peer = self.workload.document, self.workload.peer_document if self._peer_asked else ""
        bodies = [orjson.dumps([each.parameters for each in ran]) for ran in self.floor]
        plain = [(f"/{self.workload.name}", body) for body in bodies]
        own = [(PATHS["cobuild"], graphql_body(document, case.cobuild)) for case in self.cases]
        self.asked: dict[str, list[Request]] = {
            "floor": plain,
            BY_NAME: [(path + WITH_MAPS, body) for path, body in plain] if self.with_maps else [],
            COMPILED: plain,
            **dict.fromkeys(WAYS, own),
            "peer": [(PATHS["peer"], graphql_body(peer, case.peer)) for case in self.cases if case.peer is not None],
        }
        self.able = [name for name in self.able if self.asked[name]]
        # Never from the start again, because requests that must be new each time must not hit a cached response.
        self.turns: dict[str, Iterator[Request]] = {name: cycle(asked) for name, asked in self.asked.items()}

    @property
    def _peer_asked(self) -> bool:
        return any(case.peer is not None for case in self.cases)

    def statements(self) -> dict[str, list[tuple[str, list[list[str]]]]]:
        """The floor's statements by the name with which it is asked: each text, and where its parameters have dates."""
        name, found = self.workload.name, {}
        for asked, all_ran in ((name, self.floor), (name + WITH_MAPS, self.with_maps)):
            for ran in all_ran:
                if [each.text for each in ran] != [each.text for each in all_ran[0]]:
                    raise ValueError(f"{name}: its requests need different statements")
            if all_ran:
                found[asked] = [(each.text, list(date_paths(each.parameters))) for each in all_ran[0]]
        return found


async def prepare(workload: Workload, place: CityToAsk, own: InProcess, servers: Sequence[str]) -> PreparedWorkload:
    """A workload's requests on the graph that is there; ValueError where Cobuild cannot answer one of them."""
    asked = await cases(workload, place)
    if not asked:
        raise ValueError(f"{workload.name}: the city has nothing to ask about")
    document = workload.document
    if workload.by_hand:
        floor, with_maps = (
            [[RecordedStatement(workload.name, text, case.floor or {})] for case in asked]
            for text in (workload.rows[1], workload.statement)
        )
        ran = await own.statements(document, asked[0].cobuild)
        return PreparedWorkload(workload, asked, floor, ran, list(servers), with_maps)
    answers = [] if workload.cold else [await own.ask(document, case.cobuild) for case in asked]
    all_ran = [await own.statements(document, case.cobuild) for case in asked]
    bound = least(workload, asked[0].cobuild, answers[:1])
    return PreparedWorkload(workload, asked, all_ran, all_ran[0], list(servers), least=bound)


def write_statements(prepared: Sequence[PreparedWorkload], path: Path) -> None:
    """The file that the floor starts with."""
    path.write_bytes(orjson.dumps({name: texts for each in prepared for name, texts in each.statements().items()}))


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
        return from_rows(workload, answer)
    last = prepared.floor[index][-1].name
    whole = await own.completed(workload.document, prepared.cases[index].cobuild, last, orjson.loads(answer))
    return from_graphql(workload, whole)


async def check_equal(prepared: PreparedWorkload, servers: Mapping[str, BenchServer], own: InProcess) -> list[str]:
    """Ask requests of every server that is able to answer and compare; notes the length of our longest answer.

    :returns: why others than ours and the floor are not asked from here on: their answer differs or does not come
    :raises DifferentAnswersError: naming the first request that Cobuild answers otherwise than the floor
    """
    workload, asked = prepared.workload, prepared.asked
    why: list[str] = []
    for index in range(min(len(prepared.cases), CHECKED_COLD if workload.cold else CHECKED)):
        floor = servers["floor"].ask(*asked["floor"][index])
        right = await expected(prepared, index, floor, own)
        for name in (each for each in WAYS if each in prepared.able):
            ours = servers[name].ask(*asked[name][index])
            prepared.size = max(prepared.size, len(ours))
            if from_graphql(workload, ours) != right:
                raise DifferentAnswersError(f"{name} and floor differ on {asked[name][index][1][-200:]!r}")
        if BY_NAME in prepared.able and from_floor(servers[BY_NAME].ask(*asked[BY_NAME][index])) != right:
            raise DifferentAnswersError(f"The floors differ on {asked['floor'][index][1][-200:]!r}")
        for name, read in ((COMPILED, orjson.loads), ("peer", partial(from_graphql, workload))):
            if name in prepared.able and index < len(asked[name]):
                same = orjson.loads(floor) if name == COMPILED else right
                if different := _difference(servers[name], asked[name][index], read, same):
                    prepared.able.remove(name)
                    why.append(different)
    return why


def _difference(server: BenchServer, request: Request, read: Callable[[bytes], Any], right: Any) -> str | None:
    """What is wrong with the answer of a server, if anything is."""
    try:
        same = read(server.ask(*request)) == right
    except ANY as error:
        return f"{server.name} failed: {told(error)}"
    return None if same else f"the answer of {server.name} differs"


def told(error: BaseException) -> str:
    """An error in a line."""
    return f"{type(error).__name__}: {' '.join(str(error).split())[:300]}"
