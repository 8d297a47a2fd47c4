"""Migrations on the real database: each runs once, also with several processes, and never on a foreign graph."""

from __future__ import annotations

import asyncio

import pytest

from graph.errors import ForeignGraph
from graph.store import indexes
from graph.store.migrations import MIGRATIONS, migrate, recognise, version
from tests.databases import Emptied

RECORDED = "MATCH (m:CobuildMigration) RETURN collect(m.number) AS numbers"


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

    applied = [[line for line in lines if line.startswith("migration")] for lines in emptied.run(both())]
    expected = [f"migration {m.number} {m.name}" for m in MIGRATIONS]
    # Either may run any of them, also some late ones where it overtakes the other; each runs once.
    assert sorted(applied[0] + applied[1]) == sorted(expected)
    assert applied == [sorted(lines) for lines in applied]
    assert emptied.run(emptied.db.read("test", RECORDED, {})) == [m.number for m in MIGRATIONS]


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


def test_facts_of_an_older_graph_say_how_their_terms_are_known(emptied: Emptied) -> None:
    """An undated turn, which used to hold always, holds on no day; a party is dated by its agreement."""
    emptied.run(migrate(emptied.db))
    always = "validFrom: date('0001-01-01'), validTo: date('9999-12-31')"
    since = "startDate: '2020', validFrom: date('2020-01-01'), validTo: date('9999-12-31')"
    clipped = since.replace("startDate: '2020'", "statedFrom: date('0001-01-01')")
    emptied.run(
        emptied.db.rows(
            "test",
            f"CREATE (u:Entity:Organization:Unit {{id: 'u', name: 'u', {always}}}),"
            f" (j:Entity:Organization:JointCommittee {{id: 'j', name: 'j', {since}}}),"
            f" (a:Entity:Agreement {{id: 'a', name: 'a', {since}}}),"
            f" (u)-[:CHAIRS {{id: 'turn', {clipped}}}]->(j), (u)-[:PARTY_TO {{id: 'party', {clipped}}}]->(a)",
        )
    )
    emptied.run(emptied.db.rows("test", "MATCH (m:CobuildMigration {number: 5}) DELETE m"))
    assert "migration 5 term_knowledge" in emptied.run(migrate(emptied.db))
    told = "[x.id, x.termKnowledge, toString(x.validFrom), toString(x.validTo)]"
    nodes = f"MATCH (x:Entity) WITH x ORDER BY x.id RETURN collect({told}) AS found"
    assert emptied.run(emptied.db.read("test", nodes, {})) == [
        ["a", "STATED", "2020-01-01", "9999-12-31"],
        ["j", "STATED", "2020-01-01", "9999-12-31"],
        ["u", "UNKNOWN", "0001-01-01", "9999-12-31"],
    ]
    facts = f"MATCH (:Entity)-[x]->(:Entity) WITH x ORDER BY x.id RETURN collect({told}) AS found"
    assert emptied.run(emptied.db.read("test", facts, {})) == [
        ["party", "STATED", "2020-01-01", "9999-12-31"],
        ["turn", "UNKNOWN", "9999-12-31", "0001-01-01"],
    ]


def test_an_older_graph_is_spelled_anew(emptied: Emptied) -> None:
    emptied.run(migrate(emptied.db))
    emptied.run(
        emptied.db.rows(
            "test",
            "CREATE (:Entity:Organization:ServicePoint {id: 'p', kind: 'SERVICE_CENTRE', areaSquareMetres: 680.0})"
            "-[:FUNDS {id: 'f', fulfils: 'c'}]->(:Entity:Resource {id: 'r', kind: 'LABOUR', heldBy: 'SERVICE_CENTRE'}),"
            " (:Entity:Need {id: 's', kind: 'SPACE'})",
        )
    )
    emptied.run(emptied.db.rows("test", "MATCH (m:CobuildMigration {number: 6}) DELETE m"))
    assert emptied.run(migrate(emptied.db)) == ["migration 6 spelling"]
    nodes = "MATCH (x:Entity) WITH x ORDER BY x.id RETURN collect(properties(x)) AS found"
    assert emptied.run(emptied.db.read("test", nodes, {})) == [
        {"id": "p", "kind": "SERVICE_CENTER", "areaSquareMeters": 680.0},
        {"id": "r", "kind": "LABOR", "heldBy": "SERVICE_CENTER"},
        {"id": "s", "kind": "SPACE"},
    ]
    facts = "MATCH ()-[x:FUNDS]->() RETURN properties(x) AS found"
    assert emptied.run(emptied.db.read("test", facts, {})) == {"id": "f", "fulfills": "c"}
