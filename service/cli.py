"""``cobuild``: the command line. Only click is imported before a command is chosen, so that help is shown at once."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from graph.messages.language import Message, speak, told
from service.console import chosen_language, in_language, say, speak_through_click

COMMANDS = {
    "serve": Message("Start the service, and a local Neo4j if none is named."),
    "load": Message("Load data files into the graph."),
    "check": Message("Check data files without writing anything."),
    "import": Message("Import spreadsheets of offices into the graph."),
    "mapping": Message("Write down, for correction, how spreadsheets are read."),
    "template": Message("Write empty spreadsheets to fill in."),
    "generate": Message("Fill the graph with an invented city of any size."),
    "migrate": Message("Migrate the graph to this version of Cobuild."),
    "backup": Message("Write everything in the graph to one file, also while the service runs."),
    "restore": Message("Put a backup into an empty graph, or in place of another."),
    "move": Message("Copy the graph to another Neo4j, and compare."),
    "status": Message("Show the database, its contents and migrations."),
    "export": Message("Export the graph, or a part of it, in other formats."),
    "query": Message("Send a query to the API."),
    "report": Message("Write the half-year report of a place."),
    "ledger": Message("Freeze the figures of a report, or verify a frozen one."),
    "schema": Message("Print the GraphQL schema."),
    "engine": Message("Fetch and inspect the local Neo4j."),
}

LANG_HELP = "Language of messages and help.  [COBUILD_LANG; default: that of the locale]"

EPILOG = """\b
Examples:
  cobuild serve
  cobuild serve --port 0 --data ./graph
  cobuild check my-network.yaml
  cobuild query '{ serviceInfo { version } }'

Settings are flags, COBUILD_* variables, or keys of a TOML file (--config). Each command's --help lists its own.
"""


class LazyGroup(click.Group):
    """Commands known by name and one line; their modules are imported when needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands, in the order of their use."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"service.commands.{cmd_name}").command
        return in_language(command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing any."""
        with formatter.section(told(Message("Commands"))):
            formatter.write_dl([(name, told(line)) for name, line in COMMANDS.items()])


def _version(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:
    if value:
        from importlib.metadata import version

        click.echo(f"cobuild {version('cobuild')}")
        ctx.exit()


@click.group(cls=LazyGroup, epilog=EPILOG, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--version", is_flag=True, expose_value=False, is_eager=True, callback=_version, help="Show the version.")
@click.option("--lang", metavar="en|zh", expose_value=False, help=LANG_HELP)
@click.option("--debug", is_flag=True, help="Show where in the program a failure came from.")
def cli(debug: bool) -> None:
    """GraphQL over a graph of regional co-building networks (区域化党建 · 共驻共建 · 一核多元)."""


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run one command and exit. A failure prints one message on standard error; the exit code shows its kind."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    sys.exit(_run(given))


def _run(arguments: list[str]) -> int:
    # It may be anywhere on the line: after a failure it is usually appended.
    debug = "--debug" in arguments
    try:
        spoken, rest = chosen_language([each for each in arguments if each != "--debug"], os.environ)
        speak(spoken)
        speak_through_click()
        result = in_language(cli).main(rest, prog_name="cobuild", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        say(Message("Interrupted."), err=True)
        return 130
    except BrokenPipeError:
        # `cobuild schema | head`: the reader has closed the pipe. Python must not report that when it flushes at exit.
        sys.stdout = None
        return 0
    except Exception as error:
        if debug:
            raise
        return _explain(error)


def _explain(error: Exception) -> int:
    from graph.errors import CobuildError
    from service.exits import INTERNAL, exit_code

    if isinstance(error, CobuildError):
        click.echo(f"cobuild: {told(error.message)}", err=True)
        return exit_code(error)
    say(
        Message(
            "cobuild: internal error ({name}: {error}). --debug shows where.",
            name=type(error).__name__,
            error=error,
        ),
        err=True,
    )
    return INTERNAL
