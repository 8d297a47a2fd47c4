"""Search: names in all their spellings, then names with other characters between the words, then names without the
place before them, then descriptions.

Exact names come first, then names that begin with the text, then those that contain it; shorter names first, then in
the order of names. ``graph.text.search_terms`` defines the matches.
"""

from __future__ import annotations

from graph import caps
from graph.compiler.expression import Rows, Whole, no_fact
from graph.compiler.orders import Key
from graph.compiler.pages import slice_of
from graph.compiler.parameters import Operand, given
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.compiler.within import climbing
from graph.questions.parts.within import Within
from graph.semantics.parts import part
from graph.semantics.scope import Scope, where
from graph.store.indexes import ENTITY_SEARCH
from graph.text.search_terms import wanted
from graph.vocabulary import MODEL

QUERY = part(__file__, "query")
RANK = part(__file__, "rank")
RANKED = part(__file__, "ranked")
IN_PLACES = part(__file__, "in_places")
MATCHED = part(__file__, "matched")
_BY_RANK = [
    Key("rank", False, False, "rank"),
    Key("length", False, False, "length"),
    Key("thing.nameOrder", False, False, "name", types=(str,)),
    Key("thing.id", False, False, "id", text=True),
]


def search(field: Field, writer: Writer) -> Statement:
    """Things whose names or descriptions match, on a date."""
    text = given(field.arguments, "text")
    assert text
    scope = writer.expressions.scope(field.arguments)
    asked = writer.compilation.parameters.operand(text, lambda given: wanted(str(given), text.where))
    page = slice_of(writer.compilation, scope, field, "search", "Entity", "thing", None, list(_BY_RANK))
    place = Within.asked(writer.compilation, scope, field.arguments)
    in_place, types = place.holds("thing") if place else "true", _types(field)
    match = MATCHED.filled(
        scope,
        named=_named(asked, scope, types, in_place),
        in_places=_in_places(asked, scope, types, in_place),
        described=_described(asked, scope, types, in_place),
    )
    if place:
        match = f"{place.match}\n{match}"
    hits = "reverse(matched)" if page.backward else "matched"
    rest = f"UNWIND {hits} AS hit WITH hit[0] AS thing, hit[1] AS rank, hit[2] AS length{where(page.tests)}"
    whole = {"totalCount": lambda: "size(matched)", "complete": lambda: "complete"}
    rows = Rows(page, rest, Whole(whole), "thing", _possible(field), scope, no_fact, ordered=True)
    written = writer.expressions.page(field, rows)
    return writer.statement(field, written, match=match)


def _hits(scope: Scope, query: str, most: int, types: str, name: str = "thing") -> str:
    """The hits of a query, bound to ``name``."""
    asked = f"'{types} +(' + {query} + ')'" if types else query
    return QUERY.renamed(thing=name).filled(scope, index=ENTITY_SEARCH, query=asked, most=str(most))


def _named(asked: str, scope: Scope, types: str, in_place: str) -> str:
    """Things whose names match."""
    hits = _hits(scope, f"{asked}.names", caps.SEARCH_NAMES, types)
    rank = RANK.filled(scope, asked=asked)
    return RANKED.filled(scope, hits=hits, most=str(caps.SEARCH_NAMES), in_place=in_place, rank=rank)


def _described(asked: str, scope: Scope, types: str, in_place: str) -> str:
    """Things whose descriptions match."""
    hits = _hits(scope, f"{asked}.words", caps.SEARCH_DESCRIPTIONS, types)
    return RANKED.filled(scope, hits=hits, most=str(caps.SEARCH_DESCRIPTIONS), in_place=in_place, rank="6")


def _in_places(asked: str, scope: Scope, types: str, in_place: str) -> str:
    """Things that match the rest of the text and lie in a place whose name is its beginning."""
    return IN_PLACES.filled(
        scope,
        asked=asked,
        hits_of_names=_hits(scope, f"{asked}.names", caps.SEARCH_NAMES, types),
        hits_of_places=_hits(scope, f"{asked}.places", caps.SEARCH_PLACES, "", "around"),
        hits_of_rest=_hits(scope, "rest.query", caps.SEARCH_IN_PLACE, types),
        few=str(caps.SEARCH_WHOLE),
        most_of_rest=str(caps.SEARCH_IN_PLACE),
        most_places=str(caps.SEARCH_PLACES),
        climbing=climbing(scope, None),
        deepest=str(caps.PLACES_UP),
        in_place=in_place,
    )


def _types(field: Field) -> str:
    """The part of a query that restricts the types; empty if there is no restriction."""
    types = _possible(field)
    return "" if types == MODEL.labels else f"+searchKeys:({' '.join(sorted(types))})"


def _possible(field: Field) -> frozenset[str]:
    types = given(field.arguments, "types")
    return frozenset(types.value) if isinstance(types, Operand) and types.value else MODEL.labels
