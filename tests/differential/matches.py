"""Needs matched with offers in plain Python, from the rules in ``docs/questions.md``."""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator
from typing import Any

from tests.differential.ties import Tie, ties_of
from tests.differential.world import LAST, Link, Thing, View, World, last_day

PARTIALS = ("2019", "2012-06", "2018-07-15", "XXXX-03-26", "2012-XX", "2012-XX-15")
HELD = {"Need": "HAS_NEED", "Resource": "OFFERS"}


def matching_world(seed: int) -> World:
    """Two sub-districts that share a district, their communities and units, and what these need and offer."""
    rng = random.Random(seed)
    world = World()
    for label, number in (("Area", 4), ("Community", 4), ("Unit", 9), ("Need", 10), ("Resource", 9), ("Agreement", 3)):
        for index in range(number):
            given: dict[str, Any] = {"id": f"{label.lower()}-{index}", "name": "名", **_dates(rng, 0.2)}
            if label in ("Need", "Resource") and rng.random() < 0.9:
                given["kind"] = rng.choice(("VENUE", "HEALTH", "HEALTH", "OTHER"))
                given |= {"kindText": rng.choice(("竹编", "竹编", "剪纸"))} if rng.random() < 0.6 else {}
            if label in ("Need", "Resource") and rng.random() < 0.7:
                given |= {"quantity" if label == "Need" else "capacity": rng.choice((0, 1, 7, 30)), "unit": "人"}
            if label == "Need":
                given |= {"deadline": rng.choice(PARTIALS)} if rng.random() < 0.6 else {}
                given |= {"status": rng.choice(("OPEN", "FULFILLED"))} if rng.random() < 0.3 else {}
            world.things[given["id"]] = Thing(label, given)

    def some(label: str, number: int) -> str:
        return f"{label}-{int(number * rng.random() ** 2)}"

    links = [("PART_OF", f"area-{i}", "area-0") for i in (1, 2)]
    links += [("PART_OF", f"community-{i}", rng.choice(("area-1", "area-2"))) for i in range(4)]
    links += [("PART_OF", some("community", 4), "area-3"), ("PART_OF", "area-0", "area-1")]
    links += [("LOCATED_IN", f"unit-{i}", f"community-{rng.randrange(4)}") for i in range(8)]
    links += [("LEADS", some("unit", 9), some("community", 4)) for _ in range(2)]
    links += [("HAS_NEED", rng.choice((some("unit", 9), some("community", 4))), f"need-{i}") for i in range(10)] * 2
    links += [("OFFERS", some("unit", 9), f"resource-{i}") for i in range(9)] + [("OFFERS", "unit-0", "resource-1")]
    links += [("PARTY_TO", some(*rng.choice((("unit", 9), ("community", 4)))), some("agreement", 3)) for _ in range(9)]
    links += [("CO_BUILDS_WITH", f"community-{i % 4}", some("unit", 9)) for i in range(8)]
    for index, (type_, source, target) in enumerate(links):
        given = {"id": f"m{index:03d}", **_dates(rng, 0.25)}
        if type_ == "PART_OF":
            given["kind"] = rng.choice(("ADMINISTRATIVE", "ADMINISTRATIVE", "GRID"))
        if type_ == "LEADS":
            given["role"] = "CORE"
        world.links.append(Link(type_, given, world.things[source], world.things[target]))
    return world


def _dates(rng: random.Random, share: float) -> dict[str, Any]:
    if rng.random() >= share:
        return {}
    return rng.choice(
        ({"observedOn": "2012-12-15"}, {"startDate": "2015"}, {"endDate": "2016-05"}, {"startDate": "2012"})
    )


def up(world: World, thing: Thing, hierarchy: str | None, view: View) -> list[Thing]:
    """The places directly around a thing."""
    places = ("Area", "Community")
    found = [far for _, far in world.out(thing, view, "LOCATED_IN", "PARTY_ORGANIZATION_OF")]
    for link, far in world.out(thing, view, "PART_OF"):
        if hierarchy is None or thing.label not in places or link.given.get("kind") == hierarchy:
            found.append(far)
    return found + [
        far for link, far in world.out(thing, view, "LEADS") if link.given.get("role") == "CORE" and far.label in places
    ]


def steps_up(world: World, bodies: list[Thing], hierarchy: str | None, view: View) -> dict[Thing, int]:
    """All that bodies lie in, with the fewest steps up to it."""
    steps, edge = dict.fromkeys(bodies, 0), bodies
    for step in range(1, 13):
        edge = [far for each in edge for far in up(world, each, hierarchy, view) if far not in steps]
        for far in edge:
            steps.setdefault(far, step)
        edge = list(dict.fromkeys(edge))
    return steps


def bodies_of(world: World, thing: Thing, view: View) -> list[Thing]:
    return list(dict.fromkeys(body for _, body in world.back(thing, view, HELD[thing.label])))


def _over(thing: Thing, view: View) -> bool:
    """Whether a thing is done with: by its last day, or where it has none by its status."""
    last = thing.days[1]
    return thing.given.get("status") in ("FULFILLED", "ENDED") and not view.day <= last < LAST


def _kinds(thing: Thing) -> tuple[str, str] | None:
    """The key that must be equal for a match; None if the thing has no kind."""
    kind, text = thing.given.get("kind"), thing.given.get("kindText")
    if kind is None or (kind == "OTHER" and text is None):
        return None
    return str(kind), str(text) if kind == "OTHER" else ""


def _open(world: World, label: str, view: View, like: Thing, inside: set[Thing]) -> Iterator[Thing]:
    for thing in world.of_type(label):
        held = any(body in inside for body in bodies_of(world, thing, view))
        if _kinds(like) and _kinds(thing) == _kinds(like) and held and not _over(thing, view):
            yield thing


def _lie_in(world: World, places: set[Thing], hierarchy: str | None, view: View) -> set[Thing]:
    return {thing for thing in world.things.values() if places & set(steps_up(world, [thing], hierarchy, view))}


def matches(world: World, view: View, asked: dict[str, Any]) -> dict[str, Any]:
    """The whole answer to the question."""
    hierarchy, limit, each = asked.get("hierarchy"), asked.get("limit", 100), asked.get("each", 5)
    everything = set(world.things.values()) if asked.get("anywhere") else None
    if "within" in asked:
        inside = _lie_in(world, {world.things[asked["within"]]}, hierarchy, view)
        needs = [
            t
            for t in world.of_type("Need")
            if not _over(t, view) and any(body in inside for body in bodies_of(world, t, view))
        ]
        pairs = [(n, r) for n in needs for r in _open(world, "Resource", view, n, everything or inside)]
    else:
        one = world.things[asked.get("need") or asked["resource"]]
        around = steps_up(world, bodies_of(world, one, view), hierarchy, view)
        places = {thing for thing in around if thing.label in ("Area", "Community")}
        inside = _lie_in(world, places, hierarchy, view) if places else set()
        far = "Resource" if one.label == "Need" else "Need"
        found = list(_open(world, far, view, one, everything or inside))
        needs = [one] if one.label == "Need" else found
        pairs = [(one, r) for r in found] if one.label == "Need" else [(n, one) for n in found]
    rows = [row for n, r in pairs if (row := _match(world, n, r, hierarchy, view, anywhere=bool(everything)))]
    rows.sort(key=lambda row: (row["overdue"], -row["score"], row["need"]["id"], row["resource"]["id"]))
    best = [row for at, row in enumerate(rows) if sum(other["need"] == row["need"] for other in rows[:at]) < each]
    unmatched = [] if "resource" in asked else sorted({n.id for n in needs} - {row["need"]["id"] for row in rows})
    whole = len(best[:limit]) == len(rows) and len(unmatched) <= limit
    return {
        "matches": best[:limit],
        "matchesTotal": len(rows),
        "needsTotal": len(needs),
        "unmatched": [{"id": id_} for id_ in unmatched[:limit]],
        "unmatchedTotal": len(unmatched),
        "complete": whole,
        "cutBy": [] if whole else ["LIMIT"],
    }


def _match(
    world: World, need: Thing, resource: Thing, hierarchy: str | None, view: View, *, anywhere: bool
) -> dict[str, Any] | None:
    askers, givers = bodies_of(world, need, view), bodies_of(world, resource, view)
    if set(askers) & set(givers):
        return None
    near, far = (steps_up(world, bodies, hierarchy, view) for bodies in (askers, givers))
    common = [(near[p] + far[p], p.id) for p in near if p in far and p.label in ("Area", "Community")]
    if not common and not anywhere:
        return None
    steps, place = min(common) if common else (None, None)
    ties = _ties(world, askers, givers, view)
    points = {
        "KIND": 30,
        "CAPACITY": _capacity(need.given, resource.given),
        "TIME": _time(need, resource, view.day),
        "DISTANCE": 0 if steps is None else 20 if steps <= 1 else max(22 - 2 * steps, 0),
        "TIES": min(5 * len(ties), 10),
        "AGREEMENT": 10 if any(reason == "AGREEMENT" for reason, _ in ties) else 0,
    }
    return {
        "need": {"id": need.id},
        "resource": {"id": resource.id},
        "score": sum(points.values()),
        "overdue": (last_day(need.given.get("deadline")) or LAST) < view.day,
        "steps": steps,
        "place": {"id": place} if place else None,
        "reasons": [{"criterion": name, "points": value} for name, value in points.items()],
        "ties": [
            {"reason": reason, "fact": fact, "givers": [{"id": id_} for id_ in sorted(ties[reason, fact])]}
            for reason, fact in sorted(ties)
        ],
    }


def _ties(world: World, askers: list[Thing], givers: list[Thing], view: View) -> dict[tuple[str, str], set[str]]:
    """The ties by reason and fact, each with who gives."""
    found: dict[tuple[str, str], set[str]] = {}
    for asker in askers:
        partners: dict[Thing, list[Tie]] = ties_of(world, asker, view)
        for giver in givers:
            for tie in partners.get(giver, []):
                found.setdefault((tie.reason, tie.fact), set()).update(each.id for each in tie.givers)
    return found


def _capacity(need: dict[str, Any], resource: dict[str, Any]) -> int:
    asked: int | None = need.get("quantity")
    offered: int | None = resource.get("capacity")
    if asked is None or asked <= 0 or offered is None or (need.get("unit") or "") != (resource.get("unit") or ""):
        return 5
    return min(15, 15 * max(offered, 0) // asked)


def _time(need: Thing, resource: Thing, day: str) -> int:
    due = last_day(need.given.get("deadline"))
    first, last = resource.days
    if due is None:
        return 15 if first <= day <= last else 0
    span, days = _days(day, due), _days(max(first, day), min(last, due))
    return 15 * days // span if span > 0 and days > 0 else 0


def _days(first: str, last: str) -> int:
    return (datetime.date.fromisoformat(last) - datetime.date.fromisoformat(first)).days + 1
