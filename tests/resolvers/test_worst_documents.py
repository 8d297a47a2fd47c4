"""The documents that take longest before the database, of those that the limits admit.

They are written by hand; ``python -m bench.worst_documents`` searches for worse ones from these.
"""

from __future__ import annotations

import asyncio
import datetime
import gc
import json
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from resolvers import execution, preparation
from resolvers.documents import read_document
from resolvers.limits import Limits
from resolvers.replies import MOST_ERRORS
from resolvers.requests import GraphQLRequest, RequestContext
from tests.recording import Recording

DOCUMENTS = sorted((Path(__file__).parent / "worst_documents").glob("*.graphql"))
LEFT_BEHIND, LEFT_BY_REFUSED = 6000, 22_000
"""Objects: the collector takes a millisecond for some 1,500. An aborted validation of graphql-core keeps the nodes of
its document in a cycle."""
LARGEST = 100_000
"""Bytes of an answer in which nothing could be read: each root field has an error."""


class Threads:
    """Notes in which threads functions are called."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.patch = patch
        self.of: dict[str, set[int]] = {}

    def note(self, module: Any, name: str) -> None:
        work: Callable[..., Any] = getattr(module, name)

        def noted(*arguments: Any, **named: Any) -> Any:
            self.of.setdefault(name, set()).add(threading.get_ident())
            return work(*arguments, **named)

        self.patch.setattr(module, name, noted)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_it_is_parsed_and_compiled_outside_the_event_loop(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    threads = Threads(monkeypatch)
    threads.note(preparation, "read_document")
    threads.note(preparation, "compile_operation")
    threads.note(execution, "bounded_execute")
    request = GraphQLRequest(document.read_text("utf-8"))
    reply = asyncio.run(Recording().executor.execute(request, RequestContext(datetime.date.today())))
    errors = json.loads(reply.body)["errors"]
    assert {error["extensions"]["code"] for error in errors} <= {
        "UNAVAILABLE", "BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "LIMIT_EXCEEDED"
    }  # fmt: skip
    assert len(reply.body) < LARGEST
    assert not reply.is_request_error or len(errors) <= MOST_ERRORS + 1
    assert "read_document" in threads.of
    for name, found in threads.of.items():
        assert threading.get_ident() not in found, name


def test_a_large_response_is_made_outside_the_event_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    threads = Threads(monkeypatch)
    threads.note(execution, "_plain")
    recording = Recording()
    here = threading.get_ident()

    async def read(name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any:
        del name, text, parameters, timeout
        return [[[[str(number)], [[str(number)]]] for number in range(3)]]

    monkeypatch.setattr(recording, "read", read)
    for size, beside in ((10, False), (2000, True)):
        threads.of.clear()
        lists = " ".join(f"a{each}: units(first: {size}) {{ nodes {{ id }} }}" for each in range(3))
        asyncio.run(recording.executor.execute(GraphQLRequest(f"{{ {lists} }}"), RequestContext(datetime.date.today())))
        assert (here not in threads.of["_plain"]) is beside


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_reading_it_leaves_little_to_the_garbage_collector(document: Path) -> None:
    """All threads wait while the collector runs."""
    schema, limits, text = Recording().executor.schema, Limits(), document.read_text("utf-8")
    read_document(schema, text, limits)
    gc.collect()
    gc.disable()
    try:
        refused = bool(read_document(schema, text, limits).refusals)
        assert gc.collect() < (LEFT_BY_REFUSED if refused else LEFT_BEHIND)
    finally:
        gc.enable()
