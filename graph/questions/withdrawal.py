"""The impact of a body's withdrawal: on needs, communities, joint bodies, and pairs that nothing else joins.

Only the selected lists are computed.
"""

from __future__ import annotations

from collections.abc import Callable

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import runs, starts
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import completeness
from graph.questions.parts.partners import PARTNERS, TIED
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import PARTNERSHIP, Ties
from graph.vocabulary import MODEL

PARTNERS_OF_IT = part(__file__, "partners")
PROVIDED = part(__file__, "provided")
PROVIDED_BY_OTHERS = part(__file__, "provided_by_others")
NEEDS = part(__file__, "needs")
COMMUNITIES = part(__file__, "communities")
COMMITTEES = part(__file__, "committees")
PAIRS = part(__file__, "pairs")
_COMMITTEE = {
    "minimum": "each.minimum",
    "seatedBefore": "each.before",
    "seatedAfter": "each.after",
    "bodiesAfter": "each.bodies",
    "chaired": "each.chaired",
    "breaks": "coalesce(each.before >= each.minimum AND each.after < each.minimum, false)",
    "belowMinimum": "coalesce(each.after < each.minimum, false)",
}
_SOURCES = {"needs": "needs", "communities": "communities", "committees": "committees", "pairs": "pairs"}
_TOTALS = {f"{name}Total": f"size({name})" for name in ("needs", "communities", "committees")} | {
    "pairsTotal": "CASE WHEN crowded THEN null ELSE size(pairs) END"
}


def withdrawal_impact(field: Field, writer: Writer) -> Statement:
    """The losses if one body left on a date."""
    assert field.selection
    of, scope = given(field.arguments, "of"), writer.expressions.scope(field.arguments)
    assert of
    limit, parameters = limit_of(field, writer.compilation), writer.compilation.parameters
    wanted = {part.name.removesuffix("Total") for part in field.selection.fields} & _SOURCES.keys()
    steps = [writer.compilation.refer(of, *TIED).match("leaving")]
    cuts = []
    if wanted & {"communities", "pairs"}:
        ties = Ties(scope, "leaving", lambda variable: "true" if variable == "leaving" else None)
        found = ties.query(list(PARTNERSHIP))
        most = parameters.constant(caps.LEAVING_PARTNERS)
        steps.append(PARTNERS_OF_IT.filled(scope, ties_of_leaving=found, most=most))
        cuts.append("cut")
    steps += [find(writer, scope) for name, find in _FINDERS.items() if name in wanted]
    if "pairs" in wanted:
        cuts += ["crowded", f"size(partners) > {parameters.constant(caps.PAIRED_PARTNERS)}"]
    limited = " OR ".join(f"size({name}) > {limit}" for name in _SOURCES if name in wanted) or "false"

    def part_of(each: Field) -> Written:
        return completeness(each.name, limited, " OR ".join(cuts) or "false") or _part(each, writer, scope, limit)

    items: list[str] = []
    row = row_of(field.selection, items, part_of)
    return writer.statement(field, Written(listed(items), row), match="\n".join(steps))


def _needs(writer: Writer, scope: Scope) -> str:
    del writer
    mine = PROVIDED.renamed(provider="leaving").filled(scope)
    return NEEDS.filled(scope, provided_by_leaving=mine, provided_by_others=PROVIDED_BY_OTHERS.filled(scope))


def _communities(writer: Writer, scope: Scope) -> str:
    del writer
    return COMMUNITIES.filled(scope, ties_of_community=Ties(scope, "community").query(list(PARTNERSHIP)))


def _committees(writer: Writer, scope: Scope) -> str:
    del writer
    ties = Ties(scope, "leaving")
    own, all_ = ties.seats("leaving", "joint", "rels"), ties.seats("partner", "joint", "rels")
    return COMMITTEES.filled(scope, seats_of_leaving=own, seats_of_others=all_)


def _pairs(writer: Writer, scope: Scope) -> str:
    parameters = writer.compilation.parameters
    return PAIRS.filled(
        scope,
        paired=parameters.constant(caps.PAIRED_PARTNERS),
        most=parameters.constant(caps.PAIRED_NEIGHBOURS),
        most_rows=str(caps.PAIRED_WAYS),
        ties_of_partner=Ties(scope, "each_partner").query(list(PARTNERSHIP)),
        runs_of_neighbours=runs("ordered", "neighbour"),
        starts_of_pairs=starts("rows", (0, 1), "0", "size(rows)"),
    )


_FINDERS: dict[str, Callable[[Writer, Scope], str]] = {
    "needs": _needs,
    "communities": _communities,
    "committees": _committees,
    "pairs": _pairs,
}


def _part(field: Field, writer: Writer, scope: Scope, limit: str) -> Written:
    if field.name in _TOTALS:
        return Written(_TOTALS[field.name], LEAF)
    assert field.selection
    if field.name == "body":
        return writer.expressions.entity(field.selection, "leaving", scope, MODEL.labels)
    source = f"{_SOURCES[field.name]}[0..{limit}]"
    if field.name in ("committees", "pairs"):
        return _rows(field.selection, writer, scope, source)
    each = writer.expressions.entity(field.selection, "each", scope, frozenset({field.selection.type_name}))
    return Written(collected(f"UNWIND {source} AS each", each.cypher), Many(each.plan))


def _rows(selection: Selection, writer: Writer, scope: Scope, source: str) -> Written:
    names = {"committee": "joint", "one": "one", "other": "other"}

    def value(field: Field) -> Written:
        if field.name in _COMMITTEE:
            return Written(_COMMITTEE[field.name], LEAF)
        assert field.selection
        possible = frozenset({"JointCommittee"}) if field.name == "committee" else PARTNERS
        return writer.expressions.entity(field.selection, names[field.name], scope, possible)

    items: list[str] = []
    row = row_of(selection, items, value)
    found = f"UNWIND {source} AS each WITH each, each.joint AS joint, each.one AS one, each.other AS other"
    return Written(collected(found, listed(items)), Many(row))
