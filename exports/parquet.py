"""Parquet: ``nodes.parquet`` and ``edges.parquet`` with typed columns, for pandas, polars, DuckDB and Spark.

Columns are those of CSV, but typed: lists are lists, details lists of ``{key, value}``, derived days dates. pyarrow,
which writes it, is the extra ``cobuild[parquet]``. Memory: a group of ``GROUP`` rows.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from exports.losses import Losses
from exports.records import Graph, Node, Relationship
from exports.sink import About, Output, Sink
from exports.survey import Survey
from exports.texts import encodable, flat
from graph.errors import ConfigurationError
from graph.messages.language import Message
from graph.vocabulary.declare import BOOLEAN, DATE, DECIMAL, DETAILS, INTEGER, TEXT, Property

NODES, EDGES = "nodes.parquet", "edges.parquet"
GROUP = 2_000
MISSING = Message(
    "Parquet needs pyarrow, which is not installed: install it with `pip install 'cobuild[parquet]'`, or take another "
    "format."
)
AS_TEXT = Message("Properties of one name and different types are texts.")


def require() -> Any:
    """The library.

    :raises ConfigurationError: it is not installed
    """
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise ConfigurationError(MISSING) from None
    return pyarrow


def write(graph: Graph, survey: Survey, about: About, sink: Sink, losses: Losses) -> None:
    """Write ``nodes.parquet`` and ``edges.parquet``."""
    arrow = require()
    nodes = ({**_own(node), "label": node.properties.get("name", node.id), **node.properties} for node in graph.nodes())
    edges = (
        {
            **_own(fact),
            "source": fact.source,
            "target": fact.target,
            "symmetric": fact.symmetric,
            **fact.properties,
        }
        for fact in graph.relationships()
    )
    own = {"id": TEXT, "label": TEXT, "type": TEXT, "holds": BOOLEAN}
    _table(arrow, NODES, own | _kinds(survey, survey.nodes, losses), nodes, sink, losses)
    own = {"id": TEXT, "source": TEXT, "target": TEXT, "type": TEXT, "symmetric": BOOLEAN, "holds": BOOLEAN}
    _table(arrow, EDGES, own | _kinds(survey, survey.relationships, losses), edges, sink, losses)


def _own(record: Node | Relationship) -> dict[str, Any]:
    return {"id": record.id, "type": record.type, "holds": record.holds}


def _kinds(survey: Survey, types: Iterable[str], losses: Losses) -> dict[str, str]:
    """The kind of each column in use; ``[]`` behind that of its entries for a list."""
    found: dict[str, str] = {}
    for type_ in types:
        for name, declared in survey.columns(type_).items():
            kind = _kind(declared)
            known = found.setdefault(name, kind)
            if known != kind:
                found[name] = DECIMAL if {known, kind} == {INTEGER, DECIMAL} else TEXT
                losses.state(AS_TEXT)
    return found


def _kind(declared: Property) -> str:
    kind = declared.type if declared.type in (INTEGER, DECIMAL, BOOLEAN, DATE, DETAILS) else TEXT
    return f"{kind}[]" if declared.many else kind


def _table(
    arrow: Any, name: str, kinds: Mapping[str, str], rows: Iterator[dict[str, Any]], sink: Sink, losses: Losses
) -> None:
    fit = encodable(losses)
    schema = arrow.schema([(column, _type(arrow, kind)) for column, kind in kinds.items()])
    with sink(name) as output:
        file = arrow.PythonFile(_Told(output), "w")
        with arrow.parquet.ParquetWriter(file, schema, compression="zstd") as writer:
            while group := list(islice(rows, GROUP)):
                arrays = [
                    arrow.array([_value(kind, row.get(column), fit) for row in group], schema.field(column).type)
                    for column, kind in kinds.items()
                ]
                writer.write_table(arrow.Table.from_arrays(arrays, schema=schema))


def _type(arrow: Any, kind: str) -> Any:
    if kind.endswith("[]"):
        return arrow.list_(_type(arrow, kind[:-2]))
    if kind == DETAILS:
        return arrow.struct([("key", arrow.string()), ("value", arrow.string())])
    types = {INTEGER: arrow.int64(), DECIMAL: arrow.float64(), BOOLEAN: arrow.bool_(), DATE: arrow.date32()}
    return types.get(kind, arrow.string())


def _value(kind: str, value: Any, fit: Callable[[str], str]) -> Any:
    if value is None:
        return None
    if kind == DATE:
        return datetime.date.fromisoformat(value)
    if kind == f"{DETAILS}[]":
        return [{name: fit(each[name]) for name in ("key", "value")} for each in value]
    if kind.endswith("[]"):
        return [_value(kind[:-2], each, fit) for each in value]
    return fit(value if isinstance(value, str) else flat(value)) if kind == TEXT else value


class _Told:
    """An output that knows how much was written, which pyarrow asks."""

    closed = False

    def __init__(self, output: Output) -> None:
        self._output, self._size = output, 0

    def write(self, content: Any) -> int:
        written = bytes(content)
        self._output.write(written)
        self._size += len(written)
        return len(written)

    def tell(self) -> int:
        return self._size

    def flush(self) -> None:
        """Nothing is kept back."""

    def close(self) -> None:
        """The sink closes its file."""
