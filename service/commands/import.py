"""``cobuild import``."""

from __future__ import annotations

import datetime
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.messages.language import Message
from service.console import UsageError, say
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.connection.session import Database
    from imports.run import Run

EPILOG = """\b
Examples:
  cobuild import 驻区单位.xlsx --dry-run
  cobuild import 驻区单位.xlsx 协议台账.xls --within 荷风社区
  cobuild import 台账.xlsx --annotated 台账-核对.xlsx
  cobuild import 台账.xlsx --yes --end 2025-06-30
  cobuild import 台账.xlsx --dry-run --json
"""


@click.command("import", epilog=EPILOG)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Only report; write nothing and ask nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.option("--yes", is_flag=True, help="Write without asking.")
@click.option("--ask", is_flag=True, help="Ask whose each name is that is not known for sure.")
@click.option("--mapping", type=click.Path(path_type=Path, exists=True), help="Mapping file to read the tables with.")
@click.option("--source", metavar="NAME", help="Name of the source, instead of the file's: next year's file too.")
@click.option("--within", metavar="PLACE", help="Id or name of the place in which the rows lie that name none.")
@click.option("--annotated", type=click.Path(path_type=Path), help="Write a copy with marked cells and comments.")
@click.option("--end", "end_on", metavar="DATE", help="End on this day what earlier imports had and the file has not.")
@click.option("--notes", is_flag=True, help="Show also how everything was understood.")
@with_settings(*DATABASE_SECTIONS)
def command(
    settings: Settings,
    files: tuple[Path, ...],
    dry_run: bool,
    as_json: bool,
    yes: bool,
    ask: bool,
    mapping: Path | None,
    source: str | None,
    within: str | None,
    annotated: Path | None,
    end_on: str | None,
    notes: bool,
) -> int:
    """Import spreadsheets: XLSX, XLS, ODS, CSV, JSON Lines.

    Shows what was understood, what is wrong and what would change, each at its cell, and asks before it writes. With
    an error in any of the files nothing is written; a workbook is written completely or not at all. Importing it again
    changes nothing; a corrected row changes its fact. A row that is gone is only proposed as ended. Without a terminal
    nothing is written unless --yes is given.
    """
    from imports.importing import Options
    from imports.run import Run

    names = Counter(path.name for path in files)
    if twice := next((name for name, number in names.items() if number > 1), None):
        # Findings, decisions and sources go by the name of a file.
        raise UsageError(Message("Two files are called {name}: import them one after the other.", name=twice))
    if source and len(files) > 1:
        raise UsageError(Message("--source names the source of one file: import the files one by one."))
    if annotated is not None and len(files) > 1 and not annotated.is_dir():
        raise UsageError(Message("--annotated must be a folder where there are several files."))
    run = Run(list(files), Options(source=source, within=within, end_on=_day(end_on)))
    _read_mappings(run, settings, mapping)
    may_write = not dry_run and (yes or _at_a_terminal())
    work = _work(run, may_write=may_write, ask=ask and not dry_run, yes=yes, as_json=as_json, notes=notes)
    if _there_is_a_graph(settings) or may_write:
        from service.commands.database import with_database

        with_database(settings, work)
    else:
        import asyncio

        asyncio.run(work(None))
    return _finish(run, annotated, as_json=as_json)


def _day(text: str | None) -> datetime.date | None:
    if text is None:
        return None
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise UsageError(Message("--end is {text!r}: give a day such as 2025-06-30.", text=text)) from None


def _at_a_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _read_mappings(run: Run, settings: Settings, mapping: Path | None) -> None:
    """The tables that were mapped before: of the file that is named, or those that are remembered."""
    from service.commands.mapping import mappings_folder
    from sheets.mapping.file import read
    from sheets.mapping.remembered import remembered

    if mapping is not None:
        mapped = read(mapping, run.report)
    else:
        name = run.options.source or run.files[0].stem
        mapped = remembered(mappings_folder(settings), name, run.report)
    run.options = replace(run.options, mapped=tuple(mapped))


def _there_is_a_graph(settings: Settings) -> bool:
    from service.backend import data_folder

    return settings.neo4j_uri is not None or (data_folder(settings) / "data" / "databases").exists()


def _work(run: Run, *, may_write: bool, ask: bool, yes: bool, as_json: bool, notes: bool):  # type: ignore[no-untyped-def]
    from service.progress import RowProgress

    async def work(database: Database | None) -> None:
        from graph.store.migrations import migrate, version

        if database is not None and may_write:
            await migrate(database)
        elif database is not None and await version(database) is None:
            # A dry run sets nothing up: an empty graph is compared as none.
            database = None
        progress = RowProgress(Message("Comparing"))
        try:
            await run.examine(database, progress)
            if ask and _at_a_terminal() and _decide(run):
                await run.examine(database, progress)
        finally:
            progress.close()
        if not as_json:
            from service.import_report import show

            show(run, notes=notes)
        if database is None or not may_write or run.report.errors or not run.outcome.writes:
            return
        if not yes and not click.confirm(Message("Write this into the graph?"), default=False, err=True):
            return
        progress = RowProgress()
        try:
            await run.apply(database, progress)
        finally:
            progress.close()

    return work


def _decide(run: Run) -> bool:
    """Ask for each name that nobody knows for sure which body is meant; whether anything was decided."""
    from imports.reading import Decision

    decided = False
    for name, match, spot in run.near():
        at = "!".join(part for part in (spot.sheet, spot.cell) if part)
        known, first = match.offers[0] if match.offers else ("", "")
        question = Message(
            "{cell}: is “{name}” the body {known} ({id})? y, n (it is new), the id of another, or nothing to leave it",
            cell=at,
            name=name,
            known=known,
            id=first,
        )
        if not match.offers:
            question = Message(
                "{cell}: nobody knows “{name}”. n (it is new), the id or name of a body, or nothing to leave it",
                cell=at,
                name=name,
            )
        answer = click.prompt(question, default="", show_default=False, err=True).strip()
        if not answer:
            continue
        said = {"y": first, "是": first, "n": "new", "否": "new"}.get(answer.casefold(), answer)
        if not said:
            continue
        run.options.decisions.setdefault((spot.file, spot.sheet, spot.cell), []).append(Decision(said, name))
        decided = True
    return decided


def _finish(run: Run, annotated: Path | None, *, as_json: bool) -> int:
    from service.exits import ANSWERED_WITH_ERRORS, OK

    if annotated is not None:
        from imports.annotating import annotate

        for path in run.files:
            copy = annotated / f"{path.stem}-核对.xlsx" if annotated.is_dir() else annotated
            annotate(path, copy, run.report, list(run.near()))
            say(Message("The annotated copy is {copy}.", copy=copy), err=True)
    if as_json:
        import orjson

        click.echo(orjson.dumps(run.as_json()).decode())
    elif run.applied:
        say(Message("Written."))
    elif not run.report.errors and run.outcome.writes:
        say(Message("Nothing was written."))
    return ANSWERED_WITH_ERRORS if run.report.errors else OK
