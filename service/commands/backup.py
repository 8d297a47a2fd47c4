"""``cobuild backup``."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.messages.language import Message
from service.console import UsageError, say
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.backup.file import Verified
    from graph.connection.session import Database

EPILOG = """\b
Examples:
  cobuild backup
  cobuild backup -o network.cobuild
  cobuild backup --verify network.cobuild   # without a database
"""


@click.command("backup", epilog=EPILOG)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File to write. Default: cobuild-DATE-TIME.cobuild in this folder.",
)
@click.option(
    "--verify",
    "verified",
    type=click.Path(path_type=Path),
    help="Read this backup to its end and tell whether it is whole; writes nothing.",
)
@with_settings(*DATABASE_SECTIONS)
def command(settings: Settings, output: Path | None, verified: Path | None) -> None:
    """Write everything that the graph holds to one file, also while the service runs.

    The file is complete and has been read back before it gets its name. `cobuild restore` reads it, on any supported
    version of Neo4j.
    """
    from graph.backup.file import verify
    from graph.backup.taking import take
    from service.commands.database import refuse_missing_graph, with_database
    from service.progress import StepProgress

    if output is not None and verified is not None:
        raise UsageError(Message("Give --output or --verify, not both."))
    with StepProgress() as steps:
        if verified is not None:
            found = verify(verified, steps(Message("Reading the backup")))
        else:
            refuse_missing_graph(settings)
            path = output or Path(f"cobuild-{datetime.datetime.now():%Y%m%d-%H%M%S}.cobuild")

            async def write(database: Database) -> Verified:
                return await take(database, path, steps)

            found = with_database(settings, write)
    say(told(verified or path, found))


def told(path: Path, backup: Verified) -> Message:
    """What a whole backup holds."""
    return Message(
        "{path} is whole: {nodes:,} nodes and {relationships:,} relationships, {size:,.1f} MB, of {taken}, made by "
        "Cobuild {version} from Neo4j {neo4j}.\nSHA-256 {sha256}",
        path=path,
        nodes=sum(backup.head.nodes.values()),
        relationships=sum(backup.head.relationships.values()),
        size=backup.size / 1e6,
        taken=backup.head.taken,
        version=backup.head.cobuild,
        neo4j=backup.head.neo4j,
        sha256=backup.sha256,
    )
