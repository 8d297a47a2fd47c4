"""CSV: ``nodes.csv`` and ``edges.csv``, for spreadsheets, pandas and Gephi.

UTF-8 with a byte order mark, without which Excel reads Chinese wrongly; columns are the properties in use, under their
names in the API, after ``Id, Label, Type`` and ``Id, Source, Target, Type, Symmetric``. A text that a spreadsheet would
run as a formula has an apostrophe in front, which ``exports.texts.unescaped`` takes away. Memory: one record at a time.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from exports.losses import Losses
from exports.records import Graph
from exports.sink import About, Output, Sink
from exports.survey import Survey
from exports.texts import Texts, state_flattened
from graph.messages.language import Message

NODES, EDGES = "nodes.csv", "edges.csv"
ABSENT = Message("A missing value and an empty text are both an empty cell; types of values are not marked.")


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``nodes.csv`` and ``edges.csv``."""
    state_flattened(losses)
    losses.state(ABSENT)
    texts = Texts(losses)
    columns = list(survey.kinds(survey.nodes))
    heading = ["Id", "Label", "Type", "Holds", *columns]
    nodes: Iterator[list[Any]] = (
        [each.id, each.properties.get("name", each.id), each.type, each.holds, *map(each.properties.get, columns)]
        for each in graph.nodes()
    )
    with sink(NODES) as output:
        rows(output, heading, nodes, texts)
    columns = list(survey.kinds(survey.relationships))
    heading = ["Id", "Source", "Target", "Type", "Symmetric", "Holds", *columns]
    edges: Iterator[list[Any]] = (
        [each.id, each.source, each.target, each.type, each.symmetric, each.holds, *map(each.properties.get, columns)]
        for each in graph.relationships()
    )
    with sink(EDGES) as output:
        rows(output, heading, edges, texts)


def rows(output: Output, heading: Sequence[str], values: Iterable[Sequence[Any]], texts: Texts) -> None:
    """Write a table whose cells no spreadsheet runs."""
    table(output, heading, values, texts.cell, mark="\ufeff")


def table(
    output: Output,
    heading: Sequence[str],
    values: Iterable[Sequence[Any]],
    cell: Callable[[Any], str],
    *,
    mark: str = "",
) -> None:
    """Write a table; ``mark`` is written before it."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    buffer.write(mark)
    writer.writerow(heading)
    for row in values:
        writer.writerow(["" if value is None else cell(value) for value in row])
        if buffer.tell() > 1 << 16:
            _flush(buffer, output)
    _flush(buffer, output)


def _flush(buffer: io.StringIO, output: Output) -> None:
    output.write(buffer.getvalue().encode())
    buffer.seek(0)
    buffer.truncate()
