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
    kind, address = row.take("kind"), row.take("address")
    note = row.note()
    row.take("unitCount"), row.take("street")
    paired = _is_paired(row, category)
    own: dict[str, Any] = {"purpose": "；".join(content), "kind": category} if paired else {}
    if not paired:
        own = {"shared": list(content), "form": category}
    details = row.details()
    for unit in units:
        if len(units) == 1:
            if kind:
                unit.content.setdefault("kind", kind)
                unit.sure = unit.sure or unit.content["kind"] == kind
            if address or details:
                given = {row.zh("address"): address} if address else {}
                unit.content.setdefault("details", {}).update({**given, **details})
        made = row.making.fact(
            "PAIRED_WITH" if paired else "CO_BUILDS_WITH", side, unit, row.at("unit"), **term, **own, note=note
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
