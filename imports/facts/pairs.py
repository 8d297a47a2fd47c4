"""Rows about who is paired, or co-builds, with whom."""

from __future__ import annotations

from typing import Any

from imports.rows import Row


def facts(row: Row) -> None:
    """One relationship for each unit of the row with its community or Party body."""
    side = row.body("community", "any") if row.record.values.get("community") else row.place()
    units = row.named("unit")
    category = row.take("category")
    term = row.term()
    content = row.take("content") or ()
    kind = row.take("kind")
    note = row.note()
    row.take("unitCount"), row.take("street")
    paired = _is_paired(row, category)
    own: dict[str, Any] = {"purpose": "；".join(content), "kind": category} if paired else {}
    if not paired:
        own = {"shared": list(content), "form": category}
    details, alone = row.details(), len(units) == 1
    for unit in units:
        if kind:
            unit.content.setdefault("kind", kind)
            unit.sure = unit.sure or unit.content["kind"] == kind
        if alone and details:
            unit.content.setdefault("details", {}).update(details)
        made = row.making.fact(
            "PAIRED_WITH" if paired else "CO_BUILDS_WITH",
            side,
            unit,
            row.at("unit"),
            **term,
            **own,
            note=note,
            details=None if alone else details,
        )
        if made:
            made.cells = row.cells(startDate="startDate", endDate="term", shared="content", form="category")
    if (more := row.more("unit")) is not None and side is not None:
        group = row.making.thing(
            "Unit",
            ("more", side, row.spot.cell),
            "其他共建单位",
            row.at("unit"),
            {"name": f"{side.name}其他共建单位", "kind": "MIXED", **counted(more)},
            scope=side,
        )
        row.making.fact("PAIRED_WITH" if paired else "CO_BUILDS_WITH", side, group, row.at("unit"), **term)


def counted(more: int) -> dict[str, Any]:
    """How many bodies a group stands for."""
    return {"count": more, "qualifier": "EXACT"} if more else {"qualifier": "SOME"}


def _is_paired(row: Row, category: str | None) -> bool:
    for text in (category or "", row.zh("unit"), row.sheet.title):
        if "结对" in text:
            return True
        if "共建" in text or "联建" in text or "创建" in text:
            return False
    return False
