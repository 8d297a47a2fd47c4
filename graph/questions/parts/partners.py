"""The partners of bodies: the ties and partners that a question counts."""

from __future__ import annotations

from dataclasses import dataclass

from graph.compiler.parameters import Arguments, Operand, Shaped, given
from graph.compiler.statement import Writer
from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.questions.parts.community import in_units, tied
from graph.questions.parts.tie_rows import first_day, last_day
from graph.questions.parts.within import Within
from graph.semantics.parts import part
from graph.semantics.scope import Scope, where
from graph.semantics.ties import PARTNERSHIP, REASONS, Ties, known, masked
from graph.vocabulary import MODEL

TIED = ("Organization", "Community")
"""The types of things that can have ties."""
PARTNERS = frozenset(label for name in TIED for label in MODEL.concrete(name))
TIES = part(__file__, "ties")
TIES_OF_HUBS = part(__file__, "ties_of_hubs")
OF_PARTNERS = part(__file__, "of_partners")
MASKED = part(__file__, "masked")


def wanted_reasons(asked: Shaped | None) -> list[str]:
    """The requested reasons, or the default ones."""
    values = asked.value if isinstance(asked, Operand) else None
    if isinstance(asked, Operand) and values == []:
        message = Message("{where} is empty: name at least one, or leave it out for all", where=asked.where)
        raise BadUserInput(message, path=asked.where, value=[])
    return [reason for reason in REASONS if reason in (PARTNERSHIP if values is None else values)]


def relationship_types(arguments: Arguments) -> list[str]:
    """The relationship types requested in place of ties; empty if ties are followed."""
    types = given(arguments, "relationshipTypes")
    if types is None:
        return []
    if given(arguments, "reasons"):
        message = Message("{where} and reasons exclude each other: follow ties or relationships", where=types.where)
        raise BadUserInput(message, path=types.where)
    if not types.value:
        raise BadUserInput(
            Message("{where} is empty: name at least one type", where=types.where), path=types.where, value=[]
        )
    return sorted(set(types.value))


@dataclass(frozen=True, slots=True)
class Partners:
    """Finds the requested ties of the body bound to ``body``.

    ``whole``: its members are its partners, if it has any. ``units``: a Party body counts as the unit it belongs to.
    ``place``: the clause that finds the requested place, if any; without the place there is no result.
    """

    scope: Scope
    reasons: list[str]
    whole: bool
    units: bool
    tie_tests: list[str]
    partner_tests: list[str]
    place: str

    @classmethod
    def asked(cls, writer: Writer, scope: Scope, arguments: Arguments) -> Partners:
        """The ties and partners that the arguments request."""
        reasons, fold = wanted_reasons(arguments.get("reasons")), given(arguments, "fold")
        within = Within.asked(writer.compilation, scope, arguments)
        partner_tests = _of_type(writer, arguments) + ([within.holds("partner")] if within else [])
        whole, units = given(arguments, "reasons") is None, fold is not None and fold.value == "UNITS"
        lasting, place = _lasting(writer, scope, arguments), within.match if within else ""
        return cls(scope, reasons, whole, units, lasting, partner_tests, place)

    def found(self, more: str = "") -> str:
        """Clauses that bind ``body``, ``partner``, ``reason``, ``fact``, ``via`` and ``paths``, one row for each tie.

        ``more``: a further test on ``partner``.
        """
        whole = "true" if self.whole else None
        ties = Ties(self.scope, "body", lambda variable: whole if variable == "body" else None, member=known)
        return TIES.filled(
            self.scope,
            ties_of_body=ties.query(self.reasons),
            of_partners=self._of_partners([*([more] if more else []), *self.partner_tests], "body, partner"),
            lasting=where(self.tie_tests).lstrip(),
        )

    def of_hubs(self, hubs: str, *, joints: bool) -> str:
        """Clauses that bind the variables of ``found`` without ``body``: the ties of all ``hubs`` as if they were one.

        ``joints``: a seat in a hub is a tie to it.
        """
        return TIES_OF_HUBS.filled(
            self.scope,
            ties_of_hubs=tied(self.scope, hubs, self.reasons, whole=self.whole, joints=joints),
            in_units=in_units(self.scope, hubs) if self.units else "",
            of_partners=self._of_partners(self.partner_tests),
            lasting=where(self.tie_tests).lstrip(),
        )

    def _of_partners(self, tests: list[str], carried: str = "partner") -> str:
        return OF_PARTNERS.filled(self.scope, carried=carried, count=" AND ".join(tests)) if tests else ""

    def masked(self, hubs: str, *, joints: bool) -> str:
        """The number of partners that are left out because their names are hidden."""
        found = tied(self.scope, hubs, self.reasons, whole=self.whole, joints=joints, other=masked)
        return MASKED.filled(self.scope, ties_of_hubs=found)


def of_types(arguments: Arguments) -> list[str]:
    """The test that ``partner`` is of one of the requested ``types``; empty if there are none."""
    types = given(arguments, "types")
    if types is None:
        return []
    return [f"(partner:{'|'.join(sorted(set(types.value)))})" if types.value else "false"]


def _of_type(writer: Writer, arguments: Arguments) -> list[str]:
    kinds, tests = given(arguments, "kinds"), of_types(arguments)
    if kinds:
        tests.append(f"coalesce(partner.kind IN {writer.compilation.parameters.operand(kinds)}, false)")
    return tests


def _lasting(writer: Writer, scope: Scope, arguments: Arguments) -> list[str]:
    """Tests of how long a tie has held by the date of the read, in days, including the first and the last."""
    parameters, day = writer.compilation.parameters, scope.when.parameter
    until = f"CASE WHEN {last_day('paths')} < {day} THEN {last_day('paths')} ELSE {day} END"
    held = f"duration.inDays({first_day('paths')}, {until}).days + 1"
    tests = []
    for name, sign in (("minDays", ">="), ("maxDays", "<=")):
        if days := given(arguments, name):
            tests.append(f"{held} {sign} {parameters.operand(days)}")
    return tests
