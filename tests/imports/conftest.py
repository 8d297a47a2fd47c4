"""A graph of the session with the invented district in it, for what has to be compared with a graph."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from graph.store import loading, stored
from graph.store.migrations import migrate
from imports.draft import Draft
from seeds import load_files
from tests.databases import Emptied
from tests.imports.drafts import Outcome, drafted

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop

LIANHUA = Path(__file__).parents[2] / "seeds" / "invented" / "lianhua.yaml"


class Graph(Emptied):
    """A database with some facts in it, with which workbooks are compared."""

    def drafted(self, sheets: Any, **options: Any) -> Outcome:
        """The draft of a workbook, compared with this graph."""
        return drafted(sheets, db=self.db, run=self.run, **options)

    def write(self, draft: Draft) -> tuple[int, int]:
        """Write a draft as it is; how many nodes and relationships were created, and how many changed."""
        nodes = [stored.node(each.content["type"], dict(each.content)) for each in draft.nodes.values()]
        facts = [
            stored.fact(row["type"], row["id"], row["from"], row["to"], dict(row))
            for row in (each.content for each in draft.facts)
        ]
        written = self.run(loading.load(self.db, nodes, facts))
        tallies = [*written.nodes.values(), *written.relationships.values()]
        return sum(each.created for each in tallies), sum(each.changed for each in tallies)


@pytest.fixture
def graph(background_loop: BackgroundLoop, neo4j_server: ServerAddress) -> Iterator[Graph]:
    """An empty graph."""
    made = Graph(background_loop, neo4j_server)
    made.run(migrate(made.db))
    yield made
    made.close()


@pytest.fixture(scope="module")
def lianhua(background_loop: BackgroundLoop, neo4j_server: ServerAddress) -> Iterator[Graph]:
    """The graph of the invented district; nothing is written to it."""
    made = Graph(background_loop, neo4j_server)
    made.run(migrate(made.db))
    made.run(load_files(made.db, [LIANHUA]))
    yield made
    made.close()
