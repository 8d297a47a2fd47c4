"""The parameters of a statement: its text depends only on the document, all other values are parameters."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from graph.compiler.request import Request
from graph.text.names import composed


@dataclass(frozen=True, slots=True)
class Operand:
    """A value in a request: written in the document, or found in its variables under ``path``.

    ``value`` is its value at compile time; only its kind (null or not), an enumeration value or a boolean may change
    the text. ``where`` is the argument's path, for messages. ``parts``: the elements of a list that is written in the
    document and contains variables.
    """

    value: Any
    where: str
    path: tuple[str | int, ...] | None = None
    parts: tuple[Operand, ...] = ()

    @property
    def fixed(self) -> bool:
        """Whether the value depends only on the document."""
        return self.path is None and all(part.fixed for part in self.parts)

    @property
    def identity(self) -> Any:
        return self.path if not self.parts else tuple((p.path, repr(p.value) if p.fixed else None) for p in self.parts)

    def read(self, request: Request) -> Any:
        """The value of the operand in a request."""
        if self.parts:
            return [part.read(request) for part in self.parts]
        return _composed(self.value) if self.path is None else self._given(request)

    def _given(self, request: Request) -> Any:
        assert self.path is not None
        found: Any = request.variables
        for step in self.path:
            found = found[step]
        return _composed(found)

    @property
    def constant(self) -> Any:
        """The value of a ``fixed`` operand."""
        return [part.constant for part in self.parts] if self.parts else _composed(self.value)


def _composed(value: Any) -> Any:
    """Texts in the Unicode form in which they are stored, whatever the form in the request."""
    if isinstance(value, str):
        return composed(value)
    return [_composed(each) for each in value] if isinstance(value, list) else value


# All parameters travel in one map: Neo4j plans a statement again when the length of a text or list parameter changes
# its order of magnitude, but does not look into a map.
MAP = "p"
PREFIX = f"${MAP}."


def name_of(parameter: str) -> str:
    """The name of a parameter among the values of a statement, from its text there: ``a0`` of ``$p.a0``."""
    return parameter.removeprefix(PREFIX)


def literal(value: Any) -> str:
    """A parameter's value as a Cypher literal."""
    if isinstance(value, str):
        return "'" + value.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{name}: {literal(each)}' for name, each in value.items())}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(literal(each) for each in value)}]"
    if isinstance(value, datetime.date):
        return f"date('{value.isoformat()}')"
    return "null" if value is None else str(value).lower() if isinstance(value, bool) else repr(value)


# Arguments as the compiler reads them: inputs and lists keep their structure, their leaves are operands.
Shaped = Operand | dict[str, "Shaped"] | list["Shaped"]
Arguments = Mapping[str, Shaped]
Convert = Callable[[Any], Any]


def given(arguments: Arguments, name: str) -> Operand | None:
    """An argument that was given and is not null."""
    operand = arguments.get(name)
    return operand if isinstance(operand, Operand) and operand.value is not None else None


@dataclass(slots=True)
class Parameters:
    """The parameters of one statement, in the order in which its text first needs them."""

    _getters: dict[str, Callable[[Request], Any]] = field(default_factory=dict)
    _known: dict[Any, str] = field(default_factory=dict)

    def operand(self, operand: Operand, convert: Convert | None = None) -> str:
        """The parameter that holds an operand; ``convert`` raises BadUserInput for invalid values."""
        if operand.fixed:
            value = operand.constant
            return self.constant(convert(value) if convert else value)
        if convert is None:
            return self._add((operand.identity, None), operand.read)
        return self._add((operand.identity, convert), lambda request: convert(operand.read(request)))

    def constant(self, value: Any) -> str:
        return self._add(("constant", repr(value)), lambda _: value)

    def computed(self, key: str, getter: Callable[[Request], Any]) -> str:
        return self._add(("computed", key), getter)

    def today(self) -> str:
        """The date of the request."""
        return self.computed("today", lambda request: request.today)

    def is_today(self, parameter: str) -> bool:
        """Whether a parameter holds the date of the request."""
        return parameter == f"{PREFIX}{self._known.get(('computed', 'today'))}"

    def _add(self, key: Any, getter: Callable[[Request], Any]) -> str:
        name = self._known.get(key)
        if name is None:
            name = self._known[key] = f"a{len(self._getters)}"
            self._getters[name] = getter
        return f"{PREFIX}{name}"

    def values(self, request: Request) -> dict[str, Any]:
        """The parameters of one request."""
        return {name: getter(request) for name, getter in self._getters.items()}
