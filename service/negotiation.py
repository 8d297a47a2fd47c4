"""The media types that a request has and accepts, by the GraphQL-over-HTTP specification."""

from __future__ import annotations

from functools import lru_cache

from graph.messages.language import CHINESE, ENGLISH

HTML = b"text/html; charset=utf-8"
GRAPHQL_RESPONSE = b"application/graphql-response+json; charset=utf-8"
"""The media type whose status codes show whether the request was valid."""
LEGACY_JSON = b"application/json; charset=utf-8"
"""The older media type: every well-formed request gets status 200, even if it fails."""


@lru_cache(maxsize=256)
def negotiate(accept: bytes | None) -> bytes | None:
    """The media type of the response, as a Content-Type value; None if the client accepts none that we can send."""
    if accept is None or not accept.strip():
        return LEGACY_JSON
    best: dict[bytes, tuple[int, float]] = {}
    for part in accept.lower().split(b","):
        name, *parameters = (piece.strip() for piece in part.split(b";"))
        for media_type, precision in _matches(name):
            # A precise range overrules a wildcard, whatever their order and quality.
            if precision >= best.get(media_type, (0, 0.0))[0]:
                best[media_type] = (precision, _quality(parameters))
    accepted = {media_type: quality for media_type, (_, quality) in best.items() if quality > 0}
    if not accepted:
        return None
    named_or_best = {media_type: (quality, best[media_type][0]) for media_type, quality in accepted.items()}
    return max(
        (media_type for media_type in (GRAPHQL_RESPONSE, LEGACY_JSON) if media_type in accepted),
        # If there are only wildcards (curl, browsers), the older type is the one that every client can read.
        key=lambda media_type: (*named_or_best[media_type], _is_preferred(media_type, named_or_best[media_type][1])),
    )


def _matches(name: bytes) -> list[tuple[bytes, int]]:
    match name:
        case b"application/graphql-response+json":
            return [(GRAPHQL_RESPONSE, 3)]
        case b"application/json":
            return [(LEGACY_JSON, 3)]
        case b"application/*":
            return [(GRAPHQL_RESPONSE, 2), (LEGACY_JSON, 2)]
        case b"*/*":
            return [(GRAPHQL_RESPONSE, 1), (LEGACY_JSON, 1)]
    return []


def _is_preferred(media_type: bytes, precision: int) -> bool:
    return media_type is (GRAPHQL_RESPONSE if precision == 3 else LEGACY_JSON)


@lru_cache(maxsize=256)
def prefers_html(accept: bytes | None) -> bool:
    """Whether the request is from a browser that opens a page, rather than from a program that reads data."""
    rated = qualities(accept or b"")
    data = max(rated.get(b"application/json", 0.0), rated.get(b"application/graphql-response+json", 0.0))
    return rated.get(b"text/html", 0.0) > data


def qualities(header: bytes) -> dict[bytes, float]:
    """The names in an Accept header of any kind, each with its quality."""
    rated = {}
    for part in header.lower().split(b","):
        name, *parameters = (piece.strip() for piece in part.split(b";"))
        rated[name] = _quality(parameters)
    return rated


@lru_cache(maxsize=256)
def language_of(accept_language: bytes | None) -> str:
    """The language of messages: Chinese if the client prefers it to English, else English."""
    rated = {name: quality for name, quality in qualities(accept_language or b"").items() if quality > 0}
    chinese = max((quality for name, quality in rated.items() if name.partition(b"-")[0] == b"zh"), default=0.0)
    english = max((quality for name, quality in rated.items() if name.partition(b"-")[0] == b"en"), default=0.0)
    if chinese == english:
        # The one that comes first; without either, English.
        return CHINESE if chinese and next(iter(n for n in rated if n[:2] in (b"zh", b"en")))[:2] == b"zh" else ENGLISH
    return CHINESE if chinese > english else ENGLISH


def _quality(parameters: list[bytes]) -> float:
    for parameter in parameters:
        if parameter.startswith(b"q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0.0
    return 1.0


@lru_cache(maxsize=256)
def is_json(content_type: bytes | None) -> bool:
    """Whether a request's body is JSON in UTF-8."""
    if content_type is None:
        return False
    name, *parameters = (piece.strip() for piece in content_type.lower().split(b";"))
    charsets = [parameter[8:].strip(b'"') for parameter in parameters if parameter.startswith(b"charset=")]
    return name in (b"application/json", b"application/graphql+json") and all(
        c in (b"utf-8", b"utf8") for c in charsets
    )
