"""A law for statements: Neo4j 5 refuses to return what aggregates in a subquery and uses other variables."""

from __future__ import annotations

import re

_RETURN = re.compile(r"\bRETURN (?!DISTINCT)")
_AGGREGATE = re.compile(r"\b(?:count|collect|sum|min|max|avg)\(")
_VARIABLE = re.compile(r"\b(?!(?:null|true|false)\b)[a-z]\w*")
_BRACES = re.compile(r"[{}]|'(?:[^'\\]|\\.)*'")


def refused_returns(text: str) -> list[str]:
    """What a statement returns as Neo4j 5 refuses it: ``graph.compiler.written.returned`` would write it otherwise."""
    found = []
    for match in _RETURN.finditer(text):
        outer, inner = _parts(text, match.end())
        if _AGGREGATE.search(inner) and _VARIABLE.search(outer):
            found.append(text[match.start() : match.end() + 200])
    return found


def _parts(text: str, start: int) -> tuple[str, str]:
    """The expression that begins there without its subqueries and texts, and its subqueries."""
    outer: list[str] = []
    inner: list[str] = []
    depth = 0
    for match in _BRACES.finditer(text, start):
        (inner if depth else outer).append(text[start : match.start()])
        start = match.end()
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth < 0:
            return " ".join(outer), " ".join(inner)
    return " ".join([*outer, text[start:]]), " ".join(inner)
