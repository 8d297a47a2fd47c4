"""The labels of enumeration values in Chinese and English, so that pages need no dictionary of their own."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.parameters import Operand, given, name_of
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, row_of
from graph.errors import BadUserInput, LimitExceeded, shown
from graph.messages.language import Message


class Label(NamedTuple):
    """One value of an enumeration with its labels."""

    enumeration: str
    value: str
    zh: str
    en: str


def labels(field: Field, writer: Writer, known: Mapping[str, tuple[Label, ...]]) -> Statement:
    """The labels of the enumerations that ``of`` names, by default of all that the operation selects."""
    assert field.selection
    asked = given(field.arguments, "of") or Operand(sorted(writer.selected & known.keys()), f"{field.where}.of")

    def check(names: list[str]) -> list[str]:
        if len(names) > (most := caps.LABELLED):
            message = Message(
                "{where} names {count} enumerations (at most {most})", where=asked.where, count=len(names), most=most
            )
            raise LimitExceeded(message, limit="enumerations", maximum=most, actual=len(names), path=asked.where)
        for name in names:
            if name not in known:
                close = difflib.get_close_matches(name, known, 1) or sorted(known)[:1]
                message = Message(
                    "{where}: no enumeration is called {name}; did you mean {close}?",
                    where=asked.where,
                    name=shown(name),
                    close=close[0],
                )
                raise BadUserInput(message, path=asked.where, value=name)
        return list(dict.fromkeys(names))

    parameter = name_of(writer.compilation.parameters.operand(asked, check))
    columns: list[str] = []
    row = row_of(field.selection, columns, lambda part: Written(part.name, LEAF))

    def finish(_: Any, parameters: dict[str, Any]) -> list[list[str]]:
        # The labels are known here: the statement only checks that the database is available.
        return [[getattr(each, name) for name in columns] for of in parameters[parameter] for each in known[of]]

    return writer.statement(field, Written("[]", Many(row)), finish=finish, lookup=True)
