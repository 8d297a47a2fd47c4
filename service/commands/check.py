"""``cobuild check``."""

from __future__ import annotations

from pathlib import Path

import click

from graph.messages.language import Message, counted, joined
from service.console import say
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

EPILOG = """\b
Examples:
  cobuild check my-network.yaml
  cobuild check --graph my-network.yaml   # it refers to things that are in the graph
"""


SHOWN = 20
NO_PROBLEMS = Message("no problems")


@click.command("check", epilog=EPILOG)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option("--graph", "with_graph", is_flag=True, help="Look up references of the files in the graph.")
@with_settings(*DATABASE_SECTIONS)
def command(settings: Settings, files: tuple[Path, ...], with_graph: bool) -> int:
    """Check data files: do everything that `cobuild load` does, but write nothing.

    A file may refer to things in earlier files, and with --graph to things in the graph, also while the service runs.
    Warnings and notes do not prevent a file from being loaded.
    """
    import asyncio

    from seeds import check_files
    from service.commands.database import with_loaded_graph
    from service.exits import ANSWERED_WITH_ERRORS, OK

    if with_graph:
        report = with_loaded_graph(settings, lambda database: check_files(database, files))
    else:
        report = asyncio.run(check_files(None, files))
    for problem in report.problems:
        say(problem.line_of_report)
    if report.unplaced:
        say(_unplaced(report.unplaced))
    problems, warnings = len(report.errors), sum(problem.severity == "WARNING" for problem in report.problems)
    found: list[str] = [counted("{number:,} problem", "{number:,} problems", problems) if problems else NO_PROBLEMS]
    if warnings:
        found.append(counted("{number:,} warning", "{number:,} warnings", warnings))
    held = (
        counted("{number:,} file", "{number:,} files", len(report.files)),
        counted("{number:,} node", "{number:,} nodes", report.nodes),
        counted("{number:,} relationship", "{number:,} relationships", report.relationships),
    )
    comma = Message(", ")
    say(Message("{held}: {found}.", held=joined(comma, held), found=joined(comma, found)), err=not report.ok)
    return OK if report.ok else ANSWERED_WITH_ERRORS


def _unplaced(ids: list[str]) -> Message:
    """The note on bodies that lie in no place."""
    return counted(
        "note: {number:,} body lies in no place, so questions within a place do not count it: {ids}",
        "note: {number:,} bodies lie in no place, so questions within a place do not count them: {ids}",
        len(ids),
        ids=", ".join(ids[:SHOWN]) + (" …" if len(ids) > SHOWN else ""),
    )
