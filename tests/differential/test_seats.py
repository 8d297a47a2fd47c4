"""The seats of random joint bodies against plain Python."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Callable
from typing import Any

import pytest

from tests.differential.administered import administered_world
from tests.differential.conftest import SEED, stored
from tests.differential.world import FIRST, LAST, Link, Thing, View, World
from tests.graphs import TestGraph

COMMITTEE = """query($of: ID!, $asOf: Date, $facts: FactScope, $months: Int, $limit: Int) {
  committee(of: $of, asOf: $asOf, facts: $facts, expiringWithin: $months, limit: $limit) {
    rules { rule text minimum maximum seats held seatShare heldShare seatsMeet holdersMeet }
    posts {
      post { id } role counts least most held vacant kinds represented { id __typename } representedTotal
      holders { fact member { id } onBehalfOf ends endStated }
    }
    postTotal seatTotal heldTotal kinds { kind posts seats held seatShare heldShare }
    vacancies { post { id } } vacancyTotal
    expiring { overdue post { post { id } } holder { fact ends } } expiringTotal
    interlocks { member { id } body { id } post { id } } interlockTotal complete cutBy
  }
}"""
VIEWS = (
    View("2012-12-15"),
    View("2016-02-01"),
    View("2018-06-30", "OBSERVED_OPEN"),
    View("2014-01-01", "EVER"),
    View("0001-01-01"),
)
SERVING = ("LIAISON", "GUIDE", "ORGANIZER", "MEDIATOR", "GRID_WORKER", "BUILDING_HEAD", "POLICE_OFFICER", "STAFF")
SHOPS = ["BANK", "COOPERATIVE", "ENTERPRISE", "FOREIGN_INVESTED_ENTERPRISE", "HOTEL", "INSURANCE", "MALL"]
SHOPS += ["PRIVATE_ENTERPRISE", "VILLAGE_COMPANY"]
# What the random bodies are, as far as it is no resident unit.
PARTY = ("PARTY_WORK_COMMITTEE", "PARTY_COMMITTEE", "GENERAL_BRANCH")
# The rules of the random world, as a reader understands them: at least so many per cent of these kinds.
SHARES: dict[str, tuple[Callable[[str], bool], float]] = {
    "商户≥40%": (lambda kind: kind in SHOPS, 40.0),
    "驻区单位委员≥50%": (lambda kind: kind not in PARTY, 50.0),
    "学校、医院不低于30%": (lambda kind: kind in ("SCHOOL", "HOSPITAL"), 30.0),
}
AT_MOST = "学校<=12.5％"


@pytest.fixture(scope="module")
def world() -> World:
    return administered_world(SEED)


@pytest.fixture
def graph(test_graph: TestGraph, world: World) -> TestGraph:
    test_graph.hold("administered", *stored(world))
    return test_graph


class Body:
    """What a joint body looks like on a day."""

    def __init__(self, world: World, joint: Thing, view: View, months: int) -> None:
        self.world, self.view, self.joint = world, view, joint
        facts = world.back(joint, view, "POST_OF")
        posts = sorted({post for _, post in facts}, key=lambda post: post.id)
        self.posts = [self.post(post, [link for link, other in facts if other is post]) for post in posts]
        self.members = [post for post in self.posts if post["counts"]]
        self.horizon = later(datetime.date.fromisoformat(view.day), months).isoformat()

    def post(self, post: Thing, facts: list[Link]) -> dict[str, Any]:
        counts = [link.given["count"] for link in facts if "count" in link.given]
        number = max(counts) if counts else post.given.get("count", 1)
        least = min(max(post.given.get("seatsMin", number), 0), 10_000)
        most = min(max(post.given.get("seatsMax", number), least), 10_000)
        holds = sorted(self.world.back(post, self.view, "HOLDS"), key=lambda pair: pair[0].id)
        reserved = sorted({far for _, far in self.world.out(post, self.view, "REPRESENTS")}, key=lambda far: far.id)
        held = len({member for _, member in holds})
        return {
            "post": {"id": post.id},
            "role": post.given.get("role"),
            "counts": post.given.get("role") not in SERVING,
            "least": least,
            "most": most,
            "held": held,
            "vacant": max(0, least - held),
            "kinds": sorted({kind for far in reserved if (kind := self.kind(far))}),
            "represented": [{"id": far.id, "__typename": far.label} for far in reserved],
            "representedTotal": len(reserved),
            "holders": [self.holder(post, link, member) for link, member in holds],
            "named": any("role" in link.given for link in facts),
        }

    def kind(self, body: Thing) -> str | None:
        if body.label != "PartyOrganization":
            return body.given.get("kind")
        units = sorted(
            {unit for _, unit in self.world.out(body, self.view, "PARTY_ORGANIZATION_OF")}, key=lambda u: u.id
        )
        kinds = [unit.given["kind"] for unit in units if "kind" in unit.given]
        return body.given.get("heldBy") or (kinds[0] if kinds else body.given.get("kind"))

    def holder(self, post: Thing, link: Link, member: Thing) -> dict[str, Any]:
        """A term that was only seen does not end; one without an end ends by the months of its post."""
        terms = [days for days, observed in (link.own, link.source.own, link.target.own) if not observed]
        first, last = max([FIRST, *(d[0] for d in terms)]), min([LAST, *(d[1] for d in terms)])
        ends, stated = None, None
        months = post.given.get("termMonths")
        if first <= last < LAST:
            ends, stated = last, True
        elif first <= last and first > FIRST and months and 1 <= months <= 1200:
            ends = (later(datetime.date.fromisoformat(first), months) - datetime.timedelta(days=1)).isoformat()
            stated = False
        said = {"fact": link.id, "member": {"id": member.id}, "onBehalfOf": link.given.get("onBehalfOf")}
        return {**said, "ends": ends, "endStated": stated}

    def rules(self) -> list[dict[str, Any]]:
        found, given = [], self.joint.given
        least, most = given.get("membersMin"), given.get("membersMax")
        if least is not None or most is not None:
            found.append(number("MEMBERS", least, most, self.members))
        for rule, role in (("SECRETARIES", "SECRETARY"), ("DEPUTIES", "DEPUTY_SECRETARY")):
            if (wanted := given.get(rule.lower())) is not None:
                have = [post for post in self.members if post["role"] == role]
                named = [post for post in have if post["named"]]
                found.append(number(rule, wanted, wanted, named or have))
        return found + [self.share(text) for text in given.get("shareRules", [])]

    def share(self, text: str) -> dict[str, Any]:
        told: dict[str, Any] = dict.fromkeys(RULE)
        told |= {"rule": "SHARE", "text": text}
        kept: Callable[[str], bool]
        if text == AT_MOST:
            kept, told["maximum"] = (lambda kind: kind == "SCHOOL"), 12.5
        elif text in SHARES:
            kept, told["minimum"] = SHARES[text]
        else:
            return told
        posts = [post for post in self.members if any(kept(kind) for kind in post["kinds"])]
        for name, share, meets, column in (
            ("seats", "seatShare", "seatsMeet", "most"),
            ("held", "heldShare", "holdersMeet", "held"),
        ):
            told[name], whole = total(posts, column), total(self.members, column)
            told[share] = per_cent(told[name], whole)
            if whole:
                exact = 100 * told[name] / whole
                told[meets] = exact <= 12.5 if text == AT_MOST else exact >= told["minimum"]
        return told

    def kinds(self) -> list[dict[str, Any]]:
        names = {kind for post in self.members for kind in post["kinds"] or [None]}
        found = []
        for name in sorted(names, key=lambda kind: (kind is None, kind or "")):
            posts = [post for post in self.members if name in (post["kinds"] or [None])]
            seats, held = total(posts, "most"), total(posts, "held")
            shares = per_cent(seats, total(self.members, "most")), per_cent(held, total(self.members, "held"))
            found.append({"kind": name, "posts": len(posts), "seats": seats, "held": held})
            found[-1] |= {"seatShare": shares[0], "heldShare": shares[1]}
        return found

    def expiring(self) -> list[dict[str, Any]]:
        terms = [
            (holder["ends"], post["post"]["id"], holder["fact"])
            for post in self.posts
            for holder in post["holders"]
            if holder["ends"] and holder["ends"] <= self.horizon
        ]
        return [
            {"overdue": ends < self.view.day, "post": {"post": {"id": post}}, "holder": {"fact": fact, "ends": ends}}
            for ends, post, fact in sorted(terms)
        ]

    def interlocks(self) -> list[dict[str, Any]]:
        found = set()
        for member in {holder["member"]["id"] for post in self.posts for holder in post["holders"]}:
            for _, post in self.world.out(self.world.things[member], self.view, "HOLDS"):
                for _, body in self.world.out(post, self.view, "POST_OF"):
                    if body is not self.joint:
                        found.add((member, body.id, post.id))
        return [{"member": {"id": m}, "body": {"id": b}, "post": {"id": p}} for m, b, p in sorted(found)]


RULE = ("rule", "text", "minimum", "maximum", "seats", "held", "seatShare", "heldShare", "seatsMeet", "holdersMeet")


def number(rule: str, least: int | None, most: int | None, posts: list[dict[str, Any]]) -> dict[str, Any]:
    told: dict[str, Any] = dict.fromkeys(RULE)
    told |= {"rule": rule, "minimum": least, "maximum": most}
    for name, meets, column in (("seats", "seatsMeet", "most"), ("held", "holdersMeet", "held")):
        told[name] = total(posts, column)
        told[meets] = (least is None or told[name] >= least) and (most is None or told[name] <= most)
    return told


def total(posts: list[dict[str, Any]], column: str) -> int:
    return sum(post[column] for post in posts)


def per_cent(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 2) if whole else None


def later(day: datetime.date, months: int) -> datetime.date:
    index = day.year * 12 + day.month - 1 + months
    year, month = index // 12, index % 12 + 1
    return datetime.date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def wanted(world: World, joint: Thing, view: View, months: int, limit: int) -> dict[str, Any]:
    body = Body(world, joint, view, months)
    vacancies = [{"post": post["post"]} for post in body.posts if post["vacant"]]
    expiring, interlocks = body.expiring(), body.interlocks()
    sizes = [len(each) for each in (body.posts, vacancies, expiring, interlocks)]
    sizes += [size for post in body.posts for size in (len(post["holders"]), post["representedTotal"])]
    cut = ["LIMIT"] if max(sizes) > limit else []
    posts = [
        {k: v[:limit] if k in ("holders", "represented") else v for k, v in post.items() if k != "named"}
        for post in body.posts
    ]
    return {
        "rules": body.rules(),
        "posts": posts[:limit],
        "postTotal": len(posts),
        "seatTotal": total(body.members, "most"),
        "heldTotal": total(body.members, "held"),
        "kinds": body.kinds(),
        "vacancies": vacancies[:limit],
        "vacancyTotal": total(body.posts, "vacant"),
        "expiring": expiring[:limit],
        "expiringTotal": len(expiring),
        "interlocks": interlocks[:limit],
        "interlockTotal": len(interlocks),
        "complete": not cut,
        "cutBy": cut,
    }


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: f"{view.day} {view.facts}")
def test_every_joint_body_in_its_seats(graph: TestGraph, world: World, view: View) -> None:
    for joint in world.of_type("JointCommittee"):
        for months, limit in ((36, 100), (0, 2)):
            asked = {"of": joint.id, "asOf": view.day, "facts": view.facts, "months": months, "limit": limit}
            answer = graph.ask(COMMITTEE, None, **asked)
            assert answer.get("errors") is None
            assert answer["data"]["committee"] == wanted(world, joint, view, months, limit), asked


def test_the_random_bodies_show_everything(world: World) -> None:
    told = [wanted(world, joint, view, 36, 100) for joint in world.of_type("JointCommittee") for view in VIEWS]
    assert all(any(each[name] for each in told) for name in ("vacancies", "expiring", "interlocks", "kinds"))
    verdicts = {(rule["rule"], rule["seatsMeet"]) for each in told for rule in each["rules"]}
    assert verdicts >= {("MEMBERS", False), ("SECRETARIES", True), ("SHARE", True), ("SHARE", False), ("SHARE", None)}


def test_no_more_posts_are_looked_at_than_the_question_says(
    graph: TestGraph, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.questions.committee.LOOKED_AT", 1)
    joint = max(world.of_type("JointCommittee"), key=lambda j: len(world.back(j, VIEWS[-2], "POST_OF")))
    query = "query($of: ID!) { committee(of: $of, facts: EVER) { postTotal complete cutBy } }"
    answer = graph.ask(query, None, of=joint.id)
    assert answer["data"]["committee"]["postTotal"] == 1
    assert "LOOKED_AT" in answer["data"]["committee"]["cutBy"]
