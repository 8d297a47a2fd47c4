"""Constraints and indexes, derived from the vocabulary: declaring a property as indexed is all it takes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.connection.session import Database, Transaction
from graph.vocabulary import MODEL

ENTITY_SEARCH = "entity_search"
SEARCHED = ("searchKeys", "searchWords")
SECONDS_TO_COME_ONLINE = 3600.0


@dataclass(frozen=True, slots=True)
class Index:
    """An index or constraint by its name, and the command that makes it. ``constraint`` says which of the two it is."""

    name: str
    command: str
    constraint: bool = False


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def declared() -> tuple[Index, ...]:
    """Everything that the vocabulary asks for, constraints first. Commands do nothing where the index is there."""
    return (*_unique_ids(), *_ranges(), _full_text())


def _unique_ids() -> tuple[Index, ...]:
    labels = (MODEL.interfaces[0].name, *(node.label for node in MODEL.nodes))
    nodes = (
        Index(
            name := f"{_snake(label)}_id",
            f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE",
            constraint=True,
        )
        for label in labels
    )
    facts = (
        Index(
            name := f"fact_{relationship.type.lower()}_id",
            f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR ()-[r:{relationship.type}]-() REQUIRE r.id IS UNIQUE",
            constraint=True,
        )
        for relationship in MODEL.relationships
    )
    return (*nodes, *facts)


def _ranges() -> tuple[Index, ...]:
    return tuple(
        Index(
            name := f"{_snake(label)}_{_snake(prop.name)}",
            f"CREATE RANGE INDEX {name} IF NOT EXISTS FOR (n:{label}) ON (n.{prop.name})",
        )
        for label in (*MODEL.interface, *MODEL.node)
        for prop in MODEL.properties(label).values()
        if prop.indexed
    )


def _full_text() -> Index:
    # What is searched is cut into tokens before it is stored (graph.text.names), so that it is as typed texts are cut.
    fields = ", ".join(f"n.{name}" for name in SEARCHED)
    return Index(
        ENTITY_SEARCH,
        f"CREATE FULLTEXT INDEX {ENTITY_SEARCH} IF NOT EXISTS FOR (n:{MODEL.interfaces[0].name}) ON EACH [{fields}] "
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
    )


async def ensure(db: Database) -> list[str]:
    """Make what is missing and wait until everything answers; the names of what was made.

    :raises Unavailable: an index failed to come online
    """
    missing = await _missing(db)
    await db.rows("migrate.properties", _NAME_PROPERTIES, {"names": _property_names()})
    if missing:
        await run(db, [index.command for index in missing])
    await wait_online(db)
    return [index.name for index in missing]


async def run(db: Database, commands: Sequence[str]) -> None:
    """Run schema commands in one transaction of their own, repeated where another process holds the schema's lock."""

    async def work(transaction: Transaction) -> None:
        for command in commands:
            await transaction.run(command)

    await db.write("migrate.schema", work)


# The database warns of every property name that it has never seen, and plans a statement anew once it has.
_NAME_PROPERTIES = """
CALL db.propertyKeys() YIELD propertyKey
WITH collect(propertyKey) AS known
UNWIND [name IN $names WHERE NOT name IN known] AS name
CALL db.createProperty(name)
"""


def _property_names() -> list[str]:
    owners = (*MODEL.interface, *MODEL.node, *MODEL.relationship)
    return sorted({name for owner in owners for name in MODEL.properties(owner)})


async def _missing(db: Database) -> list[Index]:
    there = {row["name"] for row in await db.rows("migrate.indexes", "SHOW INDEXES YIELD name")}
    return [index for index in declared() if index.name not in there]


async def wait_online(db: Database) -> None:
    """Return when every index answers."""
    await db.rows("migrate.await", "CALL db.awaitIndexes($seconds)", {"seconds": int(SECONDS_TO_COME_ONLINE)})
