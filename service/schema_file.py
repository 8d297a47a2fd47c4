"""``/schema.graphql``: the schema in the schema definition language, for generators of clients."""

from __future__ import annotations

import asyncio

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from schema.changes import RECORDED
from service.answers import Answer, Finish
from service.exchange import Exchange
from service.settings import Settings

PLAIN_TEXT = b"text/plain; charset=utf-8"


def schema_route(settings: Settings) -> BaseRoute:
    """The route of the checked-in schema; a test ensures that it equals the schema of the API."""
    finish = Finish(settings)

    async def schema_file(request: Request) -> Response:
        headers = dict(request.scope["headers"])
        answer = Answer(200, PLAIN_TEXT, await asyncio.to_thread(RECORDED.read_bytes), cacheable=True)
        await finish(answer, headers, Exchange(headers.get(b"x-request-id"), request.scope["client"], read_only=True))
        response = Response(answer.body, answer.status)
        response.raw_headers = answer.headers
        return response

    return Route("/schema.graphql", schema_file)
