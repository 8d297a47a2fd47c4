"""Messages for people, in English or Chinese.

A ``Message`` is English text that remembers its template and its values. It is logged, compared and stored like any
text; when it leaves for a reader, ``told`` returns it in the reader's language. The catalogue is
``graph/messages/locale/zh_CN/LC_MESSAGES/cobuild.po``; ``make generated`` adds new messages to it.
"""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Any

ENGLISH, CHINESE = "en", "zh-CN"
LANGUAGES = (ENGLISH, CHINESE)
CATALOGUE = Path(__file__).with_name("locale") / "zh_CN" / "LC_MESSAGES" / "cobuild.po"

_reader: ContextVar[str] = ContextVar("language", default=ENGLISH)


class Message(str):
    """A message with named values: ``Message("{path} is empty", path=path)``; a value may be a message too."""

    __slots__ = ("fields", "plural", "template")

    template: str
    plural: str | None
    fields: Mapping[str, Any]

    def __new__(cls, template: str, /, **fields: Any) -> Message:
        return cls._made(template, None, fields)

    @classmethod
    def _made(cls, template: str, plural: str | None, fields: Mapping[str, Any]) -> Message:
        chosen = plural if plural is not None and fields["number"] != 1 else template
        made = super().__new__(cls, chosen.format_map(fields))
        made.template, made.plural, made.fields = template, plural, fields
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self)._made, (self.template, self.plural, self.fields))

    def __deepcopy__(self, memo: Any) -> Message:
        return self


def counted(one: str, several: str, /, number: int, **fields: Any) -> Message:
    """A message that depends on ``number``: ``counted("{number:,} file", "{number:,} files", 2)``."""
    return Message._made(one, several, {"number": number, **fields})


def joined(separator: str, parts: Iterable[str]) -> Message:
    """Messages one after the other; the separator may be a message too."""
    return _Joined._joined(separator, parts)


def sentences(*parts: str) -> Message:
    """Sentences one after the other, without those that are empty; Chinese puts no space between them."""
    return _Sentences._joined(" ", [part for part in parts if part])


class _Joined(Message):
    """Values in a template without words: nothing to translate but the values."""

    @classmethod
    def _joined(cls, separator: str, parts: Iterable[str]) -> Message:
        named = {f"part{index}": part for index, part in enumerate(parts)}
        return cls("{separator}".join(f"{{{name}}}" for name in named), separator=separator, **named)


class _Sentences(_Joined):
    """Sentences one after the other."""


def told(text: str, language: str | None = None) -> str:
    """A text in a language, by default that of the reader; a text that is not a ``Message`` is unchanged."""
    language = language or _reader.get()
    if language == ENGLISH or not isinstance(text, Message):
        return str(text)
    fields = {name: told(value, language) if isinstance(value, str) else value for name, value in text.fields.items()}
    return _in_chinese(text).format_map(fields)


def _in_chinese(text: Message) -> str:
    if isinstance(text, _Sentences):
        return text.template.replace("{separator}", "")
    if isinstance(text, _Joined):
        return text.template
    if text.plural is not None:
        return translations().ngettext(text.template, text.plural, text.fields["number"])
    return translations().gettext(text.template)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Use this language for messages, in the current task."""
    token = _reader.set(language)
    try:
        yield
    finally:
        _reader.reset(token)


def speak(language: str) -> None:
    """Use this language for messages from here on, in the current task."""
    _reader.set(language)


def language() -> str:
    """The language of the reader."""
    return _reader.get()


@cache
def translations() -> gettext.NullTranslations:
    """The catalogue, compiled when it is first needed: no build step to forget, no compiled file that may be stale."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = io.BytesIO()
    with CATALOGUE.open("rb") as file:
        write_mo(compiled, read_po(file, locale="zh_CN"))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
