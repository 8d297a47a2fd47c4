"""Flows of shared resources in plain Python, and random graphs rich in shares, groups and those listed in them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

from tests.differential.matches import steps_up
from tests.differential.world import FIRST, LAST, Days, Link, Thing, View, World, own_days

KINDS = ("VENUE", "HEALTH", None)
LISTED = "LISTED_MEMBER_OF_GROUP"


def sharing_world(seed: int) -> World:
    """Communities, units, groups of units, what they share, and one hall used by a group and by one listed in it."""
    rng = random.Random(seed)
    world = World()
    for label, number in (("Community", 3), ("Unit", 9), ("Resource", 6), ("Share", 40)):
        for index in range(number):
            given: dict[str, Any] = {"id": f"{label.lower()}-{index}", "name": "名", **_dates(rng)}
            if label == "Unit" and index < 3:
                given = {"id": given["id"], "name": "组", "count": rng.choice((4, 6))}
            if label == "Resource" and (kind := rng.choice(KINDS)):
                given["kind"] = kind
            if label == "Share" and rng.random() < 0.7:
                given |= {"quantity": rng.randrange(1, 9) / 2, "unit": rng.choice(("次", "人"))}
            if label == "Share" and rng.random() < 0.2:
                given["count"] = 3
            world.things[given["id"]] = Thing(label, given)
    _six(world)
    links = [("LOCATED_IN", f"unit-{i}", f"community-{rng.randrange(3)}") for i in range(9)]
    links += [("PART_OF", f"unit-{rng.randrange(9)}", f"unit-{rng.randrange(3)}") for _ in range(9)]
    links += [("OFFERS", f"unit-{rng.randrange(9)}", f"resource-{rng.randrange(6)}") for _ in range(12)]
    links += [("OF", f"share-{i}", f"resource-{rng.randrange(6)}") for i in range(40)]
    links += [("TO", f"share-{i}", rng.choice((f"unit-{rng.randrange(6)}", "community-0"))) for i in range(40)]
    links += [("TO", f"share-{rng.randrange(40)}", f"unit-{rng.randrange(9)}") for _ in range(8)]
    for index, (type_, source, target) in enumerate(links):
        extra = {"kind": LISTED if rng.random() < 0.8 else "ADMINISTRATIVE"} if type_ == "PART_OF" else {}
        _link(world, type_, source, target, f"s{index:03d}", **extra, **_dates(rng))
    return world


def _six(world: World) -> None:
    """A hall that six branches used twelve times; one of them, named, three times of those."""
    for label, given in (
        ("Community", {"id": "six-place"}),
        ("Unit", {"id": "six-owner"}),
        ("Unit", {"id": "six-branches", "count": 6}),
        ("Unit", {"id": "six-first"}),
        ("Resource", {"id": "six-hall", "kind": "VENUE"}),
        ("Share", {"id": "six-all", "count": 12}),
        ("Share", {"id": "six-some", "count": 3}),
    ):
        world.things[str(given["id"])] = Thing(label, {"name": "六", **given})
    for index, (type_, source, target) in enumerate(
        (
            ("LOCATED_IN", "six-owner", "six-place"),
            ("OFFERS", "six-owner", "six-hall"),
            ("OF", "six-all", "six-hall"),
            ("OF", "six-some", "six-hall"),
            ("TO", "six-all", "six-branches"),
            ("TO", "six-some", "six-first"),
        )
    ):
        _link(world, type_, source, target, f"six-{index}")
    _link(world, "PART_OF", "six-first", "six-branches", "six-listed", kind=LISTED)


def _link(world: World, type_: str, source: str, target: str, id_: str, **given: Any) -> None:
    world.links.append(Link(type_, {"id": id_, **given}, world.things[source], world.things[target]))


def _dates(rng: random.Random) -> dict[str, Any]:
    draw = rng.random()
    if draw < 0.5:
        return {}
    if draw < 0.65:
        return {"observedOn": rng.choice(("2024-03-05", "2025-07-01"))}
    if draw < 0.7:
        return {"status": "CANCELLED"}
    start = rng.choice(("2023", "2024-02", "2024-08-15", "2025"))
    return {"startDate": start} | ({"endDate": rng.choice(("2025-06", "2026-01-31"))} if rng.random() < 0.6 else {})


@dataclass(frozen=True)
class During:
    first: str
    last: str
    facts: str = "IN_FORCE"

    def term(self, link: Link) -> Days:
        """The days on which a link holds, observations open on both sides where they count as such."""
        terms = []
        for given in (link.given, link.source.given, link.target.given):
            days, observed = own_days(given)
            terms.append((FIRST, LAST) if observed and self.facts == "OBSERVED_OPEN" else days)
        return max(start for start, _ in terms), min(end for _, end in terms)

    def holds(self, *links: Link) -> bool:
        terms = [self.term(link) for link in links]
        start, end = max(t[0] for t in terms), min(t[1] for t in terms)
        return self.facts == "EVER" or (start <= end and start <= self.last and end >= self.first)


@dataclass(frozen=True, eq=False)
class Flow:
    share: Thing
    resource: Thing
    provider: Thing
    user: Thing
    begin: str | None
    dated: bool = True


def sharing(world: World, during: During, place: str | None, keys: list[str], limit: int) -> dict[str, Any]:
    flows = _flows(world, during, place)
    groups: dict[tuple[Any, ...], list[Flow]] = {}
    providers: dict[Thing, list[Flow]] = {}
    for flow in flows:
        groups.setdefault(_key(flow, keys), []).append(flow)
        providers.setdefault(flow.provider, []).append(flow)
    rows = [_row(world, during, key, of, flows) for key, of in groups.items()]
    rows.sort(key=lambda row: (-row["uses"], *((value is None, value or "") for value in _order(row))))
    top = [
        {"provider": {"id": p.id}, "uses": _measure(world, during, of, flows)["uses"]} for p, of in providers.items()
    ]
    top.sort(key=lambda row: (-row["uses"], row["provider"]["id"]))
    cut = len(rows) > limit or len(top) > limit
    whole = _measure(world, during, flows, flows)
    return {
        "flows": rows[:limit],
        "flowsTotal": len(rows),
        "usesTotal": whole["uses"],
        "undatedTotal": sum(s.given.get("count", 1) for s in whole["shares"] if not _dated(s, flows)),
        "quantities": whole["quantities"],
        "providersTotal": _bodies(world, during, {flow.provider for flow in flows}),
        "usersTotal": _bodies(world, during, {flow.user for flow in flows}),
        "topProviders": top[:limit],
        "complete": not cut,
        "cutBy": ["LIMIT"] if cut else [],
    }


def _flows(world: World, during: During, place: str | None) -> list[Flow]:
    inside = None if place is None else _inside(world, during, place)
    found: dict[tuple[Thing, Thing, Thing, Thing], str] = {}
    dated: set[tuple[Thing, Thing, Thing, Thing]] = set()
    links = {type_: [k for k in world.links if k.type == type_] for type_ in ("OF", "TO", "OFFERS")}
    for of in links["OF"]:
        for to in links["TO"]:
            for offers in links["OFFERS"]:
                if to.source is not of.source or offers.target is not of.target or not during.holds(of, to, offers):
                    continue
                if inside is not None and offers.source not in inside and to.target not in inside:
                    continue
                key = (of.source, of.target, offers.source, to.target)
                begin = max(during.term(k)[0] for k in (of, to, offers))
                found[key] = min(found.get(key, begin), begin)
                if all(k.knowledge != "UNKNOWN" for k in (of, to, offers)):
                    dated.add(key)
    return [Flow(*key, None if begin in (FIRST, LAST) else begin, key in dated) for key, begin in found.items()]


def _dated(share: Thing, flows: list[Flow]) -> bool:
    return any(flow.dated for flow in flows if flow.share is share)


def _inside(world: World, during: During, place: str) -> set[Thing]:
    view = View(during.last, during.facts)
    return {t for t in world.things.values() if world.things[place] in steps_up(world, [t], None, view)}


def _listed(world: World, during: During, body: Thing) -> set[Thing]:
    return {
        k.target
        for k in world.links
        if k.type == "PART_OF" and k.source is body and k.target is not body
        if k.given.get("kind") == LISTED and during.holds(k)
    }


def _counted_in(world: World, during: During, flow: Flow, others: list[Flow]) -> bool:
    providers = {flow.provider, *_listed(world, during, flow.provider)}
    users = {flow.user, *_listed(world, during, flow.user)}
    return any(
        other.share is not flow.share
        and other.resource is flow.resource
        and other.provider in providers
        and other.user in users
        and (other.provider, other.user) != (flow.provider, flow.user)
        for other in others
    )


def _measure(world: World, during: During, flows: list[Flow], whole: list[Flow]) -> dict[str, Any]:
    """Uses and quantities of the shares of flows, without those counted in another of these shares."""
    every = {flow.share for flow in flows}
    others = [flow for flow in whole if flow.share in every]
    counted = {flow.share for flow in flows if _counted_in(world, during, flow, others)}
    shares = sorted(every - counted, key=lambda share: share.id)
    sums: dict[str | None, float] = {}
    for share in shares:
        if (quantity := share.given.get("quantity")) is not None:
            unit = share.given.get("unit")
            sums[unit] = sums.get(unit, 0.0) + quantity
    quantities = [{"unit": unit, "quantity": sums[unit]} for unit in sorted(sums, key=lambda u: (u is None, u or ""))]
    uses = sum(share.given.get("count", 1) for share in shares)
    return {"uses": uses, "quantities": quantities, "shares": shares}


def _bodies(world: World, during: During, bodies: set[Thing]) -> int:
    kept = [body for body in bodies if not _listed(world, during, body) & bodies]
    return sum(body.given.get("count", 1) for body in kept)


def _key(flow: Flow, keys: list[str]) -> tuple[Any, ...]:
    month = flow.begin and flow.begin[:7]
    quarter = flow.begin and f"{flow.begin[:4]}-Q{(int(flow.begin[5:7]) + 2) // 3}"
    periods = {"MONTH": month, "QUARTER": quarter, "YEAR": flow.begin and flow.begin[:4]}
    return (
        flow.provider.id if "PROVIDER" in keys else None,
        flow.user.id if "USER" in keys else None,
        flow.resource.given.get("kind") if "KIND" in keys else None,
        next((periods[key] for key in keys if key in periods), None),
    )


def _row(world: World, during: During, key: tuple[Any, ...], flows: list[Flow], whole: list[Flow]) -> dict[str, Any]:
    provider, user, kind, period = key
    measured = _measure(world, during, flows, whole)
    return {
        "provider": provider and {"id": provider},
        "user": user and {"id": user},
        "kind": kind,
        "period": period,
        "uses": measured["uses"],
        "quantities": measured["quantities"],
        "resources": len({flow.resource for flow in flows}),
    }


def _order(row: dict[str, Any]) -> list[str | None]:
    ids = [row[name] and row[name]["id"] for name in ("provider", "user")]
    return [*ids, row["kind"], row["period"]]
