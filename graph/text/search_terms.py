"""The search for a text: the queries for the full-text index, and the tests that rank its hits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from graph.errors import BadUserInput
from graph.messages.language import Message
from graph.text.names import FIRST_IDEOGRAPHIC, fold, variants
from graph.text.search_keys import BEGIN, END

LONGEST = 100
Piece = tuple[str, ...]

# Words without much meaning, which a search does not require.
_LEFT_OUT = re.compile(
    "a|and|are|as|at|be|but|by|for|if|in|into|is|it|no|not|of|on|or|s|such|t|that|the|their|then|there|these|they"
    "|this|to|was|will|with|www"
)
# Prefixes of the text, each of which may name the place in which the rest is searched.
_MOST_PLACES = 12


@lru_cache(maxsize=256)
def wanted(text: str, path: str) -> dict[str, Any]:
    """The queries and tests of a statement, as one parameter.

    ``names`` and ``words``: queries for names and for descriptions. ``exact``, ``begins``, ``starts``, ``contains``:
    texts that a key of a name equals, begins with, begins with inside a word (mainly pinyin), or contains if it matches
    as typed. ``places``: a query for places whose names the text begins with; ``rests``: for each such beginning the
    query for the rest.

    :raises BadUserInput: the text has nothing to search for, or is too long
    """
    forms = variants(text)
    if not forms:
        raise BadUserInput(
            Message("{path} has nothing to search for: give at least one character or letter", path=path),
            path=path,
            value=text,
        )
    if len(fold(text)) > LONGEST:
        raise BadUserInput(
            Message("{path} is longer than {longest} characters: search for a part of it", path=path, longest=LONGEST),
            path=path,
            value=len(text),
        )
    joined = [*dict.fromkeys("".join(form) for form in forms if form[0] < FIRST_IDEOGRAPHIC)]
    whole = [*dict.fromkeys([*map(" ".join, forms), *joined])]
    groups = _groups(_words(text))
    heads = _heads(forms[0])
    return {
        "names": f"searchKeys:({' OR '.join([_query(groups), *map(_typed, forms), *map(_run_together, joined)])})",
        "words": f"searchWords:({_query(groups)})",
        "exact": [f"{BEGIN} {each} {END}" for each in whole],
        "begins": [f"{BEGIN} {each} " for each in whole],
        "starts": [f"{BEGIN} {each}" for each in whole],
        "contains": [f" {each}" for each in whole],
        "places": f"searchKeys:(+Place +({' OR '.join(_phrase(BEGIN, *head) for head, _ in heads)}))",
        "rests": [
            {"head": " ".join((BEGIN, *head)), "query": f"searchKeys:({_query(_groups([rest]))})"}
            for head, rest in heads
        ],
    }


def _words(text: str) -> list[list[str]]:
    """The words between the spaces of the text, each as its tokens."""
    words = [form for part in fold(text).split() for form in variants(part)[:1]]
    telling = [word for word in words if len(word) > 1 or not _LEFT_OUT.fullmatch(word[0])]
    return telling or words


def _groups(words: Sequence[Sequence[str]]) -> list[list[Piece]]:
    """For each token the pieces that a name must contain: a pair with a neighbour, or a single word or number.

    Chinese is written without spaces: 口岸联席会 may be meant as two words, but hardly as single characters.
    """
    groups: dict[tuple[Piece, ...], None] = {}
    for word in words:
        pairs = list(pairwise(word))
        for at, token in enumerate(word):
            pieces: list[Piece] = [*pairs[max(at - 1, 0) : at + 1]]
            if token < FIRST_IDEOGRAPHIC or not pairs:
                pieces.append((token,))
            groups[tuple(pieces)] = None
    return [list(group) for group in groups]


def _heads(form: Sequence[str]) -> list[tuple[Sequence[str], Sequence[str]]]:
    """The ways of cutting the text in two such that both parts are long enough to be names."""
    return [(form[:at], form[at:]) for at in range(2, min(len(form) - 1, _MOST_PLACES + 2))]


def _query(groups: Sequence[Sequence[Piece]]) -> str:
    wanted_each = (" OR ".join(map(_piece, group)) for group in groups)
    return f"({' '.join(f'+({pieces})' for pieces in wanted_each)})"


def _piece(piece: Piece) -> str:
    return _phrase(*piece) if len(piece) > 1 or piece[0] >= FIRST_IDEOGRAPHIC else f"{piece[0]}*"


def _typed(form: Sequence[str]) -> str:
    """A name as typed: best if it is the whole name, then if a name begins with it."""
    return f"{_phrase(BEGIN, *form, END)}^1000 OR {_phrase(BEGIN, *form)}^100 OR {_phrase(*form)}^10"


def _run_together(joined: str) -> str:
    """Pinyin, initials and official numbers, whose keys have no spaces."""
    return f"{_phrase(BEGIN, joined, END)}^1000 OR {joined}*^100"


def _phrase(*tokens: str) -> str:
    return f'"{" ".join(tokens)}"'
