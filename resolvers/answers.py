"""What statements returned, completed: as Python values, or as bytes by compiled code where a record was left packed.

Both give the same bytes. Where compiled code finds that a value does not fit, Python completes it: it finds the same,
and the stock executor reports the error.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import orjson
import structlog

from graph.connection.large import let_go
from graph.connection.packed import Packed
from graph.connection.pieces import LARGE
from graph.native.library import HELD, Library
from resolvers.encoding import encode_in_pieces
from resolvers.operation import Root
from resolvers.replies import Reply
from resolvers.requests import RequestContext

log = structlog.get_logger("cobuild.execution")


class Answered(NamedTuple):
    """What a statement returned, and the parameters that it was asked with. ``large``: it is completed in a thread."""

    record: Any
    parameters: dict[str, Any]
    large: bool = False


def is_packed(answer: Any) -> bool:
    """Whether a record came that is not unpacked."""
    return type(answer) is Answered and type(answer.record) is Packed


def is_large(answers: list[tuple[Root, Any]], context: RequestContext) -> bool:
    """Whether to complete these in a thread. Compiled code is quick, and lets the event loop go on meanwhile."""
    if all(is_packed(answer) for _, answer in answers):
        return any(is_long(answer.record) for _, answer in answers)
    return context.large


def is_long(packed: Packed) -> bool:
    """Whether compiled code works on it while the event loop goes on."""
    return len(packed.data) > HELD


def completed(root: Root, answer: Any) -> Any:
    """The value of a root field in Python; raises where something does not fit, or an error came instead."""
    if isinstance(answer, Exception):
        raise answer
    assert root.complete
    return root.complete(answer.record, answer.parameters)


def written(library: Library, answers: list[tuple[Root, Any]], announced: dict[str, Any]) -> Reply:
    """The response if every value fits its type, of answers that are let go; raises otherwise."""
    parts = [b'{"data":{']
    for root, answer in answers:
        parts += (b"," if len(parts) > 1 else b"", orjson.dumps(root.field.key), b":", _json(library, root, answer))
    held: list[Any] = [*answers]
    answers.clear()
    if sum(map(len, parts)) > LARGE:
        let_go(held)
    return Reply(b"".join((*parts, b'},"extensions":', orjson.dumps(announced), b"}")))


def _json(library: Library, root: Root, answer: Any) -> bytes:
    if not is_packed(answer):
        return _encoded([completed(root, answer)])
    assert root.table
    limits = [answer.parameters[name] - 1 for name in root.table.limits]
    json = library.complete(root.table, limits, answer.record.data)
    if json is None:
        json = _encoded([completed(root, answer._replace(record=answer.record.value()))])
        log.warning("native_completion_declined", field=root.field.name)
    return json


def _encoded(held: list[Any]) -> bytes:
    """The JSON of the value held, which is let go."""
    json = encode_in_pieces(held[0])
    if len(json) > LARGE:
        let_go(held)
    return json
