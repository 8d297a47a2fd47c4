"""The Cypher script, read by a reader of its literals of our own; it has not been run by a database here."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports import package
from exports.cypher_script import BATCH, NAME, literal
from exports.records import Graph, Listed, records
from tests.exports.conftest import ABOUT

TOKEN = re.compile(r"'(?:[^'\\]|\\.)*'", re.DOTALL)
ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)
PLAIN = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "'": "'", "\\": "\\"}


def decoded(written: str) -> str:
    """The text of a literal: escapes of code points first, wherever they stand, as Cypher reads them."""
    early = re.sub(r"\\u(000[dDaA]|0027|005[cC])", lambda _: pytest.fail("an early escape would end the text"), written)
    parts = TOKEN.findall(early)
    assert " + ".join(parts) == written
    return "".join(
        ESCAPE.sub(lambda e: chr(int(e[1][1:], 16)) if e[1][0] == "u" else PLAIN[e[1]], part[1:-1]) for part in parts
    )


@given(st.text())
def test_every_text_reads_back(text: str) -> None:
    assert decoded(literal(text)) == text
    # No escape of a code point that is not ours.
    assert "\\\\u" not in literal(text)


def test_one_statement_for_each_batch_and_no_parameters(graph: Graph, exported: Any) -> None:
    script = exported(graph, "cypher").path(NAME).read_text("utf-8")
    bare = TOKEN.sub("''", script)
    assert "$" not in bare.partition("\n")[2]
    statements = [each for each in bare.split(";\n") if "MERGE" in each]
    sizes = [each.count("\n[''") for each in statements]
    assert sum(sizes) == sum(1 for _ in graph.nodes()) + sum(1 for _ in graph.relationships())
    assert all(0 < size <= BATCH for size in sizes)
    # A type has one statement for each batch, in whatever order its records come.
    counts = Counter(each.type for each in records(graph))
    assert len(statements) == sum(-(-count // BATCH) for count in counts.values())
    assert bare.count("{") == bare.count("}")


def test_labels_and_dates(seeds: Listed, exported: Any) -> None:
    script = exported(seeds, "cypher").path(NAME).read_text("utf-8")
    assert re.search(r"SET n = \{`id`: row\[0\], .*\}, n:`Entity`:`Organization`:`JointCommittee`;", script)
    assert "MERGE (a)-[r:`CO_BUILDS_WITH` {id: row[0]}]->(b) SET r = {`id`: row[0], " in script
    assert re.search(r"`validFrom`: date\(row\[\d+\]\)", script)


def test_a_query_cannot_leave_its_comment(tmp_path: Path) -> None:
    query = '{ a(name: "\\u000aMATCH (n) DETACH DELETE n;") }\n\r\u2028MATCH'
    package.write(Listed([], []), "cypher", tmp_path, replace(ABOUT, query=query))
    comment, _, rest = (tmp_path / NAME).read_text("utf-8").partition("\nCREATE CONSTRAINT")
    assert comment.startswith("// ")
    assert "\\" not in comment
    assert len(comment.splitlines()) == 1
    assert "DETACH" not in rest


def test_numbers_and_lists() -> None:
    assert literal([1, 2.5, True, None]) == "[1, 2.5, true, null]"
    assert json.loads(literal(10**15)) == 10**15
