"""A server that speaks Bolt from a script, for what a single Neo4j cannot be made to do: the bytes of each answer are
given, and where the connection ends. It holds no data and knows no Cypher.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

HELLO, LOGON, LOGOFF, GOODBYE, RESET, RUN, PULL, ROUTE = 0x01, 0x6A, 0x6B, 0x02, 0x0F, 0x10, 0x3F, 0x66
NAMES = {
    HELLO: "HELLO",
    LOGON: "LOGON",
    LOGOFF: "LOGOFF",
    GOODBYE: "GOODBYE",
    RESET: "RESET",
    RUN: "RUN",
    PULL: "PULL",
    ROUTE: "ROUTE",
}
SUCCESS, RECORD, IGNORED, FAILURE = 0x70, 0x71, 0x7E, 0x7F
KEEP_ALIVE = b"\0\0"


@dataclass(frozen=True)
class Struct:
    """A PackStream structure."""

    tag: int
    fields: tuple[Any, ...] = ()


def pack(value: Any) -> bytes:
    """A value as PackStream."""
    match value:
        case None:
            return b"\xc0"
        case bool():
            return b"\xc3" if value else b"\xc2"
        case int():
            return struct.pack(">b", value) if -16 <= value < 128 else b"\xcb" + struct.pack(">q", value)
        case float():
            return b"\xc1" + struct.pack(">d", value)
        case str():
            data = value.encode()
            return _sized(len(data), 0x80, 0xD0) + data
        case list():
            return _sized(len(value), 0x90, 0xD4) + b"".join(map(pack, value))
        case dict():
            return _sized(len(value), 0xA0, 0xD8) + b"".join(pack(key) + pack(each) for key, each in value.items())
        case Struct():
            return bytes((0xB0 | len(value.fields), value.tag)) + b"".join(map(pack, value.fields))
    raise TypeError(type(value))


def _sized(size: int, tiny: int, sized: int) -> bytes:
    return bytes((tiny | size,)) if size < 16 else bytes((sized + 1,)) + struct.pack(">H", size)


def chunked(message: bytes, *borders: int) -> bytes:
    """A message in chunks that end at these places, and at the end."""
    places = [0, *borders, len(message)]
    chunks = [message[start:end] for start, end in pairwise(places)]
    return b"".join(struct.pack(">H", len(chunk)) + chunk for chunk in chunks) + b"\0\0"


def message(tag: int, *fields: Any) -> bytes:
    """A message in one chunk."""
    return chunked(pack(Struct(tag, fields)))


def began(*fields: str, **more: Any) -> bytes:
    """The success of RUN."""
    return message(SUCCESS, {"fields": list(fields), "t_first": 1} | more)


def finished(**more: Any) -> bytes:
    """The success of PULL."""
    return message(SUCCESS, {"t_last": 1, "type": "r", "db": "neo4j"} | more)


def record(*values: Any) -> bytes:
    return message(RECORD, list(values))


def failure(code: str, text: str = "scripted", protocol: tuple[int, int] = (5, 8)) -> bytes:
    """A FAILURE as this version of Bolt tells it."""
    if protocol < (5, 7):
        return message(FAILURE, {"code": code, "message": text})
    told = {"neo4j_code": code, "message": text, "gql_status": "50N42", "description": "error", "diagnostic_record": {}}
    return message(FAILURE, told)


@dataclass
class Reply:
    """What is sent when PULL or RESET has come: pieces, a moment apart. ``cut`` ends the connection after them."""

    pieces: Sequence[bytes]
    cut: bool = False


@dataclass
class ScriptedServer:
    """Answers PULL with ``replies``, one after the other, over all connections; with the last one again and again."""

    replies: list[Reply]
    protocol: tuple[int, int] = (5, 8)
    tables: list[Mapping[str, Sequence[int]]] = field(default_factory=list)
    """Answers to ROUTE: ports by role. The last one again and again; without one, it is alone."""
    logins: list[bytes] = field(default_factory=list)
    """Answers to the next LOGONs; then each succeeds."""
    resets: list[Reply] = field(default_factory=list)
    """Answers to the next RESETs; then each succeeds."""
    hints: dict[str, Any] = field(default_factory=dict)
    """What the answer to HELLO asks of the client."""
    deaf_after: int | None = None
    """After how many answers one connection is listened to no more."""
    heard: list[str] = field(default_factory=list)
    port: int = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Speak with one client until it leaves, or the script ends the connection."""
        try:
            await reader.readexactly(20)
            writer.write(bytes((0, 0, self.protocol[1], self.protocol[0])))
            failed = False
            while True:
                if self.deaf_after is not None and self.heard.count("PULL") >= self.deaf_after:
                    self.deaf_after = None
                    await asyncio.sleep(60)
                tag = (await self._message(reader))[1]
                self.heard.append(NAMES.get(tag, hex(tag)))
                if tag == GOODBYE:
                    return
                if failed and tag != RESET:
                    writer.write(message(IGNORED))
                elif tag == PULL or (tag == RESET and self.resets):
                    replies = self.replies if tag == PULL else self.resets
                    reply = replies.pop(0) if len(replies) > 1 or tag == RESET else replies[0]
                    await self._send(writer, reply)
                    if reply.cut:
                        return
                elif tag != RUN:
                    answer = self._answer(tag)
                    writer.write(answer)
                    failed = answer[3] == FAILURE
        except (asyncio.IncompleteReadError, asyncio.CancelledError, ConnectionError):
            pass
        finally:
            writer.close()

    async def _message(self, reader: asyncio.StreamReader) -> bytes:
        data = b""
        while True:
            size = int.from_bytes(await reader.readexactly(2), "big")
            if size:
                data += await reader.readexactly(size)
            elif data:
                return data

    async def _send(self, writer: asyncio.StreamWriter, reply: Reply) -> None:
        for number, piece in enumerate(reply.pieces):
            if number:
                await asyncio.sleep(0.002)
            writer.write(piece)
            await writer.drain()

    def _answer(self, tag: int) -> bytes:
        if tag == HELLO:
            return message(SUCCESS, {"server": "Neo4j/5.26.0", "connection_id": "bolt-1", "hints": self.hints})
        if tag == LOGON and self.logins:
            return self.logins.pop(0)
        if tag == ROUTE:
            alone = {role: [self.port] for role in ("ROUTE", "READ", "WRITE")}
            table = self.tables.pop(0) if len(self.tables) > 1 else next(iter(self.tables), alone)
            servers = [
                {"role": role, "addresses": [f"127.0.0.1:{port}" for port in ports]} for role, ports in table.items()
            ]
            return message(SUCCESS, {"rt": {"ttl": 300, "db": "neo4j", "servers": servers}})
        return message(SUCCESS, {})


@asynccontextmanager
async def listening(servers: Iterable[ScriptedServer]) -> AsyncIterator[None]:
    """The servers listen, each on a free port that it then knows."""
    listeners = []
    for server in servers:
        listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
        server.port = listener.sockets[0].getsockname()[1]
        listeners.append(listener)
    try:
        yield
    finally:
        for listener in listeners:
            listener.close()
