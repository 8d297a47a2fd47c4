"""Completes every response before it is sent: general headers, ``ETag`` and caching rules if it may be cached, and
compression if it is worth it."""

from __future__ import annotations

import asyncio
import hashlib

import msgspec

from service.compression import Compression, Encoding, compress
from service.exchange import Exchange
from service.http_errors import NO_STORE, NOSNIFF, Headers, language_headers
from service.settings import Settings

IN_A_THREAD = 200_000
"""Responses above this size in bytes are tagged and compressed in a thread: 700 kB take about a millisecond."""
WITH_MESSAGES = (b'{"errors"', b"[")
"""The first bytes of responses that have errors, or may have them (batches). Data is the same in every language."""
VARY = (b"vary", b"accept, accept-encoding")


class Answer(msgspec.Struct):
    """An HTTP response under construction. ``cacheable``: browsers and proxies may keep it and revalidate it."""

    status: int
    content_type: bytes | None
    body: bytes
    headers: Headers = []
    cacheable: bool = False


class Finish:
    """Completes answers, in place."""

    def __init__(self, settings: Settings) -> None:
        self._compression = Compression(settings.compression)
        age = settings.cache_max_age
        self._kept = (b"cache-control", b"public, max-age=%d" % age if age else b"no-cache")

    async def __call__(self, answer: Answer, headers: dict[bytes, bytes], exchange: Exchange) -> None:
        """Tag and compress the response where that applies, and add the headers."""
        has_messages = answer.body.startswith(WITH_MESSAGES)
        encoding = self._compression.choose(len(answer.body), headers.get(b"accept-encoding"), exchange.client)
        if answer.cacheable or encoding is not None:
            held = headers.get(b"if-none-match")
            if len(answer.body) > IN_A_THREAD:
                await asyncio.to_thread(_tag_and_compress, answer, held, encoding)
            else:
                _tag_and_compress(answer, held, encoding)
        answer.headers += [NOSNIFF, (b"x-request-id", exchange.id)]
        if has_messages:
            answer.headers += language_headers()
        answer.headers += [self._kept, VARY] if answer.cacheable else [NO_STORE]
        if answer.content_type is not None:
            answer.headers += [(b"content-type", answer.content_type), (b"content-length", b"%d" % len(answer.body))]


def _tag_and_compress(answer: Answer, held: bytes | None, encoding: Encoding | None) -> None:
    if answer.cacheable:
        # Weak, because the same tag is used for every encoding of the response.
        tag = b'W/"%s"' % hashlib.blake2b(answer.body, digest_size=12).hexdigest().encode()
        answer.headers.append((b"etag", tag))
        if held is not None and is_held(tag, held):
            answer.status, answer.content_type, answer.body = 304, None, b""
            return
    if encoding is not None:
        answer.headers.append((b"content-encoding", encoding))
        answer.body = compress(answer.body, encoding)


def is_held(tag: bytes, held: bytes) -> bool:
    """Whether the client's If-None-Match names the tag, compared weakly."""
    named = [each.strip().removeprefix(b"W/") for each in held.split(b",")]
    return tag.removeprefix(b"W/") in named or b"*" in named
