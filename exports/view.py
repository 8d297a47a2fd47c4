"""A network view as records: the answer of the question ``network``, as rows for a spool."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from exports.model import TIED, TIED_FROM

SELECTED = """nodesTotal edgesTotal reached complete cutBy
nodes { entity type role distance degree }
edges { source target reason directed count facts validFrom validTo certainty sourceIds }"""
"""What is asked of ``network``."""
OF_NODES = ("viewRole", "viewDistance", "viewDegree")
OF_TIES = ("reason", "count", "facts", "validFrom", "validTo", "certainty", "sourceIds")


def summary(view: Mapping[str, Any]) -> dict[str, Any]:
    """For the manifest: how much there is, and what cut it."""
    return {name: view[name] for name in ("nodesTotal", "edgesTotal", "reached", "complete", "cutBy")}


def of_nodes(view: Mapping[str, Any]) -> dict[str, list[list[Any]]]:
    """What a view says of each node, by its id: pairs of a property and its value."""
    return {
        each["entity"]: [[own, each[name]] for own, name in zip(OF_NODES, ("role", "distance", "degree"), strict=True)]
        for each in view["nodes"]
    }


def ties(view: Mapping[str, Any]) -> Iterator[list[Any]]:
    """The ties as a spool takes relationships."""
    for edge in view["edges"]:
        source, target, reason = edge["source"], edge["target"], edge["reason"]
        type_ = TIED_FROM if edge["directed"] else TIED
        values = [[name, edge[name]] for name in OF_TIES]
        yield [f"{source}.{reason}.{target}", source, target, type_, False, values]
