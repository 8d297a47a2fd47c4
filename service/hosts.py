"""Host names that the service accepts.

A web page can make its own host name resolve to an address of this machine and then read from the service as its own
origin (DNS rebinding). The browser sends that name as Host, so only known names are accepted. IP addresses are safe.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from graph.messages.language import Message
from service.http_errors import HttpError

_HOST = re.compile(rb"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::[0-9]{1,5})?").fullmatch


class Hosts:
    """The accepted names: localhost and names below it, every IP address, and the allowed names.

    ``.example.org`` allows the names below example.org too, ``*`` every name.
    """

    def __init__(self, allowed: Iterable[str]) -> None:
        names = [name.lower().removesuffix(".") for name in allowed]
        self._every = "*" in names
        self._names = frozenset(("localhost", *(name.removeprefix(".") for name in names)))
        self._above = (".localhost", *(name for name in names if name.startswith(".")))
        self._problem = lru_cache(maxsize=1024)(self._look_up)

    def problem(self, scope: Any) -> HttpError | None:
        """The error for a request whose Host is not accepted, or None."""
        found = [value for name, value in scope["headers"] if name == b"host"]
        if not found and scope["http_version"] == "1.0":
            return None
        if len(found) != 1:
            return HttpError(400, Message("A request in HTTP/1.1 must have exactly one Host header."))
        return self._problem(found[0])

    def _look_up(self, host: bytes) -> HttpError | None:
        read = _HOST(host)
        if read is None:
            return HttpError(400, Message("The Host header is not a valid host."))
        name = read[1].decode().lower().removesuffix(".")
        if self._every or name in self._names or name.endswith(self._above) or _is_address(name.strip("[]")):
            return None
        told = Message(
            "This service does not accept the host name {name}. If it should, add it to the setting allowed_hosts.",
            name=name[:100],
        )
        return HttpError(421, told, code="UNKNOWN_HOST")


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
