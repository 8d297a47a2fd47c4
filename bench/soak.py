"""A long run with faults injected: does the service keep answering, and does its memory stay what it was?

64 clients ask over connections of their own; some leave before the answer comes, some send what cannot be answered, and
the database is killed again and again. Resident memory is read every few seconds. ``make soak`` takes ten minutes.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import psutil

ROOT = Path(__file__).parent.parent
CLIENTS, MINUTES = 64, 10.0
SAMPLED_EVERY, KILLED_EVERY = 5.0, 120.0
GROWTH = 1.15
"""How many times the memory of the first part of the run the last part may have."""
PAUSE = 0.05
"""Seconds that a client waits between two requests."""
ANSWER_SECONDS = 60.0
HEADERS = {"content-type": "application/json", "accept": "application/graphql-response+json"}
BAD_BODIES = (
    b"",
    b"{",
    b"[]",
    b"\xff\xfe",
    b'{"query": 7}',
    b'{"query": "{"}',
    b'{"query": "{ nothing }"}',
    b'{"query": "{ units(first: -1) { nodes { id } } }"}',
    b'{"query": "query($w: UnitWhere) { units(where: $w) { totalCount } }", "variables": {"w": {"x": 1}}}',
    json.dumps({"query": "{" + "a" * 100_000}).encode(),
    json.dumps({"query": "{ units { nodes " + "{ parts { nodes " * 20}).encode(),
)


@dataclass
class Soak:
    """The results: numbers of responses of each kind, and the memory over time."""

    url: str
    process: psutil.Process
    noted: Path
    questions: list[bytes]
    ends: float
    rng: random.Random = field(default_factory=lambda: random.Random(7))
    outcomes: Counter[str] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)
    samples: list[tuple[float, float, int]] = field(default_factory=list)
    away: list[float] = field(default_factory=list)

    async def run(self) -> None:
        """Until the end of its time, all at once."""
        async with asyncio.TaskGroup() as group:
            for _ in range(CLIENTS):
                group.create_task(self._client())
            group.create_task(self._kill())
            group.create_task(self._sample())

    @property
    def over(self) -> bool:
        return time.monotonic() >= self.ends

    async def _client(self) -> None:
        async with httpx.AsyncClient(headers=HEADERS, timeout=ANSWER_SECONDS) as client:
            while not self.over:
                draw = self.rng.random()
                if draw < 0.05:
                    await self._leave()
                elif draw < 0.15:
                    await self._ask(client, self.rng.choice(BAD_BODIES), bad=True)
                else:
                    await self._ask(client, self.rng.choice(self.questions), bad=False)
                await asyncio.sleep(PAUSE)

    async def _ask(self, client: httpx.AsyncClient, body: bytes, *, bad: bool) -> None:
        try:
            reply = await client.post(f"{self.url}/graphql", content=body)
        except httpx.HTTPError as error:
            self.faults.append(f"no answer: {error!r}")
            return
        wanted = (400, 413, 415) if bad else (200, 503, 504)
        self.outcomes[f"{'bad request' if bad else 'question'}: {reply.status_code}"] += 1
        if reply.status_code not in wanted:
            self.faults.append(f"{reply.status_code} to {body[:200]!r}: {reply.text[:300]}")

    async def _leave(self) -> None:
        """A client that is gone before its answer comes."""
        address = httpx.URL(self.url)
        body = self.rng.choice(self.questions)
        with suppress(OSError):
            _, writer = await asyncio.open_connection(address.host, address.port)
            head = f"POST /graphql HTTP/1.1\r\nHost: {address.host}\r\nContent-Type: application/json\r\n"
            sent = f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body
            # Now and then in the midst of its own request.
            writer.write(sent[: self.rng.choice((len(sent), len(sent), len(sent) // 2))])
            await writer.drain()
            await asyncio.sleep(self.rng.random() * PAUSE)
            writer.transport.abort()
        self.outcomes["client gone"] += 1

    async def _kill(self) -> None:
        """Kills the database, and leaves it time to come back before the end."""
        while self.ends - time.monotonic() > KILLED_EVERY:
            await asyncio.sleep(KILLED_EVERY / 2)
            # By the number that the service notes: it may have another Java process, which makes the start-up cache.
            with suppress(OSError, ValueError, psutil.NoSuchProcess):
                psutil.Process(int(self.noted.read_text("ascii"))).kill()
                self.away.append(await self._seconds_away())
            await asyncio.sleep(KILLED_EVERY / 2)

    async def _seconds_away(self) -> float:
        """Seconds until the service is ready again, once it has noticed that it is not."""
        killed = time.monotonic()
        async with httpx.AsyncClient(timeout=ANSWER_SECONDS) as client:
            for wanted in (503, 200):
                while (await client.get(f"{self.url}/readyz")).status_code != wanted and not self.over:
                    await asyncio.sleep(0.1)
        return time.monotonic() - killed

    async def _sample(self) -> None:
        began = time.monotonic()
        while not self.over:
            megabytes = self.process.memory_info().rss / 1e6
            self.samples.append((time.monotonic() - began, megabytes, self.process.num_fds()))
            await asyncio.sleep(SAMPLED_EVERY)

    def memory(self) -> tuple[float, float]:
        """Median resident MB in the second fifth of the run, when all is warm, and in the last."""
        fifth = max(1, len(self.samples) // 5)
        return (
            statistics.median(each[1] for each in self.samples[fifth : 2 * fifth] or self.samples),
            statistics.median(each[1] for each in self.samples[-fifth:]),
        )


def questions() -> list[bytes]:
    """The valid requests: the examples of GraphiQL, and statements that no other request has."""
    examples = json.loads((ROOT / "explorer" / "examples.json").read_text("utf-8"))
    bodies = [{"query": each["query"], "variables": each.get("variables", {})} for each in examples]
    # Documents that are new each time fill what is kept of documents.
    bodies += [
        {"query": f"{{ a{number}: units(first: {number % 50}) {{ nodes {{ id name }} }} }}"} for number in range(2000)
    ]
    return [json.dumps(body).encode() for body in bodies for _ in range(1 if "a" in body["query"][:3] else 100)]


@contextmanager
def served(folder: Path) -> Iterator[tuple[str, psutil.Process]]:
    """The service with a database of its own, as `cobuild serve` runs it."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("COBUILD_")}
    command = [sys.executable, "-c", "from service.cli import main; main()", "serve", "--port", "0"]
    with (folder / "log").open("w") as log:
        process = subprocess.Popen(
            [*command, "--data", str(folder / "data")],
            cwd=ROOT,
            env=clean,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
        )
        try:
            assert process.stdout
            url = next((found[1] for line in process.stdout if (found := re.search(r"API +(\S+)/graphql", line))), None)
            if url is None:
                raise SystemExit((folder / "log").read_text()[-2000:])
            yield url, psutil.Process(process.pid)
        finally:
            process.terminate()
            process.wait(60)


def report(soak: Soak, minutes: float) -> dict[str, Any]:
    """The figures of a run."""
    before, after = soak.memory()
    return {
        "minutes": minutes,
        "clients": CLIENTS,
        "outcomes": dict(sorted(soak.outcomes.items())),
        "database killed": len(soak.away),
        "seconds until it was ready again": [round(each, 1) for each in soak.away],
        "resident MB, second fifth": round(before, 1),
        "resident MB, last fifth": round(after, 1),
        "resident MB, most": round(max(each[1] for each in soak.samples), 1),
        "open files, most": max(each[2] for each in soak.samples),
        "faults": len(soak.faults),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=MINUTES)
    minutes = parser.parse_args().minutes
    # So that the service ends with its soak, however that ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    with tempfile.TemporaryDirectory(prefix="cobuild-soak-") as folder, served(Path(folder)) as (url, process):
        noted = Path(folder) / "data" / "run" / "neo4j.pid"
        soak = Soak(url, process, noted, questions(), time.monotonic() + 60 * minutes)
        asyncio.run(soak.run())
        found = report(soak, minutes)
        print(json.dumps(found, indent=2))
        for fault in soak.faults[:10]:
            print(fault, file=sys.stderr)
        if soak.faults or found["resident MB, last fifth"] > GROWTH * found["resident MB, second fifth"]:
            raise SystemExit("The service failed, or its memory grew.")


if __name__ == "__main__":
    main()
