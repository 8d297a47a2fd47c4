"""The process of one run: a network comes in on standard input, progress and measures leave as lines of JSON.

A process of its own, with a low priority: whatever it does, questions that ask less are answered meanwhile. It ends
when its caller closes its standard input, in whichever way the caller ended.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import Any

import orjson

from graph.metrics.measured_network import Network

NICENESS = 10


def main() -> None:
    """Measure the network in the first line."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    network = Network(*orjson.loads(sys.stdin.buffer.readline()))
    threading.Thread(target=_leave_with_caller, daemon=True).start()
    from graph.metrics.measures import measures

    found = measures(network, lambda step: _say({"step": step}))
    _say({"found": found})


def _say(message: dict[str, Any]) -> None:
    sys.stdout.buffer.write(orjson.dumps(message) + b"\n")
    sys.stdout.buffer.flush()


def _leave_with_caller() -> None:
    # Below the buffer, whose lock would be in the way when the process ends of itself.
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
