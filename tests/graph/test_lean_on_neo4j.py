"""Reading below the driver's session, on a real Neo4j: the same values and errors as by a session, over each scheme."""

from __future__ import annotations

import asyncio
import datetime
import importlib.metadata
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import neo4j
import pytest
from neo4j.exceptions import Neo4jError

from graph.connection import lean, session
from graph.connection.answers import PULL, Answer
from graph.connection.lean import PROOFS, LeanReader
from graph.connection.packed import Read, unpacked
from graph.connection.session import Database
from graph.errors import CobuildError
from graph.messages.language import Message
from tests.graph.test_session import Cable
from tests.native.compiled import compiled

if TYPE_CHECKING:
    from graph.server import ServerAddress

DATE = datetime.date(2026, 2, 28)
READ_HERE: tuple[tuple[str, Any], ...] = (
    ("RETURN $x AS data", [-(2**63), 2**63 - 1, 65_535, -129, 0.1, -0.0, 1e308, "", "社区 🏘", True, None, b"bytes"]),
    ("RETURN {a: $x, b: {}} AS data", {"k" * 300: ["v" * 70_000]}),
    ("UNWIND range(1, $x) AS i RETURN collect([i, toString(i), i / 7.0]) AS data", 20_000),
    ("RETURN toString($x) AS data", DATE),
    ("RETURN [y IN $x | toString(y)] AS data", (DATE, DATE)),
    ("MATCH (n:NoSuchLabel) WHERE n.id = $x RETURN n.id AS data", "x"),
    ("RETURN 1 AS data, $x AS other", "two columns"),
    ("RETURN null AS data, $x AS other", 1),
)
BY_SESSION: tuple[tuple[str, Any], ...] = (
    ("RETURN date($x) AS data", "2026-02-28"),
    ("RETURN [$x, {a: $x}] AS data", DATE),
    ("RETURN point({x: $x, y: 2}) AS data", 1.0),
    ("RETURN 1 / $x AS data", 0),
    ("RETRUN $x", 1),
    ("UNWIND range(1, 3000) AS i WITH i, $x / (i - 2999) AS y RETURN collect(y) AS data", 1),
    ("RETURN $missing AS data, $x AS x", 1),
)


@asynccontextmanager
async def encrypted(server: ServerAddress, folder: Path) -> AsyncIterator[str]:
    """The address of a proxy before the server that speaks TLS, with a certificate that it signed itself."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    making = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    subprocess.run(["openssl", *making, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate, key)
    cable = Cable(server.uri)
    async with await asyncio.start_server(cable.carry, "127.0.0.1", 0, ssl=context) as listener:
        yield f"bolt+ssc://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
        cable.cut()


async def outcome(read: Read, text: str, value: Any) -> tuple[Any, ...]:
    try:
        found = unpacked(await read("compared", text, {"x": value}, 20))
    except (CobuildError, Neo4jError) as error:
        return (type(error), getattr(error, "code", None), str(error))
    return (type(found), repr(found))


async def compare(uri: str, server: ServerAddress) -> None:
    compiled()
    login = (server.user, server.password)
    by_session = await Database.connect(uri, login, reads="session")
    below = await Database.connect(uri, login, reads="native")
    try:
        assert below.no_native_reads is None
        reader, packed = below._lean, below.packed_reads
        assert reader is not None
        assert packed is not None
        for number, (text, value) in enumerate(READ_HERE + BY_SESSION):
            expected = await outcome(by_session.read, text, value)
            for read in (below.read, packed.read):
                before = reader.read_here
                assert await outcome(read, text, value) == expected
                assert reader.read_here == before + (number < len(READ_HERE)), text
        together = await asyncio.gather(*(below.read("many", "RETURN $x", {"x": number}, 20) for number in range(200)))
        assert together == list(range(200))
    finally:
        await below.close()
        await by_session.close()


@pytest.mark.parametrize("scheme", ["bolt", "neo4j", "bolt+ssc"])
def test_values_and_errors_are_those_of_a_session(scheme: str, neo4j_server: ServerAddress, tmp_path: Path) -> None:
    async def run() -> None:
        if scheme == "bolt+ssc":
            async with encrypted(neo4j_server, tmp_path) as uri:
                await compare(uri, neo4j_server)
        else:
            await compare(f"{scheme}://{neo4j_server.uri.partition('://')[2]}", neo4j_server)

    asyncio.run(run())


@pytest.mark.parametrize("found", ["native", "lean"])
def test_compiled_code_is_used_where_it_was_built(
    found: str, neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = compiled()
    monkeypatch.setattr(session, "library", lambda: library if found == "native" else Message("not built"))

    async def run() -> None:
        database = await Database.connect(neo4j_server.uri, (neo4j_server.user, neo4j_server.password), reads="auto")
        try:
            assert database.no_lean_reads is None
            assert (database.packed_reads is not None) == (found == "native")
        finally:
            await database.close()

    asyncio.run(run())


async def tried(server: ServerAddress) -> tuple[str | None, Any]:
    """Why reads are left to the session, and what they give."""
    database = await Database.connect(server.uri, (server.user, server.password), reads="lean")
    try:
        return database.no_lean_reads, await database.read("one", "RETURN [1, $x]", {"x": "二"}, 20)
    finally:
        await database.close()


def test_an_untested_driver_is_left_to_its_session(
    neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = importlib.metadata.version

    def newer(package: str) -> str:
        return "6.5.0" if package == "neo4j" else version(package)

    monkeypatch.setattr(importlib.metadata, "version", newer)
    why, found = asyncio.run(tried(neo4j_server))
    assert why == "neo4j 6.5.0 is not among the tested versions (6.4)"
    assert found == [1, "二"]


class Altered(Answer):
    """Reads a wrong value."""

    def add(self, data: bytes) -> bool:
        whole = super().add(data)
        self.record = ["wrong"]
        return whole


@pytest.mark.parametrize(
    ("replaced", "told"),
    [
        (("RUN", b"\xb3\x11"), "could not be read"),
        (("PULL", PULL + b"\0\0"), "was sent or read differently"),
        (("Answer", Altered), "was sent or read differently"),
    ],
)
def test_a_reader_that_reads_differently_is_not_used(
    neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch, replaced: tuple[str, Any], told: str
) -> None:
    monkeypatch.setattr(lean, *replaced)
    why, found = asyncio.run(tried(neo4j_server))
    assert told in (why or "")
    assert found == [1, "二"]


def test_a_driver_without_a_known_part_is_left_to_its_session(
    neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    from neo4j._codec.packstream import v1, v2

    for codec in (v1, v2):
        monkeypatch.setattr(codec, "_rust_unpack", None)
        monkeypatch.setattr(codec.Unpacker, "unpack", codec.Unpacker._unpack)
    why, found = asyncio.run(tried(neo4j_server))
    assert "neo4j-rust-ext is not installed" in (why or "")
    assert found == [1, "二"]


def test_the_proof_reads_every_statement_below_the_session(neo4j_server: ServerAddress) -> None:
    async def run() -> None:
        login = (neo4j_server.user, neo4j_server.password)
        async with neo4j.AsyncGraphDatabase.driver(neo4j_server.uri, auth=login, telemetry_disabled=True) as driver:
            reader = await LeanReader.proven(driver, "neo4j")
            assert isinstance(reader, LeanReader), reader
            assert reader.read_here == len(PROOFS)

    asyncio.run(run())
