"""``/export/FORMAT``: an export as a download, streamed while it is written.

The graph is read to disk first, so that what is wrong is told with a status of its own. Then the file is written in a
thread that waits for the client to read. ``/export/FORMAT.zip`` has the manifest too; formats of several files have
only that. Limits: exports at a time, their time, and they end when the client has gone.
"""

from __future__ import annotations

import asyncio
import datetime
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote

from starlette.routing import BaseRoute, Route

from exports.package import FORMATS, write_to
from exports.parquet import require
from exports.records import Graph
from exports.sink import About, Alone, Archive, archive
from exports.spool import Spool
from exports.survey import Survey
from graph.connection.session import Database
from graph.errors import BadUserInput, CobuildError
from graph.messages.language import Message
from resolvers.aside import Aside
from resolvers.execution import Executor
from service.exchange import Exchange
from service.export_reading import Asked, Read, Reading
from service.export_writing import ZIP, StoppedError, of_format, surveyed
from service.flight import Airspace
from service.http_errors import Headers, HttpError, from_error, internal, language_headers, stopping
from service.logs import get_logger
from service.messages import ClientGoneError, Receive
from service.origins import Origins
from service.settings import Settings

Scope = Any
Send = Callable[[dict[str, Any]], Any]
PARAMETERS = ("within", "asOf", "history", "network")
CHUNK = 1 << 16
CLIENT_GONE = 499
"""Used only in the log."""
JSON = (b"content-type", b"application/json; charset=utf-8")


def export_route(database: Database, executor: Executor, settings: Settings) -> BaseRoute:
    """The route of exports."""
    return Route("/export/{format}", _Exports(database, executor, settings))


class _Exports:
    """The ASGI application of the route."""

    def __init__(self, database: Database, executor: Executor, settings: Settings) -> None:
        self._reading = Reading(database, executor, Aside("export"), settings.data_licence)
        self._airspace = Airspace(settings.max_exports, settings.export_timeout)
        # A slow client holds a thread, and no other export.
        self._threads = ThreadPoolExecutor(settings.max_exports, thread_name_prefix="export")
        self._origins = Origins(settings.cors_origins)
        self._log = get_logger()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = dict(scope["headers"])
        exchange = Exchange(headers.get(b"x-request-id"), scope.get("client"), read_only=True)
        more = [(b"x-request-id", exchange.id), *(self._origins.headers(headers) if self._origins.any else ())]
        response = _Response(send, more)
        try:
            await self._answer(scope, receive, response)
        except ClientGoneError:
            response.status = CLIENT_GONE
        except HttpError as problem:
            await response.refuse(problem.status, problem.body, problem.headers)
        except CobuildError as error:
            await response.refuse(*from_error(error))
            if response.status >= 500:
                self._log.warning("failed", request_id=exchange.id.decode(), code=error.code, error=error.message)
        except asyncio.CancelledError:
            await response.refuse(*stopping())
        except Exception:
            self._log.exception("internal_error", request_id=exchange.id.decode())
            await response.refuse(500, internal(exchange.id.decode()), [])
        facts = {name: value for name, value in exchange.facts(response.status).items() if name != "statements"}
        self._log.info("export", path=scope["path"], bytes=response.size, **facts)

    async def _answer(self, scope: Scope, receive: Receive, response: _Response) -> None:
        if scope["method"] != "GET":
            raise HttpError(405, Message("Fetch exports by GET."), headers=[(b"allow", b"GET")])
        name, packed = _format(scope["path_params"]["format"])
        today = datetime.date.today()
        asked = _asked(scope["query_string"], today)
        stop = _Stop()
        with self._airspace.flight(receive), tempfile.TemporaryDirectory(prefix="cobuild-export-") as folder:
            try:
                spool = Spool(Path(folder), stop.check)
                read = await self._reading.into(spool, asked, today)
                found = await self._reading.aside.run(surveyed, spool)
                about = of_format(read.about, asked, f"{name}{ZIP}" if packed else name)
                await response.begin(_headers(name, packed, read))
                output = _Output(response, asyncio.get_running_loop(), stop)
                await self._write(stop, lambda: _written(output, name, packed, spool, found, about))
            finally:
                # What still uses the folder notices that it is to stop, and ends first.
                stop.stopped = True
                await self._reading.aside.run(lambda: None)
        # Only now: after the end, a client counts as gone.
        await response.end()

    async def _write(self, stop: _Stop, work: Callable[[], None]) -> None:
        writing = asyncio.get_running_loop().run_in_executor(self._threads, work)
        try:
            await asyncio.shield(writing)
        finally:
            stop.stopped = True
            await asyncio.gather(writing, return_exceptions=True)


def _written(output: _Output, name: str, packed: bool, graph: Graph, found: Survey, about: About) -> None:
    """Write one format to the client."""
    file = FORMATS[name].file
    if packed or file is None:
        with archive(output) as opened:
            write_to(Archive(opened, about.made), graph, found, name, about)
    else:
        write_to(Alone(output, file), graph, found, name, about)
    output.flush()


class _Stop:
    """Ends a thread that reads or writes, once nobody waits for it."""

    stopped = False

    def check(self) -> None:
        if self.stopped:
            raise StoppedError


class _Response:
    """What is sent of a response so far. Once it has begun, a failure can only break it off."""

    def __init__(self, send: Send, headers: Headers) -> None:
        self._send, self._more = send, headers
        self.status = 0
        self.size = 0

    async def begin(self, headers: Headers) -> None:
        self.status = 200
        await self._send({"type": "http.response.start", "status": 200, "headers": [*headers, *self._more]})

    async def part(self, content: bytes) -> None:
        self.size += len(content)
        await self._send({"type": "http.response.body", "body": content, "more_body": True})

    async def end(self) -> None:
        await self._send({"type": "http.response.body", "body": b"", "more_body": False})

    async def refuse(self, status: int, body: bytes, headers: Headers) -> None:
        """Send an error. If the response has begun, it stays incomplete, and the server closes the connection."""
        if self.status:
            self.status = status
            return
        self.status = status
        length = (b"content-length", b"%d" % len(body))
        all_headers = [JSON, length, *headers, *language_headers(), *self._more]
        await self._send({"type": "http.response.start", "status": status, "headers": all_headers})
        await self._send({"type": "http.response.body", "body": body})


class _Output:
    """Sends what a thread writes, in chunks; the thread waits until each is taken."""

    def __init__(self, response: _Response, loop: asyncio.AbstractEventLoop, stop: _Stop) -> None:
        self._response, self._loop, self._stop = response, loop, stop
        self._kept = bytearray()

    def write(self, content: bytes, /) -> int:
        self._kept += content
        if len(self._kept) >= CHUNK:
            self.flush()
        return len(content)

    def flush(self) -> None:
        self._stop.check()
        content, self._kept = bytes(self._kept), bytearray()
        asyncio.run_coroutine_threadsafe(self._response.part(content), self._loop).result()


def _format(name: str) -> tuple[str, bool]:
    """The format that an address names, and whether it is to be an archive with the manifest."""
    bare = name.removesuffix(ZIP)
    if bare not in FORMATS:
        message = Message("format: {name!r} is none of {formats}", name=bare[:100], formats=", ".join(FORMATS))
        raise HttpError(404, message, code="NOT_FOUND")
    if bare == "parquet":
        try:
            require()
        except CobuildError as error:
            raise HttpError(501, error.message, code="NOT_OFFERED") from None
    return bare, name != bare or FORMATS[bare].file is None


def _asked(query: bytes, today: datetime.date) -> Asked:
    given: dict[str, str] = {}
    try:
        pairs = parse_qsl(query.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=20)
    except ValueError:
        raise BadUserInput(Message("The query of the address cannot be read."), path="query") from None
    for name, value in pairs:
        if name not in PARAMETERS:
            message = Message("{name}: it is none of {parameters}", name=name[:100], parameters=", ".join(PARAMETERS))
            raise BadUserInput(message, path=name[:100], value=value)
        if name in given:
            raise BadUserInput(Message("{name}: it is given twice", name=name), path=name, value=value)
        given[name] = value
    history = given.get("history", "false")
    if history not in ("true", "false"):
        raise BadUserInput(Message("history: it is true or false"), path="history", value=history)
    return Asked.of(given.get("within"), given.get("asOf"), history == "true", given.get("network"), today)


def _headers(name: str, packed: bool, read: Read) -> Headers:
    """The headers of a download, with the name of its file: in ASCII, and in full for those who read it (RFC 6266)."""
    format_ = FORMATS[name]
    suffix = f".{name}{ZIP}" if packed else Path(str(format_.file)).suffix
    media = "application/zip" if packed else format_.media_type
    day = read.about.as_of.isoformat() if read.about.as_of else "history"
    scope = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in read.about.scope)
    plain = f"cobuild-{scope}-{day}{suffix}"
    full = f"{read.title or 'cobuild'}-{day}{suffix}".replace("/", "／")
    disposition = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(full, safe='')}"
    return [(b"content-type", media.encode()), (b"content-disposition", disposition.encode("ascii"))]
