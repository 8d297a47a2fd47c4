"""``cobuild`` with a watch on its event loop: ``python -m bench.held serve``.

A timer falls due every few milliseconds. How late it comes, or the CPU time that the process spent meanwhile where that
is less (then others had the processor), is how long the loop was held: by its own thread, or by one that held Python.
Long holds are appended to the file that ``HELD`` in the environment names, as lines of JSON.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

EVERY, NOTED = 0.005, 0.001
"""Seconds between two timers, and of the shortest hold that is noted."""
FILE = "HELD"


class Hold(msgspec.Struct):
    """The seconds of one hold, and its end by the clock ``time.time``."""

    ended: float
    seconds: float


def holds(file: Path, since: float, until: float) -> list[float]:
    """The seconds of the holds that ended in a period, the longest first."""
    lines = file.read_bytes().splitlines() if file.exists() else []
    found = [msgspec.json.decode(line, type=Hold) for line in lines]
    return sorted((each.seconds for each in found if since <= each.ended <= until), reverse=True)


def watched(factory: Callable[[], asyncio.AbstractEventLoop], file: Path) -> Callable[[], asyncio.AbstractEventLoop]:
    """A factory whose loops are watched."""

    def made() -> asyncio.AbstractEventLoop:
        loop = factory()
        _watch(loop, file)
        return loop

    return made


def _watch(loop: asyncio.AbstractEventLoop, file: Path) -> None:
    def due(at: float, spent: float) -> None:
        held = min(time.monotonic() - at, time.process_time() - spent)
        if held > NOTED:
            with file.open("ab") as log:
                log.write(msgspec.json.encode(Hold(time.time(), held)) + b"\n")
        wait()

    def wait() -> None:
        loop.call_later(EVERY, due, time.monotonic() + EVERY, time.process_time())

    loop.call_soon(wait)


def serve() -> None:
    """``cobuild``, watched."""
    # Imported here, for the benches read this module too.
    from service import event_loop, running
    from service.cli import main

    factory = event_loop.loop_factory()
    made = watched(factory or asyncio.new_event_loop, Path(os.environ[FILE]))
    vars(running)["loop_factory"] = lambda: made
    main()


if __name__ == "__main__":
    serve()
