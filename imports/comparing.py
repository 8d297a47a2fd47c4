"""A draft compared with the graph: what it would create, change, end and leave; and, with a transaction, done.

A dry run and an import are the same code, so that what was shown is what happens; an import compares again within its
transaction. Rows are read and written in sets, and only what differs is kept.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from operator import attrgetter
from typing import Any

from graph.connection.session import Transaction
from graph.store import merging
from graph.store.loading import ROWS_PER_STATEMENT, batched
from graph.store.stored import Fact, Node
from imports.draft import CITES, Draft, Drafted, DraftedFact
from imports.ending import End, end
from imports.identify import Ends, identified
from imports.outcome import Change, Outcome
from imports.overlay import new_fact, new_node, over_fact, over_node
from imports.said import Told

Progress = Callable[[int, int], None]
"""Called with the number of things done, and of all."""


@dataclass(slots=True)
class Comparison:
    """One draft on its way into the graph. ``transaction``: None where nothing is to be written."""

    draft: Draft
    read: merging.Read
    transaction: Transaction | None = None
    end_on: datetime.date | None = None
    progress: Progress | None = None
    outcome: Outcome = field(default_factory=Outcome)
    told: Told = field(default_factory=Told)
    before: set[str] | None = None
    """Ids of what workbooks before this one would create, where nothing is written yet."""
    source_is_there: bool = False
    """An earlier import has written the source."""
    done: int = 0

    async def carry_out(self) -> Outcome:
        """Compare, and write what differs where there is a transaction."""
        self.outcome.source = self.draft.source
        for ids in batched(list(self.draft.nodes), ROWS_PER_STATEMENT):
            await self._nodes(list(ids))
        await self._facts()
        if self.source_is_there:
            await end(End(self.draft, self.told, self.read, self.transaction, self.end_on, self.outcome))
        return self.outcome

    # Nodes

    async def _nodes(self, ids: list[str]) -> None:
        there = {row["id"]: row for row in await self.read(merging.NODES, {"ids": ids})}
        self.source_is_there |= self.draft.source in there
        created: list[Node] = []
        changed: list[Node] = []
        redated: list[str] = []
        for id_ in ids:
            each = self.draft.nodes[id_]
            if each.match is not None and each.match.id and len(self.outcome.matches) < 1000:
                self.outcome.matches.append((each.match, each.spot))
            if id_ not in there:
                if self._known_before(id_):
                    self.outcome.same(each.content["type"])
                    continue
                self._tell("CREATED", each, id_)
                if self.transaction is not None:
                    created.append(new_node(each.content))
                continue
            overlaid = over_node(
                merging.label_of(there[id_]["labels"]),
                merging.of_graph(there[id_]["properties"]),
                each.content,
                own=set(there[id_]["sources"]) <= {self.draft.source},
                alias=_alias(each),
            )
            if not overlaid.changed:
                self.outcome.same(each.content["type"])
                continue
            self._tell("CHANGED", each, id_, overlaid.differences)
            assert isinstance(overlaid.thing, Node)
            changed.append(overlaid.thing)
            redated += [id_] if overlaid.redated else []
        if self.transaction is not None:
            await merging.create_nodes(self.transaction, created)
            await merging.change_nodes(self.transaction, changed, redated)
        self._advance(len(ids))

    def _known_before(self, id_: str) -> bool:
        if self.before is None:
            return False
        known = id_ in self.before
        self.before.add(id_)
        return known

    def _tell(self, action: Any, each: Drafted | DraftedFact, id_: str, differences: Any = ()) -> None:
        if isinstance(each, Drafted):
            type_, name = each.content["type"], self._name(id_)
        else:
            type_, name = each.type, " → ".join(self._name(end) for end in (each.first, each.last))
        self.outcome.tell(Change(action, type_, id_, name, each.spot, differences))

    def _name(self, id_: str) -> str:
        node = self.draft.nodes.get(id_)
        if node is None:
            return id_
        return str(node.content.get("name") or (node.match.name if node.match else id_))

    # Relationships

    async def _facts(self) -> None:
        # All are compared before any is created, because lookups among many new relationships of the transaction are
        # slow. Of a new citation only the id of its node is kept.
        new: list[DraftedFact] = []
        citing: list[str] = []
        for group in _whole_groups(self.draft):
            changed: list[Fact] = []
            there = await self._stored({each.ends for each in group})
            known = identified(group, there, self.draft.source)
            taken = {fact["id"] for facts in there.values() for fact in facts}
            for each in group:
                if each.id in known:
                    self._told(each, known[each.id]["id"])
                    self._compare(each, known[each.id], changed)
                elif self._known_before(each.id):
                    self.outcome.same(each.type)
                else:
                    free = _free(each.id, taken)
                    taken.add(free)
                    self._told(each, free)
                    self._tell("CREATED", each, free)
                    if self.transaction is None:
                        continue
                    if each.type == CITES:
                        citing.append(each.first)
                        continue
                    if free != each.id:
                        each.given = free
                    new.append(each)
            if self.transaction is not None:
                await merging.change_facts(self.transaction, changed)
            self._advance(len(group) if self.transaction is None else 0)
        if self.transaction is None:
            return
        self._advance(len(self.draft.facts) - len(new) - len(citing))
        for some in batched(new, merging.WRITTEN):
            await merging.create_facts(self.transaction, [new_fact(each.content, each.id) for each in some])
            self._advance(len(some))
        for ids in batched(citing, merging.WRITTEN):
            citations = map(self.draft.facts.citation, ids)
            await merging.create_facts(self.transaction, [new_fact(each.content, each.id) for each in citations])
            self._advance(len(ids))

    def _told(self, each: DraftedFact, id_: str) -> None:
        """Remember that a row tells of a relationship. That a node cites the source is no row's saying."""
        if each.type != CITES:
            self.told.add(id_)

    async def _stored(self, wanted: set[Ends]) -> dict[Ends, list[dict[str, Any]]]:
        rows = [{"type": type_, "source": source, "target": target} for type_, source, target in wanted]
        there: dict[Ends, list[dict[str, Any]]] = defaultdict(list)
        for row in await self.read(merging.FACTS, {"rows": rows}):
            there[row["type"], row["source"], row["target"]].append(merging.of_graph(row["properties"]))
        return there

    def _compare(self, each: DraftedFact, there: dict[str, Any], changed: list[Fact]) -> None:
        _, first, last = each.ends
        overlaid = over_fact(there, each.content, (first, last), self.draft.source)
        if overlaid.changed:
            self._tell("CHANGED", each, there["id"], overlaid.differences)
        else:
            self.outcome.same(each.type)
            self.outcome.moved += overlaid.moved
        if overlaid.changed or overlaid.moved:
            assert isinstance(overlaid.thing, Fact)
            changed.append(overlaid.thing)

    def _advance(self, things: int) -> None:
        self.done += things
        if self.progress is not None:
            self.progress(self.done, len(self.draft.nodes) + len(self.draft.facts))


def _alias(each: Drafted) -> str | None:
    """The name in the workbook of a body that somebody said it is: the next import shall find it by itself."""
    if each.match is None or each.match.why != "DECIDED":
        return None
    name = each.content.get("name")
    return name if name != each.match.name else None


def _free(id_: str, taken: set[str]) -> str:
    number, found = 1, id_
    while found in taken:
        number += 1
        found = f"{id_}.{number}"
    return found


def _whole_groups(draft: Draft) -> Iterator[list[DraftedFact]]:
    """The relationships in sets; those of one type between the same ends are never in two of them."""
    said = draft.facts.said
    # In place: the order of a second list of them all is as long.
    said.sort(key=attrgetter("ends"))
    start = 0
    while start < len(said):
        stop = min(start + ROWS_PER_STATEMENT, len(said))
        while stop < len(said) and said[stop].ends == said[stop - 1].ends:
            stop += 1
        yield said[start:stop]
        start = stop
    citations = draft.facts.citations()
    while group := list(islice(citations, ROWS_PER_STATEMENT)):
        yield group
