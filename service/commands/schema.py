"""``cobuild schema``."""

from __future__ import annotations

from pathlib import Path

import click

from graph.messages.language import Message
from service.console import UsageError, say
from service.exits import CHECK_FAILED

EPILOG = """\b
Examples:
  cobuild schema > schema.graphql
  cobuild schema --check                       # is schema/schema.graphql current?
  cobuild schema --check --against old.graphql # what has changed since?
  cobuild schema --write
  cobuild schema --flat > schema.graphql       # for genqlient, and generators without support of @oneOf
  cobuild schema --client apollo > cobuild.js  # options of a client's cache; also urql
  cobuild schema --data-files > seed.schema.json
"""


@click.command("schema", epilog=EPILOG)
@click.option("--check", is_flag=True, help="Print only the differences from schema/schema.graphql.")
@click.option("--write", is_flag=True, help="Write the schema to schema/schema.graphql.")
@click.option(
    "--against",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="With --check: compare with this file.",
)
@click.option("--flat", is_flag=True, help="Print the schema without interfaces of interfaces and without @oneOf.")
@click.option(
    "--client", type=click.Choice(["apollo", "urql"]), help="Print a module with the options of this client's cache."
)
@click.option("--data-files", is_flag=True, help="Print the JSON Schema of data files instead, for editors.")
@click.option("--debug", is_flag=True, expose_value=False, help="Show where a failure came from.")
def command(check: bool, write: bool, against: Path | None, flat: bool, client: str | None, data_files: bool) -> None:
    """Print the GraphQL schema in the schema definition language, or compare it with schema/schema.graphql."""
    if sum((check, write, flat, client is not None, data_files)) > 1:
        raise UsageError(Message("--check, --write, --flat, --client and --data-files exclude each other."))
    if against and not check:
        raise UsageError(Message("--against needs --check."))
    if check:
        _check(against)
    elif write:
        from schema import build_schema, changes

        changes.record(build_schema())
        say(Message("Wrote {recorded}.", recorded=changes.RECORDED))
    else:
        click.echo(_text(flat, client, data_files), nl=False)


def _text(flat: bool, client: str | None, data_files: bool) -> str:
    if data_files:
        from seeds.file_schema import text

        return text()
    from schema import build_schema, changes, clients
    from schema.flat import flat as flattened

    schema = build_schema()
    if client is not None:
        return clients.MODULES[client](schema)
    sdl = changes.sdl(schema)
    return flattened(sdl) if flat else sdl


def _check(against: Path | None) -> None:
    from schema import build_schema, changes

    schema = build_schema()
    if against:
        for line in changes.between(against.read_text("utf-8"), changes.sdl(schema)).told():
            click.echo(line)
    elif found := changes.unrecorded(schema):
        for line in found.told():
            click.echo(line)
        say(Message("schema/schema.graphql is not current: record the change with cobuild schema --write."), err=True)
        raise SystemExit(CHECK_FAILED)
