"""What goes out comes back: JSON Lines by ``cobuild load``, the Cypher script by a real Neo4j."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from exports import cypher_script, json_lines, package
from exports.records import Graph, Listed, records
from exports.spool import Spool
from exports.texts import flat
from graph.connection.session import Database
from graph.errors import SeedError
from graph.extracts.extract import Extract, Wanted
from graph.store.migrations import migrate
from graph.vocabulary import MODEL
from graph.vocabulary.declare import DETAILS
from seeds import check_files, load_files
from seeds import json_lines as reader
from tests.databases import EVERYTHING, Emptied
from tests.exports.conftest import ABOUT, hostile
from tests.exports.written import written

if TYPE_CHECKING:
    pass

ROWS = "MATCH (n:Entity) RETURN collect([n.id, labels(n), n {.*}]) AS rows"
FACTS = "MATCH (a)-[r]->(b) RETURN collect([r.id, type(r), a.id, b.id, r {.*}]) AS rows"


async def extracted(database: Database, folder: Path) -> Spool:
    spool = Spool(folder)

    async def nodes(rows: list[Any]) -> None:
        spool.add_nodes(rows)

    async def relationships(rows: list[Any]) -> None:
        spool.add_relationships(rows)

    extract = Extract(database, Wanted())
    await extract.things()
    await extract.relationships(relationships)
    await extract.nodes(nodes)
    return spool


def test_json_lines_load_as_the_same_graph(emptied: Emptied, seeds: Listed, tmp_path: Path) -> None:
    out = written(seeds, "jsonl", tmp_path, ABOUT).path(json_lines.NAME)
    emptied.run(migrate(emptied.db))
    assert emptied.run(load_files(emptied.db, [out])).created == sum(1 for _ in records(seeds))
    spool = emptied.run(extracted(emptied.db, tmp_path))
    assert {each.id: stated(each) for each in records(spool)} == {each.id: stated(each) for each in records(seeds)}
    (tmp_path / "again").mkdir()
    again = written(spool, "jsonl", tmp_path / "again", ABOUT).path(json_lines.NAME)
    before = again.read_bytes()
    emptied.run(emptied.db.rows("test.clear", EVERYTHING))
    emptied.run(migrate(emptied.db))
    emptied.run(load_files(emptied.db, [again]))
    (tmp_path / "third").mkdir()
    third = emptied.run(extracted(emptied.db, tmp_path / "third"))
    assert written(third, "jsonl", tmp_path / "third", ABOUT).path(json_lines.NAME).read_bytes() == before


@pytest.mark.parametrize("which", [pytest.param("seeds", marks=pytest.mark.slow), "hostile"])
def test_the_cypher_script_makes_the_graph_in_any_neo4j(
    emptied: Emptied, seeds: Listed, which: str, tmp_path: Path
) -> None:
    graph: Graph = seeds if which == "seeds" else hostile()
    package.write(graph, "cypher", tmp_path, ABOUT)
    script = (tmp_path / cypher_script.NAME).read_text("utf-8")

    async def run() -> None:
        # Twice: it can be run again.
        for _ in range(2):
            for statement in script.removesuffix(";\n").split(";\n"):
                await emptied.db.rows("test.script", statement)

    emptied.run(run())
    nodes = {id_: (set(labels), plain(kept)) for id_, labels, kept in emptied.run(emptied.db.read("test", ROWS, {}))}
    assert nodes == {
        node.id: (set(MODEL.all_labels(node.type)), expected(node.type, node.id, node.properties, node.holds))
        for node in graph.nodes()
    }
    facts = {row[0]: (*row[1:4], plain(row[4])) for row in emptied.run(emptied.db.read("test", FACTS, {}))}
    assert facts == {
        fact.id: (
            fact.type,
            fact.source,
            fact.target,
            expected(fact.type, fact.id, fact.properties, fact.holds),
        )
        for fact in graph.relationships()
    }
    emptied.run(emptied.db.rows("test.constraint", "DROP CONSTRAINT entity_id IF EXISTS"))


def stated(record: Any) -> Any:
    """A record without how its term is known, which a relationship may have from its ends."""
    kept = {name: value for name, value in record.properties.items() if name != "termKnowledge"}
    return replace(record, properties=kept)


def plain(kept: dict[str, Any]) -> dict[str, Any]:
    return {name: value if isinstance(value, str | int | float | list) else str(value) for name, value in kept.items()}


def expected(type_: str, id_: str, properties: Any, holds: bool) -> dict[str, Any]:
    declared = MODEL.properties(type_)
    values = {
        name: [flat(each) for each in value] if declared[name].type == DETAILS else value
        for name, value in properties.items()
    }
    fitting = {name: _fit(value) for name, value in values.items()}
    return {"id": id_, **fitting, **({} if holds else {"holds": False})}


def _fit(value: Any) -> Any:
    if isinstance(value, list):
        return [_fit(each) for each in value]
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(value, str) else value


def test_an_export_that_is_cut_off_or_a_view_is_refused(seeds: Listed, tmp_path: Path) -> None:
    out = written(seeds, "jsonl", tmp_path, ABOUT).path(json_lines.NAME)
    lines = out.read_bytes().splitlines(keepends=True)
    for name, content, said in (
        ("cut", b"".join(lines[:-3]), "The file is cut off"),
        ("broken", b"".join([*lines[:2], b'{"type": \n', *lines[3:]]), "not JSON"),
        ("other", b'{"type": "FeatureCollection"}\n', "first line"),
    ):
        path = tmp_path / f"{name}.jsonl"
        path.write_bytes(content)
        with pytest.raises(SeedError, match=said):
            reader.read(path)
    package.write(seeds, "jsonl", tmp_path, replace(ABOUT, view={"complete": True}))
    (problem,) = asyncio.run(check_files(None, [out])).problems
    assert problem.message.startswith("This is a view")


def test_a_problem_names_the_line(seeds: Listed, tmp_path: Path) -> None:
    out = written(seeds, "jsonl", tmp_path, ABOUT).path(json_lines.NAME)
    lines = out.read_text("utf-8").split("\n")
    lines[4] = lines[4].replace('"name":"', '"colour":"')
    out.write_text("\n".join(lines), "utf-8")
    problems = [each for each in asyncio.run(check_files(None, [out])).problems if "colour" in each.message]
    assert [problem.line for problem in problems] == [5]
