"""``cobuild template``."""

from __future__ import annotations

from pathlib import Path

import click

from graph.messages.language import Message
from service.console import UsageError, say

EPILOG = """\b
Examples:
  cobuild template
  cobuild template units agreements --output 驻区单位.xlsx
  cobuild template 驻区单位 资源清单
"""


@click.command("template", epilog=EPILOG)
@click.argument("sheets", nargs=-1)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write; default: 模板.xlsx.")
@click.option("--list", "listed", is_flag=True, help="List the sheets that there are.")
def command(sheets: tuple[str, ...], output: Path | None, listed: bool) -> None:
    """Write an empty workbook to fill in, with a sheet for each of SHEETS; without any, for the usual ones.

    It has Chinese headings, lists to choose from, a note on each column and an example row, which an import skips.
    Columns may be deleted, moved or added.
    """
    from imports.templates import write_template
    from sheets.subjects import BY_NAME, SUBJECTS

    if listed:
        for subject in SUBJECTS:
            click.echo(f"{subject.name}  {subject.zh}")
        return
    known = BY_NAME | {subject.zh: subject for subject in SUBJECTS}
    unknown = next((name for name in sheets if name not in known), None)
    if unknown is not None:
        names = ", ".join(f"{subject.name} {subject.zh}" for subject in SUBJECTS)
        raise UsageError(Message("There is no sheet {name}; choose among: {names}.", name=unknown, names=names))
    chosen = [known[name] for name in sheets] or [each for each in SUBJECTS if each.name not in ("statistics", "aid")]
    target = output or Path("模板.xlsx")
    if target.exists():
        raise UsageError(Message("{file} exists already: name another with --output.", file=target))
    write_template(target, list(dict.fromkeys(chosen)))
    say(Message("The template is {file}.", file=target))
