"""Random values for every input type of a schema, common ones and odd ones."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    Undefined,
    get_named_type,
)

ODD_TEXTS = (
    *("", " ", "\n", "\t", "\x00", "'", '"', "`", "\\", "$p", "${p.a0}", "%00", "\ufeff", "\u202e倒", "\\u0027"),
    *("' OR 1=1 //", "`) DETACH DELETE n //", "<script>", "null", "-1", "1e400", "a" * 300),
    *("*", "?", "~", "a:b", "name:*", "/.*/", "(", "[a TO z]", "NOT", "AND OR", "+-"),
    *("学校", "居 委 会", "区域化党建", "zhongwen", "hfsq", "the", "😀", "𠮷野", "ﬁ", "e\u0301", "ⅷ", "Ａ"),
)
INTEGERS, ODD_INTEGERS = (0, 1, 2, 3, 5, 10), (-1, 7, 20, 100, 2000, 2001, 2**31 - 1, -(2**31))
FLOATS, ODD_FLOATS = (0, 1.5, 3), (-1, 0.1, 2**53 + 1, 1e308, -1e308, 1e-320)
DAYS = ("1949-10-01", "2018-06-30", "2020-02-29", "2024-12-31", "2026-03-12", "2026-11-28")
ODD_DAYS = ("0001-01-01", "9999-12-31")
PARTIAL_DATES = ("2006", "2010-09", "2012-12-15", "XXXX-03-26")
ODD_PARTIAL_DATES = ("9999-12", "XXXX", "2011-XX", "0001")
# How often a field of an input is compatible with the others; incompatible ones are refused.
FITTING = {"per": 0.1}
# Bodies and places that most questions are about.
CENTRAL = ("Community", "Area", "Unit", "JointCommittee", "PartyOrganization")


@dataclass(frozen=True)
class Constant:
    """A name that is written without quotation marks: a value of an enumeration."""

    name: str


@dataclass(frozen=True)
class Known:
    """The contents of a graph: ids by type, and the codes of its cases."""

    ids: Mapping[str, Sequence[str]]
    codes: Sequence[str]

    def id(self, rng: random.Random, preferred: str = "") -> str:
        """An id, more often of ``preferred`` type, or of one that most questions are about."""
        types = sorted(self.ids)
        if preferred not in self.ids or rng.random() < 0.1:
            central = [name for name in CENTRAL if name in self.ids]
            preferred = rng.choice(central if central and rng.random() < 0.7 else types)
        return rng.choice(self.ids[preferred])


@dataclass
class Values:
    """Draws values that a schema accepts. ``odd``: how often a value is an unusual one.

    ``rng`` decides what becomes part of a statement: which fields are given, how long lists are, constants. ``drawn``
    decides the rest, so that another one makes an operation that the database need not plan again.
    """

    rng: random.Random
    drawn: random.Random
    known: Known
    odd: float = 0.05
    depth: int = 5

    def argument(self, name: str, type_: GraphQLInputType) -> Any:
        """A value for an argument; its name says which ids and sizes make sense."""
        named, inner = get_named_type(type_).name, type_.of_type if isinstance(type_, GraphQLNonNull) else type_
        if named == "Int" and name in ("first", "last", "limit", "each"):
            return self._scalar(named) if self._is_odd() else self.drawn.choice(INTEGERS[:-1])
        if name == "code" and self.known.codes:
            return self._scalar(named) if self._is_odd() else self.drawn.choice(self.known.codes)
        if named == "During" and not self._has_odd_shape():
            days = dict(zip(("from", "to"), sorted(self.drawn.choices(DAYS, k=2)), strict=True))
            return {end: days[end] for end in self.rng.choice((("from",), ("to",), ("from", "to")))}
        if named == "ID" and not isinstance(inner, GraphQLList):
            preferred = ("Area", "Community") if name == "within" else (name[:1].upper() + name[1:],)
            return self._scalar(named) if self._is_odd() else self.known.id(self.drawn, self.drawn.choice(preferred))
        return self.value(type_)

    def value(self, type_: GraphQLInputType, depth: int = 0) -> Any:
        """A value of a type: None, a scalar, a Constant, a list or a dict."""
        if isinstance(type_, GraphQLNonNull):
            return self._present(type_.of_type, depth)
        return None if self.rng.random() < 0.003 else self._present(type_, depth)

    def _present(self, type_: Any, depth: int) -> Any:
        if isinstance(type_, GraphQLList):
            count = self.rng.choice((0, 2, 3) if self._has_odd_shape() else (1, 1, 1, 2))
            return [self.value(GraphQLNonNull(_nullable(type_.of_type)), depth + 1) for _ in range(count)]
        if isinstance(type_, GraphQLInputObjectType):
            return self._input(type_, depth)
        if isinstance(type_, GraphQLEnumType):
            return Constant(self.rng.choice(list(type_.values)))
        assert isinstance(type_, GraphQLScalarType)
        return self._scalar(type_.name)

    def _input(self, type_: GraphQLInputObjectType, depth: int) -> dict[str, Any]:
        if type_.is_one_of:
            name = self.rng.choice(list(type_.fields))
            return {name: self.value(GraphQLNonNull(_nullable(type_.fields[name].type)), depth + 1)}
        flat = [name for name, each in type_.fields.items() if not _is_input(each.type)]
        names = flat if depth >= self.depth and flat else list(type_.fields)
        chosen = self.rng.sample(names, min(len(names), self.rng.choice((1, 1, 1, 2, 3)) if depth < self.depth else 1))
        chosen = [name for name in chosen if self.rng.random() < FITTING.get(name, 1)]
        needed = [
            n for n, f in type_.fields.items() if isinstance(f.type, GraphQLNonNull) and f.default_value is Undefined
        ]
        return {name: self.value(type_.fields[name].type, depth + 1) for name in dict.fromkeys((*chosen, *needed))}

    def _scalar(self, name: str) -> Any:
        common: dict[str, Callable[[], Any]] = {
            "Boolean": lambda: self.drawn.random() < 0.5,
            "Int": lambda: self.drawn.choice(ODD_INTEGERS if self._is_odd() else INTEGERS),
            "Float": lambda: self.drawn.choice(ODD_FLOATS if self._is_odd() else FLOATS),
            "Date": lambda: self.drawn.choice(ODD_DAYS if self._is_odd() else DAYS),
            "PartialDate": lambda: self.drawn.choice(ODD_PARTIAL_DATES if self._is_odd() else PARTIAL_DATES),
            "ID": lambda: self.drawn.choice(ODD_TEXTS) if self._is_odd() else self.known.id(self.drawn),
        }
        return common.get(name, self._text)()

    def _text(self) -> str:
        return self.drawn.choice(ODD_TEXTS) if self.drawn.random() < 0.7 else self.known.id(self.drawn)

    def _is_odd(self) -> bool:
        return self.drawn.random() < self.odd

    def _has_odd_shape(self) -> bool:
        return self.rng.random() < self.odd


def _nullable(type_: Any) -> Any:
    return type_.of_type if isinstance(type_, GraphQLNonNull) else type_


def _is_input(type_: GraphQLInputType) -> bool:
    return isinstance(get_named_type(type_), GraphQLInputObjectType)
