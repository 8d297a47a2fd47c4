"""Migrations on the real database: once each, whoever runs them, and never on somebody else's graph."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from graph import indexes
from graph.errors import ForeignGraph
from graph.migrations import MIGRATIONS, migrate, recognise, version
from graph.server import ServerAddress
from tests.conftest import BackgroundLoop
from tests.databases import Emptied

RECORDED = "MATCH (m:CobuildMigration) RETURN collect(m.number) AS numbers"


@pytest.fixture
def emptied(background_loop: BackgroundLoop, neo4j_server: ServerAddress) -> Iterator[Emptied]:
    database = Emptied(background_loop, neo4j_server)
    yield database
    database.close()


def test_an_empty_database_is_migrated_once(emptied: Emptied) -> None:
    assert emptied.run(version(emptied.db)) is None
    assert "migration 1 schema" in emptied.run(migrate(emptied.db))
    assert emptied.run(migrate(emptied.db)) == []
    assert emptied.run(version(emptied.db)) == MIGRATIONS[-1].number
    assert emptied.run(emptied.db.read("test", RECORDED, {})) == [m.number for m in MIGRATIONS]


def test_two_processes_at_once(emptied: Emptied) -> None:
    other = emptied.connect()

    async def both() -> tuple[list[str], list[str]]:
        return await asyncio.gather(migrate(emptied.db), migrate(other))

    applied = [line for lines in emptied.run(both()) for line in lines if line.startswith("migration")]
    assert applied == [f"migration {m.number} {m.name}" for m in MIGRATIONS]
    assert emptied.run(emptied.db.read("test", RECORDED, {})) == [m.number for m in MIGRATIONS]
    emptied.run(other.close())


def test_every_declared_index_answers_and_a_missing_one_is_made(emptied: Emptied) -> None:
    emptied.run(migrate(emptied.db))
    emptied.run(emptied.db.rows("test", "DROP INDEX unit_name"))
    assert emptied.run(migrate(emptied.db)) == ["index unit_name"]
    shown = emptied.run(emptied.db.rows("test", "SHOW INDEXES YIELD name, state"))
    assert {index.name for index in indexes.declared()} <= {row["name"] for row in shown}
    assert {row["state"] for row in shown} == {"ONLINE"}


@pytest.mark.parametrize("node", ["(:Person {name: 'somebody'})", "({id: 'no label'})"])
def test_a_foreign_graph_is_left_alone(emptied: Emptied, node: str) -> None:
    emptied.run(emptied.db.rows("test", f"CREATE {node}"))
    for ask in (recognise, migrate):
        with pytest.raises(ForeignGraph, match="not Cobuild's"):
            emptied.run(ask(emptied.db))
    assert emptied.run(emptied.db.read("test", "MATCH (n) RETURN count(n) AS n", {})) == 1


def test_a_graph_of_a_newer_version_is_left_alone(emptied: Emptied) -> None:
    emptied.run(migrate(emptied.db))
    emptied.run(emptied.db.rows("test", "MATCH (m:CobuildMeta) SET m.version = 99"))
    with pytest.raises(ForeignGraph, match="Install a newer Cobuild"):
        emptied.run(migrate(emptied.db))
