"""A Cypher script that makes the graph in an empty Neo4j of any use: no parameters, batches, run by ``cypher-shell``.

It can be run again: nodes are merged by id, relationships by type and id. It is not for the database of Cobuild, which
also needs derived properties that only loading computes. Memory: one batch of each type.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from exports.losses import Losses
from exports.model import MODEL
from exports.records import Graph, Node, Relationship
from exports.sink import About, Sink
from exports.survey import Survey
from exports.texts import encodable, flat
from graph.messages.language import Message
from graph.vocabulary.declare import DATE, DETAILS, Property

NAME = "graph.cypher"
BATCH = 500
DETAILS_AS_TEXT = Message("Details are a list of texts, “key: value”.")
FOR_OTHERS = Message(
    "The script is for databases of other programs: it lacks what Cobuild derives for search and order."
)
_ESCAPES = {"\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_ESCAPED = re.compile("[\\\\'\x00-\x1f\x7f\u2028\u2029\ufeff]")
# Cypher decodes \\uXXXX before it reads literals, even after an escaped backslash: there the text is cut in two.
_APART = re.compile("(?<=\\\\)(?=[u\x00-\x1f\x7f\u2028\u2029\ufeff])")

Record = TypeVar("Record", Node, Relationship)


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``graph.cypher``."""
    losses.state(DETAILS_AS_TEXT)
    losses.state(FOR_OTHERS)
    fit = encodable(losses)
    with sink(NAME) as output:
        for statement in _statements(graph, about):
            output.write(fit(statement).encode() + b";\n")


def _statements(graph: Graph, about: About) -> Iterator[str]:
    # In a comment too, Cypher decodes escapes of code points first, such as that of an end of line.
    query = " ".join(about.query.split()).replace("\\", "＼")
    yield f"// Cobuild: {query}\nCREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE"
    for type_, nodes in _batches(graph.nodes()):
        rows, properties = _rows(type_, nodes, lambda node: (node.id,))
        labels = ":".join(name(label) for label in MODEL.all_labels(type_))
        yield f"UNWIND [\n{rows}\n] AS row\nMERGE (n:Entity {{id: row[0]}}) SET n = {properties}, n:{labels}"
    for type_, facts in _batches(graph.relationships()):
        rows, properties = _rows(type_, facts, lambda fact: (fact.id, fact.source, fact.target))
        yield (
            f"UNWIND [\n{rows}\n] AS row\nMATCH (a:Entity {{id: row[1]}}) MATCH (b:Entity {{id: row[2]}})\n"
            f"MERGE (a)-[r:{name(type_)} {{id: row[0]}}]->(b) SET r = {properties}"
        )


def _batches(records: Iterator[Record]) -> Iterator[tuple[str, list[Record]]]:
    """Records of one type, at most ``BATCH`` at a time: few statements in whatever order they come, for each is planned
    once.
    """
    waiting: dict[str, list[Record]] = {}
    for record in records:
        batch = waiting.setdefault(record.type, [])
        batch.append(record)
        if len(batch) == BATCH:
            yield record.type, waiting.pop(record.type)
    yield from waiting.items()


def _rows(type_: str, records: list[Record], ids: Callable[[Record], tuple[str, ...]]) -> tuple[str, str]:
    """The rows of a statement, which begin with the ids, and the map of the properties that are made of one.

    Rows are lists, not maps: Neo4j plans 500 maps in most of a minute, and as many lists in a few seconds.
    """
    used = {key for record in records for key in record.properties}
    declared = {key: each for key, each in MODEL.properties(type_).items() if key in used}
    rows = ",\n".join(literal(_row(ids(record), declared, record)) for record in records)
    place = len(ids(records[0]))
    properties = {"id": "row[0]", "holds": f"row[{place}]"}
    for at, (key, each) in enumerate(declared.items(), place + 1):
        properties[key] = f"date(row[{at}])" if each.type == DATE else f"row[{at}]"
    return rows, "{" + ", ".join(f"{name(key)}: {value}" for key, value in properties.items()) + "}"


def _row(ids: tuple[str, ...], declared: Mapping[str, Property], record: Node | Relationship) -> list[Any]:
    """The ids, whether it never holds, and the values of the declared properties; what is not given is None."""
    row: list[Any] = [*ids, None if record.holds else False]
    for key, each in declared.items():
        value = record.properties.get(key)
        row.append([flat(detail) for detail in value] if value is not None and each.type == DETAILS else value)
    return row


def name(text: str) -> str:
    """A name as it may stand in Cypher."""
    return "`" + text.replace("`", "``") + "`"


def literal(value: Any) -> str:
    """A value as a literal of Cypher."""
    if isinstance(value, str):
        return " + ".join(f"'{_ESCAPED.sub(_escape, part)}'" for part in _APART.split(value))
    if isinstance(value, Iterable):
        return "[" + ", ".join(map(literal, value)) + "]"
    return json.dumps(value)


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES.get(found[0], f"\\u{ord(found[0]):04x}")
