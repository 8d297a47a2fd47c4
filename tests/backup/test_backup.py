"""Backups of a real database, restored into a real database."""

from __future__ import annotations

import asyncio
import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import orjson
import pytest

from graph.backup import taking
from graph.backup.file import Verified
from graph.backup.restoring import check, repeat, restore
from graph.backup.taking import ATTEMPTS, contents_of, take
from graph.errors import BackupError, BadUserInput, ConfigurationError, ForeignGraph, HalfRestored, Unavailable
from graph.store.loading import load
from graph.store.migrations import MIGRATIONS, migrate, version
from graph.store.restores import Restore, under_way
from graph.store.status import status
from graph.store.stored import node
from resolvers.execution import Executor
from resolvers.requests import GraphQLRequest, RequestContext
from schema import build_schema
from seeds import load_files, seed_paths
from service.running import prepare
from service.settings import Settings
from tests.backup.conftest import at_step, quiet
from tests.databases import Emptied
from tests.served import connect

if TYPE_CHECKING:
    from graph.server import ServerAddress

EVERY_TYPE = """
CREATE (n:CobuildImport {
  text: '共建', empty: '', whole: 7, large: 9223372036854775807, decimal: 7.0, small: 1e-300, nan: 0.0 / 0.0,
  yes: true, day: date('2025-02-28'), dated: datetime('2024-10-27T02:30:00.123456789+01:00[Europe/Berlin]'),
  offset: datetime('2024-10-27T02:30:00+05:45'), utc: datetime('2024-10-27T02:30:00Z'),
  local: localdatetime('2024-10-27T02:30:00.5'), hour: time('02:30:00.000000001+08:00'), clock: localtime('23:59:59'),
  term: duration('P1Y2M3DT4H5M6.789S'), back: duration('P-1M'), place: point({longitude: 121.5, latitude: 31.2}),
  high: point({longitude: 121.5, latitude: 31.2, height: 4}), flat: point({x: 1, y: 2}),
  deep: point({x: 1, y: 2, z: 3}),
  texts: ['b', 'a'], wholes: [1, 2], decimals: [1.0, 2.0], days: [date('2025-02-28')], none: [], yeses: [true, false]
})-[:CAME_WITH {day: date('2025-03-01'), decimals: [0.1]}]->(:CobuildImport:`Cobuild with ``marks`` `)
"""
TYPES = """
MATCH (n:CobuildImport) WHERE n.text IS NOT NULL
UNWIND keys(n) AS key WITH n, key ORDER BY key
RETURN collect([key, valueType(n[key]), toStringOrNull(n[key])])
"""


def backed_up(emptied: Emptied, tmp_path: Path, name: str = "network.cobuild") -> tuple[Path, Verified]:
    path = tmp_path / name
    return path, emptied.run(take(emptied.db, path, quiet))


def restored(emptied: Emptied, path: Path, **how: Any) -> list[str]:
    made: list[str] = emptied.run(restore(emptied.db, path, check(path, quiet), quiet, in_use=False, **how))
    return made


def write(emptied: Emptied, statement: str) -> None:
    emptied.run(emptied.db.rows("test", statement))


def content(emptied: Emptied) -> str:
    return emptied.run(contents_of(emptied.db, quiet)).digest


def test_every_type_of_value_and_every_label_comes_back(emptied: Emptied, tmp_path: Path) -> None:
    emptied.run(load_files(emptied.db, seed_paths()[:2]))
    write(emptied, EVERY_TYPE)
    before = emptied.nodes(), emptied.facts(), emptied.run(emptied.db.read("test", TYPES, {}))
    path, backup = backed_up(emptied, tmp_path)
    assert backup.head.nodes["Cobuild with `marks` ", "CobuildImport"] == 1
    assert backup.content == content(emptied)
    assert restored(emptied, path, replace=True) == []
    assert (emptied.nodes(), emptied.facts(), emptied.run(emptied.db.read("test", TYPES, {}))) == before
    assert backup.content == content(emptied)
    _, again = backed_up(emptied, tmp_path, "again.cobuild")
    assert (again.content, again.head.nodes) == (backup.content, backup.head.nodes)


def test_a_graph_that_holds_something_is_not_replaced_unasked(emptied: Emptied, tmp_path: Path) -> None:
    emptied.run(load_files(emptied.db, seed_paths()[:2]))
    path, _ = backed_up(emptied, tmp_path)
    before = content(emptied)
    with pytest.raises(BadUserInput, match="--replace deletes them"):
        restored(emptied, path)
    assert content(emptied) == before
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(BackupError, match="is damaged"):
        restored(emptied, path, replace=True)
    assert content(emptied) == before


@pytest.mark.parametrize("other", ["(:Person {name: 'somebody'})", "({id: 'no label'})"])
def test_what_is_not_ours_is_neither_backed_up_nor_deleted(emptied: Emptied, tmp_path: Path, other: str) -> None:
    path, _ = backed_up(emptied, tmp_path)
    write(emptied, f"CREATE {other}")
    with pytest.raises(ForeignGraph, match="also holds 1 nodes that are not Cobuild's"):
        backed_up(emptied, tmp_path, "more.cobuild")
    with pytest.raises(ForeignGraph, match="also holds 1 nodes that are not Cobuild's"):
        restored(emptied, path, replace=True)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert emptied.run(emptied.db.read("test", "MATCH (n) RETURN count(n)", {})) > 1


def unit(number: int) -> Any:
    return node("Unit", {"id": f"u{number}", "name": f"第{number}单位"})


def test_a_backup_that_a_load_overtakes_is_taken_again(
    emptied: Emptied, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    emptied.run(load(emptied.db, [unit(0)], []))
    read, attempts = taking.read, 0

    async def overtaken(*given: Any) -> Any:
        nonlocal attempts
        found = await read(*given)
        attempts += 1
        if attempts == 1:
            # Nothing is added, so that only the mark of the load tells.
            await load(emptied.db, [node("Unit", {"id": "u0", "name": "改名单位"})], [])
        return found

    monkeypatch.setattr(taking, "read", overtaken)
    path, backup = backed_up(emptied, tmp_path)
    assert attempts == 2
    assert backup.content == content(emptied)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_in_the_last_attempt_loads_wait(emptied: Emptied, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    emptied.run(load(emptied.db, [unit(0)], []))
    other = emptied.connect()
    read, loads = taking.read, list[asyncio.Task[Any]]()

    async def overtaken(*given: Any) -> Any:
        found = await read(*given)
        loads.append(asyncio.create_task(load(other, [unit(len(loads))], [])))
        await asyncio.wait(loads[-1:], timeout=2)
        return found

    monkeypatch.setattr(taking, "read", overtaken)

    async def both() -> tuple[Verified, bool]:
        found = await take(emptied.db, tmp_path / "a.cobuild", quiet)
        waited = not loads[-1].done()
        await loads[-1]
        return found, waited

    backup, waited = emptied.run(both())
    assert len(loads) == ATTEMPTS
    assert waited
    assert backup.head.nodes["Entity", "Organization", "Unit"] == 2


def test_a_graph_that_never_rests_is_not_backed_up(
    emptied: Emptied, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    emptied.run(load(emptied.db, [unit(0)], []))
    read = taking.read

    async def overtaken(*given: Any) -> Any:
        found = await read(*given)
        await emptied.db.rows("test", "CREATE (:CobuildLoad {id: 'not waiting'})")
        return found

    monkeypatch.setattr(taking, "read", overtaken)
    with pytest.raises(Unavailable, match="was written to while it was read, 3 times"):
        backed_up(emptied, tmp_path)
    assert list(tmp_path.iterdir()) == []


class StoppedError(Exception):
    """Ends a restore in the middle."""


def stop() -> None:
    raise StoppedError


def interrupted(emptied: Emptied, path: Path) -> None:
    with pytest.raises(StoppedError):
        emptied.run(restore(emptied.db, path, check(path, quiet), at_step("Writing", stop), replace=True, in_use=False))


def test_an_interrupted_restore_is_told_and_repeated(emptied: Emptied, tmp_path: Path) -> None:
    emptied.run(load_files(emptied.db, seed_paths()[:2]))
    path, backup = backed_up(emptied, tmp_path)
    interrupted(emptied, path)
    for ask in (version, migrate, status):
        with pytest.raises(HalfRestored, match=f"being restored from {path}, or that was interrupted"):
            emptied.run(ask(emptied.db))
    with pytest.raises(HalfRestored):
        backed_up(emptied, tmp_path, "part.cobuild")
    with pytest.raises(ConfigurationError):
        emptied.run(load(emptied.db, [unit(0)], []))
    # No question about what is there: it is a part, and nothing is lost with it.
    restored(emptied, path)
    assert content(emptied) == backup.content


def test_the_next_start_completes_an_interrupted_restore(
    emptied: Emptied, neo4j_server: ServerAddress, tmp_path: Path
) -> None:
    emptied.run(load_files(emptied.db, seed_paths()[:2]))
    path, backup = backed_up(emptied, tmp_path)
    interrupted(emptied, path)
    database = emptied.run(connect(neo4j_server))

    def start(**settings: Any) -> None:
        emptied.run(prepare(database, Settings(load_seeds=False, **settings)))

    with pytest.raises(HalfRestored):
        start(neo4j_uri="bolt://graph.example")
    hidden = path.rename(tmp_path / "elsewhere")
    with pytest.raises(HalfRestored):
        start()
    hidden.rename(path)
    start()
    assert content(emptied) == backup.content
    emptied.run(database.close())


def test_another_backup_under_the_name_does_not_complete_a_restore(emptied: Emptied, tmp_path: Path) -> None:
    path, _ = backed_up(emptied, tmp_path)
    interrupted(emptied, path)
    with pytest.raises(HalfRestored):
        emptied.run(repeat(emptied.db, Restore(str(path), "0" * 64)))


def test_of_two_restores_the_later_one_goes_on(emptied: Emptied, tmp_path: Path) -> None:
    emptied.run(load_files(emptied.db, seed_paths()[:2]))
    path, backup = backed_up(emptied, tmp_path)
    whole, other = check(path, quiet), emptied.connect()
    begun: list[asyncio.Task[Any]] = []

    def begin() -> None:
        begun.append(asyncio.create_task(Restore(str(path), whole.sha256).begin(other, replace=True)))

    async def overtaken() -> None:
        try:
            await restore(emptied.db, path, whole, at_step("Writing", begin), replace=True, in_use=False)
        finally:
            await begun[0]

    with pytest.raises(HalfRestored, match="Another restore into this graph has begun"):
        emptied.run(overtaken())
    restored(emptied, path)
    assert content(emptied) == backup.content


def test_a_graph_of_an_older_version_is_backed_up_and_brought_up_to_date(emptied: Emptied, tmp_path: Path) -> None:
    newest = MIGRATIONS[-1].number
    write(emptied, "CREATE (:Entity:Organization:ServicePoint {id: 'p', name: 'p', areaSquareMetres: 680.0})")
    write(emptied, f"MATCH (m:CobuildMigration {{number: {newest}}}) DELETE m")
    write(emptied, f"MATCH (m:CobuildMeta) SET m.version = {newest - 1}")
    path, backup = backed_up(emptied, tmp_path)
    assert backup.head.schema == newest - 1
    write(emptied, "DROP INDEX unit_name")
    assert restored(emptied, path, replace=True) == ["migration 6 spelling", "index unit_name"]
    assert emptied.run(version(emptied.db)) == newest
    assert emptied.nodes()["p"]["areaSquareMeters"] == 680.0


def test_nothing_is_answered_while_a_restore_is_under_way(emptied: Emptied) -> None:
    executor = Executor(build_schema(), emptied.db)
    reader = emptied.connect()

    async def ask() -> Any:
        reply = await executor.execute(
            GraphQLRequest("{ units { totalCount } }"), RequestContext(datetime.date.today())
        )
        return orjson.loads(reply.body)

    async def until(paused: bool) -> None:
        while executor.pauses.paused is not paused:
            await asyncio.sleep(0.05)

    async def work() -> list[Any]:
        watching = asyncio.create_task(executor.pauses.watch(reader))
        answers = [await ask()]
        attempt = Restore("network.cobuild", "0" * 64)
        await attempt.begin(emptied.db, replace=True)
        await asyncio.wait_for(until(True), 30)
        answers.append(await ask())
        await attempt.finish(emptied.db, {"id": "cobuild", "version": MIGRATIONS[-1].number})
        await asyncio.wait_for(until(False), 30)
        answers.append(await ask())
        watching.cancel()
        return answers

    before, during, after = emptied.run(work())
    assert before["data"] == after["data"] == {"units": {"totalCount": 0}}
    assert "data" not in during or during["data"] is None
    assert during["errors"][0]["extensions"] == {"code": "UNAVAILABLE", "retryAfter": 10}
    assert emptied.run(under_way(emptied.db)) is None


def test_an_answer_that_a_restore_overtook_is_refused() -> None:
    executor = Executor(build_schema(), None)  # type: ignore[arg-type]
    with pytest.raises(Unavailable), executor.pauses.refused():
        executor.pauses.times += 1
