"""Values as texts that a format can hold."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from exports.losses import Losses
from graph.messages.language import Message

REPLACED = Message("Characters that the format cannot hold (controls, lone surrogates) are replaced by U+FFFD.")
LISTS = Message("Lists are one text, their entries separated by “ | ”.")
DETAILS = Message("Details are one text, “key: value”, their entries separated by “ | ”.")
ESCAPED = Message("Texts that a spreadsheet would take for a formula have an apostrophe in front.")
SEPARATOR = " | "

# XML 1.0 excludes these, and spreadsheets show nothing useful for them.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")
# Excel also takes the full-width forms for the start of a formula where the system's language is Chinese.
_FORMULA = re.compile(r"[\s'\x00-\x1f]*[=+\-@＝＋－＠]|[\t\r\n]")


class Texts:
    """Converts values to texts for one file, and counts what is changed."""

    def __init__(self, losses: Losses, *, unfit: re.Pattern[str] = _UNFIT) -> None:
        self.losses = losses
        self.unfit = unfit

    def fit(self, text: str) -> str:
        """The text without characters that the format cannot hold."""
        if self.unfit.search(text) is None:
            return text
        self.losses.add(REPLACED)
        return self.unfit.sub("\ufffd", text)

    def flat(self, value: Any) -> str:
        """A value as one text."""
        return self.fit(flat(value))

    def cell(self, value: Any) -> str:
        """A value as the text of a cell that no spreadsheet runs as a formula; numbers stay as they are."""
        text = self.flat(value)
        if isinstance(value, str | list) and _FORMULA.match(text):
            self.losses.add(ESCAPED)
            return "'" + text
        return text


def unescaped(cell: str) -> str:
    """The text of a cell that ``Texts.cell`` made."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell[1:]) else cell


def encodable(losses: Losses) -> Callable[[str], str]:
    """Replaces only what UTF-8 cannot hold."""
    return Texts(losses, unfit=_SURROGATES).fit


def flat(value: Any) -> str:
    """A value as one text: entries of a list separated by ``SEPARATOR``."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return SEPARATOR.join(map(flat, value))
    if isinstance(value, dict):
        return f"{value['key']}: {value['value']}"
    return str(value)


def state_flattened(losses: Losses) -> None:
    """State how lists and details are written where there is only text."""
    losses.state(LISTS)
    losses.state(DETAILS)
