"""Things that rows name without saying more of them: the need that a project answers, the agreement that is renewed."""

from __future__ import annotations

from collections import defaultdict

from rapidfuzz import fuzz, process

from graph.messages.language import Message, joined
from imports.facts.clashes import tell_closed
from imports.making import Body, Fact, Making, Reference, Thing
from imports.names import key
from imports.rows import address
from imports.things import Things
from sheets.codes import BODY_AMBIGUOUS, COUNT_EXCEEDS, DATES_ORDER, REFERENCE_NAMED, REFERENCE_UNKNOWN, ROW_CONTRADICTS
from sheets.values.plain import text_of
from sheets.values.terms import reversed_

_ALIKE = 60.0
_SHOWN = 3
_PEOPLE = ("人", "名", "位")
_REFERRED = ("referred",)
"""Begins the key of what rows only refer to."""
_MADE = {"Resource": {"kind": "VENUE"}}
"""What is made where it is only named: a use is a use of something."""


def resolve(making: Making, things: Things) -> None:
    """Find for each reference its thing, in the workbook first, then in the graph."""
    by_name: dict[tuple[str, str], list[Thing]] = defaultdict(list)
    for thing in making.things.values():
        if thing.same is None and thing.content.get("name"):
            for form in {key(str(thing.content["name"])), key(str(thing.content.get("code") or ""))} - {""}:
                by_name[thing.type, form].append(thing)
    for reference in making.references:
        found = _named(reference, by_name.get((reference.wanted, key(reference.name)), []))
        if len(found) > 1:
            _tell_ambiguous(reference, found, making)
            continue
        target = found[0] if found else _of_graph(reference, things, making)
        if target is None:
            target = _unknown(reference, by_name, things, making)
        if target is not None:
            if reference.type == "OF":
                _tell_crowded(reference.source, target, making)
                tell_closed(reference.source, target, making)
            if reference.type == "RENEWS":
                _tell_renewal(reference, target, making)
            making.facts.append(Fact(reference.type, reference.source, target, reference.spot, dict(reference.more)))
    making.references.clear()


def _tell_renewal(reference: Reference, renewed: Thing, making: Making) -> None:
    """Tell an agreement that renews one of other parties, or one that begins only later."""
    renewing = reference.source.root
    parties: dict[Thing, set[Thing]] = {renewing: set(), renewed.root: set()}
    for fact in making.facts:
        if fact.type == "PARTY_TO" and fact.target.root in parties:
            parties[fact.target.root].add(fact.source.root)
    name = str(renewed.content.get("name") or reference.name)
    if all(parties.values()) and not _second(parties[renewing]) & _second(parties[renewed.root]):
        message = Message("It renews {name}, whose parties are others: correct one of the two.", name=name)
        making.tell(ROW_CONTRADICTS, reference.spot, message)
    start, before = renewing.content.get("startDate"), renewed.content.get("startDate")
    if start and before and "X" not in start + before and reversed_(before, start):
        message = Message("{end} is before {start}: correct one of the two dates.", start=before, end=start)
        making.tell(DATES_ORDER, renewing.cells.get("startDate", reference.spot), message)


def _second(parties: set[Thing]) -> set[Thing]:
    """The parties beside the place or Party body that all agreements of a list have; all where there are no others."""
    return {party for party in parties if party.type == "Unit"} or parties


def _tell_crowded(use: Thing, resource: Thing, making: Making) -> None:
    """Tell a use of a resource by more people than it has room for."""
    count, most = use.content.get("quantity"), resource.content.get("capacity")
    people = use.content.get("unit") in _PEOPLE and resource.content.get("unit") in _PEOPLE
    if people and most is not None and count is not None and count > most:
        message = Message("{part} exceeds the total of {whole}.", part=text_of(count), whole=text_of(most))
        making.tell(COUNT_EXCEEDS, use.cells.get("quantity", use.spot), message)


def _named(reference: Reference, found: list[Thing]) -> list[Thing]:
    """The things that a reference may mean: of several those of its owner."""
    found = [thing for thing in found if thing.root is not reference.source.root]
    if len(found) > 1 and reference.owner is not None:
        owner = reference.owner
        return [thing for thing in found if _belongs(thing, owner)] or found
    return found


def _tell_ambiguous(reference: Reference, found: list[Thing], making: Making) -> None:
    listed = joined(", ", [f"{thing.content['name']} ({address(thing.spot, reference.spot)})" for thing in found])
    message = Message("“{name}” may be any of these: {candidates}.", name=reference.name, candidates=listed)
    making.tell(BODY_AMBIGUOUS, reference.spot, message)


def _belongs(thing: Thing, owner: Body) -> bool:
    """Whether a thing is of a body, or of one that lies there."""
    for each in thing.key:
        if isinstance(each, Body) and owner.body in (each.body, each.place.body if each.place else None):
            return True
    return False


def _of_graph(reference: Reference, things: Things, making: Making) -> Thing | None:
    found = things.called(reference.wanted, reference.name)
    if len(found) > 1 and reference.owner is not None and reference.owner.body.id:
        found = [each for each in found if reference.owner.body.id in each.around] or found
    if len(found) != 1:
        return None
    return things.thing(found[0], reference.spot, making, _MADE.get(reference.wanted, {}))


def _is_listed(found: list[Thing]) -> bool:
    """Whether a row is about one of these, and does not only refer to it."""
    return any(thing.key[:1] != _REFERRED for thing in found)


def _called(thing: Thing, form: str) -> str:
    """The name, or the number if that is what is alike."""
    name, code = str(thing.content["name"]), str(thing.content.get("code") or "")
    return code if code and key(code) == form else name


def _unknown(
    reference: Reference, by_name: dict[tuple[str, str], list[Thing]], things: Things, making: Making
) -> Thing | None:
    names = [form for (type_, form), found in by_name.items() if type_ == reference.wanted and _is_listed(found)]
    near = [
        form
        for form, _, _ in process.extract(
            key(reference.name), names, scorer=fuzz.ratio, limit=_SHOWN, score_cutoff=_ALIKE
        )
    ]
    called = [_called(by_name[reference.wanted, form][0], form) for form in near]
    if called:
        message = Message(
            "“{name}” is neither in the workbook nor in the graph; the nearest: {near}.",
            name=reference.name,
            near=joined(", ", called),
        )
    else:
        message = Message("“{name}” is neither in the workbook nor in the graph.", name=reference.name)
    made_known = reference.wanted in _MADE and not names and not things.has_any(reference.wanted)
    if made_known:
        # Where nothing lists any, the register of its uses is what makes it known.
        message = Message("“{name}” is neither in the workbook nor in the graph; it is new.", name=reference.name)
    making.tell(REFERENCE_NAMED if made_known else REFERENCE_UNKNOWN, reference.spot, message)
    if reference.wanted not in _MADE:
        return None
    made = making.thing(
        reference.wanted,
        (*_REFERRED, key(reference.name), reference.owner),
        reference.name,
        reference.spot,
        {"name": reference.name, **_MADE[reference.wanted]},
        scope=reference.owner,
    )
    by_name[reference.wanted, key(reference.name)].append(made)
    return made
