"""The paths from one body to another: several ways, shortest first, over ties or over chosen relationship types.

The search grows simple paths from both ends, each time from the side with fewer relationships around it, and joins the
paths that meet. It stops once it has found enough, so near things cost little whatever ``maxLength`` is. For far
things, caps limit the paths that it keeps.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from graph import caps
from graph.compiler.filters import fields
from graph.compiler.parameters import Arguments, Operand, given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.spans import runs
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import bounded, completeness
from graph.questions.parts.partners import relationship_types, wanted_reasons
from graph.questions.parts.path_sentences import sentences
from graph.questions.parts.tie_rows import first_day, last_day, tie_list
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import Ties, single, untied
from graph.vocabulary import MODEL

SEARCH = part(__file__, "search")
ONE_STEP_MORE = part(__file__, "step")
LONGER = part(__file__, "longer")
RELATIONSHIPS = part(__file__, "relationships")
STEPS = part(__file__, "steps")
SPOKEN = part(__file__, "spoken")
_ENDS = {"fromUntiedReason": "origin", "toUntiedReason": "destination"}
_LANGUAGES = {"sentenceZh": "zh", "sentenceEn": "en"}
# ``tie_list`` binds the tie or relationship to ``tie``.
_TIE = {"relationshipType": "null", "forward": "null"}
_RELATIONSHIP = {
    "reason": "null",
    "relationshipType": "tie.reason",
    "forward": f"CASE WHEN tie.reason IN {MODEL.symmetric} THEN null ELSE startNode(tie.paths[0][0]) = near END",
}


class Spoken(NamedTuple):
    """The position of a sentence: the field of the record that lists the paths, and its position in each path."""

    field: int
    sentence: int
    language: str


def paths(field: Field, writer: Writer) -> Statement:
    """The shortest ways from one body to another."""
    assert field.selection
    scope = writer.expressions.scope(field.arguments)
    parameters, refer = writer.compilation.parameters, writer.compilation.refer
    start, end = given(field.arguments, "from"), given(field.arguments, "to")
    assert start
    assert end
    wanted = bounded(field, writer, "first", caps.PATHS_FOUND, "paths")
    longest = bounded(field, writer, "maxLength", caps.PATH_LENGTH, "path_length")
    types = relationship_types(field.arguments)
    ends = [parameters.operand(start), parameters.operand(end)]
    bodies, held = parameters.constant(caps.PATH_ENDS), parameters.constant(caps.PATHS_HELD)
    longer = LONGER.filled(
        scope,
        bodies=bodies,
        links_of_body=_links(scope, field.arguments, types, ends),
        may_be_passed=_may_be_passed(writer, field.arguments, types),
        most=str(caps.PATH_LINKS),
        runs_of_found=runs("found", "partner"),
    )
    one_step_more = ONE_STEP_MORE.filled(
        scope,
        runs_of_held=runs("held", "body"),
        longer_ways=longer,
        met=str(caps.PATHS_SORTED),
        bodies=bodies,
        held=held,
        wanted=wanted,
    )
    search = SEARCH.filled(
        scope,
        longest=longest,
        wanted=wanted,
        one_step_more=one_step_more,
        runs_of_step=runs("step", "reason", "fact"),
    )
    match = "\n".join((refer(start).match("origin"), refer(end).match("destination"), search))
    spoken: list[Spoken] = []
    items: list[str] = []

    def value(each: Field) -> Written:
        if bounds := completeness(each.name, "others", "cut"):
            return bounds
        if each.name in _ENDS:
            # Any thing can be reached over relationships.
            return Written("null" if types else untied(_ENDS[each.name]), LEAF)
        assert each.selection
        rows = _rows(each.selection, writer, scope, bool(types), spoken, len(items))
        return Written(collected("UNWIND found AS way", rows.cypher), Many(rows.plan))

    row = row_of(field.selection, items, value)
    return writer.statement(
        field,
        Written(listed(items), row),
        match=match,
        finish=lambda record, _: _finished(record, spoken),
    )


def _links(scope: Scope, arguments: Arguments, types: list[str], ends: list[str]) -> str:
    """Clauses that find the links of ``body`` to each ``partner``. An end of the path is also tied to its members, if
    any.
    """
    if types:
        return RELATIONSHIPS.filled(scope, types="|".join(types))
    whole = None if given(arguments, "reasons") else listed(ends)
    ties = Ties(scope, "body", lambda variable: f"{variable}.id IN {whole}" if whole else None)
    return ties.query(wanted_reasons(arguments.get("reasons")))


def _may_be_passed(writer: Writer, arguments: Arguments, types: list[str]) -> str:
    """The test that a way may lead over ``partner`` (always, if that is its goal) by a tie through ``via``."""
    middle = [f"{single('partner')} AND NOT partner:MemberGroup"] if types else []
    origin: list[str] = []
    avoid = fields(arguments.get("avoid"))
    ids, labels = avoid.get("ids"), avoid.get("types")
    if isinstance(ids, Operand):
        held = writer.compilation.parameters.operand(ids)
        middle.append(f"NOT partner.id IN {held}")
        origin.append(f"NOT via.id IN {held}")
    if isinstance(labels, Operand) and labels.value:
        either = "|".join(sorted(set(labels.value)))
        middle.append(f"NOT partner:{either}")
        origin.append(f"NOT via:{either}")
    tests = [f"(partner = goal OR {' AND '.join(middle)})"] if middle else []
    if origin:
        tests.append(f"(via IS NULL OR {' AND '.join(origin)})")
    return " AND ".join(tests) or "true"


def _rows(
    selection: Selection, writer: Writer, scope: Scope, over_relationships: bool, spoken: list[Spoken], at: int
) -> Written:
    """One path, ``way``; adds to ``spoken`` the positions of sentences that Python makes later."""
    items: list[str] = []

    def value(each: Field) -> Written:
        if each.name == "length":
            return Written("size(way.ties)", LEAF)
        if each.name in _LANGUAGES:
            spoken.append(Spoken(at, len(items), _LANGUAGES[each.name]))
            return Written(SPOKEN.filled(scope, first_day=first_day("tie.paths"), last_day=last_day("tie.paths")), LEAF)
        assert each.selection
        if each.name == "nodes":
            node = writer.expressions.entity(each.selection, "node", scope)
            return Written(collected("UNWIND way.nodes AS node", node.cypher), Many(node.plan))
        return _steps(each.selection, writer, scope, over_relationships)

    row = row_of(selection, items, value)
    return Written(listed(items), row)


def _steps(selection: Selection, writer: Writer, scope: Scope, over_relationships: bool) -> Written:
    def value(each: Field) -> Written:
        assert each.selection
        if each.name == "links":
            return tie_list(
                writer.expressions, each.selection, "links", scope, _RELATIONSHIP if over_relationships else _TIE
            )
        return writer.expressions.entity(each.selection, {"from": "near", "to": "far"}[each.name], scope)

    items: list[str] = []
    row = row_of(selection, items, value)
    return Written(collected(STEPS.filled(scope), listed(items)), Many(row))


def _finished(record: list[Any], spoken: list[Spoken]) -> list[Any]:
    """The record with its sentences."""
    for place in spoken:
        for path in record[place.field]:
            path[place.sentence] = sentences(path[place.sentence], place.language)
    return record
