"""``/export/report.docx`` and ``/export/report.xlsx``: the report of a place and a period as a download."""

from __future__ import annotations

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.errors import BadUserInput, CobuildError
from graph.messages.language import Message
from resolvers.execution import Executor
from service.exchange import client_name
from service.http_errors import error_response, from_error
from service.reporting import MEDIA_TYPES, asking, content, writer, written
from service.settings import Settings

PARAMETERS = ("within", "during")
_JSON = "application/json; charset=utf-8"


def report_routes(executor: Executor, settings: Settings) -> list[BaseRoute]:
    """The routes of reports; a report is made whole before its response begins."""

    async def answer(request: Request) -> Response:
        suffix = request.url.path.rpartition(".")[2]
        try:
            asked = {name: _given(request, name) for name in PARAMETERS}
            ask = asking(executor, settings.request_timeout, client_name(request.client.host) if request.client else "")
            found = await content(ask, asked["within"], asked["during"])
            body = await written(writer(suffix), found)
        except CobuildError as error:
            status, problem, headers = from_error(error)
            return error_response(status, problem, headers, media_type=_JSON)
        name = f"{found.title}（{asked['during']}）.{suffix}".replace("/", "／")
        plain = f'filename="cobuild-report.{suffix}"'
        disposition = f"attachment; {plain}; filename*=UTF-8''{quote(name, safe='')}"
        return Response(body, media_type=MEDIA_TYPES[suffix], headers={"content-disposition": disposition})

    return [Route(f"/export/report.{suffix}", answer) for suffix in MEDIA_TYPES]


def _given(request: Request, name: str) -> str:
    """A parameter of the address."""
    if not (value := request.query_params.get(name)):
        message = Message("{name} is missing: give it as ?within=PLACE&during=2025H1", name=name)
        raise BadUserInput(message, path=name)
    return value
