"""Code in the documentation: fenced blocks, and commands in them and in running text."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
INLINE = re.compile(r"`((?:cobuild|make|python -m) [^`\n]+)`")
SHELL = ("sh", "console")
"""Languages of blocks whose lines are commands. In the help of commands (``text``) only what begins with cobuild is."""


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block, and its position."""

    page: str
    line: int
    language: str
    text: str

    @property
    def place(self) -> str:
        return f"{self.page}:{self.line}"


@dataclass(frozen=True, slots=True)
class Command:
    """A command as printed; ``fenced`` where readers would copy it."""

    place: str
    text: str
    fenced: bool

    @property
    def words(self) -> list[str]:
        """The words of the command itself: without its environment, its output's way and comments."""
        words = shlex.split(self.text, comments=True)
        while words and re.fullmatch(r"[A-Z0-9_]+=.*", words[0]):
            words.pop(0)
        end = next((at for at, word in enumerate(words) if word in (">", "|", "&")), len(words))
        return words[:end]

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables before the command."""
        found = {}
        for word in shlex.split(self.text, comments=True):
            if not re.fullmatch(r"[A-Z0-9_]+=.*", word):
                break
            name, _, found[name] = word.partition("=")
        return found


def pages() -> list[Path]:
    """Every page for readers."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


def blocks(*languages: str) -> Iterator[Block]:
    """The fenced blocks in these languages, of every page."""
    for page in pages():
        text = page.read_text("utf-8")
        for found in FENCED.finditer(text):
            if found[1] in languages:
                line = text.count("\n", 0, found.start()) + 1
                yield Block(str(page.relative_to(ROOT)), line, found[1], found[2])


def commands() -> Iterator[Command]:
    """Every command that a page prints."""
    for block in blocks(*SHELL, "text"):
        for number, line in enumerate(block.text.splitlines(), block.line + 1):
            text = line.strip().removeprefix("$ ")
            printed = (block.language == "console" and line.startswith("$ ")) or block.language == "sh"
            if text and not text.startswith("#") and (printed or re.match(r"([A-Z0-9_]+=\S+ )?cobuild [a-z]", text)):
                yield Command(f"{block.page}:{number}", text, fenced=True)
    for page in pages():
        for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
            for found in INLINE.finditer(line):
                yield Command(f"{page.relative_to(ROOT)}:{number}", found[1], fenced=False)
