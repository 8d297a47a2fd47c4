"""Search on a small graph: all spellings of Chinese, the order of hits, and special characters without escapes."""

from __future__ import annotations

from typing import Any

import pytest

from graph.store.stored import Fact, Node, fact, node
from tests.graphs import TestGraph

SEARCH = """query($text: String!, $types: [EntityType!], $within: ID, $asOf: Date, $first: Int, $after: String) {
  search(text: $text, types: $types, within: $within, asOf: $asOf, first: $first, after: $after) {
    totalCount complete pageInfo { hasNextPage endCursor } nodes { id } } }"""


def small() -> tuple[list[Node], list[Fact]]:
    names: dict[str, dict[str, Any]] = {
        "east": {"name": "东山社区"},
        "east-station": {"name": "东山社区服务站"},
        "east-school": {"name": "东山社区学校", "aliases": ["红旗小学"], "nameEn": "East Hill School"},
        "station": {"name": "新东山社区工作站"},
        "flag": {"name": "红旗医院", "startDate": "1950", "endDate": "2000"},
        "hall": {"name": "ABC大厦", "aliases": ["廣場"]},
        "smile": {"name": "笑脸😀驿站"},
        "and": {"name": "Food AND Drink"},
        "plus": {"name": "C++ (上海) 有限公司"},
    }
    units = [node("Unit", {"id": f"u-{id_}", **given}) for id_, given in names.items() if id_ != "east"]
    places = [
        node("Community", {"id": "east", **names["east"]}),
        node("Area", {"id": "district", "name": "东山区"}),
        *(node("Case", {"id": id_, "name": "档", "code": "K90"}) for id_ in ("case-b", "case-a")),
    ]
    facts = [
        fact("PART_OF", "f1", "east", "district", {}),
        fact("LOCATED_IN", "f2", "u-east-school", "east", {}),
        fact("LOCATED_IN", "f3", "u-station", "district", {"endDate": "2010"}),
    ]
    return units + places, facts


@pytest.fixture
def graph(test_graph: TestGraph) -> TestGraph:
    test_graph.hold("search", *small())
    # Full text follows a write after a moment.
    test_graph.run(
        test_graph.database.rows("test.fulltext", "CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()")
    )
    return test_graph


def found(graph: TestGraph, text: str, **asked: Any) -> list[str]:
    answer = graph.ask(SEARCH, None, text=text, **asked)
    assert "errors" not in answer, answer
    page = answer["data"]["search"]
    assert page["complete"] is True
    return [each["id"] for each in page["nodes"]]


def test_exact_names_come_first_then_beginnings(graph: TestGraph) -> None:
    assert found(graph, "东山社区")[0] == "east"
    assert set(found(graph, "东山社区")[1:3]) == {"u-east-station", "u-east-school"}
    assert found(graph, "东山社区")[3] == "u-station"


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("東山社區", "east"),
        ("dongshanshequ", "east"),
        ("dssq", "east"),
        ("DSSQ", "east"),
        (" 东山社区　", "east"),
        ("红旗小学", "u-east-school"),
        ("紅旗小學", "u-east-school"),
        ("east hill", "u-east-school"),
        ("EAST school", "u-east-school"),
        ("ＡＢＣ", "u-hall"),
        ("广场", "u-hall"),
        ("gc", "u-hall"),
        ("笑脸😀", "u-smile"),
        ("驿", "u-smile"),
        ("food AND drink", "u-and"),
        ("the food", "u-and"),
        ("C++", "u-plus"),
        ("(上海)", "u-plus"),
        ("（上海）", "u-plus"),
    ],
)
def test_a_thing_is_found_however_its_name_is_typed(graph: TestGraph, text: str, id_: str) -> None:
    assert found(graph, text)[0] == id_


@pytest.mark.parametrize(
    "text",
    [
        *(
            "name:*",
            "东~2",
            "a^4 OR b",
            "[a TO z]",
            "{a TO z}",
            '"',
            '"东',
            "\\",
            "\\\\x",
            "a/b/",
            "&& a",
            "|| a",
            "AND",
        ),
        *("NOT x", "-a", "+a", "!a", "a?", "<a>", "a=b", "a\tb\nc", "_", "1=1", "' OR 1=1 //", "字" * 100, "a" * 100),
    ],
)
def test_no_text_upsets_the_index(graph: TestGraph, text: str) -> None:
    answer = graph.ask(SEARCH, None, text=text)
    codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
    assert codes <= {"BAD_USER_INPUT"}


def test_a_search_keeps_to_types_places_and_days(graph: TestGraph) -> None:
    assert found(graph, "东山", types=["Community"]) == ["east"]
    assert set(found(graph, "东山", types=["Community", "Area"])) == {"east", "district"}
    assert found(graph, "学校", within="district") == ["u-east-school"]
    assert "u-station" not in found(graph, "东山", within="district")
    assert "u-station" in found(graph, "东山", within="district", asOf="2010-12-31")
    assert found(graph, "红旗医院", asOf="2000-12-31") == ["u-flag"]
    assert "u-flag" not in found(graph, "红旗医院", asOf="2001-01-01")
    assert found(graph, "东山", types=[]) == found(graph, "东山")


def test_the_pages_of_a_search_follow_each_other(graph: TestGraph) -> None:
    whole = found(graph, "东山")
    assert len(whole) == 5
    after, pages = None, []
    for _ in whole:
        page = graph.ask(SEARCH, None, text="东山", first=1, after=after)["data"]["search"]
        assert page["totalCount"] == len(whole)
        pages.append(page["nodes"][0]["id"])
        after = page["pageInfo"]["endCursor"]
    assert pages == whole
    assert page["pageInfo"]["hasNextPage"] is False


@pytest.mark.parametrize(
    ("day", "there"), [("1900-01-01", False), ("1950-01-01", True), ("2000-12-31", True), ("2100-01-01", False)]
)
def test_days_far_away_are_days_like_any_other(graph: TestGraph, day: str, there: bool) -> None:
    query = 'query($d: Date) { units(asOf: $d, where: {id: {eq: "u-flag"}}) { totalCount nodes { id } } }'
    answer = graph.ask(query, None, d=day)["data"]["units"]
    assert (answer["totalCount"], len(answer["nodes"])) == (int(there), int(there))


def test_a_page_of_nothing_still_counts(graph: TestGraph) -> None:
    query = (
        "{ units(first: 0, facts: EVER) { totalCount pageInfo { hasNextPage startCursor endCursor } nodes { id } } }"
    )
    info = {"hasNextPage": True, "startCursor": None, "endCursor": None}
    assert graph.ask(query)["data"]["units"] == {"totalCount": 8, "pageInfo": info, "nodes": []}


def test_an_edge_has_its_fact_and_is_found_by_it(graph: TestGraph) -> None:
    query = """query($fact: ID!) { node(id: "east") { ... on Community {
      residents { edges { fact node { id } } }
      one: residents(edge: {fact: {eq: $fact}}) { totalCount }
    } } units(where: {locatedIn: {some: {edge: {fact: {eq: $fact}}}}}) { nodes { id } } }"""
    found = graph.ask(query, None, fact="f2")["data"]
    (edge,) = found["node"]["residents"]["edges"]
    assert edge == {"fact": "f2", "node": {"id": "u-east-school"}}
    assert found["node"]["one"]["totalCount"] == 1
    assert found["units"]["nodes"] == [{"id": "u-east-school"}]
    other = graph.ask(query, None, fact="east")["data"]
    assert (other["node"]["one"]["totalCount"], other["units"]["nodes"]) == (0, [])


def test_a_wrong_id_is_no_error_for_node_and_a_hole_in_nodes(graph: TestGraph) -> None:
    query = """{ node(id: "nobody") { id } entity(id: "nobody") { id } nodes(ids: ["east", "nobody", "east"]) { id }
      case(code: "C99") { id } }"""
    assert graph.ask(query)["data"] == {
        "node": None,
        "entity": None,
        "nodes": [{"id": "east"}, None, {"id": "east"}],
        "case": None,
    }


def test_of_two_cases_with_one_code_the_first_is_found(graph: TestGraph) -> None:
    assert graph.ask('{ case(code: "K90") { id } }')["data"] == {"case": {"id": "case-a"}}
