"""Compressed responses: zstd if the client accepts it, else gzip, at levels that take about a millisecond per MB."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Literal

from isal import igzip

from service.exchange import is_local
from service.negotiation import qualities

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

Encoding = bytes
LEAST_BYTES = 1024
"""Smaller responses fit into one or two packets anyway."""
ZSTD, GZIP = b"zstd", b"gzip"


class Compression:
    """Chooses how a response is compressed, if at all.

    ``when``: ``auto`` skips clients on this machine, because compression makes nothing faster for them.
    """

    def __init__(self, when: Literal["auto", "always", "never"]) -> None:
        self._when = when

    def choose(self, size: int, accept_encoding: bytes | None, client: str) -> Encoding | None:
        """The encoding for a response of that size; None for no compression."""
        if size < LEAST_BYTES or accept_encoding is None or self._when == "never":
            return None
        if self._when == "auto" and is_local(client):
            return None
        return best_encoding(accept_encoding)


@lru_cache(maxsize=256)
def best_encoding(accept_encoding: bytes) -> Encoding | None:
    """The better of the encodings that an Accept-Encoding header admits."""
    accepted = qualities(accept_encoding)
    others = accepted.get(b"*", 0.0)
    rated = {name: accepted.get(name, others) for name in (ZSTD, GZIP)}
    best = max(rated, key=lambda name: rated[name])
    return best if rated[best] > 0 else None


def compress(body: bytes, encoding: Encoding) -> bytes:
    """The body in that encoding; other threads run meanwhile."""
    return zstd.compress(body, 1) if encoding == ZSTD else igzip.compress(body, 1)
