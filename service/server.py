"""The server: uvicorn with limits on connections, for ``cobuild serve`` and the tests."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from functools import partial
from typing import Any

import uvicorn
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from service.app import Application
from service.http import Scope, Send
from service.messages import Receive
from service.settings import Settings

try:
    from service.connections import Connection, ConnectionLimits
except ImportError:  # Windows has no httptools; h11 limits the head, and uvicorn the time between requests.
    Connection = None  # type: ignore[assignment,misc]

GRACE_SECONDS = 5
"""How long requests in progress may continue after the signal to stop."""
TICK_SECONDS = 1.0
FORWARDED = b"x-forwarded-"
OTHER_FILES = 100
"""Open files other than the connections of clients and to the database."""


class Server(uvicorn.Server):
    """Serves one application; leaves signals to its caller, and calls ``announce`` once it listens."""

    def __init__(
        self, application: Application, settings: Settings, announce: Callable[[], None] | None = None
    ) -> None:
        super().__init__(
            uvicorn.Config(
                _behind(settings.trusted_proxies, application),
                interface="asgi3",
                http=_protocol(settings),
                ws="none",
                log_config=None,
                access_log=False,
                lifespan="off",
                server_header=False,
                timeout_keep_alive=round(settings.idle_timeout),
                timeout_graceful_shutdown=GRACE_SECONDS,
                proxy_headers=False,
            )
        )
        self._announce = announce
        self._stopping = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None

    def capture_signals(self) -> AbstractContextManager[None]:  # type: ignore[override]
        return nullcontext()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self._announce is not None:
            self._announce()

    def stop(self) -> None:
        """Accept no more requests, and end when those in progress are answered or the grace period is over.

        May be called from any thread.
        """
        self.should_exit = True
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._stopping.set)

    async def main_loop(self) -> None:
        """Look after the connections every second, until it is stopped. uvicorn looks ten times a second, which is
        half of what a service without requests computes.
        """
        self._loop = asyncio.get_running_loop()
        while not await self.on_tick(0):
            if Connection is not None:
                self._check_connections(self._loop.time())
            with suppress(TimeoutError):
                async with asyncio.timeout(TICK_SECONDS):
                    await self._stopping.wait()

    def _check_connections(self, now: float) -> None:
        for connection in list(self.server_state.connections):
            if isinstance(connection, Connection):
                connection.check(now)


def _behind(proxies: Sequence[str], application: Application) -> Application:
    """The application behind these proxies: what they say of a client counts. Other requests go by them."""
    if not proxies:
        return application
    told: Any = ProxyHeadersMiddleware(application, list(proxies))  # type: ignore[arg-type]

    def answer(scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        is_told = any(name.startswith(FORWARDED) for name, _ in scope.get("headers", ()))
        return (told if is_told else application)(scope, receive, send)

    return answer


def _protocol(settings: Settings) -> Any:
    if Connection is None:
        return "h11"
    connections = affordable(settings.max_connections, settings.pool_size + OTHER_FILES)
    limits = ConnectionLimits(settings.head_timeout, settings.body_timeout, settings.idle_timeout, connections)
    return partial(Connection, limits=limits)


def affordable(connections: int, others: int) -> int:
    """This number of connections, or fewer if the limit of open files, after raising it, does not allow as many."""
    try:
        import resource
    except ImportError:  # Windows counts otherwise.
        return connections
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft == resource.RLIM_INFINITY:
        return connections
    wanted = connections + others
    if soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    return max(min(connections, soft - others), 1)
