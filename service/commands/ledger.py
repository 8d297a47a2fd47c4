"""``cobuild ledger``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.messages.language import Message, counted, language
from service.console import UsageError, say
from service.options import DATABASE_SECTIONS, with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.connection.session import Database
    from reports.ledger import Difference

EPILOG = """\b
Examples:
  cobuild ledger --within lianhua --during 2026H1 -o 2026H1.json
  cobuild ledger --verify 2026H1.json             # its hash
  cobuild ledger --verify 2026H1.json --compare   # and which figures differ now
"""


@click.command("ledger", epilog=EPILOG)
@click.option("--within", metavar="ID", help="Id of the place.")
@click.option("--during", metavar="PERIOD", help="Period: 2026H1, 2026Q2, 2026 or 2026-01..2026-06.")
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write.")
@click.option("--verify", type=click.Path(path_type=Path, exists=True, dir_okay=False), help="Ledger to verify.")
@click.option("--compare", is_flag=True, help="With --verify: compare its figures with those of the graph now.")
@with_settings(*DATABASE_SECTIONS, "Limits")
def command(
    settings: Settings, within: str | None, during: str | None, output: Path | None, verify: Path | None, compare: bool
) -> int:
    """Freeze a report: its figures as canonical JSON (RFC 8785) with a SHA-256, or verify a frozen one."""
    if verify:
        return _verify(settings, verify, compare=compare)
    if not (within and during and output):
        raise UsageError(Message("Give --within, --during and --output, or --verify."))
    return _freeze(settings, within, during, output)


def _freeze(settings: Settings, within: str, during: str, output: Path) -> int:
    from importlib.metadata import version

    from reports.ledger import freeze
    from reports.period import period
    from service.exits import OK

    first, last = period(during)
    found = _figures(settings, within, first.isoformat(), last.isoformat())
    output.write_bytes(freeze(found, {"cobuild": version("cobuild")}))
    say(Message("Wrote {output}.", output=output), err=True)
    return OK


def _verify(settings: Settings, file: Path, *, compare: bool) -> int:
    from reports.ledger import differences, opened
    from service.exits import CHECK_FAILED, OK

    frozen = opened(file.read_bytes(), file.name)["report"]
    say(
        Message(
            "{file} is unchanged: {place}, {first} to {last}, made on {made}.",
            file=file.name,
            place=frozen["place"]["name"],
            first=frozen["from"],
            last=frozen["to"],
            made=frozen["madeOn"],
        )
    )
    if not compare:
        return OK
    now = _figures(settings, frozen["place"]["id"], frozen["from"], frozen["to"])
    found = differences(frozen, now)
    for each in found:
        say(_line(each))
    say(counted("{number:,} figure differs now.", "{number:,} figures differ now.", len(found)))
    return CHECK_FAILED if found else OK


def _line(found: Difference) -> Message:
    name = found.zh if language() == "zh" else found.en
    return Message("{name}: {frozen} then, {now} now", name=name, frozen=_said(found.frozen), now=_said(found.now))


def _said(value: Any) -> Any:
    return Message("none") if value is None else value


def _figures(settings: Settings, within: str, first: str, last: str) -> Any:
    from service.commands.database import with_loaded_graph

    async def read(database: Database) -> Any:
        from service.reporting import asking, figures
        from service.wiring import build_executor

        return await figures(asking(build_executor(database, settings), settings.patience), within, first, last)

    return with_loaded_graph(settings, read)
