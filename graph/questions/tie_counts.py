"""How many ties were in force in each month, quarter or year: of a body, of a community as a whole, or in a place.

The statement finds every way in which bodies are tied on a day of the whole period, and the days on which each body is
a part of the community or lies in the place. ``parts/ties_in_time.py`` counts them.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any, NamedTuple

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import Operand, given, name_of
from graph.compiler.readings import until_today
from graph.compiler.rows import Many, Plan
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import starts
from graph.compiler.statement import Finish, Statement, Writer
from graph.compiler.written import Written
from graph.questions.parts.among import Ways, among
from graph.questions.parts.bounds import cut_by
from graph.questions.parts.community import ties_of_hub
from graph.questions.parts.partners import TIED, wanted_reasons
from graph.questions.parts.published_dates import BEGINS, ENDS
from graph.questions.parts.tables import Table, answered
from graph.questions.parts.tie_rows import first_day, last_day
from graph.questions.parts.ties_in_time import FoundWay, PeriodCount, Presence, counted, first_of_known_start, numbers
from graph.questions.parts.within import Within
from graph.semantics.dates import ALWAYS_FROM, Days, During, When
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import Ties, known

OF_BODY = part(__file__, "of_body")
OF_COMMUNITY = part(__file__, "of_community")
IN_PLACE = part(__file__, "in_place")
_FOUND = "[ways, parts, crowded]"


class ReasonCount(NamedTuple):
    reason: str
    strength: int


class TiesOfPeriod(NamedTuple):
    from_: str
    to: str
    ties_total: int
    unsure_total: int
    unknown_start_total: int
    by_reason: list[Any]


class TieCountsView(NamedTuple):
    periods: list[Any]
    periods_total: int
    first_day: str | None
    complete: bool
    cut_by: list[str]


def tie_counts(field: Field, writer: Writer) -> Statement:
    """The ties in force in each period, the first period first; ``limit`` keeps the last ones."""
    assert field.selection
    parameters, per = writer.compilation.parameters, given(field.arguments, "per")
    assert per
    first, last = (given(field.arguments, name) for name in ("from", "to"))
    since = parameters.operand(first) if first else parameters.constant(ALWAYS_FROM)
    until = until_today(first, last, parameters)
    scope, limit = Scope(When(until), During(since, until)), limit_of(field, writer.compilation)
    of = field.arguments["of"]
    assert isinstance(of, dict)
    ((name, asked),) = of.items()
    assert isinstance(asked, Operand)
    found = {"body": _of_body, "community": _of_community, "within": _in_place}[name](field, writer, scope, asked)
    layout = Table(TieCountsView).layout(field.selection, _periods)
    finish = _finish((since, until, limit), per.value, asked_since=first is not None, outside=name == "community")
    return writer.statement(field, Written(_FOUND, layout), match=found, finish=finish)


def _periods(field: Field, selection: Selection) -> Plan:
    del field
    return Many(Table(TiesOfPeriod).layout(selection, lambda _, each: Many(Table(ReasonCount).layout(each))))


def _of_body(field: Field, writer: Writer, scope: Scope, asked: Operand) -> str:
    whole = None if given(field.arguments, "reasons") else "true"
    ties = Ties(scope, "body", lambda variable: whole if variable == "body" else None, member=known)
    counts = OF_BODY.filled(
        scope,
        ties_of_body=ties.query(wanted_reasons(field.arguments.get("reasons"))),
        most=writer.compilation.parameters.constant(caps.COUNTED_TIES),
        dates=_dates(scope, "rels"),
    )
    return f"{writer.compilation.refer(asked, *TIED).match('body')}\n{counts}"


def _of_community(field: Field, writer: Writer, scope: Scope, asked: Operand) -> str:
    assert scope.during
    whole, reasons = given(field.arguments, "reasons") is None, wanted_reasons(field.arguments.get("reasons"))
    since, until = scope.during.common("each[1]")
    counts = OF_COMMUNITY.filled(
        scope,
        ties_of_hub=ties_of_hub(scope, reasons, whole=whole, joints=True),
        most=writer.compilation.parameters.constant(caps.COUNTED_TIES),
        dates=_dates(scope, "rels"),
        since=f"toString({since})",
        until=f"toString({until})",
    )
    return f"{writer.compilation.refer(asked, 'Community').match('community')}\n{counts}"


def _in_place(field: Field, writer: Writer, scope: Scope, asked: Operand) -> str:
    assert scope.during
    hierarchy = {name: each for name, each in field.arguments.items() if name == "hierarchy"}
    within = Within.asked(writer.compilation, scope, {"within": asked, **hierarchy})
    assert within
    constant = writer.compilation.parameters.constant
    ties = Ways.undirected(Ties(scope, "body"), wanted_reasons(field.arguments.get("reasons")))
    since, until = scope.during.common("lies")
    counts = IN_PLACE.filled(
        scope,
        every_way=within.every_way("body"),
        since=since,
        until=until,
        most_bodies=constant(caps.COUNTED_BODIES),
        starts_of_bodies=starts("found", (0,), "0", "size(found)"),
        ways_among_bodies=among("bodies", ties, constant(caps.COUNTED_TIES)),
        dates=_dates(scope, "rels"),
    )
    return f"{within.match}\n{counts}"


def _dates(scope: Scope, rels: str) -> str:
    """The last four columns of a ``FoundWay``."""
    days = [f"toString({day(f'[{rels}]')})" for day in (first_day, last_day)]
    return ", ".join([*days, *(side.vague(scope, rels) for side in (BEGINS, ENDS))])


def _finish(names: tuple[str, str, str], per: str, *, asked_since: bool, outside: bool) -> Finish:
    """Counts the ties of the record. ``names``: the parameters with the first day, the last day and the limit."""

    def finish(record: Any, parameters: dict[str, Any]) -> Any:
        rows, parts, crowded = record
        since, until, limit = (parameters[name_of(name)] for name in names)
        ways, window = [FoundWay(*row) for row in rows[: caps.COUNTED_TIES]], Days(since, until)
        presence = Presence(_days_of(parts), outside)
        first = first_of_known_start(ways, presence, window)
        if not asked_since:
            window = Days(first or until, until)
        every = numbers(window, per)
        shown = every[max(0, len(every) - limit) :]
        causes = cut_by(limited=len(every) > limit, scanned=crowded)
        view = TieCountsView(
            periods=[_row(each) for each in counted(ways, presence, window, per, shown)],
            periods_total=len(every),
            first_day=first.isoformat() if first else None,
            complete=not causes,
            cut_by=causes,
        )
        return answered(view)

    return finish


def _days_of(parts: list[Any]) -> dict[str, list[Days]]:
    """The days of each part or body; of one, a list with the days of each way in which it is there."""
    found: dict[str, list[Days]] = defaultdict(list)
    for id_, first, last in parts:
        if first <= last:
            found[id_].append(Days(date.fromisoformat(first), date.fromisoformat(last)))
    return found


def _row(count: PeriodCount) -> list[Any]:
    row = TiesOfPeriod(
        from_=count.days.first.isoformat(),
        to=count.days.last.isoformat(),
        ties_total=count.ties,
        unsure_total=count.unsure,
        unknown_start_total=count.unknown,
        by_reason=[list(ReasonCount(*each)) for each in count.by_reason.items()],
    )
    return answered(row)
