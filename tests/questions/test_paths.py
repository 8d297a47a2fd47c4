"""Paths in the invented network, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from graph.questions.parts.path_sentences import RELATIONSHIPS, sentences
from graph.semantics.dates import ALWAYS_FROM, ALWAYS_TO
from graph.vocabulary import MODEL
from tests.asking import answer, ask, code

DAY = "2026-03-12"
PATHS = """query($from: ID!, $to: ID!, $reasons: [TieReason!], $types: [RelationshipType!], $avoid: PathAvoid,
  $maxLength: Int, $first: Int, $asOf: Date) {
  paths(from: $from, to: $to, reasons: $reasons, relationshipTypes: $types, avoid: $avoid, maxLength: $maxLength,
    first: $first, asOf: $asOf) {
    complete cutBy paths { length nodes { id } sentenceZh sentenceEn steps { links { reason fact forward } } }
  }
}"""
UNKNOWN, OPEN = ALWAYS_FROM.isoformat(), ALWAYS_TO.isoformat()
SCHOOL, LIBRARY = "lianhua-hefeng-school", "lianhua-library"


def asked(service_url: str, start: str = SCHOOL, end: str = LIBRARY, **variables: Any) -> Any:
    return ask(service_url, PATHS, **{"from": start, "to": end, "asOf": DAY} | variables)


def ways(found: Any) -> list[str]:
    """The things on each path between its ends."""
    return [" ".join(node["id"].removeprefix("lianhua-") for node in path["nodes"][1:-1]) for path in found["paths"]]


def test_the_shortest_comes_first(service_url: str) -> None:
    found = asked(service_url, first=10, maxLength=3)
    assert ways(found) == [
        "hefeng",
        "anhe electronics",
        "hefeng-committee electronics",
        "hefeng-committee hefeng",
        "power electronics",
    ]
    assert (found["complete"], found["cutBy"]) == (True, [])
    assert [[link["fact"] for link in step["links"]] for step in found["paths"][0]["steps"]] == [
        ["lianhua-agreement-2", "lianhua-share-1"],
        ["lianhua-share-2"],
    ]


def test_a_path_is_described_in_both_languages(service_url: str) -> None:
    (path,) = asked(service_url, first=1, maxLength=2)["paths"]
    assert path["sentenceZh"] == (
        "从荷风小学到莲花区图书馆共2步：荷风小学与荷风社区共同签署《荷风社区与荷风小学共驻共建协议（2025）》"
        "（2025年3月1日至2027年2月28日，另有1项共建关系）；荷风社区使用莲花区图书馆的资源（报告厅三月上午）（2026年3月12日当天）。"
    )
    assert path["sentenceEn"].startswith(
        "From Hefeng primary school to Lianhua library in 2 steps: Hefeng primary school and Hefeng community are both"
        " party to “"
    )
    assert path["sentenceEn"].endswith(
        "; Hefeng community uses a resource of Lianhua library (“Lecture hall, a morning in March”) (on 2026-03-12)."
    )


def test_more_paths_than_asked_for(service_url: str) -> None:
    found = asked(service_url, first=2, maxLength=3)
    assert ways(found) == ["hefeng", "anhe electronics"]
    assert (found["complete"], found["cutBy"]) == (False, ["LIMIT"])


def test_what_is_avoided_is_never_passed(service_url: str) -> None:
    around = asked(service_url, avoid={"ids": ["lianhua-hefeng", "lianhua-meals"]}, maxLength=3)
    assert ways(around) == ["hefeng-committee electronics"]
    assert [[link["fact"] for link in step["links"]] for step in around["paths"][0]["steps"]] == [
        ["lianhua-hefeng-joint"],
        ["lianhua-agreement-3"],
        ["lianhua-share-3"],
    ]
    assert ways(asked(service_url, avoid={"types": ["Community"]}, maxLength=2)) == []
    assert ways(asked(service_url, avoid={"types": ["Share"]})) == []
    assert ways(asked(service_url, avoid={"ids": [SCHOOL, LIBRARY], "types": ["Unit"]}, maxLength=2)) == ["hefeng"]


def test_only_ties_for_the_reasons_asked_for(service_url: str) -> None:
    assert ways(asked(service_url, reasons=["SHARING"])) == ["hefeng"]
    assert ways(asked(service_url, reasons=["AGREEMENT"])) == []


def test_over_relationships(service_url: str) -> None:
    types = ["SUBORDINATE_TO", "PARTY_ORGANIZATION_OF"]
    found = asked(service_url, end="lianhua-power", types=types)
    assert ways(found) == ["school-branch hetang-committee power-branch"]
    assert [step["links"][0]["forward"] for step in found["paths"][0]["steps"]] == [False, True, False, True]
    assert found["paths"][0]["sentenceEn"] == (
        "From Hefeng primary school to Hetang power station in 4 steps:"
        " Branch of Hefeng primary school is the Party organisation of Hefeng primary school (start unknown);"
        " Branch of Hefeng primary school is subordinate to Hetang work committee (start unknown);"
        " Branch of Hetang power station is subordinate to Hetang work committee (start unknown);"
        " Branch of Hetang power station is the Party organisation of Hetang power station (start unknown)."
    )
    assert ways(asked(service_url, end="lianhua-power", types=types, maxLength=3)) == []
    assert ways(asked(service_url, end="lianhua-power", types=types, avoid={"ids": ["lianhua-hetang-committee"]})) == []


def test_a_group_is_never_in_the_middle(service_url: str) -> None:
    # The library's Party members answer to both; they are a group.
    branch, committee = "lianhua-library-branch", "lianhua-hefeng-committee"
    found = asked(service_url, branch, committee, types=["SUBORDINATE_TO"], first=5)
    assert ways(found) == ["hetang-committee"]
    ending = asked(service_url, branch, "lianhua-library-members", types=["SUBORDINATE_TO"], first=5, maxLength=1)
    assert ways(ending) == [""]


def test_where_nothing_leads(service_url: str) -> None:
    for end, day in ((SCHOOL, DAY), ("lianhua-courier", DAY), (LIBRARY, "1900-01-01")):
        found = asked(service_url, end=end, asOf=day, maxLength=8)
        assert (found["paths"], found["complete"]) == ([], True)


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"maxLength": 10}, "LIMIT_EXCEEDED"),
        ({"maxLength": 0}, "BAD_USER_INPUT"),
        ({"first": 0}, "BAD_USER_INPUT"),
        ({"first": 1000}, "LIMIT_EXCEEDED"),
        ({"reasons": []}, "BAD_USER_INPUT"),
        ({"types": []}, "BAD_USER_INPUT"),
        ({"types": ["PART_OF"], "reasons": ["CORE"]}, "BAD_USER_INPUT"),
    ],
)
def test_invalid_arguments(service_url: str, variables: dict[str, Any], expected: str) -> None:
    assert code(service_url, PATHS, **{"from": SCHOOL, "to": LIBRARY} | variables) == expected


@pytest.mark.parametrize("end", ["from", "to"])
def test_an_end_that_does_not_exist(service_url: str, end: str) -> None:
    found = answer(service_url, PATHS, **{"from": SCHOOL, "to": LIBRARY} | {end: "nobody"})
    assert found["data"] == {"paths": None}
    assert found["errors"][0]["extensions"] == {"code": "NOT_FOUND", "path": f"paths.{end}", "value": "nobody"}


@pytest.mark.parametrize(
    ("days", "published", "zh", "en"),
    [
        (("2006-01-01", OPEN), ("2006", None), "2006年起", "since 2006"),
        (("2010-09-01", "2012-12-31"), ("2010-09", "2012"), "2010年9月至2012年", "from 2010-09 until 2012"),
        (("2012-01-01", "2012-12-31"), ("2012", "2012"), "2012年", "in 2012"),
        (("2012-03-05", "2012-03-05"), ("2012-03-05", None), "2012年3月5日当天", "on 2012-03-05"),
        ((UNKNOWN, OPEN), (None, None), "起始时间不详", "start unknown"),
        ((UNKNOWN, "2020-06-30"), (None, "2020-06"), "起始时间不详，至2020年6月", "start unknown, until 2020-06"),
        (("2012-03-05", OPEN), (None, None), "2012年3月5日起", "since 2012-03-05"),
    ],
)
def test_dates_are_returned_as_published(
    days: tuple[str, str], published: tuple[str | None, str | None], zh: str, en: str
) -> None:
    step = ["甲", "A", "乙", "B", "LEADS", None, None, *days, *published, True, 0]
    assert sentences([step], "zh") == f"从甲到乙共1步：甲领导乙（{zh}）。"
    assert sentences([step], "en") == f"From A to B in 1 step: A leads B ({en})."


def test_every_relationship_has_a_sentence() -> None:
    assert RELATIONSHIPS.keys() == MODEL.relationship.keys()


def test_a_year_that_a_source_gives_stays_a_year(service_url: str) -> None:
    """The committee is of 2006: neither a month nor a day is in its source."""
    query = """{ paths(from: "c25-huaguoshan", to: "c25-comprehensive-committee", asOf: "2012-01-01",
      relationshipTypes: [LEADS], maxLength: 1) { paths { sentenceZh sentenceEn } } }"""
    (path,) = ask(service_url, query)["paths"]
    assert path["sentenceZh"] == "从花果山社区到社区综合党委共1步：社区综合党委领导花果山社区（2006年起）。"
    assert path["sentenceEn"].endswith(" leads Huaguoshan community (since 2006).")
