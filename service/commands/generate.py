"""``cobuild generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from graph.messages.language import Message
from service.console import say
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.connection.session import Database
    from seeds.generate import Report

EPILOG = """\b
Examples:
  cobuild generate 100000 --data ./city
  cobuild serve --data ./city
"""


@click.command("generate", epilog=EPILOG)
@click.argument("nodes", type=int, default=10_000)
@click.option("--seed", type=int, default=1, show_default=True, help="The same size and seed make the same city.")
@click.option("--beside", is_flag=True, help="Allow a graph that already holds other data.")
@with_settings(*DATABASE_SECTIONS)
def command(settings: Settings, nodes: int, seed: int, beside: bool) -> None:
    """Fill the graph with an invented city: districts, communities, units, committees, agreements, all dated.

    NODES is the size of the city, from 1000 to 1000000; 10000 if it is left out. To continue after an interruption, run
    the same command again.
    """
    from service.commands.database import with_database
    from service.progress import RowProgress

    progress = RowProgress()

    async def fill(database: Database) -> Report:
        from seeds.generate import generate

        return await generate(database, nodes, seed, progress=progress, beside=beside)

    try:
        report = with_database(settings, fill)
    finally:
        progress.close()
    if report.was_complete:
        say(
            Message(
                "The city is already complete: {nodes:,} nodes, {relationships:,} relationships.",
                nodes=report.nodes,
                relationships=report.relationships,
            )
        )
    else:
        say(
            Message(
                "{nodes:,} nodes and {relationships:,} relationships in {seconds:,.0f} s.",
                nodes=report.nodes,
                relationships=report.relationships,
                seconds=report.seconds,
            )
        )
