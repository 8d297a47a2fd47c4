"""``cobuild report``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.messages.language import Message
from service.console import say
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.connection.session import Database

EPILOG = """\b
Examples:
  cobuild report --within lianhua --during 2026H1 -o 台账.docx
  cobuild report --within lianhua --during 2026-01..2026-06 -o 台账.xlsx
  cobuild report --within lianhua --during 2026H1 --template ours.docx -o 台账.docx
"""


@click.command("report", epilog=EPILOG)
@click.option("--within", required=True, metavar="ID", help="Id of the place: district, sub-district, community.")
@click.option("--during", required=True, metavar="PERIOD", help="Period: 2026H1, 2026Q2, 2026 or 2026-01..2026-06.")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="File to write: .docx, .xlsx.",
)
@click.option(
    "--template",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Word document whose styles, page and header the report takes (.docx only).",
)
@with_settings(*DATABASE_SECTIONS, "Limits")
def command(settings: Settings, within: str, during: str, output: Path, template: Path | None) -> int:
    """Write the half-year report (半年台账) of a place as a Word document or an Excel workbook.

    Figures come with what they count: in the workbook each is linked to the sheet of its list.
    """
    from service.commands.database import with_loaded_graph
    from service.exits import OK
    from service.progress import RowProgress
    from service.reporting import asking, content, writer, written

    write = writer(output.suffix.removeprefix(".").lower(), template)
    progress = RowProgress()

    async def make(database: Database) -> bytes:
        from service.wiring import build_executor

        ask = asking(build_executor(database, settings), settings.patience)
        found = await content(ask, within, during, lambda done, total: progress(done, total, ""))
        return await written(write, found)

    try:
        made = with_loaded_graph(settings, make)
    finally:
        progress.close()
    output.write_bytes(made)
    say(Message("Wrote {output}.", output=output), err=True)
    return OK
