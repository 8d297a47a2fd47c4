"""Reports as files, read through the executor of the API."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import orjson

from graph.errors import BadUserInput, CobuildError, LimitExceeded, NotFound, TimedOut, Unavailable
from graph.messages.language import Message
from reports.content import Ask, Content, Told, collect, read
from reports.period import period
from resolvers.execution import Executor
from resolvers.requests import GraphQLRequest, RequestContext

MEDIA_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
_KINDS: tuple[type[CobuildError], ...] = (BadUserInput, LimitExceeded, NotFound, TimedOut, Unavailable)


def asking(executor: Executor, timeout: float, client: str = "") -> Ask:
    """Asks the API; the first error of an answer is raised."""

    async def ask(document: str, variables: Mapping[str, Any]) -> Any:
        context = RequestContext(datetime.date.today(), "report", timeout, client, True)
        reply = await executor.execute(GraphQLRequest(document, dict(variables)), context)
        answer = orjson.loads(reply.body)
        if errors := answer.get("errors"):
            raise _error(errors[0])
        return answer["data"]

    return ask


def _error(error: Mapping[str, Any]) -> CobuildError:
    """The error of an answer as it was raised."""
    code = error.get("extensions", {}).get("code")
    kind = next((each for each in _KINDS if each.code == code), CobuildError)
    raised = kind.__new__(kind)
    CobuildError.__init__(raised, error["message"])
    raised.extensions = dict(error.get("extensions", {}))
    if isinstance(raised, Unavailable):
        raised.retry_after = raised.extensions.get("retryAfter", 2)
    return raised


async def content(ask: Ask, within: str, during: str, told: Told | None = None) -> Content:
    """The report of a place and a period, with its tables."""
    first, last = period(during)
    return await collect(ask, within, first.isoformat(), last.isoformat(), told)


async def figures(ask: Ask, within: str, first: str, last: str) -> Any:
    """The report alone."""
    return await read(ask, within, first, last)


def writer(suffix: str, template: Path | None = None) -> Callable[[Content], bytes]:
    """What writes a report in the format of a file name's suffix.

    :raises BadUserInput: there is no such format
    """
    if suffix == "xlsx":
        from reports.workbook import workbook

        return workbook
    if suffix == "docx":
        from reports.document import document

        return lambda found: document(found, template)
    message = Message("A report is written as .docx or .xlsx, not as {suffix!r}.", suffix=suffix)
    raise BadUserInput(message, path="format", value=suffix)


async def written(write: Callable[[Content], bytes], found: Content) -> bytes:
    """The bytes of a report, made in a thread."""
    return await asyncio.to_thread(write, found)
