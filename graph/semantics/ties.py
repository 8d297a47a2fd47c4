"""The co-building tie: how two bodies are joined on a date, and why.

A tie is derived, never stored. It names its reason, the node or relationship it comes from (its *fact*), its dates and
its sources. Only named organisations and communities have ties; groups and masked bodies have none.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.semantics.parts import Part, macro, part
from graph.semantics.scope import Scope

REASONS: dict[str, tuple[str, str]] = {
    "AGREEMENT": ("协议共建", "Both are party to one agreement."),
    "COMMITTEE": ("同在联合组织", "Both are seated in, members of, or chairing one joint body."),
    "DIRECT": ("直接共建", "They are said to co-build."),
    "PAIRING": ("结对", "They are paired."),
    "SHARING": ("资源共享", "One uses the other's resource, or has money from it for co-building."),
    "PROJECT": ("共同项目", "Both lead, claim, fund or supply one project."),
    "ACTIVITY": ("共同活动", "Both host or take part in one activity, on its day."),
    "CORE": (
        "核心领导",
        "One leads the other as its core: a community, or a body that the core of a community leads.",
    ),
    "MEMBERSHIP": (
        "成员关系",
        "One is a joint body, federation or team, the other a member of it. It counts where such a body is the one"
        " asked for, or where reasons names it.",
    ),
}
EVERY = tuple(REASONS)
PARTNERSHIP = tuple(reason for reason in REASONS if reason != "MEMBERSHIP")
"""The default reasons: bodies are tied through a joint body, which is itself no partner."""


@macro
def single(variable: str) -> str:
    """The test that a node is one thing, not a group of known or unknown size."""
    return f"coalesce({variable}.count, 1) = 1 AND coalesce({variable}.qualifier, 'EXACT') <> 'SOME'"


def _body(variable: str) -> str:
    return f"({variable}:Organization OR {variable}:Community) AND {single(variable)}"


@macro
def named(variable: str) -> str:
    """The test that a node is one named body or community, not a group and not masked."""
    return f"{_body(variable)} AND coalesce({variable}.certainty, 'STATED') <> 'MASKED'"


def known(variable: str) -> str:
    """The test that a node is a body or community, or a group of them, whose name the source does not hide."""
    return f"({variable}:Organization OR {variable}:Community) AND coalesce({variable}.certainty, 'STATED') <> 'MASKED'"


UNTIED: dict[str, tuple[str, str]] = {
    "NO_BODY": ("不是组织或社区", "It is no organisation or community."),
    "GROUP": ("代表一个群体", "It stands for a group, and groups tie nobody."),
    "MASKED": ("原文隐去名称", "The source hides its name."),
}
"""Why a thing can have no tie."""


def untied(variable: str) -> str:
    """Why a thing can have no tie; null if it can have ties."""
    return (
        f"CASE WHEN NOT ({variable}:Organization OR {variable}:Community) THEN 'NO_BODY'"
        f" WHEN NOT ({single(variable)}) THEN 'GROUP' WHEN {variable}.certainty = 'MASKED' THEN 'MASKED' END"
    )


@macro
def masked(variable: str) -> str:
    """The test that a node is one body or community whose name the source hides."""
    return f"{_body(variable)} AND {variable}.certainty = 'MASKED'"


# Label → the types of relationship by which bodies take part in a node of it; two that take part in one are tied.
_PARTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "AGREEMENT": ("Agreement", ("PARTY_TO",)),
    "COMMITTEE": ("JointCommittee", ("MEMBER_OF", "CHAIRS")),
    "PROJECT": ("Project", ("LEADS", "CLAIMS", "FUNDS")),
    "ACTIVITY": ("Activity", ("HOSTS", "PARTICIPATES_IN")),
}
_DIRECT = {"DIRECT": "CO_BUILDS_WITH", "PAIRING": "PAIRED_WITH", "CORE": "LEADS", "SHARING": "FUNDS"}
OF_NAMED = part(__file__, "of_named")
JOINED = part(__file__, "joined")
PART_ITSELF = part(__file__, "part_itself")
PART_BY_SEAT = part(__file__, "part_by_seat")
PART_BY_RESOURCE = part(__file__, "part_by_resource")
LINKED = part(__file__, "linked")
LED = part(__file__, "led")
GIVEN = part(__file__, "given")
TAKEN = part(__file__, "taken")
MEMBERS = part(__file__, "members")
MEMBERSHIPS = part(__file__, "memberships")
# Money that buys, pays for or returns something is no gift.
_NO_GIFT = ("PAY", "FEE", "EQUITY", "DIVIDEND")


@macro
def gives(funds: str) -> str:
    """The test that a FUNDS relationship is money for co-building: its date or its agreement is known."""
    # A date without a year (XXXX-03-26) does not count.
    dates = [f"NOT coalesce({funds}.{date}, 'X') STARTS WITH 'X'" for date in ("startDate", "endDate")]
    dated = " OR ".join([*dates, f"{funds}.observedOn IS NOT NULL"])
    return f"({funds}.under IS NOT NULL OR NOT coalesce({funds}.instrument, 'GRANT') IN {list(_NO_GIFT)} AND ({dated}))"


@dataclass(frozen=True, slots=True)
class Ties:
    """Writes the ties of the body bound to ``body`` on the date of ``scope``.

    There are as few branches as possible, because each adds to the time to plan a statement: reasons with the same
    pattern are matched together and distinguished by labels and types.

    ``whole``: if MEMBERSHIP is not requested, the test under which the members of a thing (a variable) are still its
    partners, because the question is about it; None if they never are. ``other``: the test of a partner; ``member``:
    the test of a partner that is a member of the body, such as a group of firms in a federation.
    """

    scope: Scope
    body: str
    whole: Callable[[str], str | None] = lambda variable: None
    other: Callable[[str], str] = named
    member: Callable[[str], str] = named

    def query(self, reasons: list[str], more: str = "") -> str:
        """All ties for these reasons, as one query for a CALL or EXISTS.

        It returns ``partner`` (the other body), ``reason``, ``fact`` (id), ``via`` (node or null), ``rels`` (the
        relationships that make the tie, with its dates and sources), and ``more`` columns computed from these.
        """
        ways = [
            *self._joined(reasons),
            *self._linked(reasons, "-"),
            *([self._one(LED, arrow="-")] if "CORE" in reasons else []),
            *([self._one(GIVEN), self._one(TAKEN)] if "SHARING" in reasons else []),
            *self._membership(reasons, (MEMBERS, MEMBERSHIPS)),
        ]
        return self._of_named(ways, f"partner, reason, fact, via, rels{more}")

    def parts(self, reasons: list[str]) -> str:
        """The parts that the body takes in things that join bodies, as one query; empty if no reason has any.

        It returns ``third`` (the node that joins), ``reason`` and ``rels``. Two named bodies with a part in the same
        ``third`` are tied. To find the ties among many bodies in this way reads each part once, not once for every tie.
        """
        joining = [reason for reason in reasons if reason in _PARTS]
        if not joining:
            return ""
        return self._of_named([self._parts(self.body, joining, "rels")], f"third, {_reason(joining)}, rels")

    def direct(self, reasons: list[str], more: str = "") -> str:
        """The ties of the body that need no third thing, each found from only one of its ends; empty if no reason has
        any.

        It returns the columns of ``query``.
        """
        ways = [
            *self._linked(reasons, "->"),
            *([self._one(LED, arrow="->")] if "CORE" in reasons else []),
            *([self._one(TAKEN)] if "SHARING" in reasons else []),
            *self._membership(reasons, (MEMBERS,)),
        ]
        return self._of_named(ways, f"partner, reason, fact, via, rels{more}") if ways else ""

    def seats(self, body: str, joint: str, rels: str) -> str:
        """How bodies sit in named joint bodies: as member, in the chair, or through a seat reserved for them, vacant or
        held.

        It returns ``rels``, and ``partner`` if ``body`` has that name, otherwise ``joint``.
        """
        return self._parts(body, ["COMMITTEE"], rels, joint)

    def _of_named(self, ways: list[str], columns: str) -> str:
        return OF_NAMED.renamed(body=self.body).filled(self.scope, ways=_UNION.join(ways), columns=columns)

    def _joined(self, reasons: list[str]) -> list[str]:
        joining = [reason for reason in reasons if reason in _PARTS]
        if not joining:
            return []
        joined = JOINED.renamed(body=self.body).filled(
            self.scope,
            parts_of_body=self._parts(self.body, joining, "near"),
            parts_of_others=self._parts("partner", joining, "far"),
            is_partner=self.other("partner"),
            reason=_reason(joining),
        )
        return [joined]

    def _parts(self, body: str, joining: list[str], rels: str, third: str = "third") -> str:
        """How a body takes part in things that join bodies: itself, through a seat, or through a resource that a
        project uses.
        """
        found = body if body == "partner" else third
        itself = {
            "types": "|".join(type_ for reason in joining for type_ in _PARTS[reason][1]),
            "labels": "|".join(_PARTS[reason][0] for reason in joining),
            "types_of_seats": str(list(_PARTS["COMMITTEE"][1])),
        }
        ways = [(PART_ITSELF, itself)]
        if "COMMITTEE" in joining:
            ways.append((PART_BY_SEAT, {}))
        if "PROJECT" in joining:
            ways.append((PART_BY_RESOURCE, {}))
        named_ = [(way.renamed(body=body, third=third), slots) for way, slots in ways]
        return _UNION.join(way.filled(self.scope, found=found, rels=rels, **slots) for way, slots in named_)

    def _linked(self, reasons: list[str], arrow: str) -> list[str]:
        linking = {_DIRECT[reason]: reason for reason in reasons if reason in _DIRECT}
        if not linking:
            return []
        cases = " ".join(f"WHEN '{type_}' THEN '{reason}'" for type_, reason in linking.items())
        return [self._one(LINKED, arrow=arrow, types="|".join(linking), reason=f"CASE type(link) {cases} END")]

    def _membership(self, reasons: list[str], ways: tuple[Part, ...]) -> list[str]:
        """The ties between a joint body, federation or team and its members, from the requested ends."""
        named_ = "MEMBERSHIP" in reasons
        of_body, of_other = ("true", "true") if named_ else (self.whole(self.body), self.whole("partner"))
        tests = {MEMBERS: (of_body, self.member("partner")), MEMBERSHIPS: (of_other, self.other("partner"))}
        return [
            way.renamed(body=self.body).filled(self.scope, counts=counts, is_partner=is_partner)
            for way in ways
            for counts, is_partner in (tests[way],)
            if counts
        ]

    def _one(self, way: Part, **slots: str) -> str:
        """The ties that one part finds, from the body to ``tied_body``."""
        return way.renamed(body=self.body).filled(self.scope, is_partner=self.other("tied_body"), **slots)


@macro
def leads_a_body(leads: str) -> str:
    """The test that a LEADS relationship leads an organisation that is no joint body, in the role of core or without a
    stated role.
    """
    return (
        f"coalesce({leads}.role, 'CORE') = 'CORE' AND endNode({leads}):Organization"
        f" AND NOT endNode({leads}):JointCommittee"
    )


def _reason(joining: list[str]) -> str:
    """The column with the reason of ties through ``third``."""
    cases = " ".join(f"WHEN third:{_PARTS[reason][0]} THEN '{reason}'" for reason in joining)
    return f"CASE {cases} END AS reason"


_UNION = "\nUNION ALL\n"
