"""A report that is made by hand: two figures and one table."""

from __future__ import annotations

from typing import Any

from reports.content import Content, Table


def content() -> Content:
    """The report; its second figure counts nothing."""
    days = {"from": "2026-01-01", "to": "2026-06-30", "asOf": None, "rate": None}
    part = {"key": "CONTRACT", "zh": "契约化共建协议", "value": 1}
    figures: list[dict[str, Any]] = [
        {
            "key": "signed",
            "zh": "新签订的共建协议",
            "measure": "份",
            "value": 1,
            "parts": [part],
            "uncounted": [],
            **days,
        },
        {"key": "lapsed", "zh": "到期的共建协议", "measure": "份", "value": 0, "parts": [], "uncounted": [], **days},
    ]
    table = Table("agreements", "协议台账", ["协议名称", "份数"], {"a": ["协议", 1]})
    table.figures = {"signed": ("新签订", {"a"}), "lapsed": ("到期", set())}
    report = {
        "place": {"id": "lianhua", "name": "莲花区"},
        "from": "2026-01-01",
        "to": "2026-06-30",
        "madeOn": "2026-07-01",
        "summaryZh": "莲花区新签订1份。",
        "sections": [{"key": "AGREEMENTS", "zh": "共建协议与承诺", "figures": figures}],
    }
    return Content(report, [table], {"signed": table, "lapsed": table})
