"""A port of this machine that no other program takes while the database is down."""

from __future__ import annotations

import random
import socket

from graph.errors import EngineError
from graph.messages.language import Message

LOW, HIGH = 15_000, 32_000
"""Below what systems give to outgoing connections: one of those would take the port while the database restarts, and
a connection to a port in that range can even reach itself, which looks like a database."""
ATTEMPTS = 200


def free_port() -> int:
    """A random port on loopback that is not in use. :raises EngineError: when none is found."""
    for port in random.sample(range(LOW, HIGH), ATTEMPTS):
        with socket.socket() as probe:
            # As the database does: a port with lingering connections counts as free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise EngineError(Message("No port is free on 127.0.0.1 for the local Neo4j. Close some programs and try again."))
