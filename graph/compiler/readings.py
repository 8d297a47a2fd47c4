"""The date or the period of a field, and which facts count: ``asOf``, ``during`` and ``facts``."""

from __future__ import annotations

import datetime

from graph.compiler.parameters import Arguments, Operand, Parameters, given
from graph.compiler.request import Request
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO, Days, During, When
from graph.semantics.scope import Scope


def scope_of(parameters: Parameters, arguments: Arguments, outer: Scope | None = None) -> Scope:
    """The date or period and the view of a field: its own ``asOf``, ``during`` and ``facts``, or those inherited from
    ``outer``.
    """
    as_of, facts, period = given(arguments, "asOf"), given(arguments, "facts"), _period(arguments)
    if period and as_of:
        during = f"{as_of.where.removesuffix('asOf')}during"
        message = Message(
            "{as_of} and {during} exclude each other: give a day or a period", as_of=as_of.where, during=during
        )
        raise BadUserInput(message, path=during)
    if outer and not (period or as_of or facts):
        return outer
    reading = facts.value if facts else outer.when.facts if outer else "IN_FORCE"
    if period:
        first, last = _days(parameters, *period)
        return Scope(When(last, reading), During(first, last, reading))
    if as_of or not outer:
        return Scope(When(parameters.operand(as_of) if as_of else parameters.today(), reading))
    during_ = outer.during and During(outer.during.first, outer.during.last, reading)
    return Scope(When(outer.when.parameter, reading), during_)


def own_date(arguments: Arguments) -> bool:
    """Whether a field names its date or its period itself."""
    return bool(given(arguments, "asOf")) or isinstance(arguments.get("during"), dict)


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


def until_today(first: Operand | None, last: Operand | None, parameters: Parameters) -> str:
    """The parameter with the last day of a period: the one asked for, or today. BadUserInput if ``first`` is later."""
    if first is None:
        return parameters.operand(last) if last else parameters.today()
    return parameters.computed("to", lambda request: _last(first, last, request))


def _last(first: Operand, last: Operand | None, request: Request) -> datetime.date:
    if last is not None:
        return ordered(first, last, request).last
    start: datetime.date = first.read(request)
    if start > request.today:
        message = Message("{where} is {value}, which is after today: give `to` as well", where=first.where, value=start)
        raise BadUserInput(message, path=first.where, value=start.isoformat())
    return request.today


def _period(arguments: Arguments) -> tuple[Operand | None, Operand | None] | None:
    """The ends of ``during``, of which one may be open; None if it is not given."""
    asked = arguments.get("during")
    if not isinstance(asked, dict):
        return None
    first, last = given(asked, "from"), given(asked, "to")
    if not (first or last):
        message = Message("{path} is empty: give its first day (from), its last day (to), or both", path="during")
        raise BadUserInput(message, path="during", value={})
    return first, last


def _days(parameters: Parameters, first: Operand | None, last: Operand | None) -> tuple[str, str]:
    """The parameters with the first and the last day of a period; an open end is an end of the calendar."""
    if not first or not last:
        return (
            parameters.operand(first) if first else parameters.constant(ALWAYS_FROM),
            parameters.operand(last) if last else parameters.constant(ALWAYS_TO),
        )
    # A day that both ends name, or another period of the request, is a parameter of its own.
    key = f"{first.identity or first.where} {last.identity or last.where}"
    return (
        parameters.computed(f"first of {key}", lambda request: ordered(first, last, request).first),
        parameters.computed(f"last of {key}", lambda request: ordered(first, last, request).last),
    )
