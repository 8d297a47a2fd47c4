"""The origin of things between two days: bodies and places founded, merged or split, agreements renewed.

The commitments of a renewed agreement are compared with those of the previous one. Two of them correspond if they have
the same name; of the others, if each is the only one that the same bodies undertake in the same unit.
"""

from __future__ import annotations

from graph.compiler.expression import Expressions
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import once
from graph.compiler.written import Written, collected, listed, row_of
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.vocabulary import MODEL

BORN = part(__file__, "born")
UNDER = part(__file__, "under")
COMMITMENTS = part(__file__, "commitments")
_VALUES = {
    "relationshipType": "type(event)",
    "fact": "event.id",
    "kind": "event.kind",
    "validFrom": "toString(event.validFrom)",
    "sourceIds": "coalesce(event.sourceIds, [])",
}
_BEFORE = "CASE type(event) WHEN 'RENEWS' THEN endNode(event) ELSE startNode(event) END"
_AFTER = "CASE type(event) WHEN 'RENEWS' THEN startNode(event) ELSE endNode(event) END"
# A value missing in both counts as the same.
_SAME = " AND ".join(f"coalesce(old.{name}, '') = coalesce(new.{name}, '')" for name in ("unit", "quantity"))
_CHANGE = (
    f"CASE WHEN new IS NULL THEN 'DROPPED' WHEN old IS NULL THEN 'ADDED' WHEN {_SAME} THEN 'KEPT' ELSE 'CHANGED' END"
)


def lineage(views: list[Scope]) -> str:
    """The clause that binds ``lineage``: facts about things in the place that hold only on the second day, by id.

    ``inside1`` and ``inside2`` hold everything in the place on either day; agreements belong to it by their parties.
    """
    # If every fact counts, whatever its dates, there is no difference.
    before = views[0].when.holds("event") or "true"
    return BORN.filled(views[1], held_before=before, each_of_born=once("born", "id"))


def lineage_rows(selection: Selection, expressions: Expressions, scope: Scope, limit: str) -> Written:
    """The rows of ``lineage``, up to ``limit``."""

    def value(field: Field) -> Written:
        if field.name in _VALUES:
            return Written(_VALUES[field.name], LEAF)
        assert field.selection
        if field.name == "commitments":
            return _commitments(field.selection, expressions, scope)
        return expressions.entity(field.selection, field.name, scope, MODEL.labels)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = f"UNWIND lineage[0..{limit}] AS event WITH event, {_BEFORE} AS before, {_AFTER} AS after"
    return Written(collected(found, listed(items)), Many(row))


def _commitments(selection: Selection, expressions: Expressions, scope: Scope) -> Written:
    """The commitments of ``before`` and of ``after``, paired: kept or changed, dropped, added."""

    def value(field: Field) -> Written:
        if field.name == "change":
            return Written(_CHANGE, LEAF)
        assert field.selection
        name = {"before": "old", "after": "new"}[field.name]
        each = expressions.entity(field.selection, name, scope, frozenset({"Commitment"}))
        return Written(f"CASE WHEN {name} IS NULL THEN null ELSE {each.cypher} END", each.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    under = [
        f"{UNDER.renamed(agreement=agreement).filled(scope)} AS {commitments}"
        for agreement, commitments in (("before", "olds"), ("after", "news"))
    ]
    alike = "former.unit = latter.unit AND former.by = latter.by"
    compared = collected(COMMITMENTS.filled(scope, under_both=",\n".join(under), alike=alike), listed(items))
    return Written(f"CASE type(event) WHEN 'RENEWS' THEN {compared} ELSE [] END", Many(row))
