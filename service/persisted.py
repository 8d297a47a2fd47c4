"""Automatic persisted queries: a client sends the hash of a query, and its text only on request.

The protocol is Apollo's; clients react to its messages and codes.
"""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from typing import Any

import msgspec

from graph.messages.language import Message
from resolvers.requests import GraphQLRequest
from service.http_errors import HttpError

OVERHEAD = 300
"""Bytes that an entry takes in addition to its text."""
WHERE = "extensions.persistedQuery"


class PersistedQueries:
    """The texts by hash, up to a number of bytes; the least recently used go first. With 0 the protocol is off."""

    def __init__(self, maximum_bytes: int) -> None:
        self._maximum = maximum_bytes
        self._bytes = 0
        self._texts: OrderedDict[str, str] = OrderedDict()

    def complete(self, request: GraphQLRequest) -> GraphQLRequest:
        """The request with its text.

        :raises HttpError: it has neither a text nor a known hash, or the hash does not match the text
        """
        extensions = request.extensions
        if extensions is None or extensions.get("persistedQuery") is None:
            if not request.query:
                raise HttpError(400, Message("This is not a GraphQL request: Object missing required field `query`"))
            return request
        if not self._maximum:
            if request.query:
                return request
            raise HttpError(200, "PersistedQueryNotSupported", code="PERSISTED_QUERY_NOT_SUPPORTED")
        wanted = _hash(extensions["persistedQuery"])
        if not request.query:
            return msgspec.structs.replace(request, query=self._find(wanted))
        if hashlib.sha256(request.query.encode()).hexdigest() != wanted:
            raise HttpError(400, Message("{where}.sha256Hash is not the SHA-256 of this query.", where=WHERE))
        self._keep(wanted, request.query)
        return request

    def _find(self, wanted: str) -> str:
        text = self._texts.get(wanted)
        if text is None:
            # 200 with either media type: some clients send the text only after a 200.
            raise HttpError(200, "PersistedQueryNotFound", code="PERSISTED_QUERY_NOT_FOUND")
        self._texts.move_to_end(wanted)
        return text

    def _keep(self, key: str, text: str) -> None:
        if key in self._texts:
            self._texts.move_to_end(key)
            return
        self._texts[key] = text
        self._bytes += _weight(text)
        while self._bytes > self._maximum:
            _, oldest = self._texts.popitem(last=False)
            self._bytes -= _weight(oldest)


def _weight(text: str) -> int:
    return text.__sizeof__() + OVERHEAD


def _hash(given: Any) -> str:
    if not isinstance(given, dict) or given.get("version") != 1:
        raise HttpError(
            400,
            Message(
                '{where} must be {{"version": 1, "sha256Hash": …}}; other versions are not supported.', where=WHERE
            ),
        )
    wanted = given.get("sha256Hash")
    if not isinstance(wanted, str) or len(wanted) != 64:
        raise HttpError(400, Message("{where}.sha256Hash must be the 64 hexadecimal digits of a SHA-256.", where=WHERE))
    return wanted.lower()
