"""The event loop of a process that serves."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Callable

COLLECTIONS = (10_000, 5, 20)
"""The thresholds of the garbage collector. Responses consist of many small objects without cycles; with Python's
default of 700 objects, the collector takes a sixth of the time of a large response. All threads wait while it collects:
60,000 objects take some 30 ms, twice as many (the default of 10 for the second) some 60."""

SWITCH_SECONDS = 0.001
"""How long a thread keeps the interpreter while the event loop waits for it; Python's default is 5 ms."""


def loop_factory() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """uvloop where there is one."""
    try:
        import uvloop
    except ImportError:  # Windows
        return None
    factory: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    return factory


def settle() -> None:
    """Prepare the process for serving.

    Existing objects, mainly the schema, live as long as the process, so the garbage collector skips them. Threads that
    read documents or make large responses yield the interpreter to the event loop early.
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTIONS)
