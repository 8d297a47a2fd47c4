"""Where a name of the workbook and a body of the graph lie, seen together."""

from __future__ import annotations

import re

from imports.bodies.known import Bodies as Graph
from imports.bodies.known import Known
from imports.bodies.merging import chain
from imports.kinds import is_no_wider, place_of_name
from imports.making import Body
from imports.names import key

_GENERIC = re.compile(r"社区|居民区|居委|村委|业委|物业|党|志愿|卫生服务|便民|服务")
"""How names begin of which each community has a body."""


def only_wider(graph: Graph, known: Known, whole: Body) -> bool:
    """Whether a workbook says of a place only that it lies in one that is wider than any that the graph has."""
    above = [graph.by_id.get(each) for place in known.places for each in graph.above.get(place, {place})]
    levels = [place_of_name(each.name).kind if each else None for each in above]
    own = whole.content.get("level")
    return not whole.id and all(level and level != own and is_no_wider(level, own) for level in levels)


def beside(graph: Graph, known: Known, body: Body) -> bool:
    """Whether a name in passing is that of a body in another community of the same sub-district."""
    if known.is_place or body.defined or body.near is None or _GENERIC.match(key(body.name)):
        return False
    ids = [place.id for place in chain(body.near) if place.id]
    wholes = {whole for id_ in ids for whole in graph.above.get(id_, {id_})}
    near = [each for id_ in wholes if (each := graph.by_id.get(id_)) and _is_street(each)]
    return any(graph.lies_in(known, each.id) for each in near)


def _is_street(known: Known) -> bool:
    return known.is_place and place_of_name(known.name).kind in ("SUBDISTRICT", "TOWNSHIP")
