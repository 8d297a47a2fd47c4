"""Search: names in all their spellings, then names whose words stand apart or in the place, then descriptions.

Exact names come first, then names that begin with the text, then those that hold it; shorter names first, then in the
order of names. What is a match at all, ``graph.text.search_terms`` says.
"""

from __future__ import annotations

from graph.compiler.expression import Rows, Whole, no_fact
from graph.compiler.orders import Key
from graph.compiler.pages import given, slice_of
from graph.compiler.parameters import Operand
from graph.compiler.selection import Field
from graph.compiler.statement import Statement, Writer
from graph.questions.parts.within import DEEPEST, Within, climbing
from graph.semantics.scope import Scope, where
from graph.store.indexes import ENTITY_SEARCH
from graph.text.search_terms import wanted
from graph.vocabulary import MODEL

# More hits than these are not ranked; the answer then says that it is not complete.
HITS, DESCRIBED = 2000, 500
# Names of places are taken apart from the text where fewer names than these match it whole.
FEW = 100
PLACES, IN_PLACE = 50, 200
_BY_RANK = [
    Key("rank", False, False, "rank"),
    Key("length", False, False, "length"),
    Key("n.nameOrder", False, False, "name", types=(str,)),
    Key("n.id", False, False, "id", text=True),
]
_RANK = """CASE WHEN any(k IN n.searchKeys WHERE k IN {asked}.exact) THEN 0
 WHEN any(k IN n.searchKeys WHERE any(b IN {asked}.begins WHERE k STARTS WITH b)) THEN 1
 WHEN any(k IN n.searchKeys WHERE any(b IN {asked}.starts WHERE k STARTS WITH b)) THEN 2
 WHEN any(k IN n.searchKeys WHERE any(c IN {asked}.contains WHERE k CONTAINS c)) THEN 3 ELSE 4 END""".replace("\n", "")


def search(field: Field, writer: Writer) -> Statement:
    """Things whose names or descriptions match, on the date."""
    text = given(field.arguments, "text")
    assert text
    scope = writer.expressions.scope(field.arguments)
    asked = writer.compilation.parameters.operand(text, lambda given: wanted(str(given), text.where))
    page = slice_of(writer.compilation, scope, field, "search", "Entity", "n", None, list(_BY_RANK))
    kept, place = _tests(field, writer)
    tests, types = where(kept), _types(field)
    parts = (_named(asked, types, tests), _in_places(asked, scope, types, tests), _described(asked, types, tests))
    # Rows are sorted while they carry nothing else: Neo4j charges each for every list within its sight.
    match = (
        f"{place} WITH COLLECT {{ CALL () {{ {' UNION ALL '.join(parts)} }}"
        " WITH n, min(rank) AS rank WITH n, rank, size(n.name) AS length"
        " ORDER BY rank, length, n.nameOrder, n.id RETURN [n, rank, length] } AS found"
        " WITH [h IN found WHERE h[0] IS NOT NULL] AS matched, none(h IN found WHERE h[0] IS NULL) AS complete"
    )
    hits = "reverse(matched)" if page.backward else "matched"
    rest = f"UNWIND {hits} AS h WITH h[0] AS n, h[1] AS rank, h[2] AS length{where(page.tests)}"
    whole = {"totalCount": lambda: "size(matched)", "complete": lambda: "complete"}
    rows = Rows(page, rest, Whole(whole), "n", _possible(field), scope, no_fact, ordered=True)
    written = writer.expressions.page(field, rows)
    return writer.statement(field, written, match=match.lstrip())


def _hits(query: str, most: int, types: str) -> str:
    """The hits of a query as ``n``, best first, one more than are ranked."""
    asked = f"'{types} +(' + {query} + ')'" if types else query
    return f"CALL db.index.fulltext.queryNodes('{ENTITY_SEARCH}', {asked}, {{limit: {most} + 1}}) YIELD node AS n"


def _named(asked: str, types: str, tests: str) -> str:
    """Things whose names match; a row without one where there are more hits than are ranked."""
    return _kept(_hits(f"{asked}.names", HITS, types), HITS, tests, _RANK.format(asked=asked))


def _described(asked: str, types: str, tests: str) -> str:
    """Things whose descriptions match."""
    return _kept(_hits(f"{asked}.words", DESCRIBED, types), DESCRIBED, tests, "6")


def _kept(hits: str, most: int, tests: str, rank: str) -> str:
    cut = f"CASE WHEN size(hits) > {most} THEN [null] ELSE [] END"
    return (
        f"WITH COLLECT {{ {hits} RETURN n }} AS hits CALL (hits) {{ UNWIND hits AS n WITH n{tests}"
        f" RETURN n, {rank} AS rank UNION ALL UNWIND {cut} AS n RETURN n, -1 AS rank }} RETURN n, rank"
    )


def _in_places(asked: str, scope: Scope, types: str, tests: str) -> str:
    """Things that match the rest of the text, and lie in a place whose name is its beginning."""
    places = _hits(f"{asked}.places", PLACES, "").replace("AS n", "AS around")
    climb = f"EXISTS {{ MATCH (n) ({climbing(scope, None)}){{1,{DEEPEST}}} (around) }}"
    named = f"COUNT {{ {_hits(f'{asked}.names', HITS, types)} WITH n{tests} RETURN n LIMIT {FEW} }}"
    return (
        f"WITH size({asked}.rests) > 0 AND {named} < {FEW} AS few WHERE few {places}"
        f" WITH around, [r IN {asked}.rests WHERE any(k IN around.searchKeys WHERE k STARTS WITH r.head)][-1] AS rest"
        f"{where([*scope.node('around'), 'rest IS NOT NULL'])}"
        f" {_hits('rest.query', IN_PLACE, types)}"
        f" WITH DISTINCT around, n WHERE {climb} WITH DISTINCT n{tests} RETURN n, 5 AS rank"
    )


def _tests(field: Field, writer: Writer) -> tuple[list[str], str]:
    """The tests on a hit, and the clause without which nothing must be found, where a place is named."""
    scope = writer.expressions.scope(field.arguments)
    tests = scope.node("n")
    place = Within.asked(writer.compilation, scope, field.arguments)
    if place:
        tests.append(place.holds("n"))
    return tests, place.match if place else ""


def _types(field: Field) -> str:
    """The part of a query that asks for types; empty where any will do."""
    types = _possible(field)
    return "" if types == MODEL.labels else f"+searchKeys:({' '.join(sorted(types))})"


def _possible(field: Field) -> frozenset[str]:
    types = given(field.arguments, "types")
    return frozenset(types.value) if isinstance(types, Operand) and types.value else MODEL.labels
