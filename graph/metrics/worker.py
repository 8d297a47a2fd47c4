"""The process of one run: a network comes in on standard input, progress and measures leave as lines of JSON.

A process of its own, with a low priority: whatever it does, questions that ask less are answered meanwhile. It ends
when its caller closes its standard input, in whichever way the caller ended.
"""

from __future__ import annotations

import os
import sys
import threading

import msgspec

from graph.metrics.measured_network import Network
from graph.metrics.results import Line

NICENESS = 10


def main() -> None:
    """Measure the network in the first line."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    network = msgspec.json.decode(sys.stdin.buffer.readline(), type=Network)
    threading.Thread(target=_leave_with_caller, daemon=True).start()
    from graph.metrics.measures import measures

    found = measures(network, lambda step: _say(Line(step=step)))
    _say(Line(found=found))


def _say(line: Line) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(line) + b"\n")
    sys.stdout.buffer.flush()


def _leave_with_caller() -> None:
    # Below the buffer, whose lock would be in the way when the process ends of itself.
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
