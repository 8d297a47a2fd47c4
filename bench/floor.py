"""The floor: what answering costs without GraphQL.

A plain ASGI handler that runs one hand-written statement over the official driver and encodes its record with orjson:
``POST /NAME`` with the parameters as a JSON object. Nothing is validated, limited, logged or paged for the client.

    NEO4J_URI=bolt://… NEO4J_USER=neo4j NEO4J_PASSWORD=… PORT=8001 python -m bench.floor
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import neo4j
import orjson
import uvicorn

from bench.workloads import WORKLOADS, parameters

Message = MutableMapping[str, Any]
HEADERS = [(b"content-type", b"application/json")]


class Floor:
    """The ASGI application. Its driver is opened and closed by the lifespan messages."""

    def __init__(self, uri: str, user: str, password: str) -> None:
        self._uri, self._auth = uri, (user, password)
        self._statements = {f"/{workload.name}": workload.statement for workload in WORKLOADS}
        self._driver: neo4j.AsyncDriver

    async def __call__(
        self,
        scope: Message,
        receive: Callable[[], Awaitable[Message]],
        send: Callable[[Message], Awaitable[None]],
    ) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        body = (await receive())["body"]
        async with self._driver.session(
            database="neo4j", fetch_size=-1, default_access_mode=neo4j.READ_ACCESS
        ) as session:
            result = await session.run(self._statements[scope["path"]], parameters(orjson.loads(body)))
            record = await result.single(strict=True)
        answer = orjson.dumps(record[0])
        length = (b"content-length", b"%d" % len(answer))
        await send({"type": "http.response.start", "status": 200, "headers": [*HEADERS, length]})
        await send({"type": "http.response.body", "body": answer})

    async def _live(
        self, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
    ) -> None:
        while True:
            if (await receive())["type"] == "lifespan.startup":
                self._driver = neo4j.AsyncGraphDatabase.driver(
                    self._uri, auth=self._auth, notifications_min_severity="OFF", telemetry_disabled=True
                )
                await send({"type": "lifespan.startup.complete"})
            else:
                await self._driver.close()
                await send({"type": "lifespan.shutdown.complete"})
                return


def main() -> None:
    """Serve until a signal comes; what is needed to know comes from the environment."""
    floor = Floor(os.environ["NEO4J_URI"], os.environ["NEO4J_USER"], os.environ["NEO4J_PASSWORD"])
    uvicorn.run(
        floor,
        host="127.0.0.1",
        port=int(os.environ["PORT"]),
        loop="uvloop",
        http="httptools",
        lifespan="on",
        log_level="error",
        access_log=False,
        server_header=False,
    )


if __name__ == "__main__":
    main()
