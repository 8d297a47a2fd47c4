"""Paths in the invented network, worked out by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.asking import answer, ask, code

DAY = "2026-03-12"
PATHS = """query($from: ID!, $to: ID!, $reasons: [TieReason!], $types: [RelationshipType!], $avoid: PathAvoid,
  $maxLength: Int, $first: Int, $asOf: Date) {
  paths(from: $from, to: $to, reasons: $reasons, relationshipTypes: $types, avoid: $avoid, maxLength: $maxLength,
    first: $first, asOf: $asOf) {
    complete cutBy paths { length nodes { id } sentenceZh sentenceEn steps { links { reason fact forward } } }
  }
}"""
SCHOOL, LIBRARY = "lianhua-hefeng-school", "lianhua-library"


def asked(service_url: str, start: str = SCHOOL, end: str = LIBRARY, **variables: Any) -> Any:
    return ask(service_url, PATHS, **{"from": start, "to": end, "asOf": DAY} | variables)


def ways(found: Any) -> list[str]:
    """What each path passes between its ends."""
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


def test_a_path_is_told_in_both_languages(service_url: str) -> None:
    (path,) = asked(service_url, first=1, maxLength=2)["paths"]
    assert path["sentenceZh"] == (
        "从荷风小学到莲花区图书馆共2步：荷风小学与荷风社区同签“荷风社区与荷风小学共驻共建协议（2025）”"
        "（自2025-03-01起至2027-02-28，另有1项联系）；荷风社区与莲花区图书馆经“报告厅三月上午”共享资源（2026-03-12当天）。"
    )
    assert path["sentenceEn"].startswith(
        "From Hefeng primary school to Lianhua library in 2 steps: Hefeng primary school and Hefeng community are both"
        " party to “"
    )
    assert path["sentenceEn"].endswith(
        "; Hefeng community and Lianhua library share a resource through “Lecture hall, a morning in March”"
        " (on 2026-03-12)."
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
        " Branch of Hefeng primary school —party organization of→ Hefeng primary school (from an unknown day);"
        " Branch of Hefeng primary school —subordinate to→ Hetang work committee (from an unknown day);"
        " Branch of Hetang power station —subordinate to→ Hetang work committee (from an unknown day);"
        " Branch of Hetang power station —party organization of→ Hetang power station (from an unknown day)."
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
def test_what_cannot_be_asked(service_url: str, variables: dict[str, Any], expected: str) -> None:
    assert code(service_url, PATHS, **{"from": SCHOOL, "to": LIBRARY} | variables) == expected


@pytest.mark.parametrize("end", ["from", "to"])
def test_an_end_that_does_not_exist(service_url: str, end: str) -> None:
    found = answer(service_url, PATHS, **{"from": SCHOOL, "to": LIBRARY} | {end: "nobody"})
    assert found["data"] == {"paths": None}
    assert found["errors"][0]["extensions"] == {"code": "NOT_FOUND", "path": f"paths.{end}", "value": "nobody"}
