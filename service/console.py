"""Output of the command line, in the language of ``--lang``, ``COBUILD_LANG``, or the locale."""

from __future__ import annotations

import copy
import gettext
import inspect
from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any, TypeVar

import click
import click.core
import click.decorators
import click.exceptions
import click.formatting
import click.parser
import click.types

from graph.messages.language import CHINESE, ENGLISH, Message, language, told, translations

FLAG, VARIABLE = "--lang", "COBUILD_LANG"
LOCALE = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
"""Variables that name the user's language; the first one that is set is used."""
CLICK: tuple[ModuleType, ...] = (
    click.core,
    click.decorators,
    click.exceptions,
    click.formatting,
    click.parser,
    click.types,
)
"""The modules of click that have texts of their own."""
BLOCK = "\b\n"
"""Marks a paragraph that click must not wrap."""
_LANGUAGES = {"en": ENGLISH, "zh": CHINESE}

Text = TypeVar("Text", bound=str | None)


def say(text: object, *, err: bool = False) -> None:
    """Print a message in the user's language."""
    click.echo(told(text) if isinstance(text, str) else text, err=err)


def chosen_language(arguments: Sequence[str], environment: Mapping[str, str]) -> tuple[str, list[str]]:
    """The language to use, and the arguments without ``--lang``, which may be anywhere on the line.

    :raises click.UsageError: the language is not supported
    """
    rest: list[str] = []
    named = origin = ""
    pending = iter(arguments)
    for argument in pending:
        if argument == "--":
            rest += [argument, *pending]
        elif argument == FLAG:
            named, origin = next(pending, ""), FLAG
        elif argument.startswith(f"{FLAG}="):
            named, origin = argument.removeprefix(f"{FLAG}="), FLAG
        else:
            rest.append(argument)
    if not origin and environment.get(VARIABLE):
        named, origin = environment[VARIABLE], VARIABLE
    if origin:
        if (spoken := _spoken(named)) is None:
            raise UsageError(Message("{origin} is {named!r}: give en or zh.", origin=origin, named=named))
        return spoken, rest
    of_locale = next((environment[name] for name in LOCALE if environment.get(name)), "")
    return _spoken(of_locale.partition(":")[0]) or ENGLISH, rest


def _spoken(name: str) -> str | None:
    return _LANGUAGES.get(name.replace("-", "_").partition("_")[0].partition(".")[0].lower())


def speak_through_click() -> None:
    """Make click take its own messages from our catalogue; by itself it reads only compiled files."""
    for module in CLICK:
        module.__dict__["_"] = _told_by_click
        module.__dict__["ngettext"] = _counted_by_click


def _told_by_click(text: str) -> str:
    return translations().gettext(text) if language() == CHINESE else gettext.gettext(text)


def _counted_by_click(one: str, several: str, number: int) -> str:
    return (translations() if language() == CHINESE else gettext).ngettext(one, several, number)


class UsageError(click.UsageError):
    """The command line cannot be understood; the message is in the user's language."""

    def __init__(self, message: Message) -> None:
        super().__init__(told(message))


class Option(click.Option):
    """An option whose help is a ``Message``; click itself would keep only the English text."""

    def __init__(self, *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self.help = more.get("help")


def in_language(command: click.Command) -> click.Command:
    """A command with its help in the user's language."""
    if language() == ENGLISH:
        return command
    translated = copy.copy(command)
    translated.help, translated.epilog = _help(command.help), _epilog(command.epilog)
    translated.params = [_parameter(parameter) for parameter in command.params]
    if isinstance(command, click.Group) and isinstance(translated, click.Group):
        translated.commands = {name: in_language(inner) for name, inner in command.commands.items()}
    return translated


def _parameter(parameter: click.Parameter) -> click.Parameter:
    if not isinstance(parameter, click.Option):
        return parameter
    translated = copy.copy(parameter)
    translated.help = _help(parameter.help)
    return translated


def _help(text: str | None) -> str | None:
    return told(text if isinstance(text, Message) else literal(inspect.cleandoc(text))) if text else text


def _epilog(text: str | None) -> str | None:
    return f"{BLOCK}{told(literal(text.removeprefix(BLOCK)))}" if text else text


def literal(text: str) -> Message:
    """A message without values; its braces are escaped."""
    return Message(text.replace("{", "{{").replace("}", "}}"))
