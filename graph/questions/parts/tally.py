"""Counts many parts of a list in one reading of it: how many rows meet each of several filters.

Rows are found and tested by what finds and tests them for the list itself, so that each number is the ``totalCount`` of
the list with that filter. Rows are counted in groups, for figures that are broken down.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.compiler.groups import group_fields, key_of
from graph.compiler.parameters import Operand
from graph.compiler.rows import Plan
from graph.compiler.selection import Field
from graph.compiler.statement import Writer
from graph.compiler.written import listed
from graph.questions.parts.figure import Breakdown, Query, leaf, values
from graph.semantics.dates import undated
from graph.semantics.left_out import KINDS


@dataclass(frozen=True, slots=True)
class Tally:
    """The parts of one list that are counted together, and the properties by which they may be grouped."""

    type_name: str
    queries: list[Query] = field(default_factory=list)
    by: list[Breakdown] = field(default_factory=list)

    def add(self, query: Query, by: tuple[Breakdown, ...] = ()) -> None:
        """Counts one more part of the list."""
        self.queries.append(query)
        self.by.extend(each for each in by if each not in self.by)

    @property
    def whole(self) -> Query | None:
        """The query of the whole list, if it is counted; only of this is told what the list leaves out."""
        return next((each for each in self.queries if "where" not in each.arguments), None)

    def clauses(self, writer: Writer, operands: Mapping[str, Operand], where: str) -> str:
        """The clauses that return, as ``data``, for each group its keys, the counts and those without a known date."""
        properties, thing = group_fields(self.type_name), writer.compilation.fresh(self.type_name)
        base = self.queries[0].field(operands, where)
        arguments = {name: each for name, each in base.arguments.items() if name != "where"}
        asked = Field(base.key, base.name, arguments, None, base.selection, where)
        every = writer.expressions.every(asked, self.type_name)
        keys = [key_of(properties[each.property], thing, each.per) for each in self.by]
        tests = []
        for query in self.queries:
            wanted = query.field(operands, where).arguments.get("where")
            tests.append(every.filters.node(wanted, self.type_name, thing))
        counts = [f"count(CASE WHEN met[{at}] THEN 1 END)" for at in range(len(tests))]
        dateless = [f"count(CASE WHEN met[{at}] AND dateless THEN 1 END)" for at in range(len(tests))]
        return (
            f"{every.found(thing)}\nWITH {listed(keys)} AS keys, {undated(thing)} AS dateless, {listed(tests)} AS met\n"
            f"WITH keys, {listed(counts)} AS counts, {listed(dateless)} AS undated\n"
            "RETURN collect([keys, counts, undated]) AS data"
        )

    def left_out(self, writer: Writer, operands: Mapping[str, Operand], where: str) -> str:
        """The clauses that return, as ``data``, how many things of each kind of ``KINDS`` the whole list leaves out."""
        assert self.whole
        every = writer.expressions.every(self.whole.field(operands, where), self.type_name)
        return f"RETURN {listed([every.left_out(kind) for kind in KINDS])} AS data"


@dataclass(slots=True)
class Answers:
    """What the queries of a report found, by tallies, or by their own plans."""

    tallied: dict[Query, tuple[Tally, list[Any]]] = field(default_factory=dict)
    planned: dict[Query, tuple[Plan, Any]] = field(default_factory=dict)
    left: dict[str, list[int]] = field(default_factory=dict)
    """What whole lists leave out, by ``Query.base``: several figures may count one list."""

    def numbers(self, query: Query, path: tuple[str, ...]) -> list[Any]:
        """The numbers at a path of the answer to a query."""
        if query in self.planned:
            return values(*self.planned[query], path)
        return [self._sum(query, 1)]

    def undated(self, query: Query) -> int:
        """The rows of a list without any known date; none of what is no list."""
        return 0 if query in self.planned else self._sum(query, 2)

    def groups(self, query: Query, by: Breakdown) -> Mapping[str | None, int]:
        """The rows of a list by the values of a property, those that occur."""
        tally, rows = self.tallied[query]
        place, at, found = tally.queries.index(query), tally.by.index(by), Counter[str | None]()
        for row in rows:
            found[row[0][at]] += row[1][place]
        return {key: count for key, count in found.items() if count}

    def left_out(self, query: Query) -> dict[str, int]:
        """What a whole list leaves out, by kind; nothing is told of a part of a list."""
        left = None if "where" in query.arguments else self.left.get(query.base)
        return dict(zip(KINDS, left, strict=True)) if left is not None else {}

    def complete(self, query: Query) -> bool:
        """Whether everything was counted."""
        needs = query.needs.fields if query.needs else {}
        if "complete" in needs:
            return values(*self.planned[query], ("complete",)) == [True]
        if nodes := needs.get("nodes"):
            rows = values(*self.planned[query], ("nodes", *leaf(nodes)))
            return values(*self.planned[query], ("totalCount",)) == [len(rows)]
        return True

    def _sum(self, query: Query, column: int) -> int:
        tally, rows = self.tallied[query]
        place = tally.queries.index(query)
        return sum(row[column][place] for row in rows)
