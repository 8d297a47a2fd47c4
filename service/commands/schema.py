"""``cobuild schema``."""

from __future__ import annotations

from pathlib import Path

import click

from service.exits import CHECK_FAILED

EPILOG = """\b
Examples:
  cobuild schema > schema.graphql
  cobuild schema --check                       # is schema/schema.graphql current?
  cobuild schema --check --against old.graphql # what has changed since?
  cobuild schema --write
  cobuild schema --flat > schema.graphql       # for genqlient, and others that know no interface of an interface
  cobuild schema --data-files > seed.schema.json
"""


@click.command("schema", epilog=EPILOG)
@click.option("--check", is_flag=True, help="Print nothing but what differs from the schema that is checked in.")
@click.option("--write", is_flag=True, help="Check the schema in, as schema/schema.graphql.")
@click.option(
    "--against",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="With --check: compare with this file.",
)
@click.option("--flat", is_flag=True, help="Print the schema with interfaces that implement none.")
@click.option("--data-files", is_flag=True, help="Print the JSON Schema of data files instead, for editors.")
@click.option("--debug", is_flag=True, expose_value=False, help="Show where a failure came from.")
def command(check: bool, write: bool, against: Path | None, flat: bool, data_files: bool) -> None:
    """Print the GraphQL schema in the schema definition language, or compare it with the one that is checked in."""
    if sum((check, write, flat, data_files)) > 1:
        raise click.UsageError("--check, --write, --flat and --data-files exclude each other.")
    if against and not check:
        raise click.UsageError("--against needs --check.")
    if data_files:
        from seeds.file_schema import text

        click.echo(text(), nl=False)
        return
    from schema import build_schema, changes

    schema = build_schema()
    if write:
        changes.record(schema)
        click.echo(f"Wrote {changes.RECORDED}.")
    elif flat:
        from schema.flat import flat as flattened

        click.echo(flattened(changes.sdl(schema)), nl=False)
    elif not check:
        click.echo(changes.sdl(schema), nl=False)
    elif against:
        for line in changes.between(against.read_text("utf-8"), changes.sdl(schema)).told():
            click.echo(line)
    elif found := changes.unrecorded(schema):
        for line in found.told():
            click.echo(line)
        click.echo("schema/schema.graphql is not current: record the change with cobuild schema --write.", err=True)
        raise SystemExit(CHECK_FAILED)
