"""Cross-origin resource sharing: the web pages of other origins that may call the API."""

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
        """The headers of a response. It varies by origin even if the request has none, so that caches know it."""
        if self._every:
            return [(b"access-control-allow-origin", b"*"), (b"access-control-expose-headers", EXPOSED)]
        origin = request.get(b"origin")
        if origin is None or origin not in self._allowed:
            return [_VARY]
        return [(b"access-control-allow-origin", origin), (b"access-control-expose-headers", EXPOSED), _VARY]

    def preflight(self, request: dict[bytes, bytes], methods: bytes) -> Headers:
        """The further headers for a preflight: all headers are allowed that the page wants to send."""
        if not self._every and request.get(b"origin") not in self._allowed:
            return []
        wanted = request.get(b"access-control-request-headers", b"")
        return [
            (b"access-control-allow-methods", methods),
            *([(b"access-control-allow-headers", wanted)] if _NAMES(wanted) else []),
            (b"access-control-max-age", b"7200"),
            (b"vary", b"access-control-request-headers"),
        ]
