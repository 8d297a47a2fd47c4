"""Constraints and indexes, derived from the vocabulary: it is enough to declare a property as indexed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.connection.session import Database, Transaction
from graph.store.history import IMPORT_PROPERTIES
from graph.vocabulary import MODEL

ENTITY_SEARCH = "entity_search"
SEARCHED = ("searchKeys", "searchWords")
SECONDS_TO_COME_ONLINE = 3600.0


@dataclass(frozen=True, slots=True)
class Index:
    """The name of an index or constraint, and the command that creates it. ``constraint``: it is a constraint."""

    name: str
    command: str
    constraint: bool = False


_IMPORTS = Index(
    "import_id",
    "CREATE CONSTRAINT import_id IF NOT EXISTS FOR (i:CobuildImport) REQUIRE i.id IS UNIQUE",
    constraint=True,
)
"""Records of imports are no entities, and are read in the order of their ids."""


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def declared() -> tuple[Index, ...]:
    """All constraints and indexes of the vocabulary, constraints first. Commands do nothing if the index exists."""
    return (*_unique_ids(), _IMPORTS, *_ranges(), _full_text())


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
    # Searched texts are cut into tokens before they are stored (graph.text.names), in the same way as typed texts.
    fields = ", ".join(f"n.{name}" for name in SEARCHED)
    return Index(
        ENTITY_SEARCH,
        f"CREATE FULLTEXT INDEX {ENTITY_SEARCH} IF NOT EXISTS FOR (n:{MODEL.interfaces[0].name}) ON EACH [{fields}] "
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
    )


async def ensure(db: Database) -> list[str]:
    """Create the missing ones and wait until all are online; returns the names of those created.

    :raises Unavailable: an index failed to come online
    """
    missing = await _missing(db)
    await db.rows("migrate.properties", _NAME_PROPERTIES, {"names": _property_names()})
    if missing:
        await run(db, [index.command for index in missing])
    await wait_online(db)
    return [index.name for index in missing]


async def run(db: Database, commands: Sequence[str]) -> None:
    """Run schema commands in a separate transaction; repeats it if another process holds the schema's lock."""

    async def work(transaction: Transaction) -> None:
        for command in commands:
            await transaction.run(command)

    await db.write("migrate.schema", work)


# The database warns of every unknown property name, and plans a statement again once the name is known.
_NAME_PROPERTIES = """
CALL db.propertyKeys() YIELD propertyKey
WITH collect(propertyKey) AS known
UNWIND [name IN $names WHERE NOT name IN known] AS name
CALL db.createProperty(name)
"""


def _property_names() -> list[str]:
    owners = (*MODEL.interface, *MODEL.node, *MODEL.relationship)
    return sorted({name for owner in owners for name in MODEL.properties(owner)} | set(IMPORT_PROPERTIES))


async def _missing(db: Database) -> list[Index]:
    there = {row["name"] for row in await db.rows("migrate.indexes", "SHOW INDEXES YIELD name")}
    return [index for index in declared() if index.name not in there]


async def wait_online(db: Database) -> None:
    """Return when every index is online."""
    await db.rows("migrate.await", "CALL db.awaitIndexes($seconds)", {"seconds": int(SECONDS_TO_COME_ONLINE)})
