"""The co-building tie: what joins two bodies on a date, and why.

A tie is derived, never stored. It names its reason, the node or relationship it comes from (its *fact*), its dates and
its sources. Only named organisations and communities tie; what stands for a group, or is masked, does not.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from graph.semantics.scope import Scope, where

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
"""The reasons that count where none is named: bodies are tied through a joint body, which is itself no partner."""


def single(variable: str) -> str:
    """The test that a node is one thing, and stands for no group of known or unknown size."""
    return f"coalesce({variable}.count, 1) = 1 AND coalesce({variable}.qualifier, 'EXACT') <> 'SOME'"


def _body(variable: str) -> str:
    return f"({variable}:Organization OR {variable}:Community) AND {single(variable)}"


def named(variable: str) -> str:
    """The test that a node is one named body or community, not a group and not masked."""
    return f"{_body(variable)} AND coalesce({variable}.certainty, 'STATED') <> 'MASKED'"


def known(variable: str) -> str:
    """The test that a node is a body or community, or a group of them, that the source does not hide."""
    return f"({variable}:Organization OR {variable}:Community) AND coalesce({variable}.certainty, 'STATED') <> 'MASKED'"


UNTIED: dict[str, tuple[str, str]] = {
    "NO_BODY": ("不是组织或社区", "It is no organisation or community."),
    "GROUP": ("代表一个群体", "It stands for a group, and groups tie nobody."),
    "MASKED": ("原文隐去名称", "The source hides its name."),
}
"""Why a thing can have no tie."""


def untied(variable: str) -> str:
    """Why a thing can have no tie; null where it can."""
    return (
        f"CASE WHEN NOT ({variable}:Organization OR {variable}:Community) THEN 'NO_BODY'"
        f" WHEN NOT ({single(variable)}) THEN 'GROUP' WHEN {variable}.certainty = 'MASKED' THEN 'MASKED' END"
    )


def masked(variable: str) -> str:
    """The test that a node is one body or community whose name the source hides."""
    return f"{_body(variable)} AND {variable}.certainty = 'MASKED'"


# Whoever has a part in a node of this label is tied to all others who have: the types of relationship that are parts.
_PARTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "AGREEMENT": ("Agreement", ("PARTY_TO",)),
    "COMMITTEE": ("JointCommittee", ("MEMBER_OF", "CHAIRS")),
    "PROJECT": ("Project", ("LEADS", "CLAIMS", "FUNDS")),
    "ACTIVITY": ("Activity", ("HOSTS", "PARTICIPATES_IN")),
}
_DIRECT = {"DIRECT": "CO_BUILDS_WITH", "PAIRING": "PAIRED_WITH", "CORE": "LEADS", "SHARING": "FUNDS"}
# Money that buys, pays or returns something is no gift.
_NO_GIFT = ("PAY", "FEE", "EQUITY", "DIVIDEND")


def gives(funds: str) -> str:
    """The test that a FUNDS relationship is money for co-building: it is known when, or under what, it is given."""
    # A date whose year is not known (XXXX-03-26) does not say when.
    dates = [f"NOT coalesce({funds}.{date}, 'X') STARTS WITH 'X'" for date in ("startDate", "endDate")]
    dated = " OR ".join([*dates, f"{funds}.observedOn IS NOT NULL"])
    return f"({funds}.under IS NOT NULL OR NOT coalesce({funds}.instrument, 'GRANT') IN {list(_NO_GIFT)} AND ({dated}))"


@dataclass(frozen=True, slots=True)
class Ties:
    """Writes the ties of the body bound to ``body`` on the date of ``scope``.

    As few branches as can be, since planning a statement takes its time for each: what different reasons have in common
    is matched together, and told apart by labels and types.

    ``whole``: where MEMBERSHIP is no reason asked for, the test under which the members of a thing (a variable) still
    are its partners, because the question is about it; None where they never are. ``other``: who can be a partner, and
    ``member``: who can be one as a member of the body, such as a group of firms in a federation.
    """

    scope: Scope
    body: str
    whole: Callable[[str], str | None] = lambda variable: None
    other: Callable[[str], str] = named
    member: Callable[[str], str] = named

    def query(self, reasons: list[str], more: str = "") -> str:
        """All ties for these reasons, as one query for a CALL or EXISTS.

        It returns ``m`` (the other body), ``reason``, ``fact`` (id), ``via`` (node or null) and ``rels`` (the
        relationships that make the tie, which hold its dates and sources), and ``more`` columns made of these.
        """
        branches = [
            *self._joined(reasons),
            *self._linked(reasons, "-"),
            *([self._led("-")] if "CORE" in reasons else []),
            *([self._given(), self._taken()] if "SHARING" in reasons else []),
            *self._membership(reasons, members=False),
        ]
        return self._of_named(branches, f"m, reason, fact, via, rels{more}")

    def parts(self, reasons: list[str]) -> str:
        """The parts that the body takes in what joins bodies, as one query; empty where no reason has any.

        It returns ``v`` (what joins), ``reason`` and ``rels``. Two named bodies with a part in the same ``v`` are tied.
        Looking for the ties among many bodies in this way reads each part once, not once for every tie.
        """
        joining = [reason for reason in reasons if reason in _PARTS]
        if not joining:
            return ""
        return self._of_named([self._parts(self.body, joining)], f"v, {_reason(joining)} AS reason, rels")

    def direct(self, reasons: list[str], more: str = "") -> str:
        """The ties of the body that need no third, each from one of its ends alone; empty where no reason has any.

        It returns what ``query`` returns.
        """
        branches = [
            *self._linked(reasons, "->"),
            *([self._led("->")] if "CORE" in reasons else []),
            *([self._taken()] if "SHARING" in reasons else []),
            *self._membership(reasons, members=True),
        ]
        return self._of_named(branches, f"m, reason, fact, via, rels{more}") if branches else ""

    def seats(self, body: str, joint: str, rels: str) -> str:
        """How bodies sit in named joint bodies: as member, in the chair, or by a seat, vacant or held.

        It returns ``m`` where that is the body, otherwise the joint body, and ``rels``.
        """
        return self._parts(body, ["COMMITTEE"], rels, joint)

    def _of_named(self, branches: list[str], told: str) -> str:
        # The body is tested once, not in every branch.
        found = f"WITH {self.body} WHERE {named(self.body)} CALL ({self.body}) {{ {' UNION ALL '.join(branches)} }}"
        return f"{found} RETURN {told}"

    def _joined(self, reasons: list[str]) -> list[str]:
        """Ties through a third: two parts in it."""
        joining = [reason for reason in reasons if reason in _PARTS]
        if not joining:
            return []
        near, far = self._parts(self.body, joining, "near"), self._parts("m", joining, "far")
        return [
            f"CALL ({self.body}) {{ {near} }} CALL (v) {{ {far} }}"
            f" WITH {self.body}, m, v, near, far WHERE m <> {self.body} AND {self.other('m')}"
            f" RETURN m, {_reason(joining)} AS reason, v.id AS fact, v AS via, near + far AS rels"
        ]

    def _parts(self, body: str, joining: list[str], rels: str = "rels", v: str = "v") -> str:
        """How a body takes part in what joins bodies: itself, by a seat, or by a resource that a project uses."""
        types = "|".join(type_ for reason in joining for type_ in _PARTS[reason][1])
        labels = "|".join(_PARTS[reason][0] for reason in joining)
        found, one = body if body == "m" else v, single(v)
        itself, by = self.scope.hop("r", body), [*self.scope.hop("q", body), *self.scope.hop("r", v)]
        if joining == ["COMMITTEE"]:
            itself.append(one)
        elif "COMMITTEE" in joining:
            # Bodies also lead joint bodies and take part in what these do: neither is a seat.
            seats = f"type(r) IN {list(_PARTS['COMMITTEE'][1])}"
            itself.append(f"(NOT {v}:JointCommittee OR ({seats} AND {one}))")
        branches = [f"MATCH ({body})-[r:{types}]->({v}:{labels}){where(itself)} RETURN {found}, [r] AS {rels}"]
        if "COMMITTEE" in joining:
            seat = f"MATCH ({body})<-[q:REPRESENTS]-(:Post)-[r:POST_OF]->({v}:JointCommittee){where([*by, one])}"
            branches.append(f"{seat} RETURN {found}, [q, r] AS {rels}")
        if "PROJECT" in joining:
            supply = f"MATCH ({body})-[q:OFFERS]->(:Resource)<-[r:USES]-({v}:Project){where(by)}"
            branches.append(f"{supply} RETURN {found}, [q, r] AS {rels}")
        return " UNION ALL ".join(branches)

    def _linked(self, reasons: list[str], arrow: str) -> list[str]:
        """Ties that are one relationship."""
        linking = [reason for reason in reasons if reason in _DIRECT]
        if not linking:
            return []
        tests = [*self.scope.hop("r1", "m"), f"m <> {self.body}", self.other("m")]
        for reason, test in (("CORE", "r1.role = 'CORE' AND endNode(r1):Community"), ("SHARING", gives("r1"))):
            if reason in linking:
                tests.append(test if linking == [reason] else f"(type(r1) <> '{_DIRECT[reason]}' OR {test})")
        types = "|".join(_DIRECT[reason] for reason in linking)
        told = " ".join(f"WHEN '{_DIRECT[reason]}' THEN '{reason}'" for reason in linking)
        return [
            f"MATCH ({self.body})-[r1:{types}]{arrow}(m){where(tests)}"
            f" RETURN m, CASE type(r1) {told} END AS reason, r1.id AS fact, null AS via, [r1] AS rels"
        ]

    def _led(self, arrow: str) -> str:
        """The core of a community and the bodies that it leads in no other stated role."""
        led = where([*self.scope.hop("r1", "m"), f"m <> {self.body}", self.other("m"), leads_a_body("r1")])
        core = where(["r2.role = 'CORE'", *self.scope.hop("r2", "r2")])
        return (
            f"MATCH ({self.body})-[r1:LEADS]{arrow}(m){led} WITH m, r1, startNode(r1) AS leader"
            f" MATCH (leader)-[r2:LEADS]->(:Community){core}"
            " RETURN m, 'CORE' AS reason, r1.id AS fact, null AS via, [r1, r2] AS rels"
        )

    def _membership(self, reasons: list[str], *, members: bool) -> list[str]:
        """A joint body, federation or team and its members; ``members``: only from the whole to its members."""
        ways = [(self.body, "m")] if members else [(self.body, "m"), ("m", self.body)]
        tests = [(whole, member, "true" if "MEMBERSHIP" in reasons else self.whole(whole)) for whole, member in ways]
        return [self._members(whole, member, test) for whole, member, test in tests if test]

    def _members(self, whole: str, member: str, test: str) -> str:
        held, seated = where(self.scope.hop("r1", "m")), [*self.scope.hop("r1", "r1"), *self.scope.hop("r2", "m")]
        seat = f"({member})<-[r1:REPRESENTS]-(:Post)-[r2:POST_OF]->({whole}:JointCommittee){where(seated)}"
        partner = self.member("m") if member == "m" else self.other("m")
        kept = where([f"m <> {self.body}", partner, *([test] if test != "true" else [])])
        return (
            f"CALL ({self.body}) {{ MATCH ({member})-[r1:MEMBER_OF|CHAIRS]->({whole}){held} RETURN m, [r1] AS rels"
            f" UNION ALL MATCH {seat} RETURN m, [r1, r2] AS rels }} WITH {self.body}, m, rels{kept}"
            f" RETURN m, 'MEMBERSHIP' AS reason, {whole}.id AS fact, null AS via, rels"
        )

    def _given(self) -> str:
        return self._shared(f"MATCH ({self.body})-[r1:OFFERS]->(:Resource)<-[r2:OF]-(v:Share)-[r3:TO]->(m)")

    def _taken(self) -> str:
        return self._shared(f"MATCH ({self.body})<-[r3:TO]-(v:Share)-[r2:OF]->(:Resource)<-[r1:OFFERS]-(m)")

    def _shared(self, match: str) -> str:
        holds = [test for r in ("r1", "r2", "r3") for test in self.scope.hop(r, "m")]
        tests = where([*holds, f"m <> {self.body}", self.other("m")])
        return f"{match}{tests} RETURN m, 'SHARING' AS reason, v.id AS fact, v AS via, [r1, r2, r3] AS rels"


def leads_a_body(leads: str) -> str:
    """The test that a LEADS relationship leads an organisation that is no joint body, in no role but that of core."""
    return (
        f"coalesce({leads}.role, 'CORE') = 'CORE' AND endNode({leads}):Organization"
        f" AND NOT endNode({leads}):JointCommittee"
    )


def _reason(joining: list[str]) -> str:
    """For what reason ``v`` joins bodies."""
    told = " ".join(f"WHEN v:{_PARTS[reason][0]} THEN '{reason}'" for reason in joining)
    return f"CASE {told} END"
