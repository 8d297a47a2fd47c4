"""The simulation of sizes, where the answer is known."""

from __future__ import annotations

import json

import pytest

from bench.report import RESULTS
from bench.scale import MIX, POINTS_WITHIN, Machine, Work, highest_rate, measured

WORKS = dict.fromkeys(MIX, Work(0.001, 0.004))


def test_a_machine_is_in_use_as_its_work_asks() -> None:
    """Utilization is the rate times the mean work, whatever the queues."""
    served = Machine(WORKS, workers=1, cores=2).serve(rate=100, seconds=300)
    assert served.workers_busy == pytest.approx(0.1, rel=0.05)
    assert served.database_busy == pytest.approx(0.2, rel=0.05)
    assert 0.004 < served.points < POINTS_WITHIN


def test_more_than_it_can_do_takes_ever_longer() -> None:
    served = Machine(WORKS, workers=1, cores=1).serve(rate=400, seconds=60)
    assert served.others > 10
    assert served.points < served.others, "lookups do not wait behind questions"


def test_twice_the_machine_serves_twice_the_requests() -> None:
    one, _ = highest_rate(WORKS, 1, 1, 30)
    two, _ = highest_rate(WORKS, 2, 2, 30)
    assert one < 250
    assert two == pytest.approx(2 * one, rel=0.15)


def test_the_mix_was_measured() -> None:
    works = measured(json.loads((RESULTS / "100000.json").read_bytes()))
    assert works.keys() == MIX.keys()
    assert all(work.service > 0 and work.database > 0 for work in works.values())
