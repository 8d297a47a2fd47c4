"""Where the library is not there, or not the right one, everything works without it and says why."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from graph.connection import session
from graph.connection.packed import Packed
from graph.messages.language import Message
from graph.native import library as module
from graph.native.build import BuildError, build, is_built
from graph.native.library import PROOF
from tests.graph.scenes import VALUE, WHOLE, connected
from tests.graph.scripted_bolt import Reply, ScriptedServer, began, finished, listening, record
from tests.native.compiled import compiled

LONG_VALUE = [VALUE] * 20
find = module.library.__wrapped__


def test_no_library_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "LIBRARY", tmp_path / "none.so")
    assert find() == "it was not built here: `make native` builds it"


def test_a_library_that_cannot_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "text.so").write_text("no library")
    monkeypatch.setattr(module, "LIBRARY", tmp_path / "text.so")
    assert str(find()).startswith("it cannot be loaded: ")


def test_a_library_of_other_sources_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled()
    monkeypatch.setattr(module, "digest", lambda: "another")
    assert find() == "it was built from other sources: `make native` builds it anew"


def test_a_library_that_writes_something_else_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled()
    monkeypatch.setattr(module, "PROOF", (*PROOF[:2], b"{}"))
    assert find() == "it does not write what it should"


def test_a_failed_build_leaves_what_was_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    target = tmp_path / "compiled.so"
    build(target)
    assert is_built(target)
    before = target.read_bytes()
    with pytest.raises(BuildError, match="ended with"):
        build(target, ("-no-such-option",))
    monkeypatch.setenv("CC", str(tmp_path / "no compiler"))
    with pytest.raises(BuildError):
        build(target)
    assert target.read_bytes() == before


@pytest.mark.parametrize("why", [None, "not built"])
def test_reads_are_packed_where_there_is_a_library(monkeypatch: pytest.MonkeyPatch, why: str | None) -> None:
    found = compiled() if why is None else Message(why)
    monkeypatch.setattr(session, "library", lambda: found)

    async def run() -> None:
        server = ScriptedServer([Reply([WHOLE])])
        async with listening([server]), connected(server, lean=True) as (database, reader):
            database.read_native()
            assert database.packed_reads is None
            assert database.no_native_reads == database.no_lean_reads == "as set"
            database.no_lean_reads = None
            database.read_native()
            assert database.no_native_reads == why
            assert (database.packed_reads is None) == (why is not None)
            assert await database.read("plain", "RETURN 1", {}, 2) == VALUE
            if database.packed_reads:
                assert await database.packed_reads.read("small", "RETURN 1", {}, 2) == VALUE
                server.replies[:] = [Reply([began("data") + record(LONG_VALUE) + finished()])]
                value = await database.packed_reads.read("packed", "RETURN 1", {}, 2)
                assert type(value) is Packed
                assert value.value() == LONG_VALUE
                assert reader.read_here == 3

    asyncio.run(run())
