"""Every node and relationship in a pattern of a statement is tested for who may see it.

Everything may be seen today, so nothing else would show that a test is missing. Here the one test leaves a mark, and
every statement is searched for names in patterns without it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.extracts import extract
from graph.semantics import visibility
from graph.semantics.dates import When
from graph.semantics.scope import Scope
from tests.fuzz.test_operations import KNOWN
from tests.graph.operations import SAMPLES
from tests.recording import Recording

EXAMPLES = json.loads(Path("explorer/examples.json").read_text(encoding="utf-8"))
NODE = re.compile(r"\((?P<name>\w*)(?P<label>:[A-Z][\w|]*)?(?: ?\{id: [^}]*\})?\)")
BEFORE_NODE = re.compile(r"(MATCH |-|>|SHORTEST |\) )$")
AFTER_NODE = re.compile(r"<?-\[|->|--")
RELATIONSHIP = re.compile(r"-\[(?P<name>\w*):[A-Z_|]+\]-")
# How many relationships a body has decides which way a search goes first, and is in no answer.
DEGREE = re.compile(r"COUNT \{ \(\w+\)--\(\) \}")
# In a climb each step begins where the one before it ended, the first one at what is tested outside.
STEP = re.compile(r"inner(_\d+)?")
# Reads nothing of the graph: whether it was written since, and what was imported when.
BOOKKEEPING = {"metrics.version", "imports"}
MARK = "MAY_BE_SEEN"


@pytest.fixture
def recording(monkeypatch: pytest.MonkeyPatch) -> Recording:
    monkeypatch.setattr(visibility, "visible", lambda variable: f"{variable}.{MARK}")
    return Recording()


def statements(recording: Recording) -> Iterator[tuple[str, str]]:
    """Name and text of the statements of the examples, the samples and random operations."""
    for query, variables in [*((each["query"], each.get("variables")) for each in EXAMPLES), *SAMPLES.values()]:
        for statement in recording.compiled(query, variables):
            yield from ((statement.name, text) for text in statement.texts)
    recording.asked.clear()
    recording.run_random(KNOWN, 100)
    yield from ((name, text) for name, text, _ in recording.asked)


def nodes(text: str) -> Iterator[re.Match[str]]:
    for found in NODE.finditer(text):
        if BEFORE_NODE.search(text[max(0, found.start() - 12) : found.start()]) or AFTER_NODE.match(text, found.end()):
            yield found


def untested(text: str) -> set[str]:
    """What of the patterns of a statement is not tested: a name, or a pattern without one.

    A name that an ``AS`` gives stands for what another name found, which is tested there.
    """
    text = DEGREE.sub("", text)
    return {
        found["name"] or found[0]
        for found in (*nodes(text), *RELATIONSHIP.finditer(text))
        if not found["name"] or not re.search(rf"\b{found['name']}\.{MARK}\b|\bAS {found['name']}\b", text)
    }


def test_every_name_in_a_pattern_is_tested(recording: Recording) -> None:
    missing = {
        name: found
        for name, text in statements(recording)
        if name not in BOOKKEEPING and (found := {each for each in untested(text) if not STEP.fullmatch(each)})
    }
    assert missing == {}


def test_every_name_of_an_extract_is_tested(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(visibility, "visible", lambda variable: f"{variable}.{MARK}")
    for scope in (Scope(When("$p.day")), Scope(When("$p.day", "EVER"))):
        written = [
            extract.everything(scope),
            extract.in_place(scope, "$p.place"),
            extract.joined(scope),
            extract.named(scope),
            extract.nodes_of(scope),
            extract.relationships_of(scope),
        ]
        found = {each.name: {name for name in untested(each.text) if not STEP.fullmatch(name)} for each in written}
        assert {name: missing for name, missing in found.items() if missing} == {}


def test_a_missing_test_is_found() -> None:
    text = f"MATCH (unit:Unit)-[seat:HOLDS]->(post) WHERE unit.{MARK} AND post.{MARK}"
    assert untested(text) == {"seat"}
    assert untested(text.replace("(post)", "(:Post)")) == {"seat", "(:Post)"}
