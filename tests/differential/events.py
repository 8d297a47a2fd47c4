"""The events of a body in plain Python, from the documented rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from tests.differential.world import FIRST, LAST, Link, Thing, World

Seen = tuple[Thing | Link, Thing | None, Thing | None, bool, tuple[Thing | Link, ...]]


def timeline(world: World, body: Thing, first: str, last: str) -> list[dict[str, Any]]:
    """The events of a body, newest first."""
    found: dict[tuple[Any, ...], dict[str, Any]] = {}
    for fact, far, between, out, path in _seen(world, body):
        for day, change, published in _happened(fact, far, between, path):
            if first <= day <= last:
                event = _event(world, fact, far, between, out) | {"date": day, "change": change, "published": published}
                found[day, change, published, event["fact"], far and far.id, between and between.id, out] = event
    return sorted(found.values(), key=_order)


def _order(event: dict[str, Any]) -> tuple[Any, ...]:
    between = event["via"]
    newest = tuple(-int(part) for part in event["date"].split("-"))
    return newest, event["fact"], event["change"], between is None, between["id"] if between else ""


def _seen(world: World, body: Thing) -> Iterator[Seen]:
    yield body, None, None, True, (body,)
    for link in world.links:
        if body in (link.source, link.target) and link.type not in (
            "CITES",
            "COMPRISES",
            "HAS_MECHANISM",
            "SAME_AS_CANDIDATE",
        ):
            yield link, link.other(body), None, link.source is body, (link,)
    for step in world.links:
        if step.type in ("POST_OF", "REPRESENTS") and step.target is body:
            for link in world.around.get((step.source.id, "HOLDS", "in"), ()):
                yield link, link.source, step.source, False, (step, link)
        if step.type == "OFFERS" and step.source is body:
            for of in world.around.get((step.target.id, "OF", "in"), ()):
                for link in world.around.get((of.source.id, "TO", "out"), ()):
                    yield link, link.target, of.source, True, (step, of, link)


def _is_observed(step: Thing | Link) -> bool:
    """Whether an observation is all that is known of it, or of an end of it."""
    if isinstance(step, Thing):
        return step.own[1]
    return step.own[1] or step.source.own[1] or step.target.own[1]


def _happened(
    fact: Thing | Link, far: Thing | None, between: Thing | None, path: tuple[Thing | Link, ...]
) -> Iterator[tuple[str, str, str | None]]:
    start, stop = max(step.days[0] for step in path), min(step.days[1] for step in path)
    if start > stop:
        return

    def published(side: int) -> str | None:
        name, day = ("startDate", "endDate")[side], (start, stop)[side]
        unclipped = isinstance(fact, Thing) or fact.own[0][side] == fact.days[side]
        if fact.days[side] == day and unclipped and fact.given.get(name):
            return str(fact.given[name])
        for other in (far, between):
            if other and other.days[side] == day:
                return other.given.get(name)
        return None

    if any(_is_observed(step) for step in path):
        yield start, "OBSERVED", start
    elif start == stop:
        yield start, "HELD", published(0)
    else:
        if start > FIRST:
            yield start, "BEGAN", published(0)
        if stop < LAST:
            yield stop, "ENDED", published(1)
    done = far.given.get("fulfilledOn") if far and far.label == "Commitment" else None
    if done and re.fullmatch(r"\d{4}-\d{2}-\d{2}", done):
        yield done, "FULFILLED", done


def _event(world: World, fact: Thing | Link, far: Thing | None, between: Thing | None, out: bool) -> dict[str, Any]:
    if isinstance(fact, Thing):
        cited = {k.target.id for k in world.around.get((fact.id, "CITES", "out"), ()) if k.target.label == "Source"}
        kind, role = fact.label, None
    else:
        cited, kind, role = set(fact.given.get("sourceIds", ())), fact.type, fact.given.get("role")
    return {
        "type": kind,
        "fact": fact.id,
        "outgoing": out,
        "role": role,
        "with": {"id": far.id} if far else None,
        "via": {"id": between.id} if between else None,
        "certainty": fact.given.get("certainty"),
        "sourceIds": sorted(cited),
    }
