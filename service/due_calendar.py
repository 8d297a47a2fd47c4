"""``GET /due.ics``: what is due in a place, as a calendar that a program subscribes to.

Each item is an event of one whole day without a time zone, the last day on which it is in time. Its UID is the key of
the item, so that a calendar that is fetched again moves an event instead of adding one.
"""

from __future__ import annotations

import datetime
from typing import Any

import orjson
from icalendar import Calendar, Event
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from graph.errors import BadUserInput, CobuildError, LimitExceeded, NotFound
from graph.messages.language import Message
from graph.questions.due import KINDS
from resolvers.requests import GraphQLRequest
from service.exchange import Exchange
from service.http import Operate
from service.http_errors import error_response, from_error
from service.settings import Settings

PATH = "/due.ics"
CALENDAR = "text/calendar"
DAYS_AHEAD = 90
"""Days from today until the last day of a calendar that names none."""
MOST_ITEMS = 1_000
"""Events in one calendar."""
PARAMETERS = ("within", "until", "kinds", "verifyAfter")
QUERY = """query Due($within: ID, $place: ID!, $until: Date!, $kinds: [DueKind!], $verifyAfter: Int, $limit: Int) {
  due(within: $within, until: $until, kinds: $kinds, verifyAfter: $verifyAfter, limit: $limit) {
    from itemsTotal undatedTotal complete
    items { kind key date precision published overdue why about { name } places { name } }
  }
  place: entity(id: $place) { name }
}"""
PREPARED = GraphQLRequest(QUERY, {"within": "", "place": "", "until": "2026-12-31", "limit": MOST_ITEMS})
"""The query of a calendar of a place, for the database to plan in advance."""
_PRECISIONS = {"MONTH": "（只知到月，按月末计）", "YEAR": "（只知到年，按年末计）"}
_STATUS = {BadUserInput.code: 400, LimitExceeded.code: 400, NotFound.code: 404}
ONE_DAY = datetime.timedelta(days=1)


def due_route(operate: Operate, settings: Settings) -> BaseRoute:
    """The route of the calendar.

    :param operate: carries out one GraphQL operation
    """
    most = min(MOST_ITEMS, settings.max_page_size)

    async def due(request: Request) -> Response:
        try:
            asked = _variables(request, most)
        except CobuildError as error:
            status, body, _ = from_error(error)
            return error_response(status, body)
        client = (request.client.host, request.client.port) if request.client else None
        exchange = Exchange(None, client, read_only=True)
        reply = await operate(GraphQLRequest(QUERY, asked), exchange)
        answer = orjson.loads(reply.body)
        if errors := answer.get("errors"):
            status = 503 if reply.retry_after is not None else _STATUS.get(errors[0]["extensions"].get("code"), 500)
            wait = [] if reply.retry_after is None else [(b"retry-after", b"%d" % reply.retry_after)]
            return error_response(status, orjson.dumps({"errors": errors}), wait)
        place = answer["data"]["place"]
        found = calendar(answer["data"]["due"], place["name"] if place else None, most)
        headers = {"content-disposition": 'inline; filename="due.ics"'}
        return Response(found, headers=headers, media_type=CALENDAR)

    return Route(PATH, due)


def _variables(request: Request, most: int) -> dict[str, Any]:
    """The variables of the query, from the parameters of the address."""
    given = request.query_params
    for name in given:
        if name not in PARAMETERS:
            message = Message("{name} is no parameter: give {known}", name=name, known=", ".join(PARAMETERS))
            raise BadUserInput(message, path=name)
    months = given.get("verifyAfter")
    if months is not None and not months.isdecimal():
        message = Message("verifyAfter is {months!r}: give a number of months", months=months)
        raise BadUserInput(message, path="verifyAfter")
    until = given.get("until") or (datetime.date.today() + DAYS_AHEAD * ONE_DAY).isoformat()
    kinds = [kind for each in given.getlist("kinds") for kind in each.split(",") if kind]
    asked: dict[str, Any] = {"place": given.get("within", ""), "until": until, "limit": most}
    optional = {"within": given.get("within"), "kinds": kinds, "verifyAfter": None if months is None else int(months)}
    return asked | {name: value for name, value in optional.items() if value not in (None, "", [])}


def calendar(due: dict[str, Any], place: str | None, most: int) -> bytes:
    """The calendar of an answer to ``due``."""
    made = Calendar()
    made.add("prodid", "-//Cobuild//due//ZH")
    made.add("version", "2.0")
    made.add("x-wr-calname", f"{place or '共建'}·到期事项")
    notes = [] if due["itemsTotal"] <= most else [f"共 {due['itemsTotal']} 项，只含最早到期的 {most} 项。"]
    if due["undatedTotal"]:
        notes.append(f"另有 {due['undatedTotal']} 项日期不详，未列入。")
    if notes:
        made.add("x-wr-caldesc", "".join(notes))
    stamp = datetime.datetime.combine(datetime.date.fromisoformat(due["from"]), datetime.time(), datetime.UTC)
    for item in due["items"]:
        made.add_component(_event(item, stamp))
    return bytes(made.to_ical())


def _event(item: dict[str, Any], stamp: datetime.datetime) -> Event:
    day = datetime.date.fromisoformat(item["date"])
    event = Event()
    event.add("uid", f"{item['key']}@cobuild")
    event.add("dtstamp", stamp)
    event.add("dtstart", day)
    event.add("dtend", day + ONE_DAY)
    event.add("transp", "TRANSPARENT")
    kind, _ = KINDS[item["kind"]]
    event.add("categories", [kind])
    event.add("summary", f"{'【逾期】' if item['overdue'] else ''}{kind}：{item['about']['name']}")
    places = "、".join(place["name"] for place in item["places"])
    if places:
        event.add("location", places)
    event.add("description", f"{item['why']}{_PRECISIONS.get(item['precision'], '')}")
    return event
