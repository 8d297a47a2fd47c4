"""The co-building tie: what joins two bodies on a date, and why.

A tie is derived, never stored. It names its reason, the node or relationship it comes from (its *fact*), its dates and
its sources. Only named organisations and communities tie; what stands for a group, or is masked, does not.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.scope import Scope, where

REASONS: dict[str, tuple[str, str]] = {
    "AGREEMENT": ("协议共建", "Both are party to one agreement."),
    "COMMITTEE": ("同在联合组织", "Both are seated in, members of, or chairing one joint body."),
    "DIRECT": ("直接共建", "They are said to co-build."),
    "PAIRING": ("结对", "They are paired."),
    "SHARING": ("资源共享", "One uses the other's resource."),
    "PROJECT": ("共同项目", "Both lead, claim or supply one project."),
    "ACTIVITY": ("共同活动", "Both host or take part in one activity, on its day."),
    "CORE": ("核心领导", "One leads the other, a community, as its core."),
}


def named(variable: str) -> str:
    """The test that a node is one named body or community, not a group and not masked."""
    return (
        f"({variable}:Organization OR {variable}:Community) AND coalesce({variable}.count, 1) = 1"
        f" AND coalesce({variable}.certainty, 'STATED') <> 'MASKED'"
    )


# Whoever has a part in a node of this label is tied to all others who have: the types of relationship that are parts.
_PARTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "AGREEMENT": ("Agreement", ("PARTY_TO",)),
    "COMMITTEE": ("JointCommittee", ("MEMBER_OF", "CHAIRS")),
    "PROJECT": ("Project", ("LEADS", "CLAIMS")),
    "ACTIVITY": ("Activity", ("HOSTS", "PARTICIPATES_IN")),
}
_DIRECT = {"DIRECT": "CO_BUILDS_WITH", "PAIRING": "PAIRED_WITH", "CORE": "LEADS"}


@dataclass(frozen=True, slots=True)
class Ties:
    """Writes the ties of the body bound to ``body`` on the date of ``scope``.

    As few branches as can be, since planning a statement takes its time for each: what different reasons have in common
    is matched together, and told apart by labels and types.
    """

    scope: Scope
    body: str

    def query(self, reasons: list[str], more: str = "") -> str:
        """All ties for these reasons, as one query for a CALL or EXISTS.

        It returns ``m`` (the other body), ``reason``, ``fact`` (id), ``via`` (node or null) and ``rels`` (the
        relationships that make the tie, which hold its dates and sources), and ``more`` columns made of these.
        """
        branches = [
            *self._joined(reasons),
            *self._linked(reasons, "-"),
            *([self._given(), self._taken()] if "SHARING" in reasons else []),
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
        branches = [*self._linked(reasons, "->"), *([self._taken()] if "SHARING" in reasons else [])]
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
            f" WITH {self.body}, m, v, near, far WHERE m <> {self.body} AND {named('m')}"
            f" RETURN m, {_reason(joining)} AS reason, v.id AS fact, v AS via, near + far AS rels"
        ]

    def _parts(self, body: str, joining: list[str], rels: str = "rels", v: str = "v") -> str:
        """How a body takes part in what joins bodies: itself, by a seat, or by a resource that a project uses."""
        types = "|".join(type_ for reason in joining for type_ in _PARTS[reason][1])
        labels = "|".join(_PARTS[reason][0] for reason in joining)
        found, one = body if body == "m" else v, f"coalesce({v}.count, 1) = 1"
        itself, by = self.scope.hop("r", body), [*self.scope.hop("q", body), *self.scope.hop("r", v)]
        if joining == ["COMMITTEE"]:
            itself.append(one)
        elif "COMMITTEE" in joining:
            # Bodies also lead joint bodies and take part in what these do: neither is a seat.
            seats = f"type(r) IN {list(_PARTS['COMMITTEE'][1])}"
            itself += [f"(NOT {v}:JointCommittee OR {test})" for test in (seats, one)]
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
        tests = [*self.scope.hop("r1", "m"), f"m <> {self.body}", named("m")]
        if "CORE" in linking:
            core = "r1.role = 'CORE' AND endNode(r1):Community"
            tests.append(core if linking == ["CORE"] else f"(type(r1) <> 'LEADS' OR {core})")
        types = "|".join(_DIRECT[reason] for reason in linking)
        told = " ".join(f"WHEN '{_DIRECT[reason]}' THEN '{reason}'" for reason in linking)
        return [
            f"MATCH ({self.body})-[r1:{types}]{arrow}(m){where(tests)}"
            f" RETURN m, CASE type(r1) {told} END AS reason, r1.id AS fact, null AS via, [r1] AS rels"
        ]

    def _given(self) -> str:
        return self._shared(f"MATCH ({self.body})-[r1:OFFERS]->(:Resource)<-[r2:OF]-(v:Share)-[r3:TO]->(m)")

    def _taken(self) -> str:
        return self._shared(f"MATCH ({self.body})<-[r3:TO]-(v:Share)-[r2:OF]->(:Resource)<-[r1:OFFERS]-(m)")

    def _shared(self, match: str) -> str:
        holds = [test for r in ("r1", "r2", "r3") for test in self.scope.hop(r, "m")]
        tests = where([*holds, f"m <> {self.body}", named("m")])
        return f"{match}{tests} RETURN m, 'SHARING' AS reason, v.id AS fact, v AS via, [r1, r2, r3] AS rels"


def _reason(joining: list[str]) -> str:
    """For what reason ``v`` joins bodies."""
    told = " ".join(f"WHEN v:{_PARTS[reason][0]} THEN '{reason}'" for reason in joining)
    return f"CASE {told} END"
