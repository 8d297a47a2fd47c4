"""The seats of random joint bodies against plain Python."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Callable
from typing import Any

import pytest

from tests.differential.administered import SEED, administered_world
from tests.differential.conftest import stored
from tests.differential.world import FIRST, LAST, Link, Thing, View, World, first_day
from tests.graphs import TestGraph

COMMITTEE = """query($of: ID!, $asOf: Date, $facts: FactScope, $months: Int, $limit: Int) {
  committee(of: $of, asOf: $asOf, facts: $facts, expiringWithin: $months, limit: $limit) {
    rules { rule text minimum maximum seats held seatShare heldShare seatsMeet holdersMeet missing }
    posts {
      post { id } role counts occupants state least most held vacant unrecorded kinds
      represented { id __typename } representedTotal
      holders { fact member { id } onBehalfOf ends endStated }
    }
    postsTotal seatsTotal heldSeatsTotal kinds { kind posts seats held seatShare heldShare }
    registerKept vacancies { post { id } } vacantSeatsTotal unrecorded { post { id } } unrecordedSeatsTotal
    expiring { overdue post { post { id } } holder { fact ends } } expiringTotal
    interlocks { member { id } body { id } post { id } } interlocksTotal complete cutBy
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
# The kinds of the random bodies that are not resident units.
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
    """The seats of a joint body on a day."""

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
        occupants = all(link.given.get("occupants") for link in facts)
        vacant = 0 if occupants else min(max(0, least - held), self.vacant(post, least, held))
        unrecorded = 0 if occupants else max(0, least - held - vacant)
        state = "VACANT" if vacant else "UNRECORDED" if unrecorded else "HELD"
        return {
            "post": {"id": post.id},
            "role": post.given.get("role"),
            "counts": post.given.get("role") not in SERVING and not occupants,
            "occupants": occupants,
            "state": None if occupants else state,
            "least": least,
            "most": most,
            "held": held,
            "vacant": vacant,
            "unrecorded": unrecorded,
            "kinds": sorted({kind for far in reserved if (kind := self.kind(far))}),
            "represented": [{"id": far.id, "__typename": far.label} for far in reserved],
            "representedTotal": len(reserved),
            "holders": [self.holder(post, link, member) for link, member in holds],
            "named": any("role" in link.given for link in facts),
            "stated": bool(counts) or bool({"count", "seatsMin", "seatsMax"} & set(post.given)),
        }

    def vacant(self, post: Thing, least: int, held: int) -> int:
        """Seats that are recorded as vacant and not taken since, or in a kept register left by those who sat there."""
        terms = [
            (member.id, *link.days, any(observed for _, observed in (link.own, link.source.own, link.target.own)))
            for link, member in self.world.back(post, View(self.view.day, "EVER"), "HOLDS")
            if link.days[0] <= link.days[1] and link.days[0] <= self.view.day
        ]
        recorded = 0
        if "vacantSince" in post.given or post.given.get("vacantSeats"):
            since = first_day(post.given.get("vacantSince")) or FIRST
            if since <= self.view.day:
                taken = {who for who, first, _, _ in terms if first >= since}
                recorded = post.given.get("vacantSeats", 1) - len(taken)
        left = 0
        if self.joint.given.get("registerKept"):
            past = [term for term in terms if term[2] < self.view.day and not term[3]]
            days = [first for _, first, _, _ in past]
            left = max((len({t[0] for t in past if t[1] <= day <= t[2]}) for day in days), default=0) - held
        return max(0, recorded, left)

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
        kept = bool(given.get("registerKept"))
        least, most = given.get("membersMin"), given.get("membersMax")
        if least is not None or most is not None:
            found.append(number("MEMBERS", least, most, self.members, kept))
        for rule, role in (("SECRETARIES", "SECRETARY"), ("DEPUTIES", "DEPUTY_SECRETARY")):
            if (wanted := given.get(rule.lower())) is not None:
                have = [post for post in self.members if post["role"] == role]
                named = [post for post in have if post["named"]]
                sure = bool(named) and all(post["stated"] for post in named)
                found.append(number(rule, wanted, wanted, named or have, kept or sure))
        return found + [self.share(text, kept) for text in given.get("shareRules", [])]

    def share(self, text: str, kept: bool) -> dict[str, Any]:
        """A share, and its verdict by trying out every way in which what is unrecorded may be."""
        told: dict[str, Any] = dict.fromkeys(RULE)
        told |= {"rule": "SHARE", "text": text, "missing": ["TEXT"]}
        of: Callable[[str], bool]
        if text == AT_MOST:
            of, told["maximum"] = (lambda kind: kind == "SCHOOL"), 12.5
        elif text in SHARES:
            of, told["minimum"] = SHARES[text]
        else:
            return told
        inside = [post for post in self.members if any(of(kind) for kind in post["kinds"])]
        unknown = [post for post in self.members if not post["kinds"]]
        for name, share, column in (("seats", "seatShare", "most"), ("held", "heldShare", "held")):
            told[name] = total(inside, column)
            told[share] = per_cent(told[name], total(self.members, column))

        def verdict(part: int, whole: int) -> bool | None:
            if not whole:
                return None
            return 1000 * part <= 125 * whole if text == AT_MOST else 100 * part >= told["minimum"] * whole

        gone = total(self.members, "unrecorded")
        ours, theirs = total(inside, "unrecorded"), total(unknown, "unrecorded")
        others = gone - ours - theirs
        if kept:
            seats = {verdict(told["seats"] + n, total(self.members, "most")) for n in (0, total(unknown, "most"))}
            # Each of those unrecorded is there or not; of unknown kind, they are of these kinds or not.
            holders = {
                verdict(told["held"] + of_kind + a + c_in, total(self.members, "held") + a + b + c_in + c_out)
                for of_kind in (0, total(unknown, "held"))
                for a in (0, ours)
                for b in (0, others)
                for c_in, c_out in ((0, 0), (theirs, 0), (0, theirs))
            }
            told["seatsMeet"] = seats.pop() if len(seats) == 1 else None
            told["holdersMeet"] = holders.pop() if len(holders) == 1 else None
        open_ = None in (told["seatsMeet"], told["holdersMeet"])
        gaps = (
            ("SEATS", not kept),
            ("HOLDERS", gone and told["holdersMeet"] is None),
            ("REPRESENTED", unknown and open_),
        )
        return told | {"missing": [name for name, lacks in gaps if lacks]}

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
MANY = 100_000


def number(rule: str, least: int | None, most: int | None, posts: list[dict[str, Any]], kept: bool) -> dict[str, Any]:
    """A number, and its verdict by trying out the fewest and the most that there may be, and what the rule turns at."""
    told: dict[str, Any] = dict.fromkeys(RULE)
    told |= {"rule": rule, "minimum": least, "maximum": most}
    told |= {"seats": total(posts, "most"), "held": total(posts, "held")}
    gone = total(posts, "unrecorded")
    ranges = {
        "seatsMeet": (told["seats"], told["seats"]) if kept else (total(posts, "least"), MANY),
        "holdersMeet": (told["held"], told["held"] + gone if kept else MANY),
    }
    for meets, (low, high) in ranges.items():
        tried = {low, high, *(n for edge in (least, most) if edge is not None for n in (edge - 1, edge, edge + 1))}
        found = {(least is None or n >= least) and (most is None or n <= most) for n in tried if low <= n <= high}
        told[meets] = found.pop() if len(found) == 1 else None
    seats = told["seatsMeet"] is None or (told["holdersMeet"] is None and not kept)
    gaps = (("SEATS", seats), ("HOLDERS", told["holdersMeet"] is None and gone))
    return told | {"missing": [name for name, lacks in gaps if lacks]}


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
    unrecorded = [{"post": post["post"]} for post in body.posts if post["unrecorded"]]
    expiring, interlocks = body.expiring(), body.interlocks()
    sizes = [len(each) for each in (body.posts, vacancies, unrecorded, expiring, interlocks)]
    sizes += [size for post in body.posts for size in (len(post["holders"]), post["representedTotal"])]
    cut = ["LIMIT"] if max(sizes) > limit else []
    posts = [
        {
            k: v[:limit] if k in ("holders", "represented") else v
            for k, v in post.items()
            if k not in ("named", "stated")
        }
        for post in body.posts
    ]
    return {
        "registerKept": bool(joint.given.get("registerKept")),
        "rules": body.rules(),
        "posts": posts[:limit],
        "postsTotal": len(posts),
        "seatsTotal": total(body.members, "most"),
        "heldSeatsTotal": total(body.members, "held"),
        "kinds": body.kinds(),
        "vacancies": vacancies[:limit],
        "vacantSeatsTotal": total(body.posts, "vacant"),
        "unrecorded": unrecorded[:limit],
        "unrecordedSeatsTotal": total(body.posts, "unrecorded"),
        "expiring": expiring[:limit],
        "expiringTotal": len(expiring),
        "interlocks": interlocks[:limit],
        "interlocksTotal": len(interlocks),
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
    assert all(
        any(each[name] for each in told) for name in ("vacancies", "unrecorded", "expiring", "interlocks", "kinds")
    )
    verdicts = {(rule["rule"], rule["seatsMeet"]) for each in told for rule in each["rules"]}
    assert verdicts >= {(rule, meets) for rule in ("MEMBERS", "SHARE") for meets in (False, None)} | {("SHARE", True)}


def test_no_more_posts_are_looked_at_than_the_question_says(
    graph: TestGraph, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.questions.committee.SCAN_LIMIT", 1)
    joint = max(world.of_type("JointCommittee"), key=lambda j: len(world.back(j, VIEWS[-2], "POST_OF")))
    query = "query($of: ID!) { committee(of: $of, facts: EVER) { postsTotal complete cutBy } }"
    answer = graph.ask(query, None, of=joint.id)
    assert answer["data"]["committee"]["postsTotal"] == 1
    assert "SCAN_LIMIT" in answer["data"]["committee"]["cutBy"]
