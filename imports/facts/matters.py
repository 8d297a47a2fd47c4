"""Rows about problems and demands: which body raised them, who is to solve them, and what became of them."""

from __future__ import annotations

from graph.vocabulary.common import STATUS
from imports.names import key
from imports.rows import Row
from sheets.values.choices import meant
from sheets.values.plain import narrow

_KINDS = (("提案", "PROPOSAL"), ("建议", "PROPOSAL"), ("诉求", "DEMAND"), ("意见", "DEMAND"), ("问题", "PROBLEM"))
"""Words of the heading or the title that tell what kind of matter it is."""


def facts(row: Row) -> None:
    """A matter, the body or place that raised it, and the bodies that handle it."""
    name = row.take("name")
    if not name:
        return
    owner = row.body("owner") or row.place()
    raised, assigned, helpers = row.take("raisedOn"), row.named("assigned"), row.named("helpers")
    since, progress = row.take("claimedOn"), row.record.values.get("progress")
    row.leave_out("head", "contact")
    matter = row.making.thing("Matter", (key(name), owner, raised), name, row.at("name"), {}, scope=owner)
    # 办理情况：已办结 says how far it is, as a state does.
    status = row.take("status") or (meant(narrow(progress), STATUS) if progress else None)
    topics = [each for each in (row.take("topic"), row.take("field")) if each]
    content = {
        "name": name,
        "code": row.take("code"),
        "kind": _kind(row),
        "subjects": topics,
        "step": row.take("step"),
        **row.counted("count"),
        "startDate": raised,
        "endDate": row.done_on(status),
        "plannedEnd": row.take("due"),
        "status": status or ("CLAIMED" if assigned else None),
        "description": "；".join(filter(None, (row.take("content"), row.note()))) or None,
    }
    if not assigned:
        row.taken.discard("claimedOn")
    content["details"] = row.details()
    cells = row.cells(
        name="name",
        code="code",
        step="step",
        count="count",
        startDate="raisedOn",
        endDate="fulfilledOn",
        plannedEnd="due",
        status=("status", "progress"),
        description="content",
    )
    row.say(matter, content, cells)
    making = row.making
    said = bool(row.record.values.get("owner"))
    making.fact("RAISED", owner, matter, row.at("owner"), certainty=None if said else "IMPLIED")
    for body in assigned:
        making.fact("ASSIGNED_TO", matter, body, row.at("assigned"), startDate=since)
    for body in helpers:
        making.fact("PARTICIPATES_IN", body, matter, row.at("helpers"), role="PARTICIPANT", roleText=row.zh("helpers"))


def _kind(row: Row) -> str:
    texts = (row.zh("name"), row.sheet.title)
    return next((kind for text in texts for word, kind in _KINDS if word in text), "OTHER")
