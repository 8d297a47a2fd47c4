"""Rows of earlier imports that a workbook no longer holds: proposed as ended, and ended where somebody says so.

Nothing is deleted. What another source states too stays. A body is not over because a list leaves it out: what ends is
what the list said of it. An agreement, resource or need that is gone takes its relationships with it.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graph.connection.session import Transaction
from graph.semantics.dates import ALWAYS_TO
from graph.store import merging
from graph.store.loading import ROWS_PER_STATEMENT, batched
from graph.store.stored import Fact, Node
from graph.vocabulary import MODEL
from imports.draft import Draft, Spot
from imports.identify import is_cell
from imports.outcome import Change, Outcome
from imports.overlay import Overlaid, ended_fact, ended_node
from imports.said import Told

_OVER = ("ENDED", "CANCELLED", "FULFILLED")
_LASTING = MODEL.concrete("Organization") | MODEL.concrete("Place") | {"Member", "MemberGroup", "Source"}
"""Things that go on where a list leaves them out."""


@dataclass(slots=True)
class End:
    """What is needed to find the rows that are gone, and to end them. ``told``: what rows tell of."""

    draft: Draft
    told: Told
    read: merging.Read
    transaction: Transaction | None
    day: datetime.date | None
    outcome: Outcome


async def end(wanted: End) -> None:
    """Propose, or carry out. What is over already is not proposed, but what belongs to it is over with it."""
    source = wanted.draft.source
    nodes: dict[str, dict[str, Any]] = {}
    facts: list[dict[str, Any]] = []
    # What an earlier import said is read some at a time; what is gone is little of it, as a rule.
    after = ""
    while ids := await _ids(wanted, merging.CITING, {"source": source, "after": after, "most": ROWS_PER_STATEMENT}):
        after = ids[-1]
        nodes |= await _gone_nodes(wanted, [id_ for id_ in ids if id_ not in wanted.draft.nodes])
        stated = await _ids(wanted, merging.STATED, {"source": source, "ids": ids})
        facts += await _gone_facts(wanted, ids, sorted(id_ for id_ in stated if id_ not in wanted.told))
    lasting = {id_ for id_, row in nodes.items() if merging.label_of(row["labels"]) in _LASTING}
    ends = {id_ for row in facts for id_ in (row["source"], row["target"])}
    things = {id_: row for id_, row in nodes.items() if id_ not in lasting and not row["over"]}
    belongs = nodes.keys() - lasting
    # A place may be a part of one by the administrative map, and of another by Party service areas.
    said = {(each.type, each.first, _hierarchy(each.type, each.more)) for each in wanted.draft.facts.said}
    silent = [
        row
        for row in facts
        if (row["type"], row["source"], _hierarchy(row["type"], row["properties"])) not in said
        if _goes_without_saying(row, wanted.draft)
    ]
    for row in silent:
        if row["source"] in wanted.draft.nodes and row["target"] in wanted.draft.nodes:
            wanted.outcome.same(row["type"])
    kept = {row["id"] for row in silent}
    told = [row for row in facts if not row["over"] and not belongs & {row["source"], row["target"]}]
    told = [row for row in told if row["id"] not in kept]
    alone = {id_: nodes[id_] for id_ in lasting if id_ not in ends and not nodes[id_]["over"]}
    alone = {id_: row for id_, row in alone.items() if merging.label_of(row["labels"]) != "Source"}
    by_row: dict[str, list[tuple[dict[str, Any], bool]]] = defaultdict(list)
    for is_node, rows in ((True, things.values()), (True, alone.values()), (False, told)):
        for row in rows:
            by_row[_row_of(row["locator"])].append((row, is_node))
    for rows_of_one in by_row.values():
        wanted.outcome.tell(_change(wanted, *rows_of_one[0]))
    if wanted.day is not None and by_row:
        wanted.outcome.endings_applied = True
        if wanted.transaction is not None:
            await _write(wanted.transaction, [each for rows in by_row.values() for each in rows], wanted.day)


async def _ids(wanted: End, text: str, parameters: dict[str, Any]) -> list[str]:
    """The ids that a statement finds."""
    (row,) = await wanted.read(text, parameters)
    found: list[str] = row["ids"]
    return found


async def _gone_nodes(wanted: End, gone: list[str]) -> dict[str, dict[str, Any]]:
    """What no row tells of, by id; ``over``: the graph knows that it is."""
    if not gone:
        return {}
    found: dict[str, dict[str, Any]] = {}
    for row in await wanted.read(merging.GONE_NODES, {"ids": gone, "source": wanted.draft.source}):
        row["properties"] = merging.of_graph(row["properties"])
        if is_cell(row["locator"]):
            row["over"] = _is_over(row["properties"], merging.label_of(row["labels"]))
            found[row["id"]] = row
    return found


async def _gone_facts(wanted: End, nodes: list[str], gone: list[str]) -> list[dict[str, Any]]:
    """What no row says, of things that a row may tell of still; ``over`` as above."""
    found: list[dict[str, Any]] = []
    for ids in batched(gone, ROWS_PER_STATEMENT):
        parameters = {"nodes": nodes, "ids": list(ids), "source": wanted.draft.source}
        for row in await wanted.read(merging.GONE_FACTS, parameters):
            row["properties"] = merging.of_graph(row["properties"])
            if is_cell(row["locator"]):
                row["over"] = _is_over(row["properties"], row["type"])
                found.append(row)
    return found


def _goes_without_saying(row: Mapping[str, Any], draft: Draft) -> bool:
    """Whether rows do not say a fact again once it is known: of which place one is part, and what a name implies."""
    implied = row["properties"].get("certainty") == "IMPLIED" and row["source"] in draft.nodes
    return implied or row["type"] == "PART_OF"


def _hierarchy(type_: str, more: Mapping[str, Any]) -> str | None:
    return more.get("kind") if type_ == "PART_OF" else None


def _is_over(there: Mapping[str, Any], type_: str) -> bool:
    """Whether the graph knows already that it is over, or will be; or that it was on a day that has passed."""
    if there.get("endDate") or there.get("status") in _OVER:
        return True
    if type_ in MODEL.relationship and MODEL.relationship[type_].lineage:
        return True
    event = type_ in MODEL.node and MODEL.node[type_].event
    last: datetime.date = there.get("validTo", ALWAYS_TO)
    return event and last < datetime.date.today()


def _row_of(locator: str) -> str:
    """The sheet and row of a cell: what stood in one row ends as one."""
    sheet, _, cell = locator.rpartition("!")
    return f"{sheet}!{cell.partition(':')[0] if ':' in cell else cell.lstrip('$ABCDEFGHIJKLMNOPQRSTUVWXYZ')}"


def _change(wanted: End, row: Mapping[str, Any], is_node: bool) -> Change:
    sheet, _, cell = row["locator"].rpartition("!")
    file = next(iter(wanted.draft.nodes.values())).spot.file if wanted.draft.nodes else ""
    type_ = merging.label_of(row["labels"]) if is_node else row["type"]
    name = row["properties"]["name"] if is_node else f"{row['sourceName']} → {row['targetName']}"
    return Change("ENDED", type_, row["id"], name, Spot(file, sheet, cell))


async def _write(transaction: Transaction, rows: list[tuple[dict[str, Any], bool]], day: datetime.date) -> None:
    nodes: list[Overlaid] = []
    facts: list[Fact] = []
    for row, is_node in rows:
        # What begins only after that day cannot end on it; it is proposed again.
        if row["properties"].get("validFrom", day) > day:
            continue
        if is_node:
            nodes.append(ended_node(merging.label_of(row["labels"]), row["properties"], day.isoformat()))
        else:
            fact = ended_fact(row["type"], row["properties"], (row["source"], row["target"]), day.isoformat()).thing
            assert isinstance(fact, Fact)
            facts.append(fact)
    things = [each.thing for each in nodes if isinstance(each.thing, Node)]
    await merging.change_nodes(transaction, things, [thing.id for thing in things])
    await merging.change_facts(transaction, facts)
