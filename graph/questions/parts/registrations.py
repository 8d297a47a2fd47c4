"""Numbers and rates of in-service members registered with a community: in total, by kind of unit, by community.

Members who register with two communities are counted by both, and how many do is unknown. So the number of people of a
group lies between its largest single number and the sum of all, which is at most the size of the group. Unrecorded
numbers are counted separately, not as zero.
"""

from __future__ import annotations

from graph.compiler.expression import Expressions
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import runs
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.within import Within
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

NAMES = ("numbers", "byUnitKind", "byCommunity")
IN_SERVICE = "EMPLOYED"
# The test that the size and all registrations of a group are known.
_KNOWN = (
    "group.members IS NOT NULL AND group.registrations <> []"
    " AND all(each IN group.registrations WHERE each.number IS NOT NULL)"
)
_MOST = "reduce(total = 0, each IN group.registrations | total + each.number)"
_LEAST = (
    "reduce(largest = 0, each IN group.registrations"
    " | CASE WHEN each.number > largest THEN each.number ELSE largest END)"
)
GROUPS = part(__file__, "groups")
IN_PLACE = part(__file__, "in_place")
BY_KIND = part(__file__, "by_kind")
BY_COMMUNITY = part(__file__, "by_community")


def in_service(scope: Scope, within: Within | None, most: str) -> str:
    """The list of in-service groups: ``members``, ``exact``, ``kind`` and ``registrations`` with communities.

    A group is in a place if it is registered with, or subordinate to, something in the place.
    """
    in_place = IN_PLACE.filled(scope, host_in_place=within.holds("host")) if within else "true"
    return GROUPS.filled(scope, situation=IN_SERVICE, in_place=in_place, most=most)


def registration_rows(field: Field, expressions: Expressions, scope: Scope, limit: str) -> Written:
    """Writes one of ``NAMES`` for the groups bound to ``groups``."""
    assert field.selection
    if field.name == "numbers":
        items: list[str] = []
        row = row_of(field.selection, items, lambda each: _number(each.name, "groups"))
        return Written(listed(items), row)
    if field.name == "byUnitKind":
        found = BY_KIND.filled(scope, limit=limit)
    else:
        found = BY_COMMUNITY.filled(scope, limit=limit, of_each_community=runs("registered", "community"))
    return _rows(field.selection, found, expressions, scope)


def _rows(selection: Selection, found: str, expressions: Expressions, scope: Scope) -> Written:
    def value(field: Field) -> Written:
        if field.name == "kind":
            return Written("kind", LEAF)
        if field.name == "community":
            assert field.selection
            return expressions.entity(field.selection, "community", scope, MODEL.concrete("Place"))
        return _number(field.name, "some")

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected(found, listed(items)), Many(row))


def _number(name: str, groups: str) -> Written:
    """A number of a list of groups; rates count only the groups whose numbers are all known."""
    known = f"[group IN {groups} WHERE {_KNOWN}]"
    members = f"reduce(total = 0, group IN {known} | total + group.members)"

    def registered(of_one: str) -> str:
        # If more registrations are recorded than a group has members, its size is used.
        one = f"CASE WHEN {of_one} > group.members THEN group.members ELSE {of_one} END"
        return f"reduce(registered = 0, group IN {known} | registered + {one})"

    def rate(of_one: str) -> str:
        return f"CASE WHEN {members} > 0 THEN toFloat({registered(of_one)}) / {members} END"

    values = {
        "groups": f"size({groups})",
        "members": members,
        "registeredMin": registered(_LEAST),
        "registeredMax": registered(_MOST),
        "rateMin": rate(_LEAST),
        "rateMax": rate(_MOST),
        "exact": f"all(group IN {known} WHERE group.exact)",
        "unrecordedGroupsTotal": f"size({groups}) - size({known})",
        "unrecordedMembersTotal": f"reduce(total = 0, group IN {groups} | total + CASE WHEN {_KNOWN} THEN 0"
        " ELSE coalesce(group.members, 0) END)",
    }
    return Written(values[name], LEAF)
