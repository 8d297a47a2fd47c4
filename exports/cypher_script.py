"""A Cypher script that makes the graph in an empty Neo4j of any use: no parameters, batches, run by ``cypher-shell``.

It can be run again: nodes are merged by id, relationships by type and id. It is not for the database of Cobuild, which
also needs derived properties that only loading computes. Memory: one batch.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby, islice
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
        labels = ":".join(name(label) for label in MODEL.all_labels(type_))
        rows = ",\n".join(_map({"id": node.id}, node) for node in nodes)
        yield f"UNWIND [\n{rows}\n] AS row\nMERGE (n:Entity {{id: row.id}}) SET n = row, n:{labels}"
    for type_, facts in _batches(graph.relationships()):
        rows = ",\n".join(
            f"{{a: {literal(fact.source)}, b: {literal(fact.target)}, r: {_map({'id': fact.id}, fact)}}}"
            for fact in facts
        )
        yield (
            f"UNWIND [\n{rows}\n] AS row\nMATCH (a:Entity {{id: row.a}}) MATCH (b:Entity {{id: row.b}})\n"
            f"MERGE (a)-[r:{name(type_)} {{id: row.r.id}}]->(b) SET r = row.r"
        )


def _batches(records: Iterator[Record]) -> Iterator[tuple[str, list[Record]]]:
    """Records of one type, at most ``BATCH`` at a time, in their order."""
    while batch := list(islice(records, BATCH)):
        for type_, group in groupby(batch, key=lambda record: record.type):
            yield type_, list(group)


def _map(first: Mapping[str, Any], record: Node | Relationship) -> str:
    declared = MODEL.properties(record.type)
    own = {} if record.holds else {"holds": False}
    values = {key: literal(value) for key, value in {**first, **own}.items()}
    values |= {key: _property(declared[key], value) for key, value in record.properties.items()}
    return "{" + ", ".join(f"{name(key)}: {value}" for key, value in values.items()) + "}"


def _property(declared: Property, value: Any) -> str:
    if declared.type == DATE:
        return f"date({literal(value)})"
    if declared.type == DETAILS:
        return literal([flat(each) for each in value])
    return literal(value)


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
