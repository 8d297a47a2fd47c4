"""A database that holds nothing but what a test writes, and steps that nobody watches."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from graph.backup.file import Progress, no_progress
from graph.messages.language import Message
from graph.store.migrations import migrate
from tests.databases import Emptied

if TYPE_CHECKING:
    pass


@pytest.fixture
def emptied(emptied: Emptied) -> Emptied:
    """The session's database, emptied and migrated."""
    emptied.run(migrate(emptied.db))
    return emptied


def quiet(description: Message) -> Progress:
    """A step whose progress nobody hears."""
    del description
    return no_progress


def at_step(step: str, act: Callable[[], None]) -> Callable[[Message], Progress]:
    """Steps that act at the first progress of the step of that name."""

    def begun(description: Message) -> Progress:
        acted = False

        def progress(done: int, total: int, what: str) -> None:
            nonlocal acted
            if description == step and not acted:
                acted = True
                act()

        return progress

    return begun
