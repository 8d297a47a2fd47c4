"""Rows about needs and wishes: who has them, until when, and who takes them on."""

from __future__ import annotations

from imports.names import key
from imports.rows import Row
from sheets.values.numbers import Quantity


def facts(row: Row) -> None:
    """A need, the body or place that has it, and the bodies that claim it."""
    name = row.take("name")
    if not name:
        return
    row.leave_out("head")
    owner = row.body("owner") or row.place()
    need = row.making.thing("Need", (key(name), owner), name, row.at("name"), {}, scope=owner)
    quantity = row.record.values.get("quantity")
    claimed_on, claimants = row.take("claimedOn"), row.named("claimedBy")
    state = row.state()
    content = {
        "name": name,
        "code": row.take("code"),
        **row.kind(),
        "quantity": row.whole("quantity"),
        "unit": (quantity.unit or None) if isinstance(quantity, Quantity) else None,
        "deadline": row.planned_end("deadline", state),
        "priority": row.take("priority"),
        "status": state or ("CLAIMED" if claimants else None),
        "startDate": row.take("raisedOn"),
        "endDate": row.done_on(state),
        "description": "；".join(filter(None, (row.take("content"), row.note()))) or None,
    }
    if isinstance(quantity, Quantity) and quantity.qualifier:
        row.taken.discard("quantity")
    if not claimants:
        row.taken.discard("claimedOn")
    content["details"] = row.details()
    cells = row.cells(
        name="name",
        code="code",
        kind="kind",
        quantity="quantity",
        unit="quantity",
        deadline=("deadline", "fulfilledOn"),
        priority="priority",
        status=("status", "progress"),
        startDate="raisedOn",
        endDate="fulfilledOn",
        description="content",
    )
    row.say(need, content, cells)
    row.making.fact("HAS_NEED", owner, need, row.at("owner"))
    for claimant in claimants:
        row.making.fact("CLAIMS", claimant, need, row.at("claimedBy"), startDate=claimed_on)
