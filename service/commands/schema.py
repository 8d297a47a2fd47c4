"""``cobuild schema``."""

from __future__ import annotations

import click

EPILOG = """\b
Examples:
  cobuild schema > schema.graphql
"""


@click.command("schema", epilog=EPILOG)
@click.option("--debug", is_flag=True, expose_value=False, help="Show where a failure came from.")
def command() -> None:
    """Print the GraphQL schema in the schema definition language."""
    from graphql import print_schema

    from schema import build_schema

    click.echo(print_schema(build_schema()))
