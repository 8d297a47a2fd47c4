"""Formats statements for readers: one clause per line, subqueries and long lists indented.

Parts are written in this way already. The compiler's text between them is one line, which this module breaks up. The
words and their order stay, so the formatted statement is equivalent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

WIDTH = 110
"""Maximum characters per line."""
INDENT = "  "
_TOKEN = re.compile(r"(?P<space>\s*)(?P<text>'(?:\\.|[^'\\])*'|`[^`]*`|\w+|<=|>=|<>|->|<-|\.\.|\S)", re.DOTALL)
_OPEN, _CLOSE = {"(": ")", "[": "]", "{": "}", "CASE": "END"}, {")", "]", "}", "END"}
_CLAUSES = {
    *("MATCH", "OPTIONAL", "WHERE", "WITH", "RETURN", "UNWIND", "ORDER", "SKIP", "LIMIT", "CALL", "UNION", "YIELD"),
    *("CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE"),
}
# The next word continues these: STARTS WITH, ENDS WITH, OPTIONAL MATCH, ON CREATE SET, DETACH DELETE.
_CONTINUED = {"STARTS", "ENDS", "OPTIONAL", "ON", "DETACH"}
# The words at which a long expression is broken.
_LOOSEST_FIRST = ("THEN", "OR", "AND", "+")
_SUBQUERIES = {"COLLECT", "EXISTS", "COUNT", "CALL"}


@dataclass(slots=True)
class _Group:
    """The items between two brackets, or between CASE and END."""

    opening: str
    inside: list[_Item]
    space: bool
    query: bool
    closing: str = ""
    closing_space: bool = False


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    space: bool


_Item = _Word | _Group


def laid_out(statement: str) -> str:
    """The statement with one clause per line."""
    return "\n".join(_query(_read(statement), ""))


def _read(statement: str) -> list[_Item]:
    top: list[_Item] = []
    lists, groups = [top], list[_Group]()
    for found in _TOKEN.finditer(statement):
        text, space = found["text"], bool(found["space"])
        if text in _OPEN:
            group = _Group(text, [], space, text == "{" and _begins_query(lists[-1]))
            lists[-1].append(group)
            lists.append(group.inside)
            groups.append(group)
        elif text in _CLOSE and groups and _OPEN[groups[-1].opening] == text:
            groups[-1].closing, groups[-1].closing_space = text, space
            groups.pop()
            lists.pop()
        else:
            lists[-1].append(_Word(text, space))
    return top


def _begins_query(before: list[_Item]) -> bool:
    """Whether a brace after these begins a subquery: ``COLLECT {``, ``CALL {`` or ``CALL (body) {``."""
    last = before[-1] if before else None
    if isinstance(last, _Group) and last.opening == "(" and len(before) > 1:
        last = before[-2]
        return isinstance(last, _Word) and last.text == "CALL"
    return isinstance(last, _Word) and last.text in _SUBQUERIES


def _flat(items: list[_Item]) -> str:
    """The items on one line."""
    text = ""
    for item in items:
        space = " " if item.space and text else ""
        if isinstance(item, _Word):
            text += space + item.text
        else:
            inside = _flat(item.inside)
            before = " " if item.inside and item.inside[0].space and inside else ""
            after = " " if item.closing_space and inside else ""
            text += f"{space}{item.opening}{before}{inside}{after}{item.closing}"
    return text


def _split(items: list[_Item], begins: set[str], *, keep: bool) -> Iterator[list[_Item]]:
    """The items in runs, with a new run at each of these words; ``keep``: the word becomes the first of its run."""
    run: list[_Item] = []
    last = ""
    for item in items:
        word = item.text if isinstance(item, _Word) else ""
        if word in begins and last not in _CONTINUED:
            if run:
                yield run
            run = [item] if keep else []
        else:
            run.append(item)
        last = word
    if run:
        yield run


def _query(items: list[_Item], indent: str) -> Iterator[str]:
    """The lines of a query, each clause on lines of its own."""
    for clause in _split(items, _CLAUSES, keep=True):
        yield from _clause(clause, indent)


def _clause(clause: list[_Item], indent: str) -> Iterator[str]:
    if _fits(clause, indent):
        yield indent + _flat(clause)
        return
    first = clause[0]
    word = first.text if isinstance(first, _Word) else ""
    if word == "WHERE":
        yield from _broken(clause, indent, {"AND"})
    elif word in ("WITH", "RETURN"):
        yield from _columns(clause, indent)
    else:
        yield from _long(clause, indent)


def _fits(items: list[_Item], indent: str) -> bool:
    return len(indent) + len(_flat(items)) <= WIDTH and not any(_is_long_query(item) for item in items)


def _is_long_query(item: _Item) -> bool:
    """Whether a group holds a subquery of several clauses, which gets lines of its own."""
    if isinstance(item, _Word):
        return False
    if item.query and sum(1 for _ in _split(item.inside, _CLAUSES, keep=True)) > 2:
        return True
    return any(_is_long_query(inner) for inner in item.inside)


def _may_break(item: _Item) -> bool:
    """Whether a group can be broken up; the pattern of a node or a relationship cannot."""
    if isinstance(item, _Word):
        return False
    words = {inner.text for inner in item.inside if isinstance(inner, _Word)}
    return (
        item.query
        or item.opening == "CASE"
        or not words.isdisjoint({",", "AND", "OR", "WHERE"})
        or any(_may_break(inner) for inner in item.inside)
    )


def _columns(clause: list[_Item], indent: str) -> Iterator[str]:
    columns = list(_split(clause[1:], {","}, keep=False))
    first = clause[0]
    assert isinstance(first, _Word)
    if len(columns) == 1:
        yield from _long(clause, indent)
        return
    yield indent + first.text
    yield from _listed(columns, indent + INDENT)


def _listed(runs: list[list[_Item]], indent: str) -> Iterator[str]:
    """Each run on lines of its own, with a comma after all but the last."""
    for number, run in enumerate(runs):
        lines = list(_long(run, indent))
        lines[-1] += "," if number < len(runs) - 1 else ""
        yield from lines


def _broken(items: list[_Item], indent: str, words: set[str]) -> Iterator[str]:
    """One run per line; each but the first is indented once more."""
    for number, run in enumerate(_split(items, words, keep=True)):
        yield from _long(run, indent + (INDENT if number else ""))


def _long(items: list[_Item], indent: str) -> Iterator[str]:
    """The items, with the groups that do not fit on the line broken up."""
    if _fits(items, indent):
        yield indent + _flat(items)
        return
    for word in _LOOSEST_FIRST:
        if sum(1 for _ in _split(items, {word}, keep=True)) > 1:
            yield from _broken(items, indent, {word})
            return
    line = indent
    for number, item in enumerate(items):
        space = " " if item.space and number else ""
        if isinstance(item, _Word):
            line += space + item.text
            continue
        flat = _flat([item])
        if not _may_break(item) or (len(line) + len(flat) + 1 <= WIDTH and not _is_long_query(item)):
            line += space + flat
            continue
        tested = _tested(item) if item.opening == "CASE" else []
        yield " ".join([line + space + item.opening, *([_flat(tested)] if tested else [])])
        yield from _inside(replace(item, inside=item.inside[len(tested) :]), indent + INDENT)
        line = indent + item.closing
    yield line


def _inside(group: _Group, indent: str) -> Iterator[str]:
    if group.query:
        yield from _query(group.inside, indent)
    elif group.opening == "CASE":
        yield from _cases(group.inside, indent)
    elif any(isinstance(item, _Word) and item.text == "," for item in group.inside):
        yield from _listed(list(_split(group.inside, {","}, keep=False)), indent)
    else:
        yield from _broken(group.inside, indent, {"WHERE", "|"})


def _cases(items: list[_Item], indent: str) -> Iterator[str]:
    for run in _split(items, {"WHEN", "ELSE"}, keep=True):
        yield from _long(run, indent)


def _tested(case: _Group) -> list[_Item]:
    """The operand of ``CASE link WHEN …``, which stays on its line."""
    first = next(_split(case.inside, {"WHEN"}, keep=True), [])
    return [] if first and isinstance(first[0], _Word) and first[0].text == "WHEN" else first
