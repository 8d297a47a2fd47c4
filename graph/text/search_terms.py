"""A text that is searched for: the queries that the full-text index is asked, and the tests that rank what it finds."""

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

# Words that say nothing by themselves, so that no search insists on them.
_LEFT_OUT = re.compile(
    "a|and|are|as|at|be|but|by|for|if|in|into|is|it|no|not|of|on|or|s|such|t|that|the|their|then|there|these|they"
    "|this|to|was|will|with|www"
)
# Beginnings of the text, of which each may name the place in which the rest is looked for.
_MOST_PLACES = 12


@lru_cache(maxsize=256)
def wanted(text: str, path: str) -> dict[str, Any]:
    """What a statement asks and tests, as one parameter.

    ``names`` and ``words``: queries for names and for descriptions. ``exact``, ``begins``, ``starts``, ``contains``:
    what a key of a name is, begins with, begins with inside a word (pinyin above all), or contains where it matches as
    typed. ``places``: a query for places whose names the text begins with; ``rests``: for each such beginning the query
    for what follows it.

    :raises BadUserInput: there is nothing to look for, or too much
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
    """The words as their writer parted them by spaces, each as its tokens."""
    words = [form for part in fold(text).split() for form in variants(part)[:1]]
    telling = [word for word in words if len(word) > 1 or not _LEFT_OUT.fullmatch(word[0])]
    return telling or words


def _groups(words: Sequence[Sequence[str]]) -> list[list[Piece]]:
    """For each token the pieces of a name that may hold it: a pair with a neighbour, or a word or number alone.

    Chinese is written without spaces: whoever types 口岸联席会 may mean two words, but hardly single characters.
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
    """The text cut in two, where both parts are long enough to be names."""
    return [(form[:at], form[at:]) for at in range(2, min(len(form) - 1, _MOST_PLACES + 2))]


def _query(groups: Sequence[Sequence[Piece]]) -> str:
    wanted_each = (" OR ".join(map(_piece, group)) for group in groups)
    return f"({' '.join(f'+({pieces})' for pieces in wanted_each)})"


def _piece(piece: Piece) -> str:
    return _phrase(*piece) if len(piece) > 1 or piece[0] >= FIRST_IDEOGRAPHIC else f"{piece[0]}*"


def _typed(form: Sequence[str]) -> str:
    """A name as it was typed: best where it is the whole name, then where it begins one."""
    return f"{_phrase(BEGIN, *form, END)}^1000 OR {_phrase(BEGIN, *form)}^100 OR {_phrase(*form)}^10"


def _run_together(joined: str) -> str:
    """Pinyin, initials and numbers of offices, whose keys have no spaces."""
    return f"{_phrase(BEGIN, joined, END)}^1000 OR {joined}*^100"


def _phrase(*tokens: str) -> str:
    return f'"{" ".join(tokens)}"'
