"""Turns and seats of units that are none of the members that a list names of their body."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from graph.messages.language import Message
from imports.kinds import OF_A_COMMUNITY
from imports.making import Fact, Making, Thing
from imports.names import key
from sheets.codes import NOT_A_MEMBER


def tell_members(making: Making) -> None:
    """Tell each turn, and each held seat, of a unit that is no listed member. Not every list names all."""
    if all(fact.type != "MEMBER_OF" for fact in making.facts):
        return
    members: dict[Thing, set[Thing]] = defaultdict(set)
    others: dict[Thing, set[Thing]] = defaultdict(set)
    party: dict[Thing, set[Thing]] = defaultdict(set)
    for fact in making.facts:
        source, target = fact.source.root, fact.target.root
        if fact.type == "MEMBER_OF":
            members[target].add(source)
        elif fact.type == "LEADS":
            others[target].add(source)
        elif fact.type == "PARTY_ORGANIZATION_OF":
            party[target].add(source)
    for fact, unit, body in _turns_and_seats(making.facts):
        named = members.get(body)
        if not named or unit.type != "Unit" or any(member.key[:1] == ("more",) for member in named):
            continue
        listed = named | others[body]
        unknown = unit.match is not None and unit.match.why == "UNKNOWN"
        if unknown or unit.content.get("kind") in OF_A_COMMUNITY:
            continue
        if unit in listed or party[unit] & listed or _is_named_after(unit, listed):
            continue
        message = Message(
            "{unit} is none of the members that are listed of {body}.",
            unit=str(unit.content.get("name")),
            body=str(body.content.get("name")),
        )
        making.tell(NOT_A_MEMBER, fact.spot, message)


def _turns_and_seats(facts: Iterable[Fact]) -> Iterator[tuple[Fact, Thing, Thing]]:
    """Each turn, and each place of a unit in a seat that is held, with the unit and the joint body."""
    facts = list(facts)
    bodies = {fact.source.root: fact.target.root for fact in facts if fact.type == "POST_OF"}
    held = {fact.target.root for fact in facts if fact.type == "HOLDS"}
    for fact in facts:
        if fact.type == "CHAIRS":
            yield fact, fact.source.root, fact.target.root
        elif fact.type == "REPRESENTS" and fact.source.root in held and fact.source.root in bodies:
            yield fact, fact.target.root, bodies[fact.source.root]


def _is_named_after(unit: Thing, listed: Iterable[Thing]) -> bool:
    """Whether a member is the branch of the unit: 青禾小学党支部."""
    own = key(str(unit.content.get("name")))
    return any(key(str(member.content.get("name"))).startswith(own) for member in listed)
