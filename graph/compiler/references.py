"""References by id in arguments: how they are matched, and the error if there is no such thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from graph.compiler.parameters import MAP, PREFIX
from graph.errors import NotFound
from graph.messages.language import Message, joined
from graph.semantics.scope import where
from graph.semantics.visibility import seen
from graph.vocabulary import MODEL

ENTITY = MODEL.interfaces[0].name
SECONDS = 5.0


class Reader(Protocol):
    """A reader that runs statements: ``graph.connection.session.Database``."""

    async def read(self, name: str, text: str, parameters: dict[str, Any], timeout: float | None) -> Any: ...


@dataclass(frozen=True, slots=True)
class Reference:
    """An argument with one or more ids: its path, the parameter, and the types it may refer to."""

    where: str
    parameter: str
    types: tuple[str, ...]

    @property
    def value(self) -> str:
        """The id, or the list of ids, in a statement."""
        return f"{PREFIX}{self.parameter}"

    def match(self, variable: str, id_: str | None = None) -> str:
        """The clause that binds a variable to the thing; it finds nothing if there is none of these types.

        ``id_``: for a list of ids, the expression of one of them.
        """
        first = self.types[0]
        indexed = (first,) == self.types and (first in MODEL.node or first == ENTITY)
        tests = [*([] if indexed else [f"{variable}:{'|'.join(self.types)}"]), *seen(variable)]
        return f"MATCH ({variable}:{first if indexed else ENTITY} {{id: {id_ or self.value}}}){where(tests)}"

    def admits(self, label: str) -> bool:
        return any(label in MODEL.concrete(type_) for type_ in self.types)


TYPES_OF = (
    f"RETURN COLLECT {{ UNWIND {PREFIX}ids AS id OPTIONAL MATCH (n:{ENTITY} {{id: id}})"
    f"{where(seen('n'))}"
    f" RETURN [l IN labels(n) WHERE NOT l IN {sorted(MODEL.super_labels)}][0] }} AS types"
)


async def not_found(reader: Reader, references: Sequence[Reference], parameters: Mapping[str, Any]) -> NotFound:
    """Why a statement found nothing: the first argument with an unknown id, or with a thing of another type."""
    asked: list[tuple[Reference, str]] = []
    for reference in references:
        ids = parameters[reference.parameter]
        asked += [(reference, str(id_)) for id_ in (ids if isinstance(ids, list) else [ids])]
    found = await reader.read("references", TYPES_OF, {MAP: {"ids": [id_ for _, id_ in asked]}}, SECONDS)
    for (reference, id_), label in zip(asked, found, strict=True):
        if label is None:
            message = Message(
                "{where}: no {types} has the id {id!r}; use search to find one",
                where=reference.where,
                types=joined(Message(" or "), reference.types),
                id=id_,
            )
            return NotFound(message, path=reference.where, value=id_)
        if not reference.admits(label):
            wanted = joined(Message(" or "), [_with_article(type_) for type_ in reference.types])
            message = Message(
                "{where}: {id!r} is {label}, not {wanted}",
                where=reference.where,
                id=id_,
                label=_with_article(label),
                wanted=wanted,
            )
            return NotFound(message, path=reference.where, value=id_)
    # The thing was written between the two statements.
    reference, id_ = asked[0]
    return NotFound(
        Message("{where}: {id!r} was not there a moment ago; ask again", where=reference.where, id=id_),
        path=reference.where,
        value=id_,
    )


def _with_article(type_: str) -> str:
    # A unit begins with the sound of "you".
    return Message("an {type}", type=type_) if type_[0] in "AEIO" else Message("a {type}", type=type_)
