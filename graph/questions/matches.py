"""Offers that match needs: of one kind, in one place of any size or anywhere, with a score and its reasons."""

from __future__ import annotations

from dataclasses import dataclass

from graph import caps
from graph.compiler.pages import limit_of
from graph.compiler.parameters import Operand, given
from graph.compiler.rows import LEAF, Many
from graph.compiler.selection import Field, Selection
from graph.compiler.statement import Statement, Writer
from graph.compiler.written import Written, collected, listed, row_of
from graph.questions.parts.bounds import completeness
from graph.questions.parts.match_score import CRITERIA, WORDS, compared, scored, words
from graph.questions.parts.tie_rows import tie_list
from graph.questions.parts.within import climbing, unplaced
from graph.semantics.dates import ALWAYS_TO
from graph.semantics.parts import part
from graph.semantics.scope import Scope
from graph.semantics.ties import PARTNERSHIP, Ties

SIDES = part(__file__, "sides")
CHAIN = part(__file__, "chain")
AROUND = part(__file__, "around")
THINGS_AROUND = part(__file__, "things_around")
THINGS_EVERYWHERE = part(__file__, "things_everywhere")
OF_ONE = part(__file__, "of_one")
IN_PLACE = part(__file__, "in_place")
POOL = part(__file__, "pool")
PAIRS = part(__file__, "pairs")
NEAREST = part(__file__, "nearest")
NEAREST_OR_NONE = part(__file__, "nearest_or_none")
BEST = part(__file__, "best")
_RELATIONS = {"Need": "HAS_NEED", "Resource": "OFFERS"}
_NEVER = f"date('{ALWAYS_TO.isoformat()}')"


@dataclass(frozen=True, slots=True)
class _Writing:
    """The values that the parts of the statement share."""

    writer: Writer
    scope: Scope
    step: str
    most_around: str
    anywhere: bool

    def sides(self, thing: str, label: str) -> str:
        """Binds ``own``: the bodies that have the need, or make the offer."""
        return SIDES.renamed(thing=thing).filled(self.scope, relation=_RELATIONS[label])

    def chain(self) -> str:
        """Binds ``chain``: the places that the bodies in ``own`` lie in."""
        return CHAIN.filled(self.scope, step=self.step, deepest=str(caps.PLACES_UP))

    def around(self) -> str:
        """Binds ``around``: the things that lie in ``places``."""
        return AROUND.filled(self.scope, step=self.step, deepest=str(caps.PLACES_UP), most=self.most_around)

    def things(self, label: str, wanted: str, *, everywhere: bool = False) -> str:
        """Binds ``thing``: the open needs or the offers of things in ``around``; ``everywhere``: of all things."""
        slots = {
            "label": label,
            "relation": _RELATIONS[label],
            "wanted": wanted,
            "day": self.scope.when.parameter,
            "never": _NEVER,
        }
        if everywhere:
            return THINGS_EVERYWHERE.filled(self.scope, **slots)
        return THINGS_AROUND.filled(self.scope, most=self.most_around, **slots)


def matches(field: Field, writer: Writer) -> Statement:
    """Matches of one need, of one resource, or of everything in a place, the best first."""
    assert field.selection
    of = field.arguments["of"]
    assert isinstance(of, dict)
    ((name, asked),) = of.items()
    assert isinstance(asked, Operand)
    parameters, scope = writer.compilation.parameters, writer.expressions.scope(field.arguments)
    hierarchy = given(field.arguments, "hierarchy")
    step = climbing(scope, parameters.operand(hierarchy) if hierarchy else None)
    anywhere = given(field.arguments, "anywhere")
    writing = _Writing(
        writer, scope, step, parameters.constant(caps.MATCHED_BODIES), anywhere is not None and anywhere.value is True
    )
    one = writer.compilation.refer(asked, {"need": "Need", "resource": "Resource", "within": "Place"}[name])
    if name == "within":
        start, found, asked_label, other_label = "place", _in_place(writing), "Need", "Resource"
    else:
        asked_label, other_label = ("Need", "Resource") if name == "need" else ("Resource", "Need")
        start, found = "one", _of_one(writing, asked_label, other_label)
    limit, for_one = limit_of(field, writer.compilation), limit_of(field, writer.compilation, "each", caps.MATCHES_EACH)
    best = BEST.filled(scope, each=for_one, limit=limit)
    unmatched = "[anchor IN anchors WHERE NOT anchor IN [pair IN pairs | pair.need]]" if asked_label == "Need" else "[]"
    steps = [
        one.match(start),
        found,
        _paired(writing, asked_label, other_label),
        best,
        f"WITH *, {unmatched} AS unmatched",
    ]
    items: list[str] = []
    row = row_of(field.selection, items, lambda each: _part(each, writing, limit))
    return writer.statement(field, Written(listed(items), row), match="\n".join(steps))


def _of_one(writing: _Writing, asked_label: str, other_label: str) -> str:
    return OF_ONE.filled(
        writing.scope,
        sides=writing.sides("one", asked_label),
        chain=writing.chain(),
        around=writing.around(),
        things=writing.things(other_label, _same_kind("thing", "one"), everywhere=writing.anywhere),
        most=writing.writer.compilation.parameters.constant(caps.MATCHED_OFFERS),
        needs_total="size(found)" if other_label == "Need" else "1",
    )


def _in_place(writing: _Writing) -> str:
    parameters = writing.writer.compilation.parameters
    return IN_PLACE.filled(
        writing.scope,
        around=writing.around(),
        needs=writing.things("Need", "true"),
        most_needs=parameters.constant(caps.MATCHED_NEEDS),
        offers=writing.things("Resource", "thing.kind IN kinds", everywhere=writing.anywhere),
        most_offers=parameters.constant(caps.MATCHED_OFFERS),
    )


def _same_kind(thing: str, other: str) -> str:
    """The test that two things are of one kind. If the kind is OTHER, their ``kindText`` must be the same."""
    return f"{thing}.kind = {other}.kind AND ({thing}.kind <> 'OTHER' OR {thing}.kindText = {other}.kindText)"


def _without_kind(thing: str) -> str:
    """The test that no other thing can be of the kind of a thing."""
    return f"{thing}.kind IS NULL OR {thing}.kind = 'OTHER' AND {thing}.kindText IS NULL"


def _paired(writing: _Writing, asked_label: str, other_label: str) -> str:
    scope, nearest = writing.scope, NEAREST.filled(writing.scope)
    pool = POOL.filled(scope, sides=writing.sides("thing", other_label), chain=writing.chain())
    pairs = PAIRS.filled(
        scope,
        sides=writing.sides("anchor", asked_label),
        chain=writing.chain(),
        candidate_fits=_same_kind("candidate", "anchor"),
        ties_of_owner=Ties(scope, "owner").query(list(PARTNERSHIP)),
        relation=_RELATIONS[other_label],
        label=other_label,
        thing_fits=_same_kind("thing", "anchor"),
        nearest=NEAREST_OR_NONE.filled(scope, nearest=nearest) if writing.anywhere else nearest,
        need="anchor" if asked_label == "Need" else "thing",
        offer="thing" if asked_label == "Need" else "anchor",
        scored=scored(scope),
        day=scope.when.parameter,
    )
    return f"{pool}\n{pairs}"


def _part(field: Field, writing: _Writing, limit: str) -> Written:
    looked = f"size(around) > {writing.most_around} OR cutFound OR cutNeeds"
    limited = f"size(shown) < size(pairs) OR size(unmatched) > {limit}"
    if bound := completeness(field.name, limited, looked):
        return bound
    values = {
        "matchesTotal": "size(pairs)",
        "needsTotal": "needs",
        "unmatchedTotal": "size(unmatched)",
        "withoutKindTotal": f"size([anchor IN anchors WHERE {_without_kind('anchor')}])",
        "amountsNotComparedTotal": f"size([pair IN pairs WHERE NOT coalesce({compared('pair.')}, false)])",
    }
    if field.name in values:
        return Written(values[field.name], LEAF)
    if field.name == "unplacedTotal":
        return Written(unplaced(writing.scope), LEAF)
    assert field.selection
    if field.name == "unmatched":
        need = writing.writer.expressions.entity(field.selection, "need", writing.scope)
        return Written(collected(f"UNWIND unmatched[0..{limit}] AS need", need.cypher), Many(need.plan))
    items: list[str] = []
    row = row_of(field.selection, items, lambda each: _match(each, writing))
    found = "UNWIND shown AS pair WITH pair, pair.need AS need, pair.offer AS offer, pair.place AS place"
    explained = "".join(f"\n{words(writing.scope, language)}" for language in _languages(field.selection))
    return Written(collected(found + explained, listed(items)), Many(row))


def _languages(selection: Selection) -> list[str]:
    """The languages in which the reasons of a match are selected."""
    reasons = [each.selection for each in selection.fields if each.name == "reasons" and each.selection]
    return [name for name in WORDS if any(each.name == name for found in reasons for each in found.fields)]


def _match(field: Field, writing: _Writing) -> Written:
    if field.name in ("score", "steps", "overdue"):
        return Written(f"pair.{field.name}", LEAF)
    assert field.selection
    expressions = writing.writer.expressions
    if field.name == "reasons":
        return _reasons(field.selection)
    if field.name == "ties":
        return tie_list(expressions, field.selection, "pair.ties", writing.scope)
    name = {"need": "need", "resource": "offer", "place": "place"}[field.name]
    each = expressions.entity(field.selection, name, writing.scope)
    found = f"CASE WHEN place IS NULL THEN null ELSE {each.cypher} END" if name == "place" else each.cypher
    return Written(found, each.plan)


def _reasons(selection: Selection) -> Written:
    """The criteria with their points, one row each."""
    columns = {
        "criterion": {name: f"'{name}'" for name in CRITERIA},
        "points": {name: f"pair.{name}" for name in CRITERIA},
        "outOf": {name: str(most) for name, (most, _, _) in CRITERIA.items()},
        **{language: {name: f"{language}.{name}" for name in CRITERIA} for language in WORDS},
    }
    items: list[str] = []
    row = row_of(selection, items, lambda each: Written(each.name, LEAF))
    rows = [listed([columns[name][criterion] for name in items]) for criterion in CRITERIA]
    return Written(listed(rows), Many(row))
