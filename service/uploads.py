"""``POST /import``: spreadsheets as an upload, from whoever may write.

The work is done by ``cobuild import`` in a process of its own, so that a large workbook delays no question, its memory
is given back, and a time limit ends it; what it has not committed is gone then.
"""

from __future__ import annotations

import asyncio
import datetime
import hmac
import os
import sys
import tempfile
from collections.abc import AsyncGenerator, Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.errors import TimedOut
from graph.messages.language import CHINESE, Message, language
from service.clients import is_on_this_machine
from service.exits import ANSWERED_WITH_ERRORS, OK
from service.http_errors import HttpError, error_response
from service.logs import get_logger
from service.options import DATABASE_SECTIONS
from service.settings import Settings, described

FILES, FIELDS = 20, 20
_TEXTS = ("within", "source", "end")
"""Fields of the form that are options of the command, too."""


def upload_route(settings: Settings) -> BaseRoute:
    """The route of uploads."""
    busy = asyncio.Lock()

    async def upload(request: Request) -> Response:
        try:
            check_writer(request, settings)
            if busy.locked():
                raise HttpError(
                    503,
                    Message("Another import is running: try again in a moment."),
                    code="UNAVAILABLE",
                    headers=[(b"retry-after", b"5")],
                )
            async with busy:
                return await _import(request, settings)
        except HttpError as problem:
            return error_response(problem.status, problem.body, problem.headers)

    return Route("/import", upload, methods=["POST"])


# Says that a token would help. Other refusals come without it.
_ASKS_TOKEN = [(b"www-authenticate", b"Bearer")]


def check_writer(request: Request, settings: Settings) -> None:
    """Refuse a client that may not write, and any request that a page of another origin may have caused."""
    headers = request.headers
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    own = f"{request.url.scheme}://{headers.get('host', '')}"
    if (origin is not None and origin != own) or site not in (None, "same-origin", "none"):
        raise HttpError(403, Message("A page of another origin cannot import."), code="FORBIDDEN")
    token = settings.write_token.get_secret_value() if settings.write_token else None
    given = headers.get("authorization")
    if given is not None:
        scheme, _, said = given.partition(" ")
        if token and scheme.lower() == "bearer" and hmac.compare_digest(said.strip().encode(), token.encode()):
            return
        raise HttpError(
            401,
            Message("The token is not the one of the setting write_token."),
            code="UNAUTHORIZED",
            headers=_ASKS_TOKEN,
        )
    if not is_on_this_machine(request):
        raise HttpError(
            403,
            Message(
                "Only this machine may import, or whoever sends the token of the setting write_token as Authorization: "
                "Bearer."
            ),
            code="FORBIDDEN",
            headers=_ASKS_TOKEN if token else None,
        )


async def _import(request: Request, settings: Settings) -> Response:
    with tempfile.TemporaryDirectory(prefix="cobuild-import-") as folder:
        try:
            async with asyncio.timeout(settings.upload_timeout):
                files, fields = await _received(request, Path(folder), settings.max_upload)
                code, output, said = await _run(files, fields, settings)
        except TimeoutError:
            message = Message(
                "The import took longer than {seconds:g} seconds (setting upload_timeout). Workbooks that were written "
                "before stay; the one under way was not written.",
                seconds=settings.upload_timeout,
            )
            raise HttpError(504, message, code=TimedOut.code) from None
    if code == OK or (code == ANSWERED_WITH_ERRORS and output):
        applies = fields.get("apply") == "true"
        return Response(output, 422 if applies and code else 200, media_type="application/json")
    get_logger().warning("import_failed", exit_code=code, error=said[-500:])
    status = 400 if code == 2 else 503
    told = said.strip().splitlines()[-1] if said.strip() and code == 2 else Message("The import failed; see the log.")
    raise HttpError(status, told, code="BAD_USER_INPUT" if code == 2 else "UNAVAILABLE")


async def _received(request: Request, folder: Path, maximum: int) -> tuple[list[Path], dict[str, str]]:
    """The files of the form, written into a folder, and its other fields with those of the address."""
    if not request.headers.get("content-type", "").lower().startswith("multipart/form-data"):
        raise HttpError(415, Message("Send the files as multipart/form-data."))
    fields = {name: value for name, value in request.query_params.items() if name in (*_TEXTS, "apply")}
    try:
        parser = MultiPartParser(request.headers, _bounded(request, maximum), max_files=FILES, max_fields=FIELDS)
        form = await parser.parse()
    except MultiPartException as error:
        raise HttpError(400, Message("The form cannot be read: {error}", error=error.message)) from None
    except ClientDisconnect:
        raise HttpError(400, Message("The upload was cut off.")) from None
    files: list[Path] = []
    for name, value in form.multi_items():
        if isinstance(value, UploadFile):
            path = folder / plain_name(value.filename or "", len(files))
            if path.exists():
                raise HttpError(400, Message("Two files are called {name}.", name=path.name))
            await asyncio.to_thread(path.write_bytes, await value.read())
            files.append(path)
        elif name in (*_TEXTS, "apply"):
            fields[name] = value
    await form.close()
    _check_day(fields.get("end"))
    if not files:
        raise HttpError(400, Message("The form has no file."))
    return files, fields


def _check_day(end: str | None) -> None:
    try:
        datetime.date.fromisoformat(end or "2025-06-30")
    except ValueError:
        message = Message("end is {text!r}: give a day such as 2025-06-30.", text=end)
        raise HttpError(400, message) from None


async def _bounded(request: Request, maximum: int) -> AsyncGenerator[bytes, None]:
    size = 0
    async for piece in request.stream():
        size += len(piece)
        if size > maximum:
            raise HttpError(
                413,
                Message("An upload may have {maximum} bytes at most (setting max_upload).", maximum=maximum),
                code="LIMIT_EXCEEDED",
                headers=[(b"connection", b"close")],
            )
        yield piece


def plain_name(name: str, number: int) -> str:
    """The name of an uploaded file, without folders."""
    plain = PurePosixPath(PureWindowsPath(name).name).name.replace("\0", "")
    return plain if plain not in ("", ".", "..") and len(plain.encode()) < 200 else f"upload-{number + 1}"


async def _run(files: list[Path], fields: Mapping[str, str], settings: Settings) -> tuple[int, bytes, str]:
    """Run the command: its exit code, what it printed, and what it said of failures. Cancelling it ends it."""
    words = ["--json", "--yes" if fields.get("apply") == "true" else "--dry-run"]
    words += [f"--{name}={fields[name]}" for name in _TEXTS if fields.get(name)]
    words += ["--lang", "zh" if language() == CHINESE else "en", "--", *map(str, files)]
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-P", "-c", "from service.cli import main; main()", "import", *words),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env=_environment(settings),
    )
    try:
        output, said = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode is not None
    return process.returncode, output, said.decode(errors="replace")


def _environment(settings: Settings) -> dict[str, str]:
    """The variables that give the command the database of this service."""
    variables = dict(os.environ)
    for setting in described():
        if setting.section not in DATABASE_SECTIONS:
            continue
        value: Any = getattr(settings, setting.name)
        variables.pop(setting.variable, None)
        if value is not None and value != setting.default:
            variables[setting.variable] = value.get_secret_value() if setting.secret else str(value)
    return variables
