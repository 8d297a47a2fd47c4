"""The classes for declaring the model: properties, enumerations, node types, relationship types.

A declaration carries its Chinese and English names, so that schema, documentation, data-file schema and messages
derive from it and nothing is repeated.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

TEXT = "text"
INTEGER = "integer"
DECIMAL = "decimal"
BOOLEAN = "boolean"
DATE = "date"
PARTIAL_DATE = "partialDate"
DETAILS = "details"
CHOICE = "choice"

# How search finds a text: a name also by its pinyin, a code also without punctuation, words after all names.
AS_NAME = "name"
AS_CODE = "code"
AS_WORDS = "words"


@dataclass(frozen=True, slots=True)
class Value:
    """One value of an enumeration: ``name`` is stored and returned, the others are for people."""

    name: str
    zh: str
    en: str


@dataclass(frozen=True)
class Enumeration:
    """A closed list of values, stored as their names."""

    name: str
    zh: str
    en: str
    values: tuple[Value, ...]

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(value.name for value in self.values)

    def of(self, name: object) -> Value | None:
        """The value of this name; None where there is none."""
        return next((value for value in self.values if value.name == name), None)


@dataclass(frozen=True, slots=True)
class Property:
    """A property of a node or a relationship.

    ``many``: a list, never null. ``required``: every node has it. ``indexed``: lists are filtered and ordered by it,
    so a range index serves it. ``derived``: computed when the fact is written, not accepted in data files.
    ``hidden``: used by statements, not part of the API. ``searched``: how search finds it (AS_NAME, AS_CODE, AS_WORDS).
    ``ordered_by``: the derived property whose order is that of this one.
    """

    name: str
    type: str
    zh: str
    en: str
    enum: Enumeration | None = None
    many: bool = False
    required: bool = False
    indexed: bool = False
    derived: bool = False
    hidden: bool = False
    searched: str | None = None
    ordered_by: str | None = None


@dataclass(frozen=True)
class Interface:
    """A super-label that several node types carry, and the GraphQL interface of that name."""

    name: str
    plural: str
    zh: str
    en: str
    properties: tuple[Property, ...] = ()


@dataclass(frozen=True)
class NodeType:
    """A label, its super-labels (beside ``Entity``) and its own properties.

    ``event``: something that happens on a day; without a full date it holds on no day. ``dating``: a fact with a life
    of its own, so that its date is the date of the relationships that belong to it (parties, participants).
    ``placed_by``: the relations by which a thing that lies nowhere itself belongs to places: those of the things to
    which these lead.
    """

    label: str
    plural: str
    zh: str
    en: str
    properties: tuple[Property, ...] = ()
    parents: tuple[str, ...] = ()
    event: bool = False
    dating: bool = False
    placed_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Lane:
    """One way a relationship type runs: from which types to which, and the fields it is read by on either side.

    ``source`` and ``target`` name node types or interfaces. A symmetric lane has one field and no direction.
    ``out_zh`` and ``back_zh`` are the Chinese names of the two fields: 驻在 one way, 驻区单位 the other.
    """

    source: tuple[str, ...]
    target: tuple[str, ...]
    out: str
    back: str
    out_zh: str
    back_zh: str


@dataclass(frozen=True)
class RelationshipType:
    """A relationship type reading subject–verb–object, its lanes and the properties of the fact it states.

    ``lineage``: renewal, founding, succession or fulfilment; it holds from its day on forever, even after its ends
    are over: a resource used on one day fulfils a commitment for good.
    ``turn``: a turn or term of office; without any date its time is unknown, and it is never the current one.
    """

    type: str
    zh: str
    en: str
    lanes: tuple[Lane, ...]
    properties: tuple[Property, ...] = ()
    symmetric: bool = field(default=False)
    lineage: bool = field(default=False)
    turn: bool = field(default=False)


def text(
    name: str,
    zh: str,
    en: str,
    *,
    required: bool = False,
    indexed: bool = False,
    searched: str | None = None,
    ordered_by: str | None = None,
) -> Property:
    return Property(name, TEXT, zh, en, required=required, indexed=indexed, searched=searched, ordered_by=ordered_by)


def texts(name: str, zh: str, en: str, *, searched: str | None = None) -> Property:
    return Property(name, TEXT, zh, en, many=True, searched=searched)


def derived_text(name: str, zh: str, en: str, *, many: bool = False, indexed: bool = False) -> Property:
    """A text that statements read, but that is not part of the API."""
    return Property(name, TEXT, zh, en, many=many, indexed=indexed, derived=True, hidden=True)


def bilingual(
    name: str, zh: str, en: str, *, indexed: bool = False, searched: str | None = None
) -> tuple[Property, Property]:
    """A text in Chinese under ``name`` and in English under ``name`` + ``En``."""
    english = text(f"{name}En", f"{zh}（英文）", f"{en} In English.", indexed=indexed, searched=searched)
    return text(name, zh, en, indexed=indexed, searched=searched), english


def bilingual_list(name: str, zh: str, en: str) -> tuple[Property, Property]:
    """An ordered list of texts in Chinese, and the same list in English, entry by entry."""
    return texts(name, zh, en), texts(f"{name}En", f"{zh}（英文）", f"{en} In English, entry by entry.")


def integer(name: str, zh: str, en: str, *, indexed: bool = False) -> Property:
    return Property(name, INTEGER, zh, en, indexed=indexed)


def decimal(name: str, zh: str, en: str, *, indexed: bool = False) -> Property:
    return Property(name, DECIMAL, zh, en, indexed=indexed)


def boolean(name: str, zh: str, en: str) -> Property:
    return Property(name, BOOLEAN, zh, en)


def partial_date(name: str, zh: str, en: str) -> Property:
    return Property(name, PARTIAL_DATE, zh, en)


def last_day_of(name: str, zh: str, en: str) -> Property:
    """The day until which a published date may last, for statements that compare it with days."""
    return Property(f"{name}To", DATE, zh, en, derived=True, hidden=True)


def choice(
    name: str, enum: Enumeration, zh: str, en: str, *, many: bool = False, indexed: bool = False, required: bool = False
) -> Property:
    return Property(name, CHOICE, zh, en, enum=enum, many=many, indexed=indexed, required=required)


def enumeration(name: str, zh: str, en: str, values: Iterable[tuple[str, str, str]]) -> Enumeration:
    return Enumeration(name, zh, en, tuple(Value(*value) for value in values))
