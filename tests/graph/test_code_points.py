"""Rows whose texts hold any character at all: each comes once, in the order of code points."""

from __future__ import annotations

import random
import re
from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from graph.text import code_points
from tests.graphs import TestGraph

# Both sides of every border: ASCII, Chinese, Hangul, private use, full-width forms, and what lies beyond the BMP.
ALPHABET = ["-", "a", "中", "힣", "\ue000", "（", "Ａ", "𠮷", "𪆴", "😀"]


def texts() -> list[str]:
    rng = random.Random(8)
    return sorted({"".join(rng.choices(ALPHABET, k=rng.randint(1, 4))) for _ in range(60)})


def test_patterns_and_bounds_follow_the_order_of_code_points() -> None:
    for text in texts():
        above, below = code_points.pattern(text, False), code_points.pattern(text, True)
        assert (above is None) == (below is None) == (max(text) < "\ud800")
        for other in texts():
            if above and below:
                assert bool(re.fullmatch(_python(above), other)) == (other > text), (other, text)
                assert bool(re.fullmatch(_python(below), other)) == (other < text), (other, text)
            if other > text:
                low = code_points.bound(text, False)
                assert other >= low
                assert other.encode("utf-16-be") >= low.encode("utf-16-be")
            if other < text:
                assert other <= code_points.bound(text, True)


def _python(pattern: str) -> str:
    return re.sub(r"\\x\{([0-9a-f]+)\}", lambda m: f"\\U{int(m[1], 16):08x}", pattern)


def small() -> tuple[list[Node], list[Fact]]:
    nodes = [node("Community", {"id": f"c-{i}", "name": "同名"}) for i in range(2)]
    facts: list[Fact] = []
    for i, text in enumerate(texts()):
        given = {"id": f"x{text}", "name": f"名{i}", "nameEn": text, "kind": "SCHOOL"}
        nodes.append(node("Unit", given if i % 7 else {k: v for k, v in given.items() if k != "nameEn"}))
        facts.append(fact("LOCATED_IN", f"f{text}", given["id"], "c-0", {}))
        if i % 3 == 0:
            facts.append(fact("CO_BUILDS_WITH", f"b{text}", given["id"], "c-1", {}))
    return nodes, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("code points", *small())
    return test_graph


def paged(graph: TestGraph, list_: str, order: str, *, backward: bool) -> list[str]:
    """The ids of a list, read one row at a time; ``list_`` has ``%s`` in place of its arguments."""
    size, from_, more, end = (
        ("last", "before", "hasPreviousPage", "startCursor")
        if backward
        else ("first", "after", "hasNextPage", "endCursor")
    )
    asked = list_ % f"{order} {size}: 1 {from_}: $cursor"
    page = "{ pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } }"
    cursor: str | None = None
    found: list[str] = []
    while len(found) < 100:
        answer = graph.ask(f"query($cursor: String) {{ {asked.replace('#', page)} }}", None, cursor=cursor)
        assert "errors" not in answer, answer
        (data,) = answer["data"].values()
        data = data.get("located", data)
        found += [each["id"] for each in data["nodes"]]
        cursor = data["pageInfo"][end]
        if not data["pageInfo"][more]:
            break
    return found[::-1] if backward else found


@pytest.mark.parametrize("backward", [False, True], ids=["forward", "backward"])
@pytest.mark.parametrize("direction", ["ASC", "DESC"])
@pytest.mark.parametrize("field", ["ID", "NAME_EN", "KIND"])
@pytest.mark.parametrize(
    "list_",
    ["units(%s) #", 'node(id: "c-0") { ... on Community { located: residents(%s) # } }'],
    ids=["root", "nested"],
)
def test_every_row_comes_once(graph: TestGraph, list_: str, field: str, direction: str, backward: bool) -> None:
    def key(given: dict[str, Any]) -> Any:
        english = given.get("nameEn")
        return {"ID": given["id"], "NAME_EN": (english is None, english or ""), "KIND": ""}[field]

    rows = sorted((n.properties for n in small()[0] if n.label == "Unit"), key=lambda given: given["id"])
    rows.sort(key=key, reverse=direction == "DESC")
    found = paged(graph, list_, f"orderBy: [{{field: {field}, direction: {direction}}}]", backward=backward)
    assert found == [given["id"] for given in rows]


def test_every_row_of_a_question_comes_once(graph: TestGraph) -> None:
    whole = [f"x{text}" for i, text in enumerate(texts()) if i % 3 == 0]
    assert paged(graph, 'coBuilders(of: "c-1" %s) #', "", backward=False) == whole
