"""Rows about money for co-building: who gives it to whom, how much, when and what for."""

from __future__ import annotations

import re
from typing import Any

from graph.messages.language import Message
from imports.making import Body
from imports.rows import Row
from sheets.codes import NAME_NONE
from sheets.values.names import Named
from sheets.values.numbers import Quantity
from sheets.values.plain import shown
from sheets.values.terms import Term

_PURSE = re.compile(
    r"(?:各级|上级|区级?|市级?|街道|社区|单位)?(?:财政|自筹|自有|党建|专项|工作|活动)(?:资金|经费|拨款)?|党费|社会资金|众筹"
)
"""What money is called by where it comes from, without saying which body gives it."""
_INSTRUMENTS = (("捐|赞助", "DONATION"), ("拨", "GRANT"))
"""What the headings of giver and sum say of how it is given."""


def facts(row: Row) -> None:
    """A gift of money to the body that uses it, or to the place of the list."""
    givers = _givers(row)
    receiver = row.body("receiver") if row.record.values.get("receiver") else row.place()
    amount, when = row.record.values.get("amount"), row.take("date")
    row.leave_out("head", "contact")
    if not isinstance(amount, Quantity) or amount.value is None:
        return
    # Of what several give together nobody knows who gave how much.
    alone = len(givers) == 1 and not amount.qualifier
    if alone:
        row.take("amount")
    purpose = "；".join(dict.fromkeys(filter(None, (row.take("project"), row.take("purpose"))))) or None
    dates = {"startDate": when.start, "endDate": when.end} if isinstance(when, Term) else {}
    given: dict[str, Any] = {"amount": amount.value, "currency": "CNY"} if alone else {}
    instrument = row.take("instrument") or _told(row)
    note, details = row.note(), row.details()
    for giver in givers:
        made = row.making.fact(
            "FUNDS",
            giver,
            receiver,
            row.at("amount"),
            **given,
            **dates,
            instrument=instrument,
            purpose=purpose,
            note=note,
            details=details,
        )
        if made:
            made.cells = row.cells(amount="amount", startDate="date", endDate="date", purpose="purpose")


def _givers(row: Row) -> list[Body]:
    """The bodies that give; a kind of money is told: somebody has to say whose it is."""
    said = row.record.values.get("giver")
    purse = next((name for name in said.names if _PURSE.fullmatch(name)), None) if isinstance(said, Named) else None
    if purse is None:
        return row.named("giver")
    message = Message("“{value}” is not the name of a body.", value=shown(purse))
    row.making.tell(NAME_NONE, row.at("giver"), message)
    return []


def _told(row: Row) -> str | None:
    headings = row.zh("giver") + row.zh("amount")
    return next((found for words, found in _INSTRUMENTS if re.search(words, headings)), None)
