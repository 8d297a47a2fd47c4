"""``cobuild serve``."""

from __future__ import annotations

import click

from service.options import with_settings
from service.settings import SECTIONS, Settings

EPILOG = """\b
Examples:
  cobuild serve
  cobuild serve --port 0 --data ./graph
  COBUILD_NEO4J_PASSWORD=… cobuild serve --neo4j-uri neo4j+s://graph.example
"""


@click.command("serve", epilog=EPILOG)
@with_settings(*SECTIONS)
def command(settings: Settings) -> None:
    """Start the service.

    Without --neo4j-uri a local Neo4j is fetched (once) and started with it. The graph is migrated, and filled with the
    networks that come with Cobuild when it is empty. Ctrl-C stops everything.
    """
    from service import logs
    from service.running import serve

    logs.configure(settings.log_level, settings.log_format)
    serve(settings)
