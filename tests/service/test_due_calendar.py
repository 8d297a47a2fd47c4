"""``/due.ics``: a calendar that programs read, with an event for each dated item and one clear error otherwise."""

from __future__ import annotations

import datetime
from typing import Any

import httpx
import orjson
import pytest
from icalendar import Calendar

from resolvers.replies import Reply
from resolvers.requests import GraphQLRequest
from service.app import create_app
from service.due_calendar import PATH, QUERY, due_route
from service.exchange import Exchange
from service.settings import Settings

pytestmark = pytest.mark.anyio
ITEM = {
    "kind": "AGREEMENT_LAPSES",
    "key": "AGREEMENT_LAPSES:a-1",
    "date": "2024-02-29",
    "precision": "DAY",
    "published": "2024-02-29",
    "overdue": False,
    "why": "协议到期，尚无续签记录",
    "about": {"name": "共建协议，一；二"},
    "places": [{"name": "荷风社区"}],
}
LATE = {
    **ITEM,
    "key": "COMMITMENT_DUE:c",
    "kind": "COMMITMENT_DUE",
    "precision": "MONTH",
    "overdue": True,
    "places": [],
}
NAME = "荷风社区与若干单位区域化党建共驻共建协议书" * 5
LONG = {**ITEM, "key": "AGREEMENT_LAPSES:a-2", "about": {"name": NAME}}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def parsed(content: bytes) -> Any:
    return Calendar.from_ical(content)


class Asked:
    """Answers with these items, and notes the variables."""

    def __init__(self, items: list[dict[str, Any]], total: int | None = None, undated: int = 0) -> None:
        self.due = {
            "from": "2024-02-26", "itemsTotal": len(items) if total is None else total, "undatedTotal": undated,
            "complete": True, "items": items,
        }  # fmt: skip
        self.variables: dict[str, Any] = {}
        self.error: dict[str, Any] | None = None

    async def __call__(self, request: GraphQLRequest, exchange: Exchange) -> Reply:
        assert (request.query, exchange.read_only) == (QUERY, True)
        self.variables = request.variables or {}
        body: dict[str, Any] = {"data": {"due": self.due, "place": {"name": "莲花街道"}}}
        if self.error:
            body = {"errors": [self.error], "data": None}
        return Reply(orjson.dumps(body))


async def fetch(asked: Asked, query: str = "?within=lianhua&until=2024-06-30") -> httpx.Response:
    settings = Settings()

    async def ready() -> None: ...

    app = create_app(asked, settings, ready, [due_route(asked, settings)])
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        return await client.get(f"{PATH}{query}")


async def events(asked: Asked) -> list[Any]:
    return list(parsed((await fetch(asked)).content).walk("VEVENT"))


async def test_every_item_is_an_event_of_a_whole_day() -> None:
    answer = await fetch(Asked([ITEM, LATE]))
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    found = parsed(answer.content)
    assert found["x-wr-calname"] == "莲花街道·到期事项"
    first, late = found.walk("VEVENT")
    assert first["uid"] == "AGREEMENT_LAPSES:a-1@cobuild"
    assert (first["dtstart"].dt, first["dtend"].dt) == (datetime.date(2024, 2, 29), datetime.date(2024, 3, 1))
    assert first["dtstart"].params["VALUE"] == "DATE"
    assert "TZID" not in first["dtstart"].params
    assert first["summary"] == "协议到期：共建协议，一；二"
    assert first["location"] == "荷风社区"
    assert late["summary"] == "【逾期】承诺到期：共建协议，一；二"
    assert late["description"].endswith("（只知到月，按月末计）")
    assert "location" not in late


async def test_the_same_items_make_the_same_calendar() -> None:
    assert (await fetch(Asked([ITEM, LATE]))).content == (await fetch(Asked([ITEM, LATE]))).content


async def test_long_names_are_folded_and_read_back() -> None:
    answer = await fetch(Asked([LONG]))
    assert max(len(line) for line in answer.content.split(b"\r\n")) <= 75
    (event,) = parsed(answer.content).walk("VEVENT")
    assert event["summary"] == f"协议到期：{NAME}"


async def test_what_is_not_in_it_is_said() -> None:
    whole = parsed((await fetch(Asked([ITEM]))).content)
    assert "x-wr-caldesc" not in whole
    cut = parsed((await fetch(Asked([ITEM], total=5000, undated=3))).content)
    assert cut["x-wr-caldesc"] == "共 5000 项，只含最早到期的 1000 项。另有 3 项日期不详，未列入。"
    assert await events(Asked([])) == []


async def test_parameters() -> None:
    asked = Asked([])
    await fetch(asked, "?within=lianhua&until=2024-06-30&kinds=TERM_ENDS,MEETING_DUE&kinds=NEED_DEADLINE&verifyAfter=6")
    assert asked.variables == {
        "within": "lianhua", "place": "lianhua", "until": "2024-06-30", "limit": 1000, "verifyAfter": 6,
        "kinds": ["TERM_ENDS", "MEETING_DUE", "NEED_DEADLINE"],
    }  # fmt: skip
    await fetch(asked, "")
    ahead = datetime.date.fromisoformat(asked.variables["until"]) - datetime.date.today()
    assert ahead.days == 90
    assert {"within", "kinds", "verifyAfter"}.isdisjoint(asked.variables)


@pytest.mark.parametrize("query", ["?witin=lianhua", "?verifyAfter=soon"])
async def test_parameters_that_are_refused(query: str) -> None:
    answer = await fetch(Asked([]), query)
    assert answer.status_code == 400
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize(("code", "status"), [("NOT_FOUND", 404), ("BAD_USER_INPUT", 400), ("INTERNAL", 500)])
async def test_errors_of_the_question(code: str, status: int) -> None:
    asked = Asked([])
    asked.error = {"message": "due.within: no Place has the id", "extensions": {"code": code}}
    answer = await fetch(asked)
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/json"
    assert answer.json() == {"errors": [asked.error]}


def test_the_calendar_of_the_service(service_url: str) -> None:
    answer = httpx.get(f"{service_url}{PATH}", params={"within": "lianhua", "until": "2030-12-31"}, timeout=120)
    assert answer.status_code == 200, answer.text
    found = parsed(answer.content)
    assert found["x-wr-calname"] == "莲花区·到期事项"
    uids = [str(event["uid"]) for event in found.walk("VEVENT")]
    assert uids
    assert len(set(uids)) == len(uids)
    refused = httpx.get(f"{service_url}{PATH}", params={"within": "no-such-place"}, timeout=120)
    assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (404, "NOT_FOUND")
