"""Downloads one file from a Maven repository over HTTP, with retries after network failures."""

from __future__ import annotations

import base64
import contextlib
import errno
import http.client
import ssl
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urlsplit, urlunsplit

from graph.errors import ConfigurationError, EngineError
from graph.messages.foreign import reason_of
from graph.messages.language import Message
from graph.server.versions import Jar

ATTEMPTS = 4
TIMEOUT = 30.0
"""Seconds without data after which an attempt ends."""
DISK_ERRORS = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EIO)


class UnreachableError(EngineError):
    """The repository cannot be reached, or does not have the file."""


def maven_central() -> str:
    """The address of Maven Central, as the client library knows it."""
    from jgo.constants import MAVEN_CENTRAL_URL

    return str(MAVEN_CENTRAL_URL)


class Repository:
    """A Maven repository at an ``http``, ``https`` or ``file`` address, which may name a user and password.

    Proxies are those of the system; certificates are those of the system and of certifi.
    """

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        if parts.scheme not in ("http", "https", "file") or not (parts.netloc or parts.scheme == "file"):
            raise ConfigurationError(
                Message(
                    "The Maven mirror (COBUILD_MAVEN_MIRROR) must be an address that starts with https://, "
                    "http:// or file://, not {address!r}.",
                    address=address,
                )
            )
        host = parts.netloc.rpartition("@")[2]
        self.address = urlunsplit((parts.scheme, host, parts.path.rstrip("/"), "", ""))
        self._headers = {"User-Agent": "cobuild"}
        if parts.username is not None:
            login = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
            self._headers["Authorization"] = "Basic " + base64.b64encode(login.encode()).decode()
        self._opener = urllib.request.build_opener(urllib.request.HTTPSHandler(context=_certificates()))

    def __call__(self, jar: Jar, target: Path, received: Callable[[int], None]) -> None:
        """Write the jar to ``target``, telling ``received`` the bytes as they come.

        :raises UnreachableError: after the last attempt, or at once when trying again would not help.
        :raises OSError: when ``target`` cannot be written.
        """
        url = f"{self.address}/{jar.path}"
        for attempt in range(1, ATTEMPTS + 1):
            try:
                self._attempt(url, jar, target, received)
                return
            except (OSError, http.client.HTTPException) as error:
                if isinstance(error, OSError) and error.errno in DISK_ERRORS:
                    raise
                if attempt == ATTEMPTS or not _may_pass(error):
                    reason = _reason(error)
                    raise UnreachableError(
                        Message(
                            "{name} cannot be fetched from {address}: {reason}.",
                            name=jar.name,
                            address=self.address,
                            reason=reason,
                        )
                    ) from error
            time.sleep(0.3 * 3 ** (attempt - 1))

    def _attempt(self, url: str, jar: Jar, target: Path, received: Callable[[int], None]) -> None:
        request = urllib.request.Request(url, headers=self._headers)
        got = 0
        try:
            with self._opener.open(request, timeout=TIMEOUT) as answer, target.open("wb") as file:
                # One byte more than the expected size proves that it is another file.
                while chunk := answer.read(min(1 << 16, jar.size + 1 - got)):
                    file.write(chunk)
                    got += len(chunk)
                    received(len(chunk))
            expected = answer.headers.get("Content-Length")
            if expected is not None and got < min(int(expected), jar.size):
                raise http.client.IncompleteRead(b"", int(expected) - got)
        except (OSError, http.client.HTTPException):
            received(-got)
            raise


def _may_pass(error: Exception) -> bool:
    """Whether a retry may help: not if the server refused, or does not exist."""
    if isinstance(error, urllib.error.HTTPError):
        return error.code in (408, 425, 429) or error.code >= 500
    reason = getattr(error, "reason", None)
    return not isinstance(reason, (ConnectionRefusedError, ssl.SSLCertVerificationError))


def _reason(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return Message("the answer is {status} {reason}", status=error.code, reason=error.reason)
    cause = getattr(error, "reason", error)
    return reason_of(cause) if isinstance(cause, BaseException) else str(cause or type(error).__name__)


def _certificates() -> ssl.SSLContext:
    context = ssl.create_default_context()
    # Python from python.org on macOS has no certificate authorities.
    with contextlib.suppress(ImportError):
        import certifi

        context.load_verify_locations(certifi.where())
    return context
