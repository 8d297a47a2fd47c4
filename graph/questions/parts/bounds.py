"""Limits of a question: the requested limit, the scan limit, and which of them truncated the result."""

from __future__ import annotations

from graph import caps
from graph.compiler.parameters import Operand, given
from graph.compiler.request import Request
from graph.compiler.rows import LEAF
from graph.compiler.selection import Field
from graph.compiler.statement import Writer
from graph.compiler.written import Written
from graph.errors import BadUserInput, LimitExceeded
from graph.messages.language import Message
from graph.semantics.dates import Days


def ordered(start: Operand, end: Operand, request: Request) -> Days:
    """The first and the last day of a period. BadUserInput if the last one is before the first."""
    first, last = start.read(request), end.read(request)
    if last < first:
        message = Message(
            "{where} is {last}, before the first day, {first}: give a later day, or swap the two",
            where=end.where,
            last=last,
            first=first,
        )
        raise BadUserInput(message, path=end.where, value=last.isoformat())
    return Days(first, last)


def bounded(field: Field, writer: Writer, name: str, bounds: caps.Bounds, limit: str | None = None) -> str:
    """The parameter with a requested number: BadUserInput below its bounds, LimitExceeded (of ``limit``) above them."""
    default, least, most = bounds
    asked = given(field.arguments, name) or Operand(default, f"{field.where}.{name}")

    def check(value: int) -> int:
        if value < least:
            message = Message(
                "{where} is {value}: give a number from {least} to {most}",
                where=asked.where,
                value=value,
                least=least,
                most=most,
            )
            raise BadUserInput(message, path=asked.where, value=value)
        if value > most:
            message = Message("{where} is {value} (at most {most})", where=asked.where, value=value, most=most)
            raise LimitExceeded(message, limit=limit or name, maximum=most, actual=value, path=asked.where)
        return value

    return writer.compilation.parameters.operand(asked, check)


def completeness(name: str, limited: str, looked: str) -> Written | None:
    """``complete`` and ``cutBy`` from two tests: that ``limit`` truncated a list, that the scan limit was reached."""
    if name == "complete":
        return Written(f"NOT ({limited}) AND NOT ({looked})", LEAF)
    if name == "cutBy":
        cuts = f"CASE WHEN {limited} THEN ['LIMIT'] ELSE [] END + CASE WHEN {looked} THEN ['SCAN_LIMIT'] ELSE [] END"
        return Written(cuts, LEAF)
    return None


def cut_by(*, limited: bool, scanned: bool) -> list[str]:
    """``cutBy`` of a record that Python completes: ``limit`` truncated a list, or the scan limit was reached."""
    return ["LIMIT"] * limited + ["SCAN_LIMIT"] * scanned
