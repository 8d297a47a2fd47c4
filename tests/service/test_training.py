"""What Neo4j is asked while its start-up cache is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from graph.store.migrations import MIGRATIONS, version
from service import training
from tests.databases import Emptied

if TYPE_CHECKING:
    from graph.server import ServerAddress


def test_an_empty_database_is_migrated_and_asked(
    emptied: Emptied, neo4j_server: ServerAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training, "EVERY", 1000)
    emptied.run(training.train(neo4j_server.uri, neo4j_server.user, neo4j_server.password))
    assert emptied.run(version(emptied.db)) == MIGRATIONS[-1].number
