"""Fixtures of tests that import into the database of the session."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from tests.databases import Emptied

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop


@pytest.fixture
def emptied(background_loop: BackgroundLoop, neo4j_server: ServerAddress) -> Iterator[Emptied]:
    emptied = Emptied(background_loop, neo4j_server)
    yield emptied
    emptied.close()
