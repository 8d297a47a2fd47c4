"""A service in which compiled code makes the responses, whatever their size, and a check that it did."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from graph.native.library import Library
from service.settings import Settings
from tests.native.connecting import connect_natively
from tests.served import served

if TYPE_CHECKING:
    from graph.server import ServerAddress
    from tests.conftest import BackgroundLoop


@contextmanager
def served_natively(loop: BackgroundLoop, server: ServerAddress, settings: Settings) -> Iterator[str]:
    """Its address; fails at the end unless compiled code made some responses, and declined none."""
    made: list[bytes | None] = []
    complete = Library.complete

    def counted(*arguments: Any) -> bytes | None:
        made.append(complete(*arguments))
        return made[-1]

    database = loop.run(connect_natively(server))
    with pytest.MonkeyPatch.context() as patch, served(loop, database, settings) as url:
        patch.setattr(Library, "complete", counted)
        yield url
    loop.run(database.close())
    assert made
    assert None not in made
