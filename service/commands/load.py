"""``cobuild load``."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.messages.language import Message, counted
from service.console import UsageError, say
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.connection.session import Database
    from seeds import LoadReport

EPILOG = """\b
Examples:
  cobuild load my-network.yaml
  cobuild load networks/
  cobuild load --seeds
"""


@click.command("load", epilog=EPILOG)
@click.argument("files", nargs=-1, type=click.Path(path_type=Path, exists=True))
@click.option("--seeds", "with_seeds", is_flag=True, help="Load the networks that come with Cobuild, before FILES.")
@with_settings(*DATABASE_SECTIONS)
def command(settings: Settings, files: tuple[Path, ...], with_seeds: bool) -> None:
    """Load data files (or all files in a folder) into the graph.

    Each file is loaded completely or not at all; loading it again changes nothing.
    """
    from seeds import seed_paths
    from service.commands.database import with_database

    seeds = seed_paths() if with_seeds else []
    if not seeds and not files:
        raise UsageError(Message("Name at least one file, or --seeds."))

    async def load(database: Database) -> LoadReport:
        from graph.store.migrations import migrate
        from graph.store.status import seeding
        from seeds import load_files

        def progress(path: Path, done: int, total: int) -> None:
            click.echo(f"[{done}/{total}] {path}", err=True)

        await migrate(database)
        # If this is interrupted, the next start of the service completes it.
        async with seeding(database) if seeds else nullcontext():
            return await load_files(database, [*seeds, *files], progress)

    report = with_database(settings, load)
    for warning in report.warnings:
        say(warning.line_of_report, err=True)
    say(
        Message(
            "{files}: {created:,} created, {changed:,} changed, {unchanged:,} unchanged.",
            files=counted("{number:,} file", "{number:,} files", len(report.files)),
            created=report.created,
            changed=report.changed,
            unchanged=report.unchanged,
        )
    )
