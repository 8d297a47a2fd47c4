"""No part that is inserted into a statement uses a name that the statement binds around it.

Parts written by the compiler (selections, lists, filters, orders, groups) call their variables by a word and a number,
``unit_3``; statements written by hand never do. So a part fits everywhere, whatever is bound around it.
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.fuzz.values import Known
from tests.graph.operations import SAMPLES
from tests.recording import Recording

GRAPH = Path(__file__).parents[2] / "graph"
WRITTEN_BY_HAND = [
    *sorted((GRAPH / "questions").rglob("*.py")),
    *sorted((GRAPH / "semantics").rglob("*.py")),
    *sorted(GRAPH.rglob("*.cypher")),
]
STRINGS = re.compile(r"'(?:[^'\\]|\\.)*'")
NUMBERED = re.compile(r"\b[a-z_]+_\d+\b")
# Labels, types and keywords begin with a capital, functions are followed by a bracket, keys of maps by a colon;
# properties and parameters follow a dot or a dollar.
VARIABLES = re.compile(r"(?<![\w.$])[a-z]\w*\b(?!\s*\()(?!: )")
# "data" names the one column of a statement; "validTo" stands in the hint of an index.
NO_VARIABLES = {"data", "null", "true", "false", "validTo"}
KNOWN = Known({"Community": ["c"], "Unit": ["u"]}, ["C01"])


def variables(text: str) -> set[str]:
    return set(VARIABLES.findall(STRINGS.sub("''", text))) - NO_VARIABLES


def test_variables_are_found() -> None:
    text = "MATCH (n_1:Unit {id: $p.a0}) WHERE any(x IN n_1.tags WHERE x = 'it is m') RETURN toString(n_1.name) AS row"
    assert variables(text) == {"n_1", "x", "row"}


def test_the_compiler_numbers_its_variables() -> None:
    recording = Recording()
    schema = recording.executor.schema
    assert schema.query_type
    # Lists of all things of a type are written by the compiler from their first word to their last.
    lists = {name for name, field in schema.query_type.fields.items() if "orderBy" in field.args}
    for query, variables_ in SAMPLES.values():
        recording.run(query, variables_)
    recording.run_random(KNOWN, 150)
    statements = [text for name, text, _ in recording.asked if name in lists]
    assert len(statements) > 50
    unnumbered = {name for text in statements for name in variables(text) if not NUMBERED.fullmatch(name)}
    assert unnumbered == set()


def test_statements_written_by_hand_have_no_numbered_variables() -> None:
    numbered = {
        f"{path.name}: {name}"
        for path in WRITTEN_BY_HAND
        for name in NUMBERED.findall(path.read_text("utf-8"))
        if not name.endswith("_0")  # such a name holds within one expression
    }
    assert numbered == set()
