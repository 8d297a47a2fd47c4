"""Checks references between rows of a data file and to the graph: ids, ends, terms, circles, repetitions."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graph.messages.language import Message, sentences
from graph.rules import trees
from graph.rules.ends import fits, lanes
from graph.rules.terms import never_together
from graph.rules.trees import PART_OF, PartOf
from graph.semantics.dates import ALWAYS, Term, term
from graph.vocabulary import MODEL
from seeds.chinese import full_width_hint
from seeds.files import DataFile
from seeds.problems import Problem, nearest, shown

Path = tuple[str | int, ...]

ID_LISTS = ("sourceIds",)
ID_TEXTS = ("onBehalfOf", "under", "fulfills")


@dataclass(frozen=True, slots=True)
class Thing:
    """A node that may be referred to: its type, its name, and the days on which it holds."""

    type: str
    name: str
    term: Term = ALWAYS


@dataclass(slots=True)
class Known:
    """Things that a file may refer to, by id, and the relationships of parts and wholes among them."""

    things: dict[str, Thing] = field(default_factory=dict)
    parts: list[PartOf] = field(default_factory=list)

    def add(self, other: Known) -> None:
        self.things |= other.things
        self.parts += other.parts


def of_file(data: DataFile) -> Known:
    """The nodes that a file defines, as far as their rows can be read."""
    things: dict[str, Thing] = {}
    for row in data.nodes:
        if isinstance(row, dict) and row.get("type") in MODEL.node and isinstance(row.get("id"), str):
            things[row["id"]] = Thing(
                row["type"], str(row.get("name") or ""), _term(row, MODEL.node[row["type"]].event)
            )
    parts = [
        PartOf(row["from"], row["to"], row.get("kind"), _term(row))
        for _, row in readable(data)
        if row["type"] == PART_OF and (row.get("kind") is None or isinstance(row["kind"], str))
    ]
    return Known(things, parts)


def readable(data: DataFile) -> list[tuple[int, dict[str, Any]]]:
    """The relationships whose type and ends can be read, each with its position, even if they have other problems."""
    return [
        (index, row)
        for index, row in enumerate(data.relationships)
        if isinstance(row, dict)
        and row.get("type") in MODEL.relationship
        and isinstance(row.get("from"), str)
        and isinstance(row.get("to"), str)
    ]


def mentioned(data: DataFile) -> set[str]:
    """Every id that a file defines or refers to."""
    ids = {row["id"] for row in data.nodes if isinstance(row, dict) and isinstance(row.get("id"), str)}
    ids |= {id_ for _, id_ in _sources(data)}
    for _, row in readable(data):
        ids |= {row["from"], row["to"], *(id_ for _, id_ in _further(row))}
    return ids


def check_references(data: DataFile, known: Known, stored: Known) -> list[Problem]:
    """Unknown ids, ends of the wrong type, an id that has another type in the graph, circles; and as warnings facts
    that hold on no day, repeated rows, and things that are related to themselves.

    :param known: all that may be referred to: of this file, of files before it, and of the graph
    :param stored: the things in the graph
    """
    problems: list[Problem] = []
    for index, node in enumerate(data.nodes):
        there = stored.things.get(node["id"]) if isinstance(node, dict) and isinstance(node.get("id"), str) else None
        if there and there.type != node.get("type"):
            message = Message(
                "{id} already exists in the graph with the type {stored}, not {given}.",
                id=shown(node["id"]),
                stored=there.type,
                given=node.get("type"),
            )
            problems.append(data.problem(("nodes", index, "id"), message, Message("Choose another id."), node["id"]))
    for position, id_ in _sources(data):
        problems += _unknown(data, ("sources", position), id_, known)
    rows = readable(data)
    for index, row in rows:
        problems += _ends(data, ("relationships", index), row, known)
    return [*problems, *_circles(data, rows, known), *_repeated(data, rows)]


def _ends(data: DataFile, path: Path, row: Mapping[str, Any], known: Known) -> Iterator[Problem]:
    missing = [problem for end in ("from", "to") for problem in _unknown(data, (*path, end), row[end], known)]
    yield from missing
    if not missing:
        source, target = known.things[row["from"]], known.things[row["to"]]
        if not fits(row["type"], source.type, target.type):
            message = Message(
                "{type} does not run from {source_type} ({source}) to {target_type} ({target}).",
                type=row["type"],
                source_type=source.type,
                source=row["from"],
                target_type=target.type,
                target=row["to"],
            )
            yield data.problem(path, message, Message("It runs {lanes}.", lanes=lanes(row["type"])), row["type"])
        elif row["from"] == row["to"]:
            message = Message("{source} has a relationship to itself.", source=shown(row["from"]))
            yield data.problem(path, message, Message("Check both ends."), row["type"], severity="WARNING")
        elif not MODEL.relationship[row["type"]].lineage and never_together(_term(row), (source.term, target.term)):
            message = Message(
                "It holds on no day: its dates, those of {source} and those of {target} do not overlap.",
                source=row["from"],
                target=row["to"],
            )
            yield data.problem(path, message, Message("Check the dates."), row["type"], severity="WARNING")
    for steps, id_ in _further(row):
        yield from _unknown(data, (*path, *steps), id_, known)


def _sources(data: DataFile) -> list[tuple[int, str]]:
    given = data.content.get("sources")
    return [(index, id_) for index, id_ in enumerate(given) if isinstance(id_, str)] if isinstance(given, list) else []


def _further(row: Mapping[str, Any]) -> Iterator[tuple[Path, str]]:
    """The ids that a relationship mentions in addition to its ends."""
    for name in ID_LISTS:
        given = row.get(name)
        for position, id_ in enumerate(given if isinstance(given, list) else ()):
            if isinstance(id_, str):
                yield (name, position), id_
    for name in ID_TEXTS:
        if isinstance(id_ := row.get(name), str):
            yield (name,), id_


def _unknown(data: DataFile, path: Path, id_: str, known: Known) -> Iterator[Problem]:
    if id_ not in known.things:
        message = Message("No node has the id {id}, neither in this file nor in the graph.", id=shown(id_))
        near = nearest(id_, known.things, {other: thing.name for other, thing in known.things.items()})
        fix = near if near.startswith("Did") else Message("Add the node, or load the file that has it first.")
        yield data.problem(path, message, sentences(fix, full_width_hint(id_)), id_)


def _circles(data: DataFile, rows: Sequence[tuple[int, dict[str, Any]]], known: Known) -> Iterator[Problem]:
    for circle in trees.circles(known.parts):
        steps = " → ".join([*circle, circle[0]])
        ends = set(circle)
        here = [i for i, row in rows if row["type"] == PART_OF and row["from"] in ends and row["to"] in ends]
        if here:
            message = Message("These are parts of each other in a circle: {steps}.", steps=steps)
            yield data.problem(("relationships", here[-1]), message, Message("Remove one of these steps."), circle[0])


def _repeated(data: DataFile, rows: Sequence[tuple[int, dict[str, Any]]]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for index, row in rows:
        if "id" in row:
            continue
        first, last = row["from"], row["to"]
        ends = sorted((first, last)) if MODEL.relationship[row["type"]].symmetric else (first, last)
        same = repr(sorted({**row, "from": ends[0], "to": ends[1]}.items(), key=lambda entry: entry[0]))
        if same in seen:
            message = Message("This repeats relationships[{seen}]: they are loaded as two facts.", seen=seen[same])
            fix = Message("Remove one, or give each its own id and dates.")
            yield data.problem(("relationships", index), message, fix, row["type"], severity="WARNING")
        seen.setdefault(same, index)


def _term(row: Mapping[str, Any], event: bool = False) -> Term:
    """The term of a row; unlimited if its dates cannot be read (which is reported separately)."""
    dates: dict[str, Any] = {name: str(row[name]) for name in ("startDate", "endDate") if row.get(name) is not None}
    try:
        if (seen := row.get("observedOn")) is not None:
            dates["observedOn"] = datetime.date.fromisoformat(str(seen))
        return term({**dates, "status": row.get("status")}, event=event)
    except ValueError:
        return ALWAYS
