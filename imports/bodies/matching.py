"""Names of the workbook and bodies of the graph: which rule says that they are one, and how sure it is.

A rule that identifies decides. One that only makes it likely is a proposal, told at the cell; so are two candidates of
one rank. What is decided by whoever imports counts before all rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from rapidfuzz import fuzz

from graph.messages.language import Message, joined
from imports.bodies.known import Bodies as Graph
from imports.bodies.known import Known
from imports.bodies.merging import merge
from imports.bodies.nearest import SHOWN, Nearest, named, offer
from imports.bodies.registry import Bodies
from imports.bodies.whereabouts import beside, only_wider
from imports.draft import Match
from imports.kinds import of_name
from imports.making import Body, Making
from imports.names import core, key, place_core, place_key, spoken
from imports.reading import Decisions, decided
from sheets.codes import (
    BODY_AMBIGUOUS,
    BODY_ENDED,
    BODY_MATCHED,
    BODY_MISSING,
    BODY_NAMED,
    BODY_NEAR,
    BODY_UNKNOWN,
    CODE_OTHER_NAME,
    DECISION_UNKNOWN,
    PLACE_NEW,
    TYPE_DIFFERS,
)
from sheets.values.plain import shown

NEW = "new"
"""The decision that a name is a body of its own."""
_PARTY = "PartyOrganization"
_LIKE = 82.0
"""How alike two names must be, of 100, to be shown as nearest."""
_OF_OTHER_LISTS = ("superior", "host")
"""What no other list has to have: to whom bodies answer, the units of Party bodies and of grids."""
_FEWEST_LISTED = 2
"""Communities that a list of them has, at least."""
_COMPARED = 5000
"""Bodies of a workbook that are compared so with each of the graph, at most."""


@dataclass(slots=True)
class Matching:
    """Compares the bodies of a workbook with those of the graph."""

    graph: Graph
    making: Making
    decisions: Decisions
    scope: frozenset[str] = frozenset()
    taken: dict[str, Body] = field(default_factory=dict)
    _bodies: Bodies | None = None
    _nearest: Nearest | None = None
    _defined: int = 0

    def match(self, bodies: Iterable[Body]) -> None:
        """Find for each body the one of the graph that it is; what is doubtful is told."""
        doubtful: list[Body] = []
        for body in bodies:
            if not self._decided(body) and not self._by_rule(body):
                doubtful.append(body)
        for body in doubtful:
            self._propose(body)

    def _decided(self, body: Body) -> bool:
        made = decided(self.decisions, body.spot, body.name)
        if made is None:
            return False
        if not made.is_of(body.name):
            message = Message(
                "The decision of this cell was made for another name: “{text}”. Write the annotated copy anew.",
                text=shown(made.of),
            )
            self.making.tell(DECISION_UNKNOWN, body.spot, message)
            return True
        decision = made.said
        if decision.strip().casefold() in (NEW, "新", "新建", "新增"):
            return True
        found = self.graph.by_id.get(decision) or self._called(decision, body)
        own = self.nearest.of_workbook(decision, _is_place(body)) if found is None else None
        if own is not None and own.body is not body and (own.type == _PARTY) == (body.type == _PARTY):
            merge(body, own)
            return True
        if found is None:
            message = Message("The decision “{decision}” is no body of the graph or the workbook.", decision=decision)
            self.making.tell(DECISION_UNKNOWN, body.spot, message)
            return True
        if not _sorts_fit(found, body):
            self._tell_type(body, found)
            return True
        self._take(body, found, "DECIDED")
        return True

    def _called(self, name: str, body: Body) -> Known | None:
        own = place_key if _is_place(body) else key
        found = self.graph.of("NAME", own(name))
        return found[0] if len(found) == 1 else None

    def _joint_of(self, body: Body) -> bool:
        """The one joint body of a place; without it nobody can tell of which body a seat is."""
        place = body.near.body.id if body.near is not None else ""
        found = [
            each
            for each in self.graph.by_id.values()
            if each.type == "JointCommittee" and place and place in each.places
        ]
        if len(found) == 1:
            self._take(body, found[0], "PLACE")
            return True
        message = Message("It is not said of which body: add a column, or name it in the title.")
        self.making.tell(BODY_MISSING, body.spot, message)
        body.dropped = True
        return True

    def _by_rule(self, body: Body) -> bool:
        if body.hint == "joint of":
            return self._joint_of(body)
        if body.code and (found := self.graph.by_code.get(body.code)):
            if _alike(found, body):
                self._take(body, found, "CREDIT_CODE")
            else:
                message = Message(
                    "The graph gives this credit code to {name} ({id}): is it the same body?",
                    name=found.name,
                    id=found.id,
                )
                self.making.tell(CODE_OTHER_NAME, body.cells.get("creditCode", body.spot), message)
                body.match = _may_be("CREDIT_CODE", [found])
            return True
        for rule, form in self._forms(body):
            candidates = [each for each in self.graph.of(rule, form) if self._may_be(each, body, rule)]
            if not candidates:
                continue
            placed = [each for each in candidates if self._here(each, body)]
            if rule == "NAME" and len(placed) > 1:
                placed = [each for each in placed if each.type == body.type] or placed
            if len(placed) == 1:
                self._take(body, placed[0], rule)
                return True
            if len(placed) > 1:
                self._tell_ambiguous(body, placed)
                return True
            only = candidates[0] if rule in ("NAME", "ALIAS") and len(candidates) == 1 else None
            if only is not None and (self._anywhere(only, body) or beside(self.graph, only, body)):
                self._take(body, only, rule)
                return True
        return False

    def _forms(self, body: Body) -> list[tuple[str, str]]:
        own, bare = (place_key, place_core) if _is_place(body) else (key, core)
        names = [body.name, *body.aliases, *(body.content.get("aliases") or ())]
        found = [("NAME", own(body.name)), ("ALIAS", own(body.name))]
        found += [("NAME", own(name)) for name in names[1:]]
        found.append(("CORE", bare(body.name)))
        return found

    def _may_be(self, known: Known, body: Body, rule: str) -> bool:
        if not _sorts_fit(known, body):
            return False
        if known.code and body.code and known.code != body.code:
            return False
        return rule != "CORE" or known.is_place or _bare_fits(known, body)

    def _here(self, known: Known, body: Body) -> bool:
        """Whether a body of the graph lies where the workbook says."""
        place = _place_id(body)
        if place:
            return self.graph.lies_in(known, place)
        if body.place is not None:
            return False
        if self.scope:
            return any(self.graph.lies_in(known, each) for each in self.scope)
        return False

    def _anywhere(self, known: Known, body: Body) -> bool:
        """Whether a name says enough alone: no place is known of one of the two, and nothing contradicts."""
        if _is_place(body):
            # A place whose whole is not known on one side, or not as far as the other says.
            return not known.places or body.place is None or only_wider(self.graph, known, body.place.body)
        if body.place is not None:
            return not known.places
        return not known.places or (body.near is None and not self.scope)

    def _take(self, body: Body, known: Known, why: str) -> None:
        if known.kind and not body.sure:
            # What a name only makes likely does not change what a list says.
            body.content.pop("kind", None)
        other = self.taken.get(known.id)
        if other is not None and other is not body:
            merge(body, other)
            return
        self.taken[known.id] = body
        body.match = Match(known.id, known.name, why)
        body.id = known.id
        body.whole_known = bool(known.places)
        if body.sure and body.type != known.type and not _is_place(body):
            self._tell_type(body, known)
        body.type = known.type
        # The graph keeps its own name; another is one more alias.
        own = place_key if _is_place(body) else key
        called = {own(known.name), *map(own, known.aliases)}
        given = (body.name, *body.aliases, *(body.content.get("aliases") or ()))
        others = [name for name in given if own(name) not in called]
        body.content["name"] = known.name
        body.content.pop("aliases", None)
        if others and not _is_place(body) and body.hint != "joint of":
            body.content["aliases"] = list(dict.fromkeys([*known.aliases, *others]))
        if why not in ("CREDIT_CODE", "NAME") or known.name != body.name:
            message = Message(
                "“{name}” is {known} ({id}) of the graph, by {why}.",
                name=body.name,
                known=known.name,
                id=known.id,
                why=_WHY[why],
            )
            self.making.tell(BODY_MATCHED, body.spot, message)
        if known.until is not None and not body.defined and not body.content.get("endDate"):
            message = Message(
                "{name} has ended on {day}: is another meant?", name=known.name, day=known.until.isoformat()
            )
            self.making.tell(BODY_ENDED, body.spot, message)

    def _tell_type(self, body: Body, known: Known) -> None:
        message = Message(
            "{name} ({id}) is in the graph as {known}, not as {given}.",
            name=known.name,
            id=known.id,
            known=known.type,
            given=body.type,
        )
        self.making.tell(TYPE_DIFFERS, body.spot, message)

    def _tell_ambiguous(self, body: Body, found: Sequence[Known]) -> None:
        message = Message("“{name}” may be any of these: {candidates}.", name=body.name, candidates=_listed(found))
        self.making.tell(BODY_AMBIGUOUS, body.spot, message)
        body.match = _may_be("AMBIGUOUS", found)

    # What is not found by a rule

    def _propose(self, body: Body) -> None:
        """Tell bodies that it may be, and names that are like it."""
        likely: dict[str, Known] = {}
        forms = self._forms(body)
        if self.graph.by_id:
            forms.append(("PINYIN", spoken(body.name)))
        for rule, form in forms:
            for known in self.graph.of(rule, form):
                if self._may_be(known, body, rule):
                    likely.setdefault(known.id, known)
        if likely:
            found = list(likely.values())
            first = found[0]
            message = Message(
                "“{name}” may be {candidates}: say which, or that it is new.", name=body.name, candidates=_listed(found)
            )
            self.making.tell(BODY_NEAR, body.spot, message)
            why = next(rule for rule in ("NAME", "ALIAS", "CORE", "PINYIN") if _has(self.graph, rule, body, first))
            body.match = _may_be(why, found)
            return
        if body.defined:
            self._propose_alike(body)
            return
        near = self.nearest.to(body)
        if body.hint == "place" and not near and self._is_missing(body):
            message = Message("“{name}” is none of the communities that the workbook lists; it is new.", name=body.name)
            self._tell_unknown(body, message, ())
        elif body.hint in ("place", "title") and not near:
            message = Message("The place “{name}” is new to the graph.", name=body.name)
            self.making.tell(PLACE_NEW, body.spot, message)
        elif near:
            message = Message(
                "“{name}” is neither in the workbook nor in the graph; the nearest: {near}.",
                name=body.name,
                near=joined(", ", [named(each, body) for each in near]),
            )
            self._tell_unknown(body, message, near)
        elif body.hint != "titled" and not self.nearest.speaks_for(body):
            # What the title of a list names is defined by it; so is the Party body of a community by its name.
            message = Message("“{name}” is neither in the workbook nor in the graph; it is new.", name=body.name)
            # Where nothing lists bodies of its kind, a list of pairs or activities is what makes them known.
            listed = self.nearest.joints if body.type == "JointCommittee" else self.nearest.listed[_is_place(body)]
            if listed and body.hint not in _OF_OTHER_LISTS:
                self._tell_unknown(body, message, ())
            else:
                self.making.tell(BODY_NAMED, body.spot, message)

    def _is_missing(self, body: Body) -> bool:
        """Whether the workbook lists the communities of a street, and this one of it is not among them."""
        listed = [each for each in self.nearest.own[True].values() if each.type == "Community"]
        named = of_name(body.name)
        if named is None or named.type != "Community" or len(listed) < _FEWEST_LISTED:
            return False
        wholes = {id(each.place.body) for each in listed if each.place is not None}
        return body.place is None or id(body.place.body) in wholes

    def _tell_unknown(self, body: Body, message: Message, near: Sequence[Known | Body]) -> None:
        """Tell a name that nobody knows: somebody has to say whose it is, or that it is new."""
        self.making.tell(BODY_UNKNOWN, body.spot, message)
        body.match = Match("", "", "UNKNOWN", near=True, offers=tuple(map(offer, near)))

    def _propose_alike(self, body: Body) -> None:
        """Tell a new body whose name is nearly that of one in the same place: 农商行 and 农商银行."""
        if self._defined > _COMPARED or _is_place(body):
            return
        for known in self.nearest.nearly(body):
            if known.id in self.taken or not self._may_be(known, body, "CORE"):
                continue
            if self._here(known, body):
                message = Message(
                    "“{name}” may be {candidates}: say which, or that it is new.",
                    name=body.name,
                    candidates=_listed([known]),
                )
                self.making.tell(BODY_NEAR, body.spot, message)
                body.match = _may_be("ALIKE", [known])
                return

    def names(self, bodies: Bodies) -> None:
        """Remember the names with which others are compared: those of the graph, and of bodies that rows define."""
        self._bodies, self._nearest = bodies, None
        self._defined = sum(body.defined and not _is_place(body) for body in bodies)

    @property
    def nearest(self) -> Nearest:
        """The names with which others are compared; made when the first name is not found."""
        if self._nearest is None:
            self._nearest = Nearest.of(self.graph.by_id.values(), self._bodies or ())
        return self._nearest


_WHY = {
    "CREDIT_CODE": Message("credit code"),
    "NAME": Message("name"),
    "ALIAS": Message("alias"),
    "CORE": Message("name without suffix"),
    "DECIDED": Message("decision"),
    "PLACE": Message("place"),
    "CORRECTED": Message("the row of an earlier import"),
}


def _may_be(why: str, found: Sequence[Known]) -> Match:
    """The first of some bodies, which somebody has to choose or to refuse."""
    return Match(found[0].id, found[0].name, why, near=True, offers=tuple(map(offer, found[:SHOWN])))


def _listed(found: Sequence[Known]) -> str:
    return joined(", ", [f"{each.name} ({each.id})" for each in found[:SHOWN]])


def _has(graph: Graph, rule: str, body: Body, known: Known) -> bool:
    own, bare = (place_key, place_core) if _is_place(body) else (key, core)
    form = {"NAME": own, "ALIAS": own, "CORE": bare, "PINYIN": spoken}[rule](body.name)
    return known in graph.of(rule, form) or rule == "PINYIN"


def _is_place(body: Body) -> bool:
    return bool(body.key[0] == "place")


def _place_id(body: Body) -> str | None:
    place = body.place or body.near
    return place.body.id or None if place is not None else None


def _sorts_fit(known: Known, body: Body) -> bool:
    """Places are no bodies, and a Party body is not the unit that it belongs to."""
    if known.type not in ("Area", "Community", "Unit", "PartyOrganization", "JointCommittee", "ServicePoint"):
        return False
    if known.is_place != _is_place(body):
        return False
    return (known.type == _PARTY) == (body.type == _PARTY)


def _bare_fits(known: Known, body: Body) -> bool:
    """Without their legal forms names are one only if their kinds do not contradict."""
    given = body.content.get("kind")
    return not (known.kind and given and body.defined and known.kind != given)


def _alike(known: Known, body: Body) -> bool:
    """Whether two names may be of one body that a credit code says is one."""
    names = {key(known.name), *map(key, known.aliases)}
    own = {key(body.name), *map(key, body.aliases)}
    cores = {core(name) for name in names} | {core(name) for name in own}
    return bool(names & own) or len(cores) == 1 or fuzz.ratio(key(known.name), key(body.name)) >= _LIKE
