"""``cobuild restore``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.messages.language import Message, told
from service.console import UsageError, say
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.backup.file import Verified
    from graph.backup.restoring import Target
    from graph.connection.session import Database
    from service.progress import StepProgress

EPILOG = """\b
Examples:
  cobuild restore network.cobuild --data ./restored
  cobuild restore network.cobuild --replace
"""


@click.command("restore", epilog=EPILOG)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--replace", is_flag=True, help="Delete what the graph holds now; asks first.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@with_settings(*DATABASE_SECTIONS)
def command(settings: Settings, file: Path, replace: bool, yes: bool) -> None:
    """Put a backup into an empty graph, or with --replace in place of another.

    The backup is read to its end before anything is written, and compared with the graph afterwards. A service that
    runs meanwhile refuses questions until the graph is whole. To repeat an interrupted restore, run it again.
    """
    from graph.backup.restoring import check, target_of
    from service.commands.database import may_be_served, with_database
    from service.progress import StepProgress

    with StepProgress() as steps:
        backup = check(file, steps)
        in_use = may_be_served(settings)

        async def work(database: Database) -> int:
            target = await target_of(database)
            if replace and not target.is_empty and not yes:
                steps.close()
                ask(target)
            return await filled(database, file, backup, steps, replace=replace, in_use=in_use)

        nodes = with_database(settings, work)
    say(Message("Restored {nodes:,} nodes from {file}; compared with it, and asked.", nodes=nodes, file=file))


async def filled(
    database: Database, file: Path, backup: Verified, steps: StepProgress, *, replace: bool, in_use: bool
) -> int:
    """Restore a checked backup and ask the graph its size as a client would; the number of its nodes.

    :raises BackupError: the answer is not what the backup holds
    """
    from graph.backup.restoring import restore

    await restore(database, file, backup, steps, replace=replace, in_use=in_use)
    return await _asked(database, backup)


def ask(target: Target) -> None:
    """Ask whether what the graph holds may be deleted.

    :raises UsageError: it may not
    """
    question = Message(
        "This deletes the {nodes:,} nodes and {relationships:,} relationships that the graph holds now. Go on?",
        nodes=target.nodes,
        relationships=target.relationships,
    )
    try:
        click.confirm(told(question), abort=True, err=True)
    except click.Abort:
        raise UsageError(Message("Nothing was changed: --replace needs yes as the answer, or --yes.")) from None


QUESTION = "{ serviceInfo { version relationships counts { type count } } }"


async def _asked(database: Database, backup: Verified) -> int:
    """The size of the graph as the API tells it."""
    import datetime

    import orjson

    from graph.backup.marks import ENTITY
    from graph.errors import BackupError
    from resolvers.execution import Executor
    from resolvers.requests import GraphQLRequest, RequestContext
    from schema import build_schema

    reply = await Executor(build_schema(), database).execute(
        GraphQLRequest(QUESTION), RequestContext(datetime.date.today(), "restore")
    )
    answer = orjson.loads(reply.body)
    held = sum(count for labels, count in backup.head.nodes.items() if ENTITY in labels)
    counted = sum(each["count"] for each in answer["data"]["serviceInfo"]["counts"]) if answer.get("data") else None
    if "errors" in answer or counted != held:
        raise BackupError(
            Message(
                "The restored graph answers {counted} when it is asked for its nodes, and the backup holds {held}. "
                "Restore it again.",
                counted=counted,
                held=held,
            )
        )
    return held
