"""The questions are complete and well-formed, and no answer is in the query or the arithmetic."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import jmespath
import pytest
from graphql import FieldNode, FloatValueNode, IntValueNode, Node, StringValueNode, Visitor, parse, visit

from tests.acceptance.asked import FOLDER, FUNCTIONS, Question, entries, load, titles
from tests.acceptance.document import PAGE, page

QUESTIONS = load()
TOTAL = 145


def test_every_question_is_there_once() -> None:
    counts = Counter(question.id for question in QUESTIONS)
    assert [name for name, count in counts.items() if count > 1] == []
    assert len(QUESTIONS) == TOTAL


def test_every_case_has_its_file_of_questions() -> None:
    for file in FOLDER.glob("*.yaml"):
        assert {entry["id"].partition("-")[0] for entry in entries(file)} == {file.stem}
    assert {question.case for question in QUESTIONS} == set(titles())


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_entry_is_well_formed(question: Question) -> None:
    assert re.fullmatch(r"C\d{2}-Q\d+", question.id)
    assert question.question.endswith("?")
    assert question.operation == question.id.replace("-", ""), "the operation is named after the question"
    assert question.answer is not None
    for name, path in question.figures.items():
        assert name.isidentifier()
        assert name not in FUNCTIONS
        jmespath.compile(path)
    if question.derive is None:
        assert len(question.figures) == 1
    else:
        assert set(question.figures) <= _names(question.derive), "a figure that nothing uses"
        assert _names(question.derive) <= set(question.figures) | set(FUNCTIONS) | _bound(question.derive)


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.id)
def test_the_answer_comes_from_the_service(question: Question) -> None:
    told = set(_literals_of_query(question.query)) | set(_leaves(question.variables))
    told |= set(_literals_of_paths(question.figures))
    if question.derive is not None:
        told |= set(_literals_of_python(question.derive))
    # A share times a hundred is in percent: the unit comes from the arithmetic.
    assert told & set(_leaves(question.answer)) <= {"percent"}


def test_the_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == page(QUESTIONS), "run: python -m tests.acceptance.document"


def _leaves(value: Any) -> Iterator[str | float]:
    """Texts and numbers of a value; truth values are none, as comparisons yield them."""
    if isinstance(value, dict):
        for item in value.values():
            yield from _leaves(item)
    elif isinstance(value, list):
        for item in value:
            yield from _leaves(item)
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        yield value


class _Literals(Visitor):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str | float] = []

    def enter(self, node: Node, *_: Any) -> None:
        if isinstance(node, StringValueNode):
            self.found.append(node.value)
        elif isinstance(node, IntValueNode | FloatValueNode):
            self.found.append(float(node.value))
        elif isinstance(node, FieldNode) and node.alias is not None:
            self.found.append(node.alias.value)


def _literals_of_query(query: str) -> list[str | float]:
    literals = _Literals()
    visit(parse(query), literals)
    return literals.found


def _literals_of_paths(figures: dict[str, str]) -> Iterator[str | float]:
    for path in figures.values():
        yield from (text for pair in re.findall(r"'([^']*)'|`([^`]*)`", path) for text in pair if text)


def _literals_of_python(expression: str) -> Iterator[str | float]:
    tree = ast.parse(expression, mode="eval")
    keys = {id(key) for node in ast.walk(tree) if isinstance(node, ast.Dict) for key in node.keys}
    # Places after the point are not part of an answer.
    places = {id(n.args[1]) for n in ast.walk(tree) if isinstance(n, ast.Call) and len(n.args) == 2}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in keys | places and not isinstance(node.value, bool):
            assert isinstance(node.value, str | int | float)
            yield node.value


def _names(expression: str) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(expression, mode="eval")) if isinstance(node, ast.Name)}


def _bound(expression: str) -> set[str]:
    """Names that comprehensions in ``expression`` introduce."""
    return {
        node.id
        for node in ast.walk(ast.parse(expression, mode="eval"))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
