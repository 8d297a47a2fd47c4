"""``cobuild mapping``."""

from __future__ import annotations

from pathlib import Path

import click

from graph.messages.language import Message, counted
from service.console import say
from service.options import with_settings
from service.settings import Settings

EPILOG = """\b
Examples:
  cobuild mapping 驻区单位.xlsx
  cobuild mapping 驻区单位.xlsx --source 荷风街道
  cobuild mapping 驻区单位.xlsx --output 荷风街道.yaml
"""
STANDARD_OUTPUT = Path("-")


@click.command("mapping", epilog=EPILOG)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--source", metavar="NAME", help="Whose spreadsheets these are; default: the name of the first file.")
@click.option("--output", type=click.Path(path_type=Path), help="File to write, to share it; - for standard output.")
@with_settings("Local Neo4j")
def command(settings: Settings, files: tuple[Path, ...], source: str | None, output: Path | None) -> int:
    """Write down which heading of spreadsheets is read as what, as a YAML file to correct.

    It is kept in the folder mappings of the data folder, one file for each source, and `cobuild import` reads tables
    with the same headings by it. What was corrected there before stays. A file that is shared is named with
    `cobuild import --mapping FILE`, or put into that folder.
    """
    from imports.reading import tables_and_decisions
    from service.exits import ANSWERED_WITH_ERRORS, OK
    from sheets.codes import MAPPING
    from sheets.mapping.remembered import file_of, merged, remembered
    from sheets.problems import Report

    name = source or files[0].stem
    folder = mappings_folder(settings)
    target = output or file_of(folder, name)
    report = Report()
    known = remembered(folder, name, report)
    tables = []
    for path in files:
        for understood in tables_and_decisions(path, report, known, {}):
            tables.append((understood.table, understood.mapping))
    mistaken = [problem for problem in report.errors if problem.code is MAPPING]
    if mistaken:
        for problem in mistaken:
            say(problem, err=True)
        return ANSWERED_WITH_ERRORS
    if not tables:
        for problem in report.errors:
            say(problem, err=True)
        say(Message("No table was found."), err=True)
        return ANSWERED_WITH_ERRORS
    text = merged(target, name, tables)
    if target == STANDARD_OUTPUT:
        click.echo(text, nl=False)
        return OK
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")
    found = counted("{number:,} table", "{number:,} tables", len(tables))
    say(Message("{found}: correct the mapping in {target}.", found=found, target=target))
    return OK


def mappings_folder(settings: Settings) -> Path:
    """Where mappings are kept: in the data folder, which need not hold a graph."""
    if settings.data is not None:
        return settings.data / "mappings"
    from platformdirs import user_data_path

    return user_data_path("cobuild") / "mappings"
