"""Messages of libraries and the system as ``Message``s: they are in English only, and are parts of our messages."""

from __future__ import annotations

import re
from functools import cached_property

from graph.messages.language import Message


def template(text: str) -> str:
    """Marks a template for the catalogue."""
    return text


class Templates:
    """The templates of a library's messages, specific ones before general ones.

    In a template, ``{why}`` is itself a message of the library.
    """

    def __init__(self, *templates: str) -> None:
        self._templates = templates

    def known(self, text: str) -> str:
        """The text with its template, if it has one of these; else unchanged."""
        for each, pattern in self._patterns:
            if found := pattern.fullmatch(text):
                values = found.groupdict().items()
                fields = {name: self.known(value) if name == "why" else value for name, value in values}
                return Message(each, **fields)
        return text

    @cached_property
    def _patterns(self) -> list[tuple[str, re.Pattern[str]]]:
        return [(each, _pattern(each)) for each in self._templates]


def _pattern(text: str) -> re.Pattern[str]:
    pieces = re.split(r"\{(\w+)\}", text)
    written = [
        f"(?P<{piece}>.*?)" if index % 2 else re.escape(piece.replace("{{", "{").replace("}}", "}"))
        for index, piece in enumerate(pieces)
    ]
    return re.compile("".join(written), re.DOTALL)


SYSTEM = Templates(
    template("No such file or directory"),
    template("Permission denied"),
    template("Is a directory"),
    template("Not a directory"),
    template("File exists"),
    template("Read-only file system"),
    template("No space left on device"),
    template("Too many open files"),
    template("File name too long"),
    template("Address already in use"),
    template("Cannot assign requested address"),
    template("Connection refused"),
    template("Connection reset by peer"),
    template("Network is unreachable"),
    template("Name or service not known"),
    template("Temporary failure in name resolution"),
)


def reason_of(error: BaseException) -> str:
    """The reason why a system call failed."""
    return SYSTEM.known(getattr(error, "strerror", None) or str(error))
