"""Readable Cypher: statements consist of parts, ``.cypher`` files next to the Python modules that fill them.

A part is Cypher except for these forms between ``%``:

- ``%limit%`` is a slot. It takes a parameter or an expression; alone on its line it takes whole clauses, and indents
  them.
- ``%holds(seat, post)%`` writes two tests: the first name counts on the date of the read, and all names may be seen.
  ``%seen(post)%`` writes only the second. The other tests are those of ``MACROS``, each of one variable.

Lines that begin with ``//`` are comments. ``// given: leaving`` names the variables that need no test here, because
they are bound and tested before the part or by one of its slots; all others in its patterns must be in a ``holds`` or
``seen``, which a test of the project checks.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from graph.semantics.dates import shown, undated
from graph.semantics.visibility import seen

_COMMENT = "//"
_GIVEN = re.compile(r"^// given: (?P<names>[\w, ]+)$", re.MULTILINE)
_LINE = re.compile(r"^(?P<indent> *)%(?P<slot>[a-z_]+)%$", re.MULTILINE)
_SLOT = re.compile(r"%(?P<slot>[a-z_]+)%")
_MACRO = re.compile(r"%(?P<macro>[a-z_]+)\((?P<names>[\w, ]+)\)%")
_TRUE_AND = re.compile(r"\bWHERE true\s+AND\b ?")
_AND_TRUE = re.compile(r"\s+AND true\b(?! [=<>])")
_ALWAYS = re.compile(r"\n? *\bWHERE true$|\bWHERE true (?=[)}\]])", re.MULTILINE)
# A word that is not a property, parameter, label, slot or key of a map.
_VARIABLE = re.compile(r"(?<![.$:%\w])[A-Za-z_]\w*\b(?!: )")
_NAMES = re.compile(r"[(\[](?P<name>\w*)(?::[\w|%]+)?(?: \{[^}]*\})?[)\]]")

MACROS: dict[str, Callable[[str], str]] = {"shown": shown, "undated": undated}
"""The tests of one variable that a part may use, besides ``holds`` and ``seen``."""


def _without_true(text: str) -> str:
    """The text without tests that cannot fail: with one, Neo4j counts row by row instead of using the count store."""
    return _ALWAYS.sub("", _TRUE_AND.sub("WHERE ", _AND_TRUE.sub("", text)))


def macro(test: Callable[[str], str]) -> Callable[[str], str]:
    """Registers a test of one variable for parts, under its name."""
    MACROS[test.__name__] = test
    return test


class Holding(Protocol):
    """A writer of the test ``holds``: the scope of a read on a date, or over a period."""

    def holds(self, fact: str, *others: str) -> str:
        """The test that a fact counts, and that it and others may be seen; ``true`` if that is always so."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of statements, by its name."""

    name: str
    text: str
    given: frozenset[str]

    def filled(self, scope: Holding, /, **slots: str) -> str:
        """The clauses, every slot filled and every test written for the date and view of ``scope``.

        :raises KeyError: if a slot is missing or unknown
        """
        wanted = {found["slot"] for found in _SLOT.finditer(self.text)}
        if wanted != set(slots):
            raise KeyError(f"{self.name} has the slots {sorted(wanted)}, not {sorted(slots)}")

        def test(found: re.Match[str]) -> str:
            names = [name.strip() for name in found["names"].split(",")]
            if found["macro"] == "holds":
                return scope.holds(*names)
            return " AND ".join(seen(*names)) or "true" if found["macro"] == "seen" else MACROS[found["macro"]](*names)

        text = _LINE.sub(lambda found: textwrap.indent(slots[found["slot"]], found["indent"]), self.text)
        return _without_true(_MACRO.sub(test, _SLOT.sub(lambda found: slots[found["slot"]], text)))

    def renamed(self, **names: str) -> Part:
        """The part with other names for its variables.

        :raises KeyError: if the part already has a variable with a new name
        """
        others = set(_VARIABLE.findall(self.text)) - set(names)
        if taken := sorted(others & set(names.values())):
            raise KeyError(f"{self.name} has a variable {taken[0]} already")
        text = _VARIABLE.sub(lambda found: names.get(found[0], found[0]), self.text)
        return Part(self.name, text, frozenset(names.get(name, name) for name in self.given))

    @property
    def unguarded(self) -> set[str]:
        """The names in its patterns without a test; an anonymous node or relationship is ``(anonymous)``."""
        guarded = {
            name.strip()
            for found in _MACRO.finditer(self.text)
            if found["macro"] in ("holds", "seen")
            for name in found["names"].split(",")
        }
        patterns = [line for line in self.text.splitlines() if "MATCH " in line]
        named = {found["name"] or "(anonymous)" for line in patterns for found in _NAMES.finditer(line)}
        return named - guarded - self.given


def part(module: str, name: str) -> Part:
    """The part ``name`` of the module with this ``__file__``: ``withdrawal.needs.cypher`` next to ``withdrawal.py``."""
    file = Path(module).with_suffix(f".{name}.cypher")
    source = file.read_text(encoding="utf-8")
    found = _GIVEN.search(source)
    given = frozenset(each.strip() for each in found["names"].split(",")) if found else frozenset[str]()
    lines = [line for line in source.splitlines() if not line.lstrip().startswith(_COMMENT)]
    return Part(f"{file.stem}", "\n".join(lines), given)
