"""``cobuild move``."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from graph.messages.language import Message
from service.console import UsageError, say
from service.options import with_flags
from service.settings import LOCAL_ONLY, REMOTE_ONLY, Settings

if TYPE_CHECKING:
    from graph.backup.file import Verified
    from graph.connection.session import Database

LOCAL = "local"

EPILOG = """\b
Examples:
  COBUILD_NEO4J_PASSWORD=… cobuild move --to neo4j+s://graph.example
  COBUILD_NEO4J_PASSWORD=… cobuild move --from neo4j+s://graph.example --to local --data ./here
  cobuild move --from old.toml --to new.toml   # settings files, each with neo4j_uri and neo4j_password_file

A server that is named by its address is logged in to with the settings neo4j_user, neo4j_password and so on.
"""


@click.command("move", epilog=EPILOG)
@click.option("--to", "target", required=True, metavar="ADDRESS|FILE|local", help="Where the graph is copied to.")
@click.option(
    "--from",
    "source",
    default=LOCAL,
    show_default=True,
    metavar="ADDRESS|FILE|local",
    help="Where it is copied from; it stays there.",
)
@click.option("--replace", is_flag=True, help="Delete what the other graph holds now; asks first.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@with_flags("Database", "Local Neo4j", "Logs", without=("neo4j_uri",))
def command(flags: dict[str, Any], config: Path | None, target: str, source: str, replace: bool, yes: bool) -> None:
    """Copy the whole graph to another Neo4j, and compare the two.

    Both sides are local (the local Neo4j), the address of a server, or a settings file that names one. The copy goes
    through a backup in a temporary folder. Nothing is changed where the graph comes from.
    """
    from graph.backup.restoring import target_of
    from graph.backup.taking import take
    from service.commands.database import may_be_served, refuse_missing_graph, with_database
    from service.commands.restore import ask, filled
    from service.progress import StepProgress

    here, there = _sides(source, target, flags, config)
    refuse_missing_graph(here)
    with StepProgress() as steps, tempfile.TemporaryDirectory(prefix="cobuild-move-") as folder:
        file = Path(folder) / "graph.cobuild"

        async def write(database: Database) -> Verified:
            return await take(database, file, steps)

        async def fill(database: Database) -> int:
            found = await target_of(database)
            if replace and not found.is_empty and not yes:
                steps.close()
                ask(found)
            return await filled(database, file, backup, steps, replace=replace, in_use=in_use)

        backup = with_database(here, write)
        in_use = may_be_served(there)
        nodes = with_database(there, fill)
    say(
        Message(
            "Copied {nodes:,} nodes and {relationships:,} relationships as they were at {taken}. Both graphs were read "
            "and compared: their content is {content}.",
            nodes=nodes,
            relationships=sum(backup.head.relationships.values()),
            taken=backup.head.taken,
            content=backup.content,
        )
    )


class _Side(NamedTuple):
    """One side: ``local``, an address, or a settings file."""

    option: str
    named: str

    @property
    def is_address(self) -> bool:
        return "://" in self.named

    def settings(self, flags: dict[str, Any], config: Path | None) -> Settings:
        """The settings of this side alone."""
        from service.configuration import load

        if self.named == LOCAL:
            return load(flags, config=config, without=("neo4j_uri", *REMOTE_ONLY))
        if self.is_address:
            return load({**flags, "neo4j_uri": self.named}, config=config, without=LOCAL_ONLY)
        found = load({}, config=Path(self.named), environment={})
        if found.neo4j_uri is None and found.data is None:
            raise UsageError(
                Message("{option}: {file} names neither neo4j_uri nor data.", option=self.option, file=self.named)
            )
        return found


def _sides(source: str, target: str, flags: dict[str, Any], config: Path | None) -> tuple[Settings, Settings]:
    first, second = _Side("--from", source), _Side("--to", target)
    if source == target:
        raise UsageError(Message("--from and --to name the same: {named}.", named=source))
    ignored = [name for name in LOCAL_ONLY if flags.get(name) is not None]
    if ignored and LOCAL not in (source, target):
        raise UsageError(
            Message(
                "--{flag} is for the local Neo4j, and neither --from nor --to is local.",
                flag=ignored[0].replace("_", "-"),
            )
        )
    if first.is_address and second.is_address:
        raise UsageError(
            Message(
                "--from and --to are two servers, and there is one set of credentials: name at least one of them by a "
                "settings file with neo4j_uri and neo4j_password_file."
            )
        )
    return first.settings(flags, config), second.settings(flags, config)
