"""The tables of a report: one row a thing, and what one table says is not denied by another."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

from reports.content import Content, collect, parts_of

JOINT = "jointCommittees"


def figure(key: str, root: str, as_of: str | None) -> dict[str, Any]:
    query = {"document": f"query Q {{ {root}(k: {key}) $after }}", "variables": "{}", "counts": f"{root}.totalCount"}
    days = {"from": None, "to": None} if as_of else {"from": "2026-01-01", "to": "2026-06-30"}
    return {"key": key, "zh": key, "asOf": as_of, "query": query, "parts": [], "uncounted": [], **days}


def collected(answers: Mapping[str, list[dict[str, Any]]], *figures: dict[str, Any]) -> Content:
    """The tables of figures, whose lists have these rows."""

    async def ask(document: str, variables: Mapping[str, Any]) -> Any:
        del variables
        if "report(" in document:
            return {"report": {"sections": [{"key": "S", "zh": "S", "figures": list(figures)}]}}
        key = next(each for each in answers if f"(k: {each})" in document)
        return {"rows": {"nodes": answers[key], "pageInfo": {"hasNextPage": False}}}

    return asyncio.run(collect(ask, "lianhua", "2026-01-01", "2026-06-30"))


def body(meetings: int, *chairs: str) -> dict[str, Any]:
    chaired = {"totalCount": len(chairs), "nodes": [{"name": name} for name in chairs]}
    return {
        "id": "a", "name": "青禾社区大党委", "kind": "JOINT_PARTY_COMMITTEE", "meetingRhythm": "每季度一次",
        "hosts": {"totalCount": meetings}, "chairedBy": chaired,
    }  # fmt: skip


def test_a_row_says_what_was_over_the_period_not_on_its_last_day() -> None:
    """Meetings are held on a day, mostly not the last: the figures that count them are read over the period."""
    on_last, over = figure("jointBodies", JOINT, "2026-06-30"), figure("jointBodiesMet", JOINT, None)
    rows = {"jointBodies": [body(0, "青禾医院")], "jointBodiesMet": [body(2, "青禾小学", "青禾医院")]}
    for figures in ((on_last, over), (over, on_last)):
        (table,) = collected(rows, *figures).tables
        assert list(table.rows.values()) == [["青禾社区大党委", "联合党委", "每季度一次", 2, "青禾小学、青禾医院"]]
        assert [ids for _, ids in table.figures.values()] == [{"a"}, {"a"}]


def test_records_of_activities_are_in_the_order_of_their_days() -> None:
    nothing = {"totalCount": 0, "nodes": list[Any]()}
    days = {"c": "2026-05-09", "a": None, "d": "2026-01", "b": "2026-04-18"}
    rows = [
        {
            "id": id_, "name": id_, "kind": "MEETING", "startDate": day, "endDate": day, "resolutions": None,
            "hostedBy": nothing, "participants": nothing,
        }
        for id_, day in days.items()
    ]  # fmt: skip
    (table,) = collected({"activities": rows}, figure("activities", "activities", None)).tables
    assert list(table.rows) == ["d", "b", "c", "a"]


def test_months_without_activities_are_shown_as_such() -> None:
    parts: list[dict[str, Any]] = [{"key": key, "zh": key, "value": 2} for key in ("2026-01", "2026-03")]
    parts.append({"key": None, "zh": "日期不详", "value": 1})
    shown = parts_of({"key": "activitiesByMonth", "from": "2026-01-01", "to": "2026-04-30", "parts": parts})
    assert [(part["zh"], part["value"]) for part in shown] == [
        ("2026-01", 2), ("2026年2月", 0), ("2026-03", 2), ("2026年4月", 0), ("日期不详", 1),
    ]  # fmt: skip
    assert parts_of({"key": "needs", "parts": parts}) == parts
