"""A database whose records compiled code completes, whatever their size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from graph.connection.packed import Packing
from graph.connection.session import Database
from tests.native.compiled import compiled

if TYPE_CHECKING:
    from graph.server import ServerAddress


async def connect_natively(server: ServerAddress) -> Database:
    """A connection whose ``packed_reads`` leave also the smallest record packed."""
    library = compiled()
    database = await Database.connect(server.uri, (server.user, server.password), reads="native")
    assert database.packed_reads, database.no_native_reads
    database.packed_reads = database.packed_reads._replace(packing=Packing(library.is_plain, least=0))
    return database
