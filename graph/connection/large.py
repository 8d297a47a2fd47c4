"""Values so large that they are handled in a thread, and the end of their many objects.

Python's garbage collector stops all threads while it looks at the objects that it knows. Those of a large value have no
cycles, so it rests while there is one. To free them is one call that holds Python, so they are let go in pieces.
"""

from __future__ import annotations

import gc
import threading
import time
from dataclasses import dataclass, field
from typing import Any, ClassVar

from graph.connection.pieces import MANY

LONGEST_REST = 10.0
"""Seconds after which garbage is collected nevertheless, where large values follow each other without a gap."""
AT_ONCE, MOST_AT_ONCE = 8, 256
"""Rows that are freed in one call: at first, and at most, while they turn out to be small."""
SLOW = 0.0005
"""Seconds of a call after which the rows that follow are taken apart."""


class Rest:
    """A rest of the garbage collector, from now until its ``end``, or that of the object."""

    # Whatever runs in between may end another one in the same thread.
    _lock: ClassVar = threading.RLock()
    _count: ClassVar[int] = 0
    _since: ClassVar[float] = 0.0
    _wakes: ClassVar[bool] = False

    def __init__(self) -> None:
        with Rest._lock:
            Rest._count += 1
            self._ended = False
            if Rest._count == 1:
                Rest._wakes, Rest._since = gc.isenabled(), time.monotonic()
                gc.disable()
            elif time.monotonic() - Rest._since > LONGEST_REST:
                Rest._since = time.monotonic()
                gc.collect()

    def end(self) -> None:
        with Rest._lock:
            if self._ended:
                return
            self._ended = True
            Rest._count -= 1
            if not Rest._count and Rest._wakes:
                gc.enable()

    __del__ = end


@dataclass(slots=True)
class Large:
    """A value that was large when it came: what is made of it is made in a thread, while the collector rests."""

    value: Any
    rest: Rest = field(default_factory=Rest, compare=False)


def plain(value: Any) -> Any:
    """The value, also of one that is ``Large``."""
    return value.value if type(value) is Large else value


def let_go(held: list[Any]) -> None:
    """Free, in pieces, what a list holds and nobody else does; to be called in a thread."""
    while held:
        value = held.pop()
        items: list[Any] = []
        if isinstance(value, (dict, list, tuple)):
            items += value.values() if isinstance(value, dict) else value
        del value
        if len(items) < MANY:
            held += items
            continue
        count, took = AT_ONCE, 0.0
        while items:
            if took < SLOW:
                before = time.thread_time()
                del items[-count:]
                took = time.thread_time() - before
                count = min(2 * count, MOST_AT_ONCE) if took < SLOW / 4 else count
            else:
                held.append(items.pop())
