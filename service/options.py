"""Settings as command-line flags: a command names the sections that it needs and receives its ``Settings``."""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from graph.messages.language import Message
from service.console import Option, literal
from service.settings import Described, described

DATABASE_SECTIONS = ("Database", "Local Neo4j", "Logs")

Command = Callable[..., Any]


def with_settings(*sections: str) -> Callable[[Command], Command]:
    """Add the flags of these sections, ``--config`` and ``--debug``; the command's first argument is the settings."""
    chosen = [setting for setting in described() if setting.section in sections and not setting.secret]

    def decorate(function: Command) -> Command:
        @functools.wraps(function)
        def command(config: Path | None, **values: Any) -> Any:
            from service.configuration import load

            flags = {setting.name: values.pop(setting.name) for setting in chosen}
            return function(load(flags, config=config), **values)

        decorated: Command = command
        # Listed in the help because it also works after the command; `service.cli` removes it beforehand.
        decorated = click.option("--debug", is_flag=True, expose_value=False, help="Show where a failure came from.")(
            decorated
        )
        decorated = click.option(
            "--config", type=click.Path(path_type=Path), help="TOML file with settings.  [COBUILD_CONFIG]"
        )(decorated)
        for setting in reversed(chosen):
            decorated = _option(setting)(decorated)
        return decorated

    return decorate


def _option(setting: Described) -> Callable[[Command], Command]:
    assert setting.flag is not None
    name = setting.flag[2:]
    flag = f"--{name}/--no-{name}" if setting.type is bool else setting.flag
    # No default here: it would override the environment and the file.
    return click.option(
        flag,
        setting.name,
        cls=Option,
        default=None,
        type=_type(setting),
        metavar=_metavar(setting),
        help=_help(setting),
    )


def _help(setting: Described) -> Message:
    help_text = literal(setting.help)
    if setting.default in (None, ()):
        return Message("{help}  [{variable}]", help=help_text, variable=setting.variable)
    return Message(
        "{help}  [{variable}; default {value}]",
        help=help_text,
        variable=setting.variable,
        value=_shown(setting.default),
    )


def _shown(default: Any) -> str:
    match default:
        case bool():
            return Message("yes") if default else Message("no")
        case float():
            return f"{default:g}"
        case tuple():
            return ",".join(default)
    return str(default)


def _type(setting: Described) -> Any:
    # Bounds and forms are checked for all sources together; here only types that click shows or parses differently.
    if typing.get_origin(setting.type) is typing.Literal:
        return click.Choice(typing.get_args(setting.type))
    return bool if setting.type is bool else str


def _metavar(setting: Described) -> str | None:
    if setting.type is bool or typing.get_origin(setting.type) is typing.Literal:
        return None
    kind = next((t for t in typing.get_args(setting.type) if t is not types.NoneType), setting.type)
    return {int: "NUMBER", float: "SECONDS", Path: "PATH"}.get(kind, "TEXT")
