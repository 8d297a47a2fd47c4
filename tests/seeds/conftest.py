"""A database that holds nothing but what a test loads."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from graph.store.migrations import migrate
from tests.databases import Emptied

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop

Write = Callable[..., Path]


@pytest.fixture
def emptied(background_loop: BackgroundLoop, neo4j_server: ServerAddress) -> Iterator[Emptied]:
    """The session's database, emptied and migrated."""
    database = Emptied(background_loop, neo4j_server)
    database.run(migrate(database.db))
    yield database
    database.close()


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a data file of this text."""

    def write(text: str, name: str = "data.yaml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
