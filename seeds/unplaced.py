"""Bodies that a file does not put in any place: questions within a place cannot count them."""

from __future__ import annotations

from graph.compiler.ways import STEPS
from graph.vocabulary import MODEL
from seeds.cross_checks import readable
from seeds.files import DataFile


def unplaced(data: DataFile) -> list[str]:
    """The ids of the bodies in a file that lie in no place, as far as the file says, whatever its dates.

    A body in something that the file does not define is assumed to lie in a place.
    """
    types = {
        row["id"]: row["type"]
        for row in data.nodes
        if isinstance(row, dict) and isinstance(row.get("id"), str) and row.get("type") in MODEL.node
    }
    places, bodies = MODEL.concrete("Place"), MODEL.concrete("Organization")
    upward: dict[str, set[str]] = {}
    for _, row in readable(data):
        leads = row["type"] == "LEADS"
        if row["type"] in STEPS and (
            not leads or (row.get("role") == "CORE" and types.get(row["to"], "Area") in places)
        ):
            upward.setdefault(row["from"], set()).add(row["to"])
    placed = {id_ for id_, type_ in types.items() if type_ in places}
    placed |= {end for ends in upward.values() for end in ends if end not in types}
    before = -1
    while len(placed) != before:
        before = len(placed)
        placed |= {id_ for id_, ends in upward.items() if ends & placed}
    return [id_ for id_, type_ in types.items() if type_ in bodies and id_ not in placed]
