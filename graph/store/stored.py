"""Converts a fact of a data file to the properties stored in the graph, including derived ones."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.semantics.bookings import read_hours
from graph.semantics.dates import Term, knowledge, last_day, term
from graph.text.names import composed
from graph.text.pinyin import order_key
from graph.text.search_keys import searched
from graph.vocabulary import MODEL
from graph.vocabulary.declare import DATE, DECIMAL, DETAILS, PARTIAL_DATE, TEXT, Property

Given = Mapping[str, Any]
Stored = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Node:
    """A node ready to be written: ``properties`` are all its properties, including its id."""

    label: str
    id: str
    properties: Stored


@dataclass(frozen=True, slots=True)
class Fact:
    """A relationship ready to be written, with its own dates; these are narrowed to its ends during writing."""

    type: str
    id: str
    source: str
    target: str
    properties: Stored


def node(label: str, given: Given) -> Node:
    """A node of a type from its properties in API names; ``details`` is a mapping. The values are already checked."""
    properties = _stored(MODEL.properties(label), given)
    held = term(properties, event=MODEL.node[label].event)
    properties |= dates(held, knowledge(properties)) | derived(label, properties)
    if "openingHours" in MODEL.properties(label) and "openingHours" not in properties:
        text = properties.get("timeSlot", properties.get("availability"))
        if (hours := read_hours(None, text)).osm and hours.understood:
            properties["openingHours"] = hours.osm
    return Node(label, given["id"], properties)


def fact(type_: str, id_: str, source: str, target: str, given: Given) -> Fact:
    """A relationship of a type; a symmetric one is stored once, from the lower id to the higher."""
    if MODEL.relationship[type_].symmetric and target < source:
        source, target = target, source
    properties = _stored(MODEL.properties(type_), {**given, "id": id_})
    held = term(properties, turn=MODEL.relationship[type_].turn)
    return Fact(type_, id_, source, target, properties | dates(held, knowledge(properties)))


def dates(held: Term, known: str) -> Stored:
    """The stored form of a term, and how it is known."""
    return {"validFrom": held.start, "validTo": held.end, "observed": held.observed, "termKnowledge": known}


def derived(label: str, properties: Stored) -> Stored:
    """The derived properties of a node, except its term: those for search, orders and comparisons."""
    return searched(label, properties) | {"nameOrder": order_key(properties["name"])} | _last_days(label, properties)


def _last_days(label: str, properties: Stored) -> Stored:
    """The property for ``last_day_of``; empty if there is no date, or its year is unknown."""
    days = {name: last_day(properties.get(name.removesuffix("To"))) for name in MODEL.last_days(label)}
    return {name: day for name, day in days.items() if day}


def _stored(declared: Mapping[str, Property], given: Given) -> Stored:
    return {
        name: _value(declared[name], value)
        for name, value in given.items()
        if name in declared and value is not None and value != []
    }


def _value(declared: Property, value: Any) -> Any:
    if declared.type == DETAILS:
        return list(details(value))
    if declared.type == DATE:
        return datetime.date.fromisoformat(str(value))
    if declared.type == PARTIAL_DATE:
        return str(value)
    if declared.type == DECIMAL:
        return float(value)
    if declared.type == TEXT:
        return [composed(each) for each in value] if isinstance(value, list) else composed(value)
    return value


def details(given: Mapping[str, Any]) -> Iterable[str]:
    """Each entry as ``key<tab>value``, in order; a list gives several with one key, a mapping keys such as ``a.b``.

    White space in either becomes single spaces.
    """
    for key, value in given.items():
        if isinstance(value, Mapping):
            yield from details({f"{key}.{inner}": entry for inner, entry in value.items()})
        else:
            for entry in value if isinstance(value, list) else [value]:
                yield f"{_text(key)}\t{_text(entry)}"


def _text(entry: Any) -> str:
    if isinstance(entry, bool):
        return "true" if entry else "false"
    return composed(" ".join(str(entry).split()))
