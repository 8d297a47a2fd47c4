"""The things that lie in a place, in plain Python."""

from __future__ import annotations

from typing import Any

from graph.vocabulary import MODEL
from tests.differential.world import Thing, View, World

PLACES = MODEL.concrete("Place")


def inside(world: World, place: Thing, view: View, hierarchy: str | None = None) -> set[Thing]:
    """The place, and everything that lies in it, step by step."""
    found, edge = {place}, {place}
    while edge:
        edge = {
            link.source
            for link in world.links
            if link.target in edge and link.holds(view) and _leads_up(link.type, link.given, link.source, link.target)
            if not (hierarchy and link.type == "PART_OF" and link.source.label in PLACES)
            or link.given.get("kind") == hierarchy
        } - found
        found |= edge
    return {thing for thing in found if thing.holds(view)}


def _leads_up(type_: str, given: dict[str, Any], near: Thing, far: Thing) -> bool:
    if type_ == "LEADS":
        return given.get("role") == "CORE" and far.label in PLACES
    return type_ in ("PART_OF", "LOCATED_IN", "PARTY_ORGANIZATION_OF")
