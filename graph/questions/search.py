"""Search by name: Chinese full text with aliases, Traditional and full-width forms, pinyin and its initials.

Exact names come first, then names that begin with the text, then whatever contains it, best first.
"""

from __future__ import annotations

import re

from graph.errors import BadUserInput
from graph.expression import Rows, no_fact
from graph.indexes import ENTITY_SEARCH
from graph.names import fold
from graph.orders import Key
from graph.pages import given, slice_of
from graph.parameters import Operand
from graph.scope import where
from graph.selection import Field
from graph.statement import Statement, Writer
from graph.vocabulary import MODEL
from graph.within import Within

# More hits than these are not ranked; the answer then says that it is not complete.
HITS = 2000
_LONGEST = 100
_SPECIAL = re.compile(r'([+\-!(){}\[\]^"~*?:\\/&|<>=])')
# Words that the index leaves out of what it holds (Lucene's list for cjk), so that no search may insist on them.
_LEFT_OUT = re.compile(
    "a|and|are|as|at|be|but|by|for|if|in|into|is|it|no|not|of|on|or|s|such|t|that|the|their|then|there|these|they"
    "|this|to|was|will|with|www"
)
_WORD = re.compile(r"\w", re.UNICODE)
_BY_RANK = [
    Key("rank", False, False, "rank"),
    Key("score", True, False, "score"),
    Key("n.id", False, False, "id", text=True),
]


def wanted_text(text: str, path: str) -> str:
    """The text in the form in which names are compared; BadUserInput where there is nothing to look for."""
    # Folding unifies characters but never shortens a text to a tenth: longer ones are not folded to find that out.
    folded = fold(text) if len(text) <= 10 * _LONGEST else text
    if not _WORD.search(folded):
        raise BadUserInput(
            f"{path} has nothing to search for: give at least one character or letter", path=path, value=text
        )
    if len(folded) > _LONGEST:
        raise BadUserInput(
            f"{path} is longer than {_LONGEST} characters: search for a part of it", path=path, value=len(text)
        )
    return folded


def lucene(text: str, path: str) -> str:
    """The text as a full-text query: every word must occur, a Chinese word as it stands, others as a beginning."""
    words = [word for word in wanted_text(text, path).split() if _WORD.search(word)]
    telling = [word for word in words if not _LEFT_OUT.fullmatch(word)] or words
    return " AND ".join(_word(word) for word in telling)


def _word(word: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", word)
    if word.isascii() or len(word) == 1:
        # AND, OR and NOT are lower case once folded, so they are words like any other.
        return f"{escaped}*" if word.isalnum() else f'"{escaped}"'
    return f'"{escaped}"'


def search(field: Field, writer: Writer) -> Statement:
    """Things whose names match, on the date."""
    text = given(field.arguments, "text")
    assert text
    parameters, scope = writer.compilation.parameters, writer.expressions.scope(field.arguments)
    query = parameters.operand(text, lambda given: lucene(str(given), text.where))
    folded = parameters.operand(text, lambda given: wanted_text(str(given), text.where))
    hits = parameters.constant(HITS)
    page = slice_of(writer.compilation, scope, field, "search", "Entity", "n", None, list(_BY_RANK))
    rank = (
        f"CASE WHEN any(k IN n.searchKeys WHERE k = {folded}) THEN 0"
        f" WHEN any(k IN n.searchKeys WHERE k STARTS WITH {folded}) THEN 1 ELSE 2 END"
    )
    tests, place = _tests(field, writer)
    matched = (
        f"COLLECT {{ CALL db.index.fulltext.queryNodes('{ENTITY_SEARCH}', {query}, {{limit: {hits} + 1}})"
        f" YIELD node AS n, score WITH n, score{where(tests)} RETURN {{n: n, score: score}} }}"
    )
    after = where(page.tests)
    found = f"UNWIND matched AS h WITH h.n AS n, h.score AS score WITH n, score, {rank} AS rank{after}"
    whole = {"totalCount": lambda: "size(matched)", "complete": lambda: f"size(matched) <= {hits}"}
    rows = Rows(page, found, whole, "n", _possible(field), scope, no_fact)
    written = writer.expressions.page(field, rows)
    return writer.statement(field, written, match=f"{place} WITH {matched} AS matched".lstrip())


def _tests(field: Field, writer: Writer) -> tuple[list[str], str]:
    """The tests on a hit, and the clause without which nothing must be found, where a place is named."""
    scope = writer.expressions.scope(field.arguments)
    tests = scope.node("n")
    types = _possible(field)
    if types != MODEL.labels:
        tests.append(f"n:{'|'.join(sorted(types))}")
    place = Within.asked(writer.compilation, scope, field.arguments)
    if place:
        tests.append(place.holds("n"))
    return tests, place.match if place else ""


def _possible(field: Field) -> frozenset[str]:
    types = given(field.arguments, "types")
    return frozenset(types.value) if isinstance(types, Operand) and types.value else MODEL.labels
