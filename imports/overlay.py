"""What a workbook says of a thing, laid over what the graph holds of it.

What is said is set, what is not named stays; whoever states it is added. A date that the workbook gives less precisely
is no other date, nor is a vaguer kind another kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.store import stored
from graph.store.stored import Fact, Node
from graph.vocabulary import MODEL
from graph.vocabulary.declare import DETAILS, PARTIAL_DATE, Property
from imports.kinds import is_vaguer

Properties = Mapping[str, Any]
_ENDS = ("type", "id", "from", "to")
_PROVENANCE = ("sourceIds", "locators")
_KINDS = ("kind", "heldBy")
_TIMES = ("timeSlot", "availability")


@dataclass(frozen=True, slots=True)
class Difference:
    """A property that becomes another; None where there is none."""

    name: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Overlaid:
    """A thing as it shall be. ``differences``: in what it becomes another; ``moved``: it stands in another cell now."""

    thing: Node | Fact
    differences: tuple[Difference, ...]
    moved: bool = False
    redated: bool = False

    @property
    def changed(self) -> bool:
        return bool(self.differences)


def new_node(content: Properties) -> Node:
    """A node that the graph does not hold."""
    return stored.node(content["type"], content)


def new_fact(content: Properties, id_: str) -> Fact:
    """A relationship that the graph does not hold."""
    return stored.fact(content["type"], id_, content["from"], content["to"], content)


def over_node(label: str, there: Properties, content: Properties, *, own: bool, alias: str | None = None) -> Overlaid:
    """A node of the graph, with what the workbook says.

    :param own: no other source tells of it, so that its name is as this one has it
    :param alias: a name under which it shall be found, too
    """
    declared = MODEL.properties(label)
    said = {name: value for name, value in content.items() if name not in _ENDS and value is not None}
    if not own:
        said.pop("name", None)
    said |= _added(there, said, alias)
    given = _overlaid(declared, there, said)
    node = stored.node(label, {**given, "id": there["id"]})
    redated = any(
        there.get(name) != node.properties[name] for name in ("validFrom", "validTo", "observed", "termKnowledge")
    )
    return Overlaid(node, _differences(declared, there, node.properties), redated=redated)


def _added(there: Properties, said: Properties, alias: str | None) -> dict[str, Any]:
    """Aliases beside those that there are."""
    known = list(there.get("aliases") or ())
    wanted = [*(said.get("aliases") or ()), *([alias] if alias else [])]
    names = {*known, there.get("name"), said.get("name")}
    new = [each for each in dict.fromkeys(wanted) if each not in names]
    return {"aliases": [*known, *new]} if new else {"aliases": known} if "aliases" in said else {}


def over_fact(there: Properties, content: Properties, ends: tuple[str, str], source: str) -> Overlaid:
    """A relationship of the graph, with what the workbook says, and where it says so.

    :param ends: as the graph has them
    :param source: the id of the workbook's source
    """
    type_ = content["type"]
    declared = MODEL.properties(type_)
    said = {name: value for name, value in content.items() if name not in (*_ENDS, *_PROVENANCE) and value is not None}
    cites = _cited(there, content, source) if type_ != "CITES" else {}
    moved = cites.get("locators", []) != list(there.get("locators") or ()) and source in (there.get("sourceIds") or ())
    if type_ == "CITES":
        moved = "locator" in said and said["locator"] != there.get("locator")
    given = _overlaid(declared, there, said) | cites
    fact = stored.fact(type_, there["id"], *ends, given)
    ignored = ("locators", "locator") if type_ == "CITES" or moved else ("locators",)
    found = tuple(each for each in _differences(declared, there, fact.properties) if each.name not in ignored)
    return Overlaid(fact, found, moved)


def _cited(there: Properties, content: Properties, source: str) -> dict[str, list[str]]:
    """The sources of a fact and where in each, with this one among them."""
    ids, places = list(there.get("sourceIds") or ()), list(there.get("locators") or ())
    cell = next(iter(content.get("locators") or ()), None)
    if source not in ids:
        ids.append(source)
    at = ids.index(source)
    if cell is not None:
        places += [""] * (at + 1 - len(places))
        places[at] = cell
    return {"sourceIds": ids, "locators": places}


def ended_node(label: str, there: Properties, day: str) -> Overlaid:
    """A node that ends on a day; what happens on a day is called off instead."""
    said = {"status": "CANCELLED"} if MODEL.node[label].event else {"endDate": day}
    return over_node(label, there, said, own=False)


def ended_fact(type_: str, there: Properties, ends: tuple[str, str], day: str) -> Overlaid:
    """A relationship that ends on a day."""
    given = as_given(MODEL.properties(type_), there) | {"endDate": day}
    fact = stored.fact(type_, there["id"], *ends, given)
    return Overlaid(fact, _differences(MODEL.properties(type_), there, fact.properties))


def _overlaid(declared: Mapping[str, Property], there: Properties, said: Properties) -> dict[str, Any]:
    given = as_given(declared, there)
    # Hours that were understood from the words of before are not those of other words.
    if "openingHours" not in said and any(name in said and said[name] != given.get(name) for name in _TIMES):
        given.pop("openingHours", None)
    for name, value in said.items():
        if name not in declared or declared[name].derived:
            continue
        before = given.get(name)
        if declared[name].type == DETAILS:
            given[name] = {**(before or {}), **_details(stored.details(value))}
        elif not (before and _says_less(declared[name], value, before)):
            given[name] = value
    return given


def _says_less(declared: Property, value: Any, before: Any) -> bool:
    """Whether a value says the same as another, only less exactly: 2023-03 of 2023-03-15, 党组织 of 党委."""
    if declared.name == "certainty":
        return True
    if declared.name in _KINDS:
        return is_vaguer(value, before)
    return declared.type == PARTIAL_DATE and str(before).startswith(f"{value}-")


def as_given(declared: Mapping[str, Property], there: Properties) -> dict[str, Any]:
    """The properties of a thing of the graph as a row of a data file has them."""
    given: dict[str, Any] = {}
    for name, value in there.items():
        if name not in declared or declared[name].derived:
            continue
        given[name] = _details(value) if declared[name].type == DETAILS else value
    return given


def _details(entries: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry in entries:
        key, _, text = entry.partition("\t")
        found.setdefault(key, []).append(text)
    return found


def _differences(declared: Mapping[str, Property], there: Properties, wanted: Properties) -> tuple[Difference, ...]:
    found = []
    for name, property_ in declared.items():
        if property_.derived or name == "id":
            continue
        before, after = there.get(name), wanted.get(name)
        if property_.type == DETAILS:
            if sorted(before or ()) == sorted(after or ()):
                continue
        elif before == after:
            continue
        found.append(Difference(name, before, after))
    return tuple(found)
