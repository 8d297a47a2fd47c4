"""Loading large amounts: batches that are certainly new, and a marker of the progress of a load.

Faster than ``graph.store.loading``, which compares its input with the graph. The marker is written in the
transaction of each batch, so that an interrupted load continues where it stopped and writes nothing twice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from graph.connection.session import Database, Transaction
from graph.errors import BadUserInput, ConfigurationError
from graph.messages.language import Message
from graph.store.loading import LOCK, create_facts
from graph.vocabulary import MODEL

Rows = Sequence[dict[str, Any]]

MARKERS = "MATCH (m:CobuildLoad) RETURN properties(m) AS marker ORDER BY m.id"
ENTITIES = "RETURN COUNT { MATCH (n:Entity) } AS entities"
MARK = "UNWIND $markers AS marker CREATE (m:CobuildLoad) SET m = marker"
# The marker is written before it is read, so that a second process with the same load waits here, then sees the change.
HOLD = "MATCH (m:CobuildLoad {id: $id}) SET m.id = m.id RETURN m.batch AS batch"
ADVANCE = "MATCH (m:CobuildLoad {id: $id}) SET m.batch = $batch"
FINISH = "MATCH (m:CobuildLoad) SET m.finished = true"


def create_nodes(label: str) -> str:
    """The statement that makes nodes of a type from ``$rows``, each its properties."""
    return f"UNWIND $rows AS row CREATE (n:{':'.join(MODEL.all_labels(label))}) SET n = row"


@dataclass(frozen=True, slots=True)
class Load:
    """Identifies a load: an invented city of a size and seed, in a form that changes with its generator.

    ``lanes``: the number of writers; each has its own marker, so that they do not wait for each other.
    """

    size: int
    seed: int
    form: int
    lanes: int = 2

    def marker(self, lane: int) -> str:
        return f"city-{lane}"

    @property
    def identity(self) -> dict[str, int]:
        return {"size": self.size, "seed": self.seed, "form": self.form}


@dataclass(frozen=True, slots=True)
class Standing:
    """The progress of a load: the last batch written in each lane (-1 before the first), and whether it is complete."""

    last: tuple[int, ...]
    finished: bool


async def begin(db: Database, load: Load, *, beside: bool = False) -> Standing:
    """Start a load, or read its progress.

    :param beside: allow a graph that already holds other data
    :raises BadUserInput: the graph holds another city, or anything else and ``beside`` is false
    :raises ConfigurationError: the graph has not been migrated
    """

    async def work(transaction: Transaction) -> Standing:
        if not await transaction.run(LOCK):
            raise ConfigurationError(Message("The graph is not set up: run `cobuild migrate` first."))
        if markers := [record["marker"] for record in await transaction.run(MARKERS)]:
            return _standing(load, markers)
        entities = (await transaction.run(ENTITIES))[0]["entities"]
        if entities and not beside:
            raise BadUserInput(
                Message(
                    "The graph already holds {entities:,} other entities, which a city would mix with: name "
                    "an empty database or data folder, or say that the city may stand beside them.",
                    entities=entities,
                ),
                path="database",
            )
        lanes = range(load.lanes)
        markers = [{"id": load.marker(lane), **load.identity, "batch": -1, "finished": False} for lane in lanes]
        await transaction.run(MARK, {"markers": markers})
        return Standing((-1,) * load.lanes, finished=False)

    return await db.write("bulk.begin", work)


def _standing(load: Load, markers: list[dict[str, Any]]) -> Standing:
    there = markers[0]
    if {name: there.get(name) for name in load.identity} != load.identity:
        of = "made by another version of Cobuild" if there["form"] != load.form else "which stays as it is"
        raise BadUserInput(
            Message(
                "The graph holds a city of {size:,} nodes with seed {seed}, {of}: name an empty database "
                "or data folder for another one.",
                size=there["size"],
                seed=there["seed"],
                of=of,
            ),
            path="nodes",
            value=load.size,
        )
    batches = {marker["id"]: int(marker["batch"]) for marker in markers}
    finished = all(marker["finished"] for marker in markers)
    return Standing(tuple(batches[load.marker(lane)] for lane in range(load.lanes)), finished)


async def write_batch(
    db: Database, load: Load, lane: int, *, before: int, batch: int, label: str | None, type_: str | None, rows: Rows
) -> None:
    """Write one batch and move the marker of its lane from ``before`` to ``batch``, or do nothing at all.

    :param label: of nodes, or None
    :param type_: of relationships, or None
    :raises BadUserInput: another process is loading the same
    """
    statement = create_nodes(label) if label else create_facts(type_ or "")

    async def work(transaction: Transaction) -> None:
        held = await transaction.run(HOLD, {"id": load.marker(lane)})
        if not held or held[0]["batch"] != before:
            raise BadUserInput(
                Message("Another process is making a city in this graph: wait until it is done."), path="database"
            )
        await transaction.run(statement, {"rows": rows})
        await transaction.run(ADVANCE, {"id": load.marker(lane), "batch": batch})

    await db.write(f"bulk.{label or type_}", work)


async def finish(db: Database) -> None:
    """Mark the load as complete in the graph."""

    async def work(transaction: Transaction) -> None:
        await transaction.run(FINISH)

    await db.write("bulk.finish", work)
