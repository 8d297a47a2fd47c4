"""What a row says of a body whose type has no such property: kept as a detail, and told at its cell.

A list of units gives the Party branch of a school the school's credit code; only units have one.
"""

from __future__ import annotations

from graph.messages.language import Message
from graph.vocabulary import MODEL
from imports.bodies.registry import Bodies
from imports.making import Making
from sheets.codes import FIELD_UNFIT
from sheets.values.plain import text_of


def keep_unfit(bodies: Bodies, making: Making) -> None:
    """Move what the types of bodies do not have into their details."""
    for body in bodies:
        if body.key[0] == "place":
            continue
        own = MODEL.properties(body.type)
        for name in [name for name in body.content if name not in own]:
            value = body.content.pop(name)
            printed = next(
                (has[name].zh for each in MODEL.nodes if name in (has := MODEL.properties(each.label))), name
            )
            body.content.setdefault("details", {}).setdefault(printed, text_of(value))
            if name == "creditCode":
                body.code = None
            message = Message(
                "{name} is read as {type}, which has no {property}: is another body meant? It is kept as a detail.",
                name=body.name,
                type=MODEL.node[body.type].zh,
                property=printed,
            )
            making.tell(FIELD_UNFIT, body.cells.get(name, body.spot), message)
