"""``cobuild query``."""

from __future__ import annotations

import datetime
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.messages.foreign import reason_of
from graph.messages.language import Message, language
from service.console import UsageError
from service.options import with_settings
from service.settings import Settings

if TYPE_CHECKING:
    from graph.connection.session import Database
    from resolvers.requests import GraphQLRequest, RequestContext

EPILOG = """\b
Examples:
  cobuild query '{ serviceInfo { version } }'
  cobuild query question.graphql --variables '{"id": "case-1"}'
  cobuild query --direct '{ cases(first: 3) { totalCount } }'
  cobuild query --explain '{ units(first: 3) { nodes { name } } }'
"""


@click.command("query", epilog=EPILOG)
@click.argument("document")
@click.option("--variables", default=None, metavar="JSON", help="Variables of the operation, a JSON object.")
@click.option("--operation", default=None, metavar="NAME", help="Operation to run, if the document has several.")
@click.option("--url", default=None, help="Service to use; default: the one on --host and --port.")
@click.option("--direct", is_flag=True, help="Query the database, without a running service.")
@click.option("--explain", is_flag=True, help="Print the Cypher of the query with its parameters, without running it.")
@with_settings("Address", "Database", "Local Neo4j", "Limits", "Logs")
def command(
    settings: Settings,
    document: str,
    variables: str | None,
    operation: str | None,
    url: str | None,
    direct: bool,
    explain: bool,
) -> int:
    """Send a query to the API and print the response.

    DOCUMENT is GraphQL text, a file that contains it, or - for standard input.
    """
    import orjson

    from service.exits import ANSWERED_WITH_ERRORS, OK

    request: dict[str, Any] = {"query": _read(document), "operationName": operation}
    if variables is not None:
        request["variables"] = _json(variables)
    if explain:
        answer = _explained(settings, request)
        if isinstance(answer, str):
            click.echo(answer)
            return OK
    else:
        answer = _ask_directly(settings, request) if direct else _ask_service(url or _url(settings), settings, request)
    click.echo(orjson.dumps(answer, option=orjson.OPT_INDENT_2).decode())
    return ANSWERED_WITH_ERRORS if "errors" in answer else OK


def _read(document: str) -> str:
    if document == "-":
        return sys.stdin.read()
    if "{" in document:
        return document
    try:
        return Path(document).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = reason_of(error) if isinstance(error, OSError) else Message("it is not UTF-8 text")
        raise UsageError(
            Message(
                "{document} is neither a GraphQL document nor a file to read: {reason}.",
                document=document,
                reason=reason,
            )
        ) from None


def _json(text: str) -> dict[str, Any]:
    import orjson

    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise UsageError(Message("--variables is not JSON: {error}.", error=error)) from None
    if not isinstance(value, dict):
        raise UsageError(Message("--variables must be a JSON object."))
    return value


def _url(settings: Settings) -> str:
    from service.addresses import address

    return address(settings.host, settings.port) + "/graphql"


def _ask_service(url: str, settings: Settings, request: dict[str, Any]) -> Any:
    import urllib.error
    import urllib.request

    import orjson

    from graph.errors import Unavailable

    if not url.startswith(("http://", "https://")):
        raise UsageError(Message("--url must start with http:// or https://."))
    headers = {"content-type": "application/json", "accept": "application/graphql-response+json"}
    headers["accept-language"] = language()
    outgoing = urllib.request.Request(url, orjson.dumps(request), headers)
    try:
        with urllib.request.urlopen(outgoing, timeout=settings.request_timeout + 5) as response:
            body = response.read()
    except urllib.error.HTTPError as error:
        # An HTTP error may have a GraphQL response as its body.
        body = error.read()
    except OSError as error:
        cause = getattr(error, "reason", error)
        reason = reason_of(cause) if isinstance(cause, OSError) else cause
        hint = Message("Start it with `cobuild serve`, or query the database with --direct.")
        raise Unavailable(
            Message("No service answers at {url}: {reason}. {hint}", url=url, reason=reason, hint=hint)
        ) from None
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        raise Unavailable(Message("The server at {url} is not a Cobuild service.", url=url)) from None


def _ask_directly(settings: Settings, request: dict[str, Any]) -> Any:
    import orjson

    from service.commands.database import with_loaded_graph

    async def ask(database: Database) -> Any:
        from service.wiring import build_executor

        reply = await build_executor(database, settings).execute(*_asked(settings, request))
        return orjson.loads(reply.body)

    return with_loaded_graph(settings, ask)


def _asked(settings: Settings, request: dict[str, Any]) -> tuple[GraphQLRequest, RequestContext]:
    """The request as the resolvers read it, of today."""
    from resolvers.requests import GraphQLRequest, RequestContext

    asked = GraphQLRequest(request["query"], request.get("variables"), request["operationName"])
    return asked, RequestContext(datetime.date.today(), "cli", settings.patience)


def _explained(settings: Settings, request: dict[str, Any]) -> Any:
    """The statements as a script, or the answer that refuses the operation."""
    import asyncio

    import orjson

    from resolvers.explain import explained, script
    from resolvers.preparation import Preparation
    from resolvers.replies import Reply
    from schema import build_schema
    from service.wiring import limits

    preparation = Preparation(build_schema(), limits(settings))
    found = asyncio.run(explained(preparation, *_asked(settings, request)))
    return orjson.loads(found.body) if isinstance(found, Reply) else script(found)
