"""Heads of units that are no persons, and Party bodies that are called after another unit of the list."""

from __future__ import annotations

import re

from graph.messages.language import Message
from imports.draft import Spot
from imports.names import key
from imports.rows import Row, Sheet, address
from sheets.codes import ROW_CONTRADICTS, VALUE_MISPLACED
from sheets.values.persons import is_person
from sheets.values.plain import shown

_BODY = re.compile(
    r".{2,}(?:小学|中学|大学|学校|幼儿园|医院|公司|银行|支行|社区|街道|居委会|党委|党总支|党支部|派出所|供电所|超市|书店)"
)
"""What the name of a person is not."""
_LISTED = "listed"
_COMPARED = 5000
"""Units of a list whose names are compared, at most."""
_NAMED = 3
"""Characters of a name after which others may be called, at least."""


def tell_body(row: Row, field: str) -> None:
    """Tell the name of a body in the column of a person: 青禾小学, and not 李校."""
    text = row.record.values.get(field)
    if text and not is_person(text) and _BODY.fullmatch(text):
        message = Message("“{value}” looks like the name of a body, not of a person.", value=shown(text))
        row.making.tell(VALUE_MISPLACED, row.at(field), message)


def keep(row: Row) -> None:
    """Look at the head of a unit; remember the names of a list and where they stand: of a long one some."""
    tell_body(row, "head")
    name, party = (row.record.values.get(field) for field in ("name", "partyOrganization"))
    names, parties = row.sheet.state.setdefault(_LISTED, ({}, []))
    if name and len(names) < _COMPARED:
        names[key(name)] = (name, row.at("name"))
        if party:
            parties.append((key(name), party, row.at("partyOrganization")))


def tell(sheet: Sheet) -> None:
    """Tell a Party body that is called after another unit of the list: 青禾小学党支部 beside 青禾银行."""
    names: dict[str, tuple[str, Spot]]
    parties: list[tuple[str, str, Spot]]
    names, parties = sheet.state.pop(_LISTED, ({}, []))
    for name, printed, spot in parties:
        party = key(printed)
        longest = next((party[:end] for end in range(len(party) - 1, _NAMED - 1, -1) if party[:end] in names), "")
        if longest and longest != name and longest not in name and name not in longest:
            message = Message(
                "{party} is called after {unit} ({cell}), another unit: correct one of the two.",
                party=shown(printed),
                unit=shown(names[longest][0]),
                cell=address(names[longest][1], spot),
            )
            sheet.making.tell(ROW_CONTRADICTS, spot, message)
