"""The session's database for tests that start from nothing."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from graph.connection.session import Database
from graph.store.merging import of_graph

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop

T = TypeVar("T")
EVERYTHING = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS"
FACTS = "MATCH (:Entity)-[r]->(:Entity) RETURN collect(r {.*, type: type(r)}) AS facts"
NODES = "MATCH (n:Entity) RETURN collect(n {.*, labels: labels(n)}) AS nodes"


class Emptied:
    """A connection to the database with everything in it deleted; Neo4j's warnings are errors here."""

    def __init__(self, loop: BackgroundLoop, server: ServerAddress) -> None:
        self._loop = loop
        self._server = server
        self._connections: list[Database] = []
        self.db = self.connect()
        self.run(self.db.rows("test.clear", EVERYTHING))

    def connect(self) -> Database:
        """One more connection, closed with the others, even where a test fails."""
        login = (self._server.user, self._server.password)
        connection = self.run(Database.connect(self._server.uri, login, debug_notifications=True))
        self._connections.append(connection)
        return connection

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run(work)

    def close(self) -> None:
        for connection in self._connections:
            self.run(connection.close())

    def nodes(self) -> dict[str, dict[str, Any]]:
        """The properties of every node by id, its labels among them, with Python's own dates."""
        return {node["id"]: of_graph(node) for node in self.run(self.db.read("test.nodes", NODES, {}))}

    def facts(self) -> dict[str, dict[str, Any]]:
        """The properties of every relationship by id, its type among them, with Python's own dates."""
        return {fact["id"]: of_graph(fact) for fact in self.run(self.db.read("test.facts", FACTS, {}))}
