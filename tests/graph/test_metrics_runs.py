"""Runs of metrics: waiting, ``RUNNING``, cancellation, and refusals."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from typing import Any

import psutil
import pytest

from graph.errors import LimitExceeded, TimedOut
from graph.metrics import runs
from graph.metrics.measured_network import OF_ONE_PART, Network, Pair, Part, network_of, parts_of, refuse_too_large
from graph.metrics.runs import NetworkQuery, NothingToMeasureError, Run, Runs
from graph.metrics.worker_process import measured

TRIANGLE = [["b", "a", "c"], False, [["a", "b", 1], ["b", "c", 2], ["a", "c", 1]], [["p", ["a", "b", "x"]]]]
QUESTION = NetworkQuery("network", "MATCH", {})


class Reading:
    """A database that holds one network, in one version at a time."""

    def __init__(self, record: Any) -> None:
        self.record = record
        self.version = 1
        self.asked: list[str] = []

    async def read(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        self.asked.append(name)
        return self.version if name == "metrics.version" else self.record


def test_columns_are_in_order_for_any_record() -> None:
    assert network_of(parts_of(TRIANGLE)) == Network(
        ["a", "b", "c"], [Pair(0, 1, 1), Pair(0, 2, 1), Pair(1, 2, 2)], ["p"], [[0], [0], []]
    )


@pytest.mark.parametrize("limit", ["BODIES", "PLACES"])
def test_more_than_one_run_looks_at_is_refused(monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(f"graph.caps.MEASURED_{limit}", 0)
    with pytest.raises(LimitExceeded) as refused:
        refuse_too_large(TRIANGLE)
    assert refused.value.extensions["limit"] == f"metrics_{limit.lower()}"


def test_a_network_whose_ties_were_not_all_read_is_refused() -> None:
    with pytest.raises(LimitExceeded, match="more than 200000 ties") as refused:
        refuse_too_large([TRIANGLE[0], True, *TRIANGLE[2:]])
    assert refused.value.extensions["limit"] == "metrics_ties"


def test_kept_until_the_graph_changes() -> None:
    async def work() -> list[str]:
        reading = Reading(TRIANGLE)
        service = Runs(reading)
        first = await service.outcome(QUESTION, 60)
        again = await asyncio.gather(*(service.outcome(QUESTION, 60) for _ in range(3)))
        assert all(outcome is not None and outcome.found == first.found for outcome in again)
        reading.version = 2
        await asyncio.gather(*(service.outcome(QUESTION, 60) for _ in range(3)))
        return [name for name in reading.asked if name == "network"]

    assert asyncio.run(work()) == ["network"] * 2, "one run for all who ask at once"


def test_a_place_that_is_not_there() -> None:
    with pytest.raises(NothingToMeasureError):
        asyncio.run(Runs(Reading(None)).outcome(QUESTION, 10))


def endless(report: Callable[[str], None]) -> Any:
    report("CORE")
    return asyncio.sleep(3600)


def test_a_run_continues_for_clients_that_got_running(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runs, "LEASE", 0.2)

    async def work() -> None:
        run = Run(endless)
        assert (await run.outcome(0.01)).step == "CORE"
        await asyncio.sleep(0.05)
        assert (await run.outcome(0)).found is None
        assert not run.task.done()
        await asyncio.sleep(0.5)
        assert run.task.cancelled(), "nobody has asked again"

    asyncio.run(work())


def test_a_run_ends_with_the_last_who_waits_for_it() -> None:
    async def work() -> None:
        run = Run(endless)
        clients = [asyncio.ensure_future(run.outcome(60)) for _ in range(2)]
        await asyncio.sleep(0.01)
        clients[0].cancel()
        await asyncio.sleep(0.05)
        assert not run.task.done()
        clients[1].cancel()
        await asyncio.sleep(0.05)
        assert run.task.cancelled()

    asyncio.run(work())


def test_a_network_is_sent_in_small_parts() -> None:
    """To write one holds the event loop."""
    record = [[f"{at:05d}" for at in range(5000)], False, [], [["p", ["00000"] * 4500], ["q", []]]]
    parts = list(parts_of(record))
    assert all(len(part.bodies) + sum(len(ids) for _, ids in part.places) <= OF_ONE_PART for part in parts)
    found = network_of(parts)
    assert (len(found.ids), found.places, found.lies_in[0]) == (5000, ["p", "q"], [0])


def ring(size: int) -> Iterable[Part]:
    ids = [f"{at:05d}" for at in range(size)]
    tied = [(ids[at], ids[(at + step) % size], 1) for at in range(size) for step in (1, 7, 31)]
    return parts_of([ids, False, tied, []])


def workers() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if "graph.metrics.worker" in child.cmdline()]


def test_a_run_that_is_ended_leaves_no_process() -> None:
    async def work() -> None:
        begun = asyncio.Event()
        client = asyncio.ensure_future(measured(ring(3000), lambda _: begun.set(), 60))
        await begun.wait()
        (worker,) = workers()
        client.cancel()
        with pytest.raises(asyncio.CancelledError):
            await client
        assert not worker.is_running()

    asyncio.run(work())


def test_a_run_has_an_end() -> None:
    with pytest.raises(TimedOut):
        asyncio.run(measured(ring(3000), lambda _: None, 0.05))
    assert workers() == []


def test_the_loop_is_free_while_a_network_is_measured() -> None:
    async def work() -> float:
        client = asyncio.ensure_future(measured(ring(600), lambda _: None, 60))
        loop, longest = asyncio.get_running_loop(), 0.0
        while not client.done():
            before = loop.time()
            await asyncio.sleep(0.001)
            longest = max(longest, loop.time() - before)
        assert (await client).bodies == 600
        return longest

    assert asyncio.run(work()) < 1.0
