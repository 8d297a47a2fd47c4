"""Takes a connection from the pool of the driver, and gives it back, in one step where nothing else is to be done.

The pool of one server (``bolt://``) finds a free connection by a dozen calls, half as many as the rest of a read takes.
Where the login never changes and a free connection is in order, all that they do is done here. Otherwise the pool is
asked. Uses private names of the driver (``tests/test_private_surfaces.py``).
"""

from __future__ import annotations

from typing import Any, Protocol


class Connections(Protocol):
    """Where a reader gets its connections."""

    def at_once(self) -> Any:
        """A free connection, or None: then the driver's own way finds one."""

    def given_back(self, connection: Any) -> bool:
        """Give back a connection that is clean; False where the driver's own way is to do it."""


class DriversOwn:
    """The pool is another one, such as that of a cluster, or its logins change."""

    def at_once(self) -> None:
        return None

    def given_back(self, connection: Any) -> bool:
        return False


class OneServer:
    """The pool of one server, with a login that never changes."""

    def __init__(self, pool: Any) -> None:
        from neo4j._auth_management import to_auth_dict

        self._pool = pool
        self._login = to_auth_dict(pool.pool_config.auth._auth)
        self._idle = pool.pool_config.liveness_check_timeout

    def at_once(self) -> Any:
        pool = self._pool
        for connection in pool.connections.get(pool.address, ()):
            if connection.in_use:
                continue
            # One that has ended, or came to its age, the driver takes out of its pool; one long idle it asks first.
            if connection.closed() or connection.defunct() or connection.stale():
                return None
            if self._idle is not None and connection.is_idle_for(self._idle):
                return None
            # A login that has ended is to be repeated.
            if connection.auth_dict != self._login:
                return None
            connection.pool = pool
            connection.in_use = True
            return connection
        return None

    def given_back(self, connection: Any) -> bool:
        if connection.closed() or connection.defunct() or not connection.is_reset or self._pool.cond._waiters:
            return False
        connection.in_use = False
        return True


def connections(pool: Any) -> Connections:
    """The quickest way to the connections of a pool."""
    from neo4j._async.auth_management import AsyncStaticAuthManager
    from neo4j._async.io import AsyncDirectBoltPool

    is_plain = type(pool) is AsyncDirectBoltPool and type(pool.pool_config.auth) is AsyncStaticAuthManager
    return OneServer(pool) if is_plain else DriversOwn()
