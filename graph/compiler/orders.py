"""Orders of a list: by any property or by the number of links. The id is always the last key, so that the order is
total.
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass, replace

from graph.compiler.compilation import Compilation
from graph.compiler.parameters import Operand, Shaped
from graph.errors import LARGEST_INTEGER
from graph.semantics.dates import known
from graph.semantics.scope import Scope, pattern, where
from graph.vocabulary import MODEL
from graph.vocabulary.common import TERM
from graph.vocabulary.declare import BOOLEAN, DATE, DECIMAL, INTEGER, TEXT

LONGEST_KEY = 100
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


_TYPES: dict[str, tuple[type, ...]] = {INTEGER: (int,), DECIMAL: (int, float), BOOLEAN: (bool,)}


def _is_day(text: str) -> bool:
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def constant_name(name: str) -> str:
    """``memberOf`` as an enumeration value: ``MEMBER_OF``."""
    return _CAMEL.sub("_", name).upper()


def order_fields(type_name: str) -> dict[str, tuple[str, str]]:
    """The orders of lists of this type: enumeration value → (property or link, its name)."""
    simple = {
        constant_name(p.name): ("property", p.name)
        for p in MODEL.properties(type_name).values()
        if not p.many and not p.hidden
    }
    links = {f"{constant_name(h.name)}_COUNT": ("count", h.name) for h in MODEL.hops(type_name).values()}
    return simple | links


@dataclass(frozen=True, slots=True)
class Key:
    """One sort key: its Cypher expression, direction, and whether it can be missing.

    ``text``: its values may contain any character, so ``graph.text.code_points`` compares them. ``types``: the JSON
    types of its values.
    """

    expression: str
    descending: bool
    nullable: bool
    name: str
    date: bool = False
    text: bool = False
    types: tuple[type, ...] = (int, float)

    def reversed(self) -> Key:
        return replace(self, descending=not self.descending)

    def admits(self, value: object) -> bool:
        """Whether a row can have this value; a cursor written by hand may contain anything."""
        if value is None:
            return self.nullable
        if type(value) not in ((str,) if self.text else self.types):
            return False
        if isinstance(value, int) and abs(value) > LARGEST_INTEGER:
            return False
        return not self.date or _is_day(str(value))

    @property
    def sent(self) -> str:
        """The key as it leaves the database, in a cursor."""
        return f"toString({self.expression})" if self.date else self.expression

    @property
    def cypher(self) -> str:
        return f"{self.expression}{' DESC' if self.descending else ''}"


def keys(
    compilation: Compilation,
    scope: Scope,
    order: Shaped | None,
    type_name: str,
    variable: str,
    relationship: str | None,
) -> list[Key]:
    """The sort keys of a list of ``variable``, the caller's first."""
    found: list[Key] = []
    for entry in order if isinstance(order, list) else []:
        if isinstance(entry, dict):
            found.append(_key(compilation, scope, entry, type_name, variable))
    if not any(key.name == "id" for key in found):
        found.append(Key(f"{variable}.id", False, False, "id", text=True))
    if relationship:
        found.append(Key(f"{relationship}.id", False, False, "relationship", text=True))
    return found


def _key(compilation: Compilation, scope: Scope, entry: dict[str, Shaped], type_name: str, variable: str) -> Key:
    field, direction = entry["field"], entry.get("direction")
    assert isinstance(field, Operand)
    descending = isinstance(direction, Operand) and direction.value == "DESC"
    kind, name = order_fields(type_name)[field.value]
    if kind == "property":
        declared = MODEL.properties(type_name)[name]
        nullable = not declared.required or name in TERM
        subject = f"{variable}.{declared.ordered_by or name}"
        if declared.ordered_by:
            return Key(subject, descending, nullable, name, types=(str,))
        if name in TERM:
            subject = known(subject)
        # A cursor holds its row's keys; of texts of unlimited length it holds only the beginning.
        long = declared.type == TEXT and not declared.required and not declared.indexed
        expression = f"left({subject}, {LONGEST_KEY})" if long else subject
        types = _TYPES.get(declared.type, (str,))
        return Key(expression, descending, nullable, name, declared.type == DATE, declared.type == TEXT, types)
    hop = MODEL.hops(type_name)[name]
    relationship, far = compilation.step(hop)
    counted = f"COUNT {{ MATCH {pattern(hop, variable, relationship, far)}{where(scope.hop(relationship, far))} }}"
    return Key(counted, descending, False, f"{name} count")
