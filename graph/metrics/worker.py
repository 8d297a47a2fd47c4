"""The process of one run: reads a network from standard input, and writes progress and measures as lines of JSON.

It is a separate process with a low priority, so that other questions are still answered meanwhile. It ends
when its caller closes its standard input, however the caller ended.
"""

from __future__ import annotations

import os
import sys
import threading

import msgspec

from graph.metrics.measured_network import Part, network_of
from graph.metrics.results import Line, lines_of

NICENESS = 10


def main() -> None:
    """Measure the network whose parts come in."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)
    decoder = msgspec.json.Decoder(Part)
    network = network_of(decoder.decode(line) for line in sys.stdin.buffer)
    threading.Thread(target=_leave_with_caller, daemon=True).start()
    from graph.metrics.measures import measures

    found = measures(network, lambda step: _say(Line(step=step)))
    for line in lines_of(found):
        _say(line)


def _say(line: Line) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(line) + b"\n")
    sys.stdout.buffer.flush()


def _leave_with_caller() -> None:
    # Without the buffer, whose lock could block the end of the process.
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os._exit(1)


if __name__ == "__main__":
    main()
