"""The floor: what answering costs without GraphQL.

A plain ASGI handler that runs a workload's statements over the official driver and encodes the last one's record with
orjson: ``POST /NAME`` with a JSON list, the parameters of each. Nothing is validated, limited, logged or paged for the
client. What the statements are says the file ``STATEMENTS``: ``{NAME: [[TEXT, [PATH, …]], …]}``, where paths lead to
parameters that are dates.

    NEO4J_URI=bolt://… NEO4J_USER=neo4j NEO4J_PASSWORD=… STATEMENTS=… PORT=8001 python -m bench.floor
"""

from __future__ import annotations

import datetime
import os
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from pathlib import Path
from typing import Any

import neo4j
import orjson
import uvicorn

Message = MutableMapping[str, Any]
Statements = Mapping[str, Sequence[tuple[str, Sequence[Sequence[str]]]]]
HEADERS = [(b"content-type", b"application/json")]


class Floor:
    """The ASGI application. Its driver is opened and closed by the lifespan messages."""

    def __init__(self, uri: str, user: str, password: str, statements: Statements) -> None:
        self._uri, self._auth = uri, (user, password)
        self._statements = {f"/{name}": each for name, each in statements.items()}
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
        answer = orjson.dumps(await self._last(scope["path"], orjson.loads(await _body(receive))))
        length = (b"content-length", b"%d" % len(answer))
        await send({"type": "http.response.start", "status": 200, "headers": [*HEADERS, length]})
        await send({"type": "http.response.body", "body": answer})

    async def _last(self, path: str, given: list[dict[str, Any]]) -> Any:
        """The result of the last statement of a workload."""
        value = None
        async with self._driver.session(
            database="neo4j", fetch_size=-1, default_access_mode=neo4j.READ_ACCESS
        ) as session:
            for (text, dates), parameters in zip(self._statements[path], given, strict=True):
                for *above, name in dates:
                    holder = parameters
                    for step in above:
                        holder = holder[step]
                    holder[name] = datetime.date.fromisoformat(holder[name])
                value = (await (await session.run(text, parameters)).single(strict=True))[0]
        return value

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


async def _body(receive: Callable[[], Awaitable[Message]]) -> bytes:
    message = await receive()
    body: bytes = message["body"]
    while message.get("more_body"):
        message = await receive()
        body += message["body"]
    return body


def main() -> None:
    """Serve until a signal comes; what is needed to know comes from the environment."""
    statements = orjson.loads(Path(os.environ["STATEMENTS"]).read_bytes())
    floor = Floor(os.environ["NEO4J_URI"], os.environ["NEO4J_USER"], os.environ["NEO4J_PASSWORD"], statements)
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
