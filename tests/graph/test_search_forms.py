"""Forms of names and searches: parts, separated words, readings, signs, numbers, descriptions."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

SEARCH = "query($text: String!, $types: [EntityType!]) { search(text: $text, types: $types) { complete nodes { id } } }"


def small() -> tuple[list[Node], list[Fact]]:
    units: dict[str, dict[str, Any]] = {
        "joint": {"name": "口岸党建联席会"},
        "joint-other": {"name": "联席会议办公室"},
        "volunteers": {"name": "志愿服务联合会"},
        "volunteers-far": {"name": "志愿者之家"},
        "double": {"name": "实行“双重”管理的机关"},
        "yard": {"name": "3号院小区"},
        "yard-13": {"name": "13号院小区"},
        "chaoyang": {"name": "朝阳小区", "description": "在口岸联席会旁，试点“河长制”。"},
        "shan": {"name": "单县商会"},
        "huan": {"name": "还建房管理处"},
        "qianyuan": {"name": "乾\u200b元镇商会"},
        "dry": {"name": "乾燥機廠"},
        "kana": {"name": "が会", "aliases": ["𠮷田\ufe00\U000e0100会社"]},
        "school": {"name": "小学校"},
        "cafe": {"name": "Cafe\u0301 同心"},
    }
    nodes = [node("Unit", {"id": id_, **given}) for id_, given in units.items()]
    nodes += [
        node("Area", {"id": "jiaxing", "name": "嘉兴市", "code": "330400"}),
        node("Agreement", {"id": "agreement", "name": "共建协议", "code": "沪协〔2024〕QH-015号"}),
    ]
    return nodes, [fact("LOCATED_IN", "f1", "volunteers", "jiaxing", {})]


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("search forms", *small())
    refresh = "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"
    test_graph.run(test_graph.database.rows("test.fulltext", refresh))
    return test_graph


def found(graph: TestGraph, text: str, **asked: Any) -> list[str]:
    answer = graph.ask(SEARCH, None, text=text, **asked)
    assert "errors" not in answer, answer
    assert answer["data"]["search"]["complete"] is True
    return [each["id"] for each in answer["data"]["search"]["nodes"]]


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        # One character, at any position.
        ("校", ["school"]),
        ("会", ["kana", "shan", "qianyuan", "joint", "joint-other", "volunteers", "chaoyang"]),
        # Parts cut anywhere.
        ("3号", ["yard"]),
        ("号院", ["yard", "yard-13"]),
        ("3号院小", ["yard"]),
        # Words apart, with and without a space; then in a description.
        ("口岸联席会", ["joint", "chaoyang"]),
        ("口岸 联席会", ["joint", "chaoyang"]),
        ("联席会 口岸", ["joint", "chaoyang"]),
        # A word in the name of its place.
        ("嘉兴志愿", ["volunteers"]),
        ("嘉兴市 志愿", ["volunteers"]),
        ("嘉兴小区", []),
        # Signs inside names and inside what is typed.
        ("双重管理", ["double"]),
        ("实行双重", ["double"]),
        ("「双重」管理", ["double"]),
        ("乾元", ["qianyuan"]),
        ("乾\u200d元镇", ["qianyuan"]),
        ("𠮷田会社", ["kana"]),
        ("𠮷", ["kana"]),
        # Simplified stays Simplified, and Traditional is found by either form.
        ("干元", []),
        ("干燥机", ["dry"]),
        ("乾燥机厂", ["dry"]),
        ("乾燥機", ["dry"]),
        # Readings.
        ("zhaoyang", ["chaoyang"]),
        ("chaoyangxiaoqu", ["chaoyang"]),
        ("shanxian", ["shan"]),
        ("dxsh", ["shan"]),
        ("huanjian", ["huan"]),
        # Numbers of offices, with and without signs.
        ("沪协〔2024〕QH-015号", ["agreement"]),
        ("沪协2024", ["agreement"]),
        ("qh015", ["agreement"]),
        ("QH-015", ["agreement"]),
        ("3304", ["jiaxing"]),
        # Descriptions come last.
        ("河长制", ["chaoyang"]),
        ("試點", ["chaoyang"]),
        ("café", ["cafe"]),
    ],
)
def test_what_is_typed_finds(graph: TestGraph, text: str, ids: list[str]) -> None:
    hits = found(graph, text)
    assert hits == ids
    assert found(graph, unicodedata.normalize("NFD", text)) == hits


def test_the_index_filters_by_type(graph: TestGraph) -> None:
    assert found(graph, "会", types=["Area"]) == []
    assert found(graph, "嘉兴", types=["Area", "Unit"]) == ["jiaxing"]
    assert found(graph, "嘉兴", types=["Community"]) == []


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_filters_compare_texts_however_they_are_composed(graph: TestGraph, form: Any) -> None:
    text = unicodedata.normalize(form, "Café 同心")
    for test in (f'{{eq: "{text}"}}', f'{{in: ["x", "{text}"]}}', f'{{startsWith: "{text[:5]}"}}'):
        answer = graph.ask(f"{{ units(where: {{name: {test}}}) {{ nodes {{ id }} }} }}")
        assert answer["data"]["units"]["nodes"] == [{"id": "cafe"}]
    query = "query($name: String) { units(where: {name: {eq: $name}}) { nodes { id } } }"
    assert graph.ask(query, None, name=text)["data"]["units"]["nodes"] == [{"id": "cafe"}]


def test_names_are_ordered_by_pinyin(graph: TestGraph) -> None:
    query = "{ units(orderBy: [{field: NAME, direction: %s}], first: %d after: %s) { edges { cursor node { id } } } }"
    whole = [edge["node"]["id"] for edge in graph.ask(query % ("ASC", 50, "null"))["data"]["units"]["edges"]]
    assert whole[:4] == ["yard", "yard-13", "cafe", "shan"]
    assert whole[-2:] == ["volunteers-far", "kana"]
    assert whole.index("joint") < whole.index("school") < whole.index("chaoyang")
    after, paged = "null", []
    for _ in whole:
        (edge,) = graph.ask(query % ("ASC", 1, after))["data"]["units"]["edges"]
        paged.append(edge["node"]["id"])
        after = f'"{edge["cursor"]}"'
    assert paged == whole
    assert [edge["node"]["id"] for edge in graph.ask(query % ("DESC", 50, "null"))["data"]["units"]["edges"]] == whole[
        ::-1
    ]


@pytest.mark.parametrize(
    ("places", "units", "complete"), [(3, 3, True), (60, 3, False), (3, 260, False)], ids=["few", "places", "hits"]
)
def test_it_says_when_places_or_hits_in_them_were_cut(
    test_graph: TestGraph, places: int, units: int, complete: bool
) -> None:
    areas = [node("Area", {"id": f"a{n}", "name": f"兴业{n}片区"}) for n in range(places)]
    teams = [node("Unit", {"id": f"u{n}", "name": f"志愿{n}队"}) for n in range(units)]
    lying = [fact("LOCATED_IN", f"l{n}", f"u{n}", f"a{n % places}", {}) for n in range(units)]
    test_graph.hold(f"crowded places {places} {units}", areas + teams, lying)
    refresh = "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()"
    test_graph.run(test_graph.database.rows("test.fulltext", refresh))
    page = test_graph.ask(SEARCH, None, text="兴业志愿")["data"]["search"]
    assert page["complete"] is complete
    assert page["nodes"]
