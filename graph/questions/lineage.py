"""What came of what between two days: bodies and places founded, merged or split, agreements renewed.

The commitments of a renewed agreement are set beside those of the one before it. Two are the same where their names
are, or where, of those left over, each is the only one that the same bodies undertake in the same unit.
"""

from __future__ import annotations

from graph.expression import Expressions
from graph.questions.runs import once
from graph.rows import LEAF, Many
from graph.scope import Scope, where
from graph.selection import Field, Selection
from graph.vocabulary import MODEL
from graph.written import Written, collected, listed, row_of

_VALUES = {
    "relationshipType": "type(r)",
    "fact": "r.id",
    "kind": "r.kind",
    "validFrom": "toString(r.validFrom)",
    "sourceIds": "coalesce(r.sourceIds, [])",
}
_BEFORE = "CASE type(r) WHEN 'RENEWS' THEN endNode(r) ELSE startNode(r) END"
_AFTER = "CASE type(r) WHEN 'RENEWS' THEN startNode(r) ELSE endNode(r) END"


def lineage(views: list[Scope]) -> str:
    """The clause that binds ``lineage``: facts about what lies in the place that hold on the second day alone, by id.

    What is in the place on either day is in ``inside1`` and ``inside2``; agreements belong to it through their parties.
    """
    before = views[0].when.holds("r")
    # Where every fact counts, whatever its dates, there is no difference.
    tests = [f"NOT ({before})" if before else "false", *views[1].hop("r", "r")]
    return (
        "WITH *, COLLECT { UNWIND inside1 + inside2 AS n CALL (n) {"
        " MATCH (n)-[r:ESTABLISHED|SUCCEEDED_BY]-() RETURN r"
        " UNION ALL MATCH (n)-[q:PARTY_TO]->(:Agreement)-[r:RENEWS|SUCCEEDED_BY]-(:Agreement)"
        f" WHERE q.validFrom <= q.validTo RETURN r }} WITH r{where(tests)} WITH r ORDER BY r.id RETURN r }} AS born"
        f" WITH *, {once('born', 'id')} AS lineage"
    )


def lineage_rows(selection: Selection, expressions: Expressions, scope: Scope, limit: str) -> Written:
    """The first of ``lineage`` as rows."""

    def value(field: Field) -> Written:
        if field.name in _VALUES:
            return Written(_VALUES[field.name], LEAF)
        assert field.selection
        if field.name == "commitments":
            return _commitments(field.selection, expressions, scope)
        return expressions.entity(field.selection, field.name, scope, MODEL.labels)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = f"UNWIND lineage[0..{limit}] AS r WITH r, {_BEFORE} AS before, {_AFTER} AS after"
    return Written(collected(found, listed(items)), Many(row))


def _commitments(selection: Selection, expressions: Expressions, scope: Scope) -> Written:
    """The commitments of ``before`` beside those of ``after``: kept or changed, dropped, added."""

    def value(field: Field) -> Written:
        if field.name == "change":
            # What neither of them says is the same, too.
            same = " AND ".join(f"coalesce(old.{part}, '') = coalesce(new.{part}, '')" for part in ("unit", "quantity"))
            told = (
                f"WHEN new IS NULL THEN 'DROPPED' WHEN old IS NULL THEN 'ADDED' WHEN {same} THEN 'KEPT' ELSE 'CHANGED'"
            )
            return Written(f"CASE {told} END", LEAF)
        assert field.selection
        name = {"before": "old", "after": "new"}[field.name]
        each = expressions.entity(field.selection, name, scope, frozenset({"Commitment"}))
        return Written(f"CASE WHEN {name} IS NULL THEN null ELSE {each.cypher} END", each.plan)

    items: list[str] = []
    row = row_of(selection, items, value)
    alike = "o.unit = n.unit AND o.by = n.by"
    found = (
        f"WITH {_under('before')} AS olds, {_under('after')} AS news"
        " WITH olds, news, [o IN olds | o.c.name] AS names, [n IN news | n.c.name] AS newNames"
        " WITH olds, news, [o IN olds WHERE NOT o.c.name IN newNames] AS oldRest,"
        " [n IN news WHERE NOT n.c.name IN names] AS newRest"
        f" WITH olds, news, [o IN oldRest WHERE size([n IN newRest WHERE {alike}]) = 1] AS oldOne,"
        f" [n IN newRest WHERE size([o IN oldRest WHERE {alike}]) = 1] AS newOne"
        " WITH olds, news, [o IN olds | {old: o.c, new: coalesce(head([n IN news WHERE n.c.name = o.c.name | n.c]),"
        f" head([n IN newOne WHERE o IN oldOne AND {alike} | n.c]))}}] AS kept"
        " WITH kept + [n IN news WHERE NOT n.c IN [k IN kept | k.new] | {old: null, new: n.c}] AS pairs"
        " UNWIND pairs AS pair WITH pair.old AS old, pair.new AS new ORDER BY coalesce(old, new).id"
    )
    compared = collected(found, listed(items))
    return Written(f"CASE type(r) WHEN 'RENEWS' THEN {compared} ELSE [] END", Many(row))


def _under(agreement: str) -> str:
    """The commitments under an agreement, each with its unit and the ids of those who undertake it."""
    bodies = "MATCH (c)<-[k:COMMITS]-(b) WHERE k.validFrom <= k.validTo WITH DISTINCT b.id AS b ORDER BY b RETURN b"
    return (
        f"COLLECT {{ MATCH ({agreement})<-[u:UNDER]-(c:Commitment) WHERE u.validFrom <= u.validTo"
        f" WITH DISTINCT c ORDER BY c.id RETURN {{c: c, unit: coalesce(c.unit, ''), by: COLLECT {{ {bodies} }}}} }}"
    )
