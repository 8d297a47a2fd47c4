"""Statements are laid out for a reader, and stay the same statements."""

from __future__ import annotations

import re

import pytest

from graph.compiler.layout import WIDTH, laid_out
from tests.fuzz.test_operations import KNOWN
from tests.recording import Recording

TEXTS = re.compile(r"'(?:\\.|[^'\\])*'")


def test_layout_changes_nothing_but_white_space() -> None:
    recording = Recording()
    recording.run_random(KNOWN, 60)
    assert len(recording.asked) > 50
    for _, text, _ in recording.asked:
        laid = laid_out(text)
        assert "".join(laid.split()) == "".join(text.split())
        assert TEXTS.findall(laid) == TEXTS.findall(text)
        assert laid_out(laid) == laid


@pytest.mark.parametrize(
    ("statement", "laid"),
    [
        ("MATCH (n) WHERE n.name STARTS WITH 'a' RETURN n", "MATCH (n)\nWHERE n.name STARTS WITH 'a'\nRETURN n"),
        ("MATCH (n) RETURN COUNT { (n)--() } AS degree", "MATCH (n)\nRETURN COUNT { (n)--() } AS degree"),
        ("RETURN 'WITH { RETURN it\\'s' AS text", "RETURN 'WITH { RETURN it\\'s' AS text"),
        (
            "MATCH (n) RETURN COLLECT { MATCH (n)--(m) WHERE m.x = 1 WITH m ORDER BY m.id RETURN m.id } AS found",
            "MATCH (n)\nRETURN COLLECT {\n  MATCH (n)--(m)\n  WHERE m.x = 1\n  WITH m\n  ORDER BY m.id\n"
            "  RETURN m.id\n} AS found",
        ),
    ],
)
def test_a_clause_stands_on_a_line(statement: str, laid: str) -> None:
    assert laid_out(statement) == laid


def test_a_long_test_stands_on_lines() -> None:
    tests = [f"thing.property{number} = {number}" for number in range(9)]
    lines = laid_out(f"MATCH (thing) WHERE {' AND '.join(tests)} RETURN thing").splitlines()
    assert lines[1:3] == ["WHERE thing.property0 = 0", "  AND thing.property1 = 1"]
    assert max(len(line) for line in lines) <= WIDTH
