"""Generates the pages and tables of ``docs/`` that derive from the program: ``python -m service.reference docs``."""

from __future__ import annotations

import datetime
import io
import sys
import types
import typing
from collections.abc import Callable
from pathlib import Path

import click

from graph.caps import ARGUMENTS, CAPS
from service.exits import MEANINGS
from service.settings import SECTIONS, Described, described
from service.vocabulary_page import vocabulary_page

GENERATED = "<!-- Generated: python -m service.reference docs -->\n"

SETTINGS_INTRO = """# Settings

A setting is a command-line flag, an environment variable, or a key of a TOML file that `--config FILE` or
`COBUILD_CONFIG` names. Flags come before the environment, the environment before the file. An empty variable counts as
not set.

An unknown variable that starts with `COBUILD_`, an unknown key in the file, a value that cannot be used, and settings
that contradict each other are errors that name the setting (exit code 3). Secrets have no flag, because lists of
processes show flags, and are never printed.

```toml
# cobuild.toml
port = 8080
neo4j_uri = "neo4j://graph.example:7687"
neo4j_password_file = "/run/secrets/neo4j"
cors_origins = ["https://map.example"]
```
"""

CLI_INTRO = """# The command line

An error is one message on standard error; `--debug` shows where in the program it came from.
"""


def settings_page() -> str:
    """``docs/settings.md``."""
    parts = [GENERATED, SETTINGS_INTRO]
    for section in SECTIONS:
        parts.append(
            f"\n## {section}\n\n| Setting | Variable | Flag | Value | Default | Meaning |\n|---|---|---|---|---|---|\n"
        )
        parts += [_row(setting) for setting in described() if setting.section == section]
    return "".join(parts)


CAPS_START = "<!-- Generated from graph/caps.py: python -m service.reference docs -->\n"
CAPS_END = "<!-- End of what is generated -->\n"


def limits_page(written: str) -> str:
    """``docs/limits.md`` as it stands, with its tables of caps written anew."""
    before, _, rest = written.partition(CAPS_START)
    _, _, after = rest.partition(CAPS_END)
    return f"{before}{CAPS_START}{_caps()}{CAPS_END}{after}"


EXPORTS_START = "<!-- Generated from exports/: python -m service.reference docs -->\n"


def exports_page(written: str) -> str:
    """``docs/exports.md`` as it stands, with its table of formats written anew."""
    before, _, rest = written.partition(EXPORTS_START)
    _, _, after = rest.partition(CAPS_END)
    return f"{before}{EXPORTS_START}{_formats()}{CAPS_END}{after}"


def _formats() -> str:
    """Each format with what it says of itself when it writes an empty graph."""
    from exports.losses import Losses
    from exports.package import FORMATS
    from exports.records import Listed
    from exports.sink import About, Alone
    from exports.survey import Survey

    about = About("", "", datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC), "")
    parts = ["\n| Format | Is | For | What it loses or changes |\n|---|---|---|---|\n"]
    for name, each in FORMATS.items():
        losses = Losses()
        each.write(Listed([], []), Survey(), about, Alone(io.BytesIO(), ""), losses)
        said = " ".join(loss["en"] for loss in losses.listed()) or "Nothing."
        parts.append(f"| `{name}` | {each.standard} | {each.use} | {said.replace('|', chr(92) + '|')} |\n")
    return "".join([*parts, "\n"])


def _caps() -> str:
    parts = ["\n| Question | At most | Of what | Why |\n|---|---|---|---|\n"]
    parts += [f"| {_questions(cap.questions)} | {cap.most:,} | {cap.counts} | {cap.reason} |\n" for cap in CAPS]
    parts += ["\nArguments:\n\n| Question | Argument | By default | At most |\n|---|---|---|---|\n"]
    for each in ARGUMENTS:
        default = "" if each.default is None else f"{each.default:,}"
        most = "a page" if each.most is None else f"{each.most:,}"
        parts.append(f"| {_questions(each.questions)} | `{each.name}` | {default} | {most} |\n")
    return "".join([*parts, "\n"])


def _questions(names: str) -> str:
    return names if " " in names.replace(", ", "") else ", ".join(f"`{name}`" for name in names.split(", "))


def _row(setting: Described) -> str:
    flag = f"`{setting.flag}`" if setting.flag else "none"
    default = "" if setting.default in (None, ()) else f"`{_literal(setting.default)}`"
    return f"| `{setting.name}` | `{setting.variable}` | {flag} | {_kind(setting)} | {default} | {setting.help} |\n"


def _literal(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case float():
            return f"{value:g}"
        case tuple():
            return ",".join(value)
    return str(value)


def _kind(setting: Described) -> str:
    if typing.get_origin(setting.type) is typing.Literal:
        return ", ".join(f"`{choice}`" for choice in typing.get_args(setting.type))
    kind = next((t for t in typing.get_args(setting.type) if t is not types.NoneType), setting.type)
    names = {int: "whole number", float: "seconds", bool: "`true`, `false`", Path: "path", str: "text"}
    if setting.type == tuple[str, ...]:
        return "list of texts"
    return names.get(kind, "secret text")


def cli_page() -> str:
    """``docs/cli.md``."""
    from service.cli import COMMANDS, cli

    parts = [GENERATED, CLI_INTRO, "\n## Exit codes\n\n| Code | Meaning |\n|---|---|\n"]
    parts += [f"| {code} | {meaning} |\n" for code, meaning in MEANINGS.items()]
    context = click.Context(cli, info_name="cobuild", **cli.context_settings)
    parts.append(_help("cobuild", cli, context))
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        parts.append(_help(f"cobuild {name}", command, inner))
        if isinstance(command, click.Group):
            for sub_name, sub in command.commands.items():
                parts.append(
                    _help(f"cobuild {name} {sub_name}", sub, click.Context(sub, info_name=sub_name, parent=inner))
                )
    return "".join(parts)


def _help(title: str, command: click.Command, context: click.Context) -> str:
    # The settings have their own page; repeating them for each command would hide its other options.
    own = [p for p in command.params if not isinstance(p, click.Option) or p.name not in _SETTING_NAMES]
    shown = len(own) != len(command.params)
    visible = click.Command(
        command.name, params=own, help=command.help, epilog=command.epilog, add_help_option=command.add_help_option
    )
    if isinstance(command, click.Group):
        visible = command
    context.terminal_width = context.max_content_width = 100
    note = "Takes settings as flags too: see [settings](settings.md).\n\n" if shown else ""
    return f"\n## {title}\n\n{note}```text\n{visible.get_help(context).rstrip()}\n```\n"


_SETTING_NAMES = frozenset(setting.name for setting in described())

PAGES: dict[str, Callable[[], str]] = {
    "settings.md": settings_page,
    "cli.md": cli_page,
    "vocabulary.md": lambda: vocabulary_page(GENERATED),
}


def main(folder: Path) -> None:
    """Write the pages."""
    for name, page in PAGES.items():
        (folder / name).write_text(page(), encoding="utf-8")
    limits = folder / "limits.md"
    limits.write_text(limits_page(limits.read_text(encoding="utf-8")), encoding="utf-8")
    exports = folder / "exports.md"
    exports.write_text(exports_page(exports.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
