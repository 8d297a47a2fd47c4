"""``cobuild migrate``."""

from __future__ import annotations

import click

from graph.messages.language import Message
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

EPILOG = """\b
Examples:
  cobuild migrate
  cobuild migrate --neo4j-uri bolt://graph.example:7687
"""


@click.command("migrate", epilog=EPILOG)
@with_settings(*DATABASE_SECTIONS)
def command(settings: Settings) -> None:
    """Migrate the graph to this version of Cobuild.

    `cobuild serve` does this too. It is safe to run it twice, and from several machines at once.
    """
    from graph.store.migrations import migrate
    from service.commands.database import with_database

    applied = with_database(settings, migrate)
    click.echo("\n".join(applied) or Message("Nothing to do."))
