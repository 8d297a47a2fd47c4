"""The requests of each workload on the generated city: the same in every run, and similar in cities of every size."""

from __future__ import annotations

import base64
import datetime
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from bench.workloads import Workload
from graph.connection.session import Database
from seeds.generate import Plan, hubs
from seeds.generate.city import ident

AS_OF = "2024-06-01"
TODAY = "2026-07-01"
"""The day for which cities are made: most dated facts hold on it. Questions about networks use it as ``asOf``."""
TWO_YEARS_BEFORE = "2024-07-01"
CANDIDATES, CHOSEN = 40, 8
ORDINARY_RANK = 0.05
"""How far down the list of units by their number of ties ordinary ones are looked for, as a share of all."""
BODIES_AROUND, BODIES_OF_COMMUNITY = 20, 60
DIFFERING = "subdistrict"
"""The kind of place that two days are compared of."""
DAYS = 18
"""Number of different days for which measures are requested: more than the service caches results."""

Ask = Callable[[str, dict[str, Any]], Awaitable[Any]]
"""Asks Cobuild: document and variables in, ``data`` out."""


@dataclass(frozen=True, slots=True)
class Case:
    """One request of a workload: its variables for each server.

    ``floor``: None where the floor is given what Cobuild asks of the database. ``peer``: None where it is not asked.
    """

    cobuild: dict[str, Any]
    floor: dict[str, Any] | None = None
    peer: dict[str, Any] | None = None

    @classmethod
    def same(cls, **variables: Any) -> Case:
        """A request whose variables are the same for all."""
        return cls(variables, parameters(variables), variables)


@dataclass(frozen=True, slots=True)
class CityToAsk:
    """The graph to ask: its database, how Cobuild answers over it, and what the city in it was made from."""

    database: Database
    ask: Ask
    plan: Plan


def parameters(variables: Mapping[str, Any]) -> dict[str, Any]:
    """Variables as a hand-written statement takes them: dates as dates."""
    return {name: datetime.date.fromisoformat(value) if name == "asOf" else value for name, value in variables.items()}


async def cases(workload: Workload, place: CityToAsk) -> list[Case]:
    """The requests of a workload on the graph that is there, the same at every call."""
    if not workload.by_hand:
        return [Case(variables) for variables in await _QUESTIONS[workload.name](place)]
    if workload.name == "network":
        return [Case.same()]
    if workload.name == "page":
        return await _pages(place)
    argument = {"filter": "community", "coBuilders": "of"}.get(workload.name, "id")
    dated = {} if workload.name == "point" else {"asOf": AS_OF}
    return [Case.same(**{argument: id_}, **dated) for id_ in await _found(workload.name, place)]


_IDS = {
    "point": """MATCH (n:Unit) WHERE n.validFrom <= $asOf AND n.validTo >= $asOf
        WITH n.id AS id ORDER BY id WITH collect(id) AS ids
        RETURN [i IN range(0, size(ids) - 1, size(ids) / 50 + 1) | ids[i]]""",
    "tree": """MATCH (n:Area {level: 'DISTRICT'}) WHERE n.validFrom <= $asOf AND n.validTo >= $asOf
        WITH n ORDER BY n.id RETURN collect(n.id)""",
    "filter": """MATCH (n:Community) WITH n, COUNT { (n)-[:PARTY_TO]->() } AS agreements
        ORDER BY agreements DESC, n.id LIMIT 10 RETURN collect(n.id)""",
    # Ordinary units with enough co-builders for a full response; the hubs have thousands.
    "coBuilders": """MATCH (n:Unit)-[r:MEMBER_OF]->(j)<-[s:MEMBER_OF]-(m)
        WHERE r.validFrom <= $asOf AND r.validTo >= $asOf AND s.validFrom <= $asOf AND s.validTo >= $asOf
        WITH n, count(DISTINCT m) AS others ORDER BY others < 60, abs(others - 60), n.id LIMIT 10
        RETURN collect(n.id)""",
    "pages": """MATCH (n:Unit) WHERE n.validFrom <= $asOf AND n.validTo >= $asOf
        WITH n.id AS id ORDER BY id WITH collect(id) AS ids RETURN [ids[99], ids[size(ids) / 2]]""",
}
_CURSOR = """query ($id: ID!, $asOf: Date!) {
  units(first: 1, where: { id: { eq: $id } }, asOf: $asOf) { pageInfo { endCursor } }
}"""


async def _pages(place: CityToAsk) -> list[Case]:
    """The first page, the second, and one from the middle of the list.

    The peer sorts rows that each hold the whole list, as many as come before the page: with a heap of 1 GB the database
    refuses it the memory from about the sixth page on, so it is not asked for the middle.
    """
    as_of = {"asOf": AS_OF}
    found = [Case({"after": None, **as_of}, parameters({"after": "", **as_of}), {"after": None, **as_of})]
    peer_cursor = base64.b64encode(b"arrayconnection:99").decode()
    for last, peer in zip(await _found("pages", place), (peer_cursor, None), strict=True):
        if last is not None:
            cursor = (await place.ask(_CURSOR, {"id": last, **as_of}))["units"]["pageInfo"]["endCursor"]
            asked = {"after": peer, **as_of} if peer else None
            found.append(Case({"after": cursor, **as_of}, parameters({"after": last, **as_of}), asked))
    return found


async def _found(name: str, place: CityToAsk) -> list[Any]:
    found: list[Any] = await place.database.read(f"bench.{name}", _IDS[name], parameters({"asOf": AS_OF}))
    return found


# Questions about networks: what to ask is found by asking, so that answers are alike in cities of every size.

_AROUND = """query ($id: ID!, $asOf: Date!) {
  network(center: $id, asOf: $asOf, limit: 1, edgeLimit: 0) { nodesTotal }
}"""
_FAR = """query ($id: ID!, $asOf: Date!) {
  network(center: $id, steps: 2, asOf: $asOf, limit: 400, edgeLimit: 0) { nodes { entity distance } }
}"""
_MANY = "query ($id: ID!, $asOf: Date!) { core(community: $id, asOf: $asOf, limit: 1) { membersTotal } }"


async def _nearest(place: CityToAsk, ids: Iterable[str], document: str, size: int) -> list[str]:
    """Of some ids those whose answer is nearest to a size."""
    sizes = []
    for id_ in ids:
        (answer,) = (await place.ask(document, {"id": id_, "asOf": TODAY})).values()
        (found,) = answer.values()
        sizes.append((abs(found - size), id_))
    return [id_ for _, id_ in sorted(sizes)[:CHOSEN]]


async def _ordinary(place: CityToAsk) -> list[str]:
    first, last = int(place.plan["unit"] * ORDINARY_RANK), place.plan["unit"]
    ids = (ident("unit", place.plan.unit_at_rank(rank)) for rank in range(first, min(first + CANDIDATES, last)))
    return await _nearest(place, ids, _AROUND, BODIES_AROUND)


def _around(steps: int) -> Callable[[CityToAsk], Awaitable[list[dict[str, Any]]]]:
    async def found(place: CityToAsk) -> list[dict[str, Any]]:
        return [{"center": id_, "steps": steps, "asOf": TODAY} for id_ in await _ordinary(place)]

    return found


def _around_hub(steps: int) -> Callable[[CityToAsk], Awaitable[list[dict[str, Any]]]]:
    async def found(place: CityToAsk) -> list[dict[str, Any]]:
        return [{"center": id_, "steps": steps, "asOf": TODAY} for id_ in hubs(place.plan, 1)]

    return found


async def _paths(place: CityToAsk) -> list[dict[str, Any]]:
    found = []
    for id_ in await _ordinary(place):
        nodes = (await place.ask(_FAR, {"id": id_, "asOf": TODAY}))["network"]["nodes"]
        far = [node["entity"] for node in nodes if node["distance"] == 2]
        found += [{"from": id_, "to": far[-1], "asOf": TODAY}] if far else []
    return found


async def _core(place: CityToAsk) -> list[dict[str, Any]]:
    ids = (ident("community", index) for index in range(min(CANDIDATES, place.plan["community"])))
    found = await _nearest(place, ids, _MANY, BODIES_OF_COMMUNITY)
    return [{"community": id_, "asOf": TODAY} for id_ in found]


def _within(kind: str, count: int = 4, **others: Any) -> Callable[[CityToAsk], Awaitable[list[dict[str, Any]]]]:
    """The first places of a kind, with further variables."""

    async def found(place: CityToAsk) -> list[dict[str, Any]]:
        return [{"within": ident(kind, index), **others} for index in range(min(count, place.plan[kind]))]

    return found


async def _diff(place: CityToAsk) -> list[dict[str, Any]]:
    return [{**each, "from": TWO_YEARS_BEFORE, "to": TODAY} for each in await _within(DIFFERING)(place)]


async def _days(place: CityToAsk) -> list[dict[str, Any]]:
    """One place on many days that no other workload uses, so that no cached result is used twice."""
    last = datetime.date.fromisoformat(TODAY)
    days = ((last - datetime.timedelta(days=7 * back)).isoformat() for back in range(1, DAYS + 1))
    return [{"within": ident(_WHOLE, 0), "asOf": day} for day in days]


# Some 10,000 nodes in a city of any size; the smallest city has one, which is all of it.
_WHOLE = "service-area"
_QUESTIONS: dict[str, Callable[[CityToAsk], Awaitable[list[dict[str, Any]]]]] = {
    "around": _around(1),
    "around2": _around(2),
    "aroundHub": _around_hub(1),
    "aroundHub2": _around_hub(2),
    "paths": _paths,
    "core": _core,
    "network500": _within(_WHOLE, limit=500, edgeLimit=1500, asOf=TODAY),
    "network2000": _within(_WHOLE, limit=2000, edgeLimit=6000, asOf=TODAY),
    "sharing": _within("district"),
    "matches": _within("district", asOf=TODAY),
    "coverage": _within("district", asOf=TODAY),
    "diff": _diff,
    "metrics": _within(_WHOLE, asOf=TODAY),
    "metricsRun": _days,
}
