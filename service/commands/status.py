"""``cobuild status``."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import click

from graph.messages.language import Message, joined, sentences
from service.console import say
from service.installation import Rival, rivals
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.store.status import Status

EPILOG = """\b
Examples:
  cobuild status
  cobuild status --json
"""


@click.command("status", epilog=EPILOG)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@with_settings(*DATABASE_SECTIONS)
def command(settings: Settings, as_json: bool) -> None:
    """Show the database, its contents and migrations."""
    from graph.store.status import status
    from service.commands.database import with_database

    found = with_database(settings, status)
    if as_json:
        import orjson

        told = dataclasses.asdict(found) | {"rivals": [rival._asdict() for rival in rivals()]}
        click.echo(orjson.dumps(told, option=orjson.OPT_INDENT_2).decode())
    else:
        say(joined("\n", [*map(_warning, rivals()), _text(found)]))


def _warning(rival: Rival) -> Message:
    if rival.distributions:
        message = Message(
            "Warning: the package {package} also belongs to {others}, which may have replaced files of Cobuild.",
            package=rival.package,
            others=", ".join(rival.distributions),
        )
    else:
        message = Message(
            "Warning: the package {package} is imported from {folder}, which is not Cobuild's folder.",
            package=rival.package,
            folder=rival.folder or "?",
        )
    return sentences(message, Message("Install Cobuild into a separate environment."))


def _reads(status: Status) -> Message:
    if status.no_lean_reads is not None:
        return Message("Reads: by the driver's session ({reason})", reason=status.no_lean_reads)
    if status.no_native_reads is not None:
        return Message("Reads: lean, not native ({reason})", reason=status.no_native_reads)
    return Message("Reads: native")


def _text(status: Status) -> Message:
    state = (
        Message("not migrated")
        if status.migration is None
        else Message("{number} of {newest}", number=status.migration, newest=status.newest)
    )
    lines = [
        f"Neo4j {status.server} ({status.edition})",
        _reads(status),
        Message("Migrations: {state}", state=state),
    ]
    if status.seeds_incomplete:
        lines.append(Message("Seeds: incomplete, loading them was interrupted; cobuild load --seeds completes them"))
    nodes = Message("Nodes:") if status.nodes else Message("Nodes: none")
    relationships = Message("Relationships:") if status.relationships else Message("Relationships: none")
    for title, counts in ((nodes, status.nodes), (relationships, status.relationships)):
        lines += [title, *(f"  {name:<28}{count:>12,}" for name, count in counts.items())]
    return joined("\n", lines)
