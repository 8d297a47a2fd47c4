"""Measures lookups during each attack: ``python -m bench.attacks``.

While some clients attack the service, another one looks things up by their ids; the figures are how long its lookups
take alone and beside each attack, in blocks that take turns, so that what else the machine does disturbs both.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from itertools import cycle
from multiprocessing.managers import ListProxy
from pathlib import Path
from threading import Barrier, Event
from typing import Any

import click
import orjson

from bench.city import city
from bench.costs import InProcess
from bench.held import holds
from bench.hostile import ANSWER_SECONDS, Attack, attacks
from bench.markdown import table
from bench.prepare import PreparedWorkload, prepare
from bench.servers import BenchServer, cobuild
from bench.under_load import Timings, run, send
from bench.workload_cases import CityToAsk
from bench.workloads import WORKLOADS
from seeds.generate import Plan

RESULTS = Path(__file__).parent / "results"
NODES = 100_000
CLIENTS, SECONDS, BLOCKS = 4, 3.0, 3
STARTING_SECONDS = 60.0
NICE = 10
"""How much the attackers yield to the service: they would have cores of their own."""
PROMISED = 250.0
"""Milliseconds within which 99 of 100 lookups are answered during each attack, on two dedicated cores."""
_PLACE = """MATCH (n:Area {level: 'DISTRICT'}) WITH n ORDER BY n.id LIMIT 1 RETURN n.id"""


@dataclass
class AttackRun:
    """The lookups alone and during one attack, and the responses to the attack."""

    alone: Timings = field(default_factory=Timings)
    beside: Timings = field(default_factory=Timings)
    answers: Counter[str] = field(default_factory=Counter)
    held: float = 0.0
    """The longest time for which the event loop was held during the attack, in milliseconds."""

    def figures(self) -> dict[str, Any]:
        """For the report."""
        return {
            "alone": self.alone.figures(),
            "beside": self.beside.figures(),
            "ratios": {
                f"p{percent}": round(self.beside.percentile(percent) / max(self.alone.percentile(percent), 0.001), 2)
                for percent in (50, 99)
            },
            "held": round(self.held, 1),
            "answers": dict(sorted(self.answers.items())),
        }


def _attack(name: str, place: str, port: int, client: int, ready: Barrier, over: Event, told: ListProxy[str]) -> None:
    """One client, in a process of its own: sends an attack again and again, each time another one."""
    attack = next(each for each in attacks(place) if each.name == name)
    with suppress(OSError):
        os.nice(NICE)
    ready.wait(STARTING_SECONDS)
    number = client * 1_000_000 + os.getpid() % 1000 * 1000
    while not over.is_set():
        outcome = attack.send("127.0.0.1", port, number)
        told.append("closed" if not outcome.status else ", ".join(sorted(outcome.codes)) or "answered")
        number += 1


@contextmanager
def under(attack: Attack, place: str, port: int, answers: Counter[str]) -> Iterator[None]:
    """Clients attack until the end of the block; what they were answered is counted."""
    context = multiprocessing.get_context("spawn")
    with context.Manager() as shared, ProcessPoolExecutor(CLIENTS, context) as pool:
        ready, over, told = shared.Barrier(CLIENTS + 1), shared.Event(), shared.list()
        attacking = [pool.submit(_attack, attack.name, place, port, each, ready, over, told) for each in range(CLIENTS)]
        try:
            ready.wait(STARTING_SECONDS)
            _await(told)
            yield
        finally:
            over.set()
            for each in attacking:
                each.result(2 * ANSWER_SECONDS)
            answers.update(told)


def _await(told: Sequence[str]) -> None:
    """Until the first answer came, or the clients have had the time to begin."""
    until = time.monotonic() + 10
    while not told and time.monotonic() < until:
        time.sleep(0.05)


def measure(
    attack: Attack, place: str, lookups: PreparedWorkload, server: BenchServer, log: Path, seconds: float, blocks: int
) -> AttackRun:
    """The lookups of one client alone and during an attack, in alternating blocks."""
    found, turns = AttackRun(), cycle(lookups.asked["cobuild"])
    for _ in range(blocks):
        run(send(server.port, turns, 1, seconds, found.alone))
        with under(attack, place, server.port, found.answers):
            began = time.time()
            run(send(server.port, turns, 1, seconds, found.beside))
            found.held = max([found.held, *(1000 * each for each in holds(log, began, time.time()))])
    return found


def markdown(figures: dict[str, Any]) -> str:
    """The report."""
    rows = []
    for name, each in figures["attacks"].items():
        alone, beside, ratios = each["alone"], each["beside"], each["ratios"]
        answers = "; ".join(f"{count} × {answer}" for answer, count in each["answers"].items())
        rows.append(
            (
                name,
                each["about"],
                answers or "none in time",
                f"{alone['p50']:.1f} → {beside['p50']:.1f} ({ratios['p50']:.1f})",
                f"{alone['p99']:.1f} → {beside['p99']:.1f} ({ratios['p99']:.1f})",
                f"{beside['requests']}, {beside['errors']} failed",
                f"{each['held']:.0f}",
            )
        )
    head = (
        "attack",
        "what",
        "answers",
        "p50: alone → beside (ratio)",
        "p99: alone → beside (ratio)",
        "lookups",
        "loop held",
    )
    kept = sum(each["beside"]["p99"] < PROMISED for each in figures["attacks"].values())
    text = (
        f"Lookups by id of one client, in milliseconds, alone and while {CLIENTS} clients attack without a break, at a"
        f" lower priority, since attackers have cores of their own, on a"
        f" generated city of {figures['nodes']:,} nodes; {figures['blocks']} blocks of {figures['seconds']:g} s each."
        f" Promised: a p99 under {PROMISED:g} ms beside each attack on two cores that do nothing else, which"
        f" {kept} of {len(rows)} keep here. The load of the machine was {figures['load'][0]:.1f} when it began and"
        f" {figures['load'][1]:.1f} at the end, on {figures['cores']} cores: with other programs on it, only ratios"
        " tell. The last column is the longest time for which the event loop was held during the attack, in"
        " milliseconds (`bench/held.py`). Written by `python -m bench.attacks`; the attacks are in `bench/hostile.py`."
    )
    return "\n".join(["# Attacks beside lookups", "", text, "", *table(head, rows), ""])


async def measured(nodes: int, names: Sequence[str], seconds: float, blocks: int) -> dict[str, Any]:
    """The figures of all attacks with these names, or of all."""
    load = [os.getloadavg()[0]]
    async with city(nodes) as graph:
        own = InProcess(graph.database)
        point = next(each for each in WORKLOADS if each.name == "point")
        lookups = await prepare(point, CityToAsk(graph.database, own.ask, Plan(nodes)), own, ["cobuild"])
        place = await graph.database.read("bench.place", _PLACE, {})
        found = {}
        with (
            tempfile.TemporaryDirectory() as folder,
            cobuild(graph.address, Path(folder), holds=(log := Path(folder) / "holds")) as server,
        ):
            for attack in attacks(place):
                if not names or attack.name in names:
                    beside = await asyncio.to_thread(measure, attack, place, lookups, server, log, seconds, blocks)
                    found[attack.name] = {"about": attack.about, **beside.figures()}
                    click.echo(f"{attack.name}: {found[attack.name]}", err=True)
    load.append(os.getloadavg()[0])
    return {
        "nodes": nodes,
        "seconds": seconds,
        "blocks": blocks,
        "cores": os.cpu_count(),
        "load": load,
        "attacks": found,
    }


@click.command()
@click.option("--nodes", default=NODES, show_default=True, help="Nodes of the city.")
@click.option("--seconds", default=SECONDS, show_default=True, help="Seconds of each block.")
@click.option("--blocks", default=BLOCKS, show_default=True, help="Blocks of each attack.")
@click.option("--attacks", "names", default="", help="Only these, by name, with commas; the report is then printed.")
def main(nodes: int, seconds: float, blocks: int, names: str) -> None:
    """Measure lookups during each attack, and write bench/results/attacks.md and attacks.json."""
    chosen = [name for name in names.split(",") if name]
    figures = asyncio.run(measured(nodes, chosen, seconds, blocks))
    report = markdown(figures)
    if chosen:
        click.echo(report)
        return
    (RESULTS / "attacks.json").write_bytes(orjson.dumps(figures, option=orjson.OPT_INDENT_2))
    (RESULTS / "attacks.md").write_text(report, "utf-8")


if __name__ == "__main__":
    main()
