"""``cobuild engine``: fetches and inspects the local Neo4j without starting it."""

from __future__ import annotations

from pathlib import Path

import click

from graph.messages.language import Message
from service.console import say
from service.options import with_settings
from service.settings import Settings

EPILOG = """\b
Examples:
  cobuild engine fetch
  cobuild engine fetch --startup-cache             # for an image: its first start is fast, too
  cobuild engine fetch --from /media/stick/neo4j   # on a machine without a network
  cobuild engine info
"""


@click.group("engine", epilog=EPILOG)
def command() -> None:
    """Fetch and inspect the local Neo4j."""


@command.command("fetch", epilog=EPILOG)
@click.option(
    "--from",
    "from_folder",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    help="Take the files from this folder instead of the network.",
)
@click.option(
    "--startup-cache",
    is_flag=True,
    help="Make the start-up cache too, in a minute or two, so that the first start is as fast as later ones.",
)
@with_settings("Local Neo4j")
def fetch_command(settings: Settings, from_folder: Path | None, startup_cache: bool) -> None:
    """Fetch Neo4j in advance, verify every file, and print its folder."""
    import asyncio

    from graph.server import DEFAULT_VERSION, create_startup_cache, fetch
    from service.progress import FetchProgress
    from service.training import train

    version = settings.neo4j_version or DEFAULT_VERSION
    progress = FetchProgress()
    try:
        folder = fetch(
            version,
            settings.cache,
            mirror=settings.maven_mirror,
            from_folder=from_folder,
            progress=progress,
            thorough=True,
        )
    finally:
        progress.close()
    if startup_cache:
        making = create_startup_cache(version, folder, settings.java_home, train=train, niceness=0)
        if not asyncio.run(making):
            say(Message("There is no start-up cache; Neo4j starts without it."), err=True)
    click.echo(folder)


@command.command("info", epilog=EPILOG)
@with_settings("Local Neo4j")
def info_command(settings: Settings) -> None:
    """Show versions, folders and the Java that would be used."""
    from graph.server import DEFAULT_VERSION, default_cache, find_java, supported_versions
    from service.backend import data_folder

    versions = ", ".join(supported_versions())
    say(
        Message(
            "Neo4j  {default_version} (known: {versions})",
            default_version=settings.neo4j_version or DEFAULT_VERSION,
            versions=versions,
        )
    )
    java = find_java(settings.java_home)
    say(Message("Java   {version} ({program})", version=java.version, program=java.program))
    say(Message("Files  {default_cache}", default_cache=settings.cache or default_cache()))
    say(Message("Data   {settings}", settings=data_folder(settings)))
