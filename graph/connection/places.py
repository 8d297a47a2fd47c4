"""Gives back to the driver's pool the places of connections that a cancellation closed while they were looked at.

Before the driver hands out a connection that was idle for long, it asks the server whether it lives. A cancellation at
that moment (a client leaves, a time-out passes while the database stands still) closes the connection, but the driver
goes on counting it as in use: after as many as the pool has places, every statement waits in vain, for ever.
"""

from __future__ import annotations

from typing import Any

import neo4j


def give_back_places(driver: neo4j.AsyncDriver) -> None:
    """Let go of closed connections that count as in use; one that still has a user is let go of twice, which is safe.

    A driver whose pool is another one keeps them.
    """
    pool: Any = getattr(driver, "_pool", None)
    found = getattr(pool, "connections", {}).values()
    closed = [each for connections in found for each in connections if each.in_use and each.closed()]
    if closed:
        pool.kill_and_release(*closed)
