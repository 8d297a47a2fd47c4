"""Which web pages of other origins may call the API: cross-origin resource sharing."""

from __future__ import annotations

import re
from collections.abc import Iterable

from service.http_errors import Headers

EXPOSED = b"x-request-id, retry-after, etag"
_NAMES = re.compile(rb"[A-Za-z0-9!#$%&'*+.^_`|~, -]{1,2000}").fullmatch
_VARY = (b"vary", b"origin")


class Origins:
    """The origins that are allowed; ``*`` for all."""

    def __init__(self, allowed: Iterable[str]) -> None:
        self._allowed = frozenset(origin.encode() for origin in allowed)
        self._every = b"*" in self._allowed
        self.any = bool(self._allowed)

    def headers(self, request: dict[bytes, bytes]) -> Headers:
        """What an answer tells the browser. It varies by origin even where the request names none: caches must know."""
        if self._every:
            return [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", EXPOSED)]
        origin = request.get(b"origin")
        if origin is None or origin not in self._allowed:
            return [_VARY]
        return [(b"access-control-allow-origin", origin), (b"access-control-expose-headers", EXPOSED), _VARY]

    def preflight(self, request: dict[bytes, bytes], methods: bytes) -> Headers:
        """What the answer to a preflight adds: every header that the page wants to send, for the API reads few."""
        if not self._every and request.get(b"origin") not in self._allowed:
            return []
        wanted = request.get(b"access-control-request-headers", b"")
        return [
            (b"access-control-allow-methods", methods),
            *([(b"access-control-allow-headers", wanted)] if _NAMES(wanted) else []),
            (b"access-control-max-age", b"7200"),
            (b"vary", b"access-control-request-headers"),
        ]
