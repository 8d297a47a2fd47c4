"""Every command that the documentation prints exists, with the options it is given."""

from __future__ import annotations

import importlib.util
import re
import subprocess
from contextlib import nullcontext, suppress
from pathlib import Path

import click
import pytest

from bench.run import command as bench
from service.cli import cli
from tests.documents.blocks import ROOT, Command, commands

COMMANDS = list({(command.text, command.fenced): command for command in commands()}.values())
SOURCES = ("exports", "graph", "imports", "reports", "resolvers", "schema", "seeds", "service", "sheets")
FILES = (
    *("FILE", "FILES", "my-district.yaml", "my-network.yaml", "question.graphql", "old.graphql"),
    *("ours.docx", "2026H1.json", "everything.jsonl", "台账.xlsx", "协议台账.xls", "驻区单位.xlsx"),
)
FOLDERS = ("networks", "FOLDER", "media/stick/neo4j")


OTHERS = {
    "adduser": "Debian's",
    "systemctl": "tests/service/test_deploy.py takes the unit",
    "journalctl": "of systemd",
    ".ci/run": "this suite is a part of it",
    "cd": "of the shell",
    "curl": "tests/imports sends the same form",
    "go": "tests/clients tries it where Go is",
    "npm": "tests/clients tries it",
    "npx": "tests/clients tries it",
    "ariadne-codegen": "tests/clients tries it",
    "sgqlc-codegen": "tests/clients tries it",
}
"""Programs that are not ours, and where they are tried."""


@pytest.fixture(autouse=True)
def examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files and folders that commands name stand where they are given."""
    for name in FILES:
        (tmp_path / name).touch()
    for name in FOLDERS:
        (tmp_path / name).mkdir(parents=True)
    monkeypatch.chdir(tmp_path)


def parse(command: click.Command, words: list[str], context: click.Context | None = None) -> None:
    """Read a command line as the command would; its errors are raised."""
    if isinstance(command, click.Group):
        inner = click.Context(command, parent=context, **command.context_settings)
        if not words or words[0].startswith("-"):
            return
        found = command.get_command(inner, words[0])
        assert found is not None, f"there is no command {words[0]}"
        parse(found, words[1:], inner)
        return
    with suppress(click.exceptions.Exit):
        command.make_context(command.name, list(words), context)


def check(words: list[str]) -> None:
    """Fails unless there is such a command."""
    program, *rest = words
    program = program.removeprefix(".venv/bin/").removeprefix("./")
    if program == "cobuild":
        parse(cli, [word.replace("/media/stick", "media/stick") for word in rest])
    elif program == "make":
        subprocess.run(["make", "-C", str(ROOT), "--dry-run", *rest], check=True, capture_output=True)
    elif program in ("python", "python3"):
        assert rest[0] == "-m"
        assert importlib.util.find_spec(rest[1]), f"there is no module {rest[1]}"
        if rest[1] == "bench.run":
            parse(bench, rest[2:])
    elif program in ("pip", "/opt/cobuild/bin/pip"):
        assert all((ROOT / word).exists() for word in rest if word.startswith("requirements/")), rest
    elif program not in OTHERS:
        raise AssertionError(f"nothing here knows how to check {program}")


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: f"{command.place} {command.text[:40]}")
def test_the_command_exists(command: Command) -> None:
    # Running text may name a command without what it asks for.
    with nullcontext() if command.fenced else suppress(click.MissingParameter):
        check(command.words)


def test_messages_and_help_name_commands_that_exist() -> None:
    named = {
        found
        for folder in SOURCES
        for path in (ROOT / folder).rglob("*.py")
        for found in re.findall(r"`(cobuild [^`\n{]+)`", path.read_text("utf-8"))
    }
    assert len(named) > 5
    for text in sorted(named):
        with suppress(click.MissingParameter):
            check(Command("source", text, fenced=False).words)
