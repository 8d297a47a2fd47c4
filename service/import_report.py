"""The report of an import in the terminal: findings by sheet, each at its cell; matches; what changes; counts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from graph.messages.language import Message, counted, joined
from graph.vocabulary import MODEL
from service.console import say

if TYPE_CHECKING:
    from imports.outcome import Change
    from imports.run import Run
    from sheets.problems import Problem

SHOWN = 50
"""Findings of a sheet that are shown, and changes."""
_KINDS = {"ERROR": Message("error: "), "WARNING": Message("warning: "), "NOTE": Message("note: ")}


def show(run: Run, *, notes: bool) -> None:
    """Print the report of a run."""
    problems = [problem for problem in run.report if notes or problem.severity != "NOTE"]
    for (file, sheet), found in _by_sheet(problems).items():
        say(f"{file}{' › ' if sheet else ''}{sheet}")
        for problem in found[:SHOWN]:
            at = "!".join(part for part in (problem.sheet, problem.cell) if part)
            say(joined("", ["  ", f"{at}: " if at else "", _KINDS[problem.severity], problem.message]))
        if len(found) > SHOWN:
            say(Message("  … and {number:,} more", number=len(found) - SHOWN))
    _show_matches(run)
    _show_changes(run.outcome.changes)
    _show_counts(run, sum(problem.severity == "NOTE" for problem in run.report))


def _by_sheet(problems: Iterable[Problem]) -> dict[tuple[str, str], list[Problem]]:
    """Errors before warnings, of each sheet; sheets in the order of their first finding."""
    found: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        found.setdefault((problem.file, problem.sheet), []).append(problem)
    order = ("ERROR", "WARNING", "NOTE")
    return {place: sorted(each, key=lambda problem: order.index(problem.severity)) for place, each in found.items()}


def _show_matches(run: Run) -> None:
    sure = sum(not match.near for match, _ in run.outcome.matches)
    near = list(run.near())
    if sure:
        say(counted("{number:,} name is a body of the graph.", "{number:,} names are bodies of the graph.", sure))
    if near:
        say(
            counted(
                "{number:,} name is not known for sure, and becomes a new body unless you decide: --ask asks.",
                "{number:,} names are not known for sure, and become new bodies unless you decide: --ask asks.",
                len(near),
            )
        )


def _show_changes(changes: list[Change]) -> None:
    told = [change for change in changes if change.action != "CREATED"]
    for change in told[:SHOWN]:
        declared = MODEL.node.get(change.type) or MODEL.relationship[change.type]
        at = "!".join(part for part in (change.spot.sheet, change.spot.cell) if part)
        if change.action == "ENDED":
            say(Message("{at}: gone from the file: {kind} {name}", at=at, kind=declared.zh, name=change.name))
            continue
        known = MODEL.properties(change.type)
        said = [
            Message(
                "{property} {before} → {after}",
                property=known[each.name].zh,
                before=_plain(each.before),
                after=_plain(each.after),
            )
            for each in change.differences
        ]
        say(
            Message(
                "{at}: changes {kind} {name}: {said}",
                at=at,
                kind=declared.zh,
                name=change.name,
                said=joined(Message(", "), said),
            )
        )
    if len(told) > SHOWN:
        say(Message("  … and {number:,} more", number=len(told) - SHOWN))


def _plain(value: object) -> str:
    if value is None:
        return "–"
    return "、".join(map(str, value)) if isinstance(value, list) else str(value)


def _show_counts(run: Run, notes: int) -> None:
    errors = len(run.report.errors)
    warnings = sum(problem.severity == "WARNING" for problem in run.report)
    outcome = run.outcome
    if errors:
        told = counted(
            "{number:,} error: nothing is written until it is corrected.",
            "{number:,} errors: nothing is written until they are corrected.",
            errors,
        )
        say(told, err=True)
    say(
        Message(
            "{created:,} created, {changed:,} changed, {ended:,} gone, {unchanged:,} unchanged; {warnings:,} warnings, "
            "{notes:,} notes.",
            created=outcome.created,
            changed=outcome.changed,
            ended=outcome.ended,
            unchanged=outcome.unchanged,
            warnings=warnings,
            notes=notes,
        )
    )
    if outcome.ended and not outcome.endings_applied:
        say(Message("What is gone stays as it is; --end DATE ends it on that day."))
