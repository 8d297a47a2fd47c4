"""Brings the catalogue of messages up to date with the code: ``python -m service.catalogue``.

New messages are added without a translation, which a test reports; messages that no longer exist are removed.
"""

from __future__ import annotations

import ast
import datetime
import importlib
import inspect
from collections.abc import Iterator
from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from graph.messages.language import CATALOGUE, Message
from service.cli import COMMANDS, cli
from service.console import BLOCK, CLICK, literal
from service.settings import described

ROOT = Path(__file__).parents[1]
FOLDERS = ("exports", "graph", "imports", "reports", "resolvers", "schema", "seeds", "service", "sheets")
KEYWORDS = {"Message": None, "template": None, "counted": (1, 2)}
HELP = "--help"
"""The location that the catalogue gives for texts of the command line."""
MADE = datetime.datetime(2026, 11, 28, tzinfo=datetime.UTC)
"""The date in the catalogue's header. It is fixed, so that the file changes only with its messages."""


def wanted() -> Catalog:
    """All messages of the program, without translations."""
    catalog = Catalog(project="cobuild", charset="utf-8", creation_date=MADE)
    for folder in FOLDERS:
        for file, _, ids, _, _ in extract_from_dir(ROOT / folder, [("**.py", "python")], keywords=KEYWORDS):
            catalog.add(ids, locations=[(f"{folder}/{file}", 0)])
    for text in help_texts():
        catalog.add(text, locations=[(HELP, 0)])
    for file, ids in _of_click():
        catalog.add(ids, locations=[(file, 0)])
    return catalog


def help_texts() -> Iterator[str]:
    """The help texts of every command, in the form in which they are looked up."""

    def of(command: click.Command) -> Iterator[str]:
        yield inspect.cleandoc(command.help or "")
        yield (command.epilog or "").removeprefix(BLOCK)
        for parameter in command.params:
            text = parameter.help if isinstance(parameter, click.Option) else None
            if text and not isinstance(text, Message):
                yield inspect.cleandoc(text)
        for inner in command.commands.values() if isinstance(command, click.Group) else ():
            yield from of(inner)

    commands = [importlib.import_module(f"service.commands.{name}").command for name in COMMANDS]
    texts = [text for command in (cli, *commands) for text in of(command)]
    for text in (*texts, *(setting.help for setting in described())):
        if text:
            yield literal(text).template


def _of_click() -> Iterator[tuple[str, str | tuple[str, str]]]:
    """The texts of click itself, which its modules look up."""
    for module in CLICK:
        assert module.__file__
        for each in ast.walk(ast.parse(Path(module.__file__).read_text("utf-8"))):
            if isinstance(each, ast.Call) and isinstance(each.func, ast.Name) and each.func.id in ("_", "ngettext"):
                texts = [arg.value for arg in each.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
                if texts:
                    yield module.__name__, texts[0] if each.func.id == "_" else (texts[0], texts[1])


def known() -> Catalog:
    """The catalogue as it is checked in."""
    if not CATALOGUE.exists():
        return Catalog("zh_CN", project="cobuild", charset="utf-8", creation_date=MADE, revision_date=MADE)
    with CATALOGUE.open("rb") as file:
        return read_po(file, locale="zh_CN")


def main() -> None:
    """Update the catalogue and keep its translations."""
    catalog = known()
    catalog.update(wanted(), no_fuzzy_matching=True)
    catalog.obsolete.clear()
    with CATALOGUE.open("wb") as file:
        write_po(file, catalog, width=110, sort_output=True, include_lineno=False)


if __name__ == "__main__":
    main()
