"""What Cobuild uses of libraries beyond what they promise. Each version is looked through before it is taken: so this
fails with the next one, until its row says that somebody did.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest
from graphql.execution import collect_fields, values
from neo4j._async.io import AcquisitionAuth, AcquisitionDatabase, AsyncDirectBoltPool, AsyncRoutedBoltPool
from neo4j._async.io._bolt import _base, _bolt5, _bolt6, _common
from neo4j._async.work.session import AsyncSession
from neo4j._async_compat.network._bolt_socket import AsyncBoltSocketBase
from neo4j._auth_management import to_auth_dict
from neo4j._codec import packstream
from strawberry import Schema
from strawberry.types.arguments import StrawberryArgument
from strawberry.types.field import StrawberryField
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

VERSIONS = {
    "graphql-core": "3.3.2",
    "neo4j": "6.4.1",
    "neo4j-rust-ext": "6.4.1.0",
    "strawberry-graphql": "0.341.2",
    "uvicorn": "0.54.0",
}
"""The versions whose surfaces below were looked through."""

SURFACES: dict[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
    # resolvers/selection.py reads a selection as graphql-core would execute it.
    "graphql-core: collect_fields": (
        collect_fields.collect_fields,
        ("schema", "fragments", "variable_values", "runtime_type", "operation"),
    ),
    "graphql-core: collect_subfields": (
        collect_fields.collect_subfields,
        ("schema", "fragments", "variable_values", "operation", "return_type"),
    ),
    "graphql-core: get_variable_values": (values.get_variable_values, ("schema", "var_def_nodes", "inputs")),
    # schema/definitions.py makes fields from the vocabulary, which no class body could.
    "strawberry: StrawberryField": (StrawberryField, ("python_name", "graphql_name", "type_annotation", "origin")),
    "strawberry: StrawberryArgument": (StrawberryArgument, ("python_name", "graphql_name", "type_annotation")),
    # graph/connection/lean.py reads over the driver's pool, and hands a session what has been done on a connection.
    "neo4j: acquire of one server": (
        AsyncDirectBoltPool.acquire,
        ("access_mode", "timeout", "database", "bookmarks", "auth", "liveness_check_timeout"),
    ),
    "neo4j: acquire of a cluster": (
        AsyncRoutedBoltPool.acquire,
        ("access_mode", "timeout", "database", "bookmarks", "auth", "liveness_check_timeout"),
    ),
    "neo4j: AcquisitionDatabase": (AcquisitionDatabase, ("name",)),
    "neo4j: AcquisitionAuth": (AcquisitionAuth, ("auth",)),
    "neo4j: inbox": (_common.receive_into_buffer, ("sock", "buffer", "n_bytes")),
    "neo4j: login": (to_auth_dict, ("auth",)),
    "neo4j: milliseconds": (_base.tx_timeout_as_ms, ("timeout",)),
    # service/connections.py bounds what a client may do with its connection.
    "uvicorn: HttpToolsProtocol": (HttpToolsProtocol, ("config", "server_state", "app_state")),
    "uvicorn: RequestResponseCycle": (RequestResponseCycle, ("scope", "transport", "flow")),
}


@pytest.mark.parametrize("library", VERSIONS)
def test_the_private_parts_of_this_version_were_looked_through(library: str) -> None:
    assert importlib.metadata.version(library) == VERSIONS[library], (
        f"look through what tests/test_private_surfaces.py lists of {library}, then write its version there"
    )


@pytest.mark.parametrize("surface", SURFACES)
def test_private_interfaces_still_have_the_used_parameters(surface: str) -> None:
    used, names = SURFACES[surface]
    assert set(names) <= set(inspect.signature(used).parameters)


def test_the_schema_of_graphql_core_is_within_that_of_strawberry() -> None:
    """schema/root.py hands it to the executor."""
    assert "self._schema" in inspect.getsource(Schema.__init__)


@pytest.mark.parametrize(
    "name",
    ["connection_made", "data_received", "on_headers_complete", "on_message_begin", "pause_writing", "resume_writing"],
)
def test_the_protocol_still_calls_what_we_override(name: str) -> None:
    assert callable(getattr(HttpToolsProtocol, name))


def test_a_session_of_the_driver_still_reads_over_the_sockets_that_are_replaced() -> None:
    """graph/connection/lean.py stands in for them while a session repeats what was sent and received."""
    assert "await self.socket.sendall(data)" in inspect.getsource(_common.AsyncOutbox.flush)
    assert "receive_into_buffer(self._socket" in inspect.getsource(_common.AsyncInbox._buffer_one_chunk)
    assert "sock.recv_into(" in inspect.getsource(_common.receive_into_buffer)
    assert "if not self._connection:" in inspect.getsource(AsyncSession.run)
    assert packstream.Structure is not None


def test_sockets_of_the_driver_still_send_and_receive_as_we_do_on_them() -> None:
    """graph/connection/sockets.py does the same without ``_wait_for_io``, and stands before asyncio's protocol."""
    assert "return await self._wait_for_read(self._reader.read, n)" in inspect.getsource(AsyncBoltSocketBase.recv)
    sending = inspect.getsource(AsyncBoltSocketBase.sendall)
    assert "self._writer.write(data)" in sending
    assert "return await self._wait_for_write(self._writer.drain)" in sending
    names = set(re.findall(r"self\.(\w+) = ", inspect.getsource(AsyncBoltSocketBase.__init__)))
    assert {"_reader", "_protocol", "_writer"} <= names
    assert {"_read_timeout", "_read_deadline", "_write_timeout", "_write_deadline"} <= names


def test_streams_of_asyncio_still_keep_what_arrives_as_we_look_for_it() -> None:
    """graph/connection/sockets.py takes what a reader keeps, and asks a protocol whether it writes."""

    async def look() -> None:
        reader: Any = asyncio.StreamReader()
        reader.feed_data(b"kept")
        assert reader._buffer == b"kept"
        protocol: Any = asyncio.StreamReaderProtocol(reader)
        assert protocol._paused is False
        for callback in ("connection_lost", "data_received", "eof_received", "pause_writing", "resume_writing"):
            assert callable(getattr(protocol, callback))

    asyncio.run(look())


@pytest.mark.parametrize("protocol", [_bolt5.AsyncBolt5x8, _bolt6.AsyncBolt6x1])
def test_the_driver_still_remembers_of_a_read_what_is_remembered_below_it(protocol: Any) -> None:
    """What RUN changes on a connection besides its state, which is the same again after PULL."""
    run = inspect.getsource(protocol.run) + inspect.getsource(protocol._make_qid_tracking_handler)
    assert set(re.findall(r"self\.(\w+) = ", run)) == {"last_database", "most_recent_qid"}
