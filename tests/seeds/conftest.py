"""A database that holds nothing but what a test loads."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from graph.store.migrations import migrate
from tests.databases import Emptied

if TYPE_CHECKING:
    pass

Write = Callable[..., Path]


@pytest.fixture
def emptied(emptied: Emptied) -> Emptied:
    """The session's database, emptied and migrated."""
    emptied.run(migrate(emptied.db))
    return emptied


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a data file of this text."""

    def write(text: str, name: str = "data.yaml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write
