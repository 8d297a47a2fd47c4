"""The co-building tie: what joins two bodies on a date, and why.

A tie is derived, never stored. It names its reason, the node or relationship it comes from (its *fact*), its dates and
its sources. Only named organisations and communities tie; what stands for a group, or is masked, does not.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.scope import Scope

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


@dataclass(frozen=True, slots=True)
class Ties:
    """Writes the ties of the body bound to ``body`` on the date of ``scope``.

    Every branch returns ``m`` (the other body), ``reason``, ``fact`` (id), ``via`` (node or null) and ``rels`` (the
    relationships that make the tie, which hold its dates and sources).
    """

    scope: Scope
    body: str

    def query(self, reasons: list[str]) -> str:
        """All ties for these reasons, as one query of UNION ALL branches for a CALL or EXISTS."""
        writers = {
            "AGREEMENT": self._agreement,
            "COMMITTEE": self._committee,
            "DIRECT": lambda: self._relationship("DIRECT", "CO_BUILDS_WITH"),
            "PAIRING": lambda: self._relationship("PAIRING", "PAIRED_WITH"),
            "SHARING": self._sharing,
            "PROJECT": self._project,
            "ACTIVITY": self._activity,
            "CORE": self._core,
        }
        return " UNION ALL ".join(writers[reason]() for reason in reasons)

    def parts(self, reasons: list[str]) -> str:
        """The parts that the body takes in what joins bodies, as one query; empty where no reason asked for has any.

        Every branch returns ``v`` (what joins), ``reason`` and ``rels``. Two named bodies with a part in the same ``v``
        are tied. Looking for the ties among many bodies in this way reads each part once, not once for every tie.
        """
        writers = {
            "AGREEMENT": lambda: self._part("PARTY_TO", "Agreement"),
            "COMMITTEE": lambda: self.seats(self.body, "v", "rels"),
            "PROJECT": lambda: self._supports(self.body, "v", "rels"),
            "ACTIVITY": lambda: self._part("HOSTS|PARTICIPATES_IN", "Activity"),
        }
        return " UNION ALL ".join(
            f"CALL ({self.body}) {{ {writers[reason]()} }} RETURN v, '{reason}' AS reason, rels"
            for reason in reasons
            if reason in writers
        )

    def direct(self, reasons: list[str]) -> str:
        """The ties that need no third, as one query, each from one of its ends alone; empty like ``parts``.

        Every branch returns what those of ``query`` do.
        """
        writers = {
            "DIRECT": lambda: self._relationship("DIRECT", "CO_BUILDS_WITH", "->"),
            "PAIRING": lambda: self._relationship("PAIRING", "PAIRED_WITH", "->"),
            "SHARING": self._taken,
            "CORE": self._led,
        }
        return " UNION ALL ".join(writers[reason]() for reason in reasons if reason in writers)

    def _holds(self, *relationships: str) -> list[str]:
        return [test for r in relationships for test in self.scope.hop(r, "m")]

    def _branch(self, match: str, reason: str, fact: str, via: str, rels: str, tests: list[str]) -> str:
        kept = " AND ".join([*tests, f"m <> {self.body}", named("m"), named(self.body)])
        return f"{match} WHERE {kept} RETURN m, '{reason}' AS reason, {fact} AS fact, {via} AS via, {rels} AS rels"

    def _agreement(self) -> str:
        match = f"MATCH ({self.body})-[r1:PARTY_TO]->(v:Agreement)<-[r2:PARTY_TO]-(m)"
        return self._branch(match, "AGREEMENT", "v.id", "v", "[r1, r2]", self._holds("r1", "r2"))

    def _part(self, kinds: str, label: str) -> str:
        tests = " AND ".join(self._tests("r")) or "true"
        return f"MATCH ({self.body})-[r:{kinds}]->(v:{label}) WHERE {tests} RETURN v, [r] AS rels"

    def _relationship(self, reason: str, type_: str, arrow: str = "-") -> str:
        match = f"MATCH ({self.body})-[r1:{type_}]{arrow}(m)"
        return self._branch(match, reason, "r1.id", "null", "[r1]", self._holds("r1"))

    def _committee(self) -> str:
        near = self.seats(self.body, "v", "near")
        far = self.seats("m", "v", "far")
        match = f"CALL ({self.body}) {{ {near} }} CALL (v) {{ {far} }} WITH *"
        return self._branch(match, "COMMITTEE", "v.id", "v", "near + far", [])

    def seats(self, body: str, joint: str, rels: str) -> str:
        """How bodies sit in named joint bodies: as member, in the chair, or by a seat, vacant or held."""
        tests = " AND ".join([*self._tests("r"), f"coalesce({joint}.count, 1) = 1"])
        seat_tests = " AND ".join([*self._tests("q"), *self._tests("r"), f"coalesce({joint}.count, 1) = 1"])
        return (
            f"MATCH ({body})-[r:MEMBER_OF|CHAIRS]->({joint}:JointCommittee) WHERE {tests}"
            f" RETURN {body if body == 'm' else joint}, [r] AS {rels}"
            f" UNION ALL MATCH ({body})<-[q:REPRESENTS]-(:Post)-[r:POST_OF]->({joint}:JointCommittee)"
            f" WHERE {seat_tests}"
            f" RETURN {body if body == 'm' else joint}, [q, r] AS {rels}"
        )

    def _tests(self, relationship: str) -> list[str]:
        return self.scope.hop(relationship, relationship)

    def _sharing(self) -> str:
        match = f"MATCH ({self.body})-[r1:OFFERS]->(:Resource)<-[r2:OF]-(v:Share)-[r3:TO]->(m)"
        return f"{self._shared(match)} UNION ALL {self._taken()}"

    def _taken(self) -> str:
        return self._shared(f"MATCH ({self.body})<-[r3:TO]-(v:Share)-[r2:OF]->(:Resource)<-[r1:OFFERS]-(m)")

    def _shared(self, match: str) -> str:
        return self._branch(match, "SHARING", "v.id", "v", "[r1, r2, r3]", self._holds("r1", "r2", "r3"))

    def _project(self) -> str:
        near, far = self._supports(self.body, "v", "near"), self._supports("m", "v", "far")
        match = f"CALL ({self.body}) {{ {near} }} CALL (v) {{ {far} }} WITH *"
        return self._branch(match, "PROJECT", "v.id", "v", "near + far", [])

    def _supports(self, body: str, project: str, rels: str) -> str:
        """How bodies take part in a project: by leading it, claiming it, or supplying a resource that it uses."""
        found = body if body == "m" else project
        direct = " AND ".join(self._tests("r")) or "true"
        supply = " AND ".join([*self._tests("q"), *self._tests("r")]) or "true"
        return (
            f"MATCH ({body})-[r:LEADS|CLAIMS]->({project}:Project) WHERE {direct} RETURN {found}, [r] AS {rels}"
            f" UNION ALL MATCH ({body})-[q:OFFERS]->(:Resource)<-[r:USES]-({project}:Project) WHERE {supply}"
            f" RETURN {found}, [q, r] AS {rels}"
        )

    def _activity(self) -> str:
        kinds = "HOSTS|PARTICIPATES_IN"
        match = f"MATCH ({self.body})-[r1:{kinds}]->(v:Activity)<-[r2:{kinds}]-(m)"
        return self._branch(match, "ACTIVITY", "v.id", "v", "[r1, r2]", self._holds("r1", "r2"))

    def _core(self) -> str:
        tests = [f"{self.body}:Community", *self._leads()]
        up = self._branch(f"MATCH ({self.body})<-[r1:LEADS]-(m)", "CORE", "r1.id", "null", "[r1]", tests)
        return f"{self._led()} UNION ALL {up}"

    def _led(self) -> str:
        match = f"MATCH ({self.body})-[r1:LEADS]->(m:Community)"
        return self._branch(match, "CORE", "r1.id", "null", "[r1]", self._leads())

    def _leads(self) -> list[str]:
        return ["r1.role = 'CORE'", *self._holds("r1")]
