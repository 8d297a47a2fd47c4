"""The graphs that every format is tried on: the 56 networks and the others of seeds/, and one of hostile values."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

import pytest

from exports.records import Graph, Listed, Node, Relationship, public
from exports.sink import About
from graph.semantics.dates import Term
from graph.store import stored
from graph.store.clipping import between
from graph.vocabulary import MODEL
from seeds.files import read
from seeds.loader import relationship_ids
from tests.exports.written import Written, written

ROOT = Path(__file__).parents[2]
ABOUT = About(
    query='{ units(where: {name: {contains: "<青禾>"}}) { nodes { id } } }',
    scope="everything",
    made=datetime.datetime(2026, 11, 28, 9, 30, tzinfo=datetime.UTC),
    licence="CC-BY-4.0",
    versions={"cobuild": "0.1.0"},
)
HOSTILE = {
    "quotes": "\"双引号\" '单引号' `反引号` \\u0041 \\\\u0042 \\",
    "markup": "<a href='x'>&amp;]]></a><![CDATA[ ]]>",
    "lines": "第一行\n第二行\r\n第三行\t制表",
    "controls": "\x00\x01\x08\x0b\x1f\x7f\x85\u2028\ufffe",
    "surrogates": "半\ud800个\udfff",
    "formula": "=cmd|'/C calc'!A0",
    "plus": "+1-2",
    "at": "@SUM(A1)",
    "wide": "＝1+1",
    "spaced": "  =1+1",
    "tab": "\t=1+1",
    "long": "区域化党建联席会议成员单位共驻共建协调小组办公室第三网格片区综合服务保障中心分站",
    "emoji": "👩‍👩‍👧‍👦 𠮷野家",
    "cypher": "'}) DETACH DELETE n //",
    "escape": "_x0041_ _x005F_",
    "huge": "长" * 40_000,
    "empty": "",
}


def of_files(*paths: Path) -> Listed:
    """The graph that loading these files makes, in order."""
    nodes: dict[str, stored.Node] = {}
    facts: list[stored.Fact] = []
    for path in paths:
        file = read(path)
        invented = {"invented": True} if file.content.get("invented") else {}
        for given in file.nodes:
            nodes[given["id"]] = stored.node(given["type"], {**invented, **given})
        for given, id_ in zip(file.relationships, relationship_ids(file.relationships), strict=True):
            cited = {"sourceIds": file.content.get("sources", []), **given}
            facts.append(stored.fact(given["type"], id_, given["from"], given["to"], cited))

    def term(properties: Any) -> Term:
        return Term(properties["validFrom"], properties["validTo"], properties["observed"])

    relationships = []
    for fact in facts:
        own = between(fact.type, *(term(each.properties) for each in (fact, nodes[fact.source], nodes[fact.target])))
        properties = {**fact.properties, "validFrom": own.start, "validTo": own.end}
        relationships.append(Relationship(fact.type, fact.id, fact.source, fact.target, *public(fact.type, properties)))
    return Listed([Node(n.label, n.id, *public(n.label, n.properties)) for n in nodes.values()], relationships)


def hostile() -> Listed:
    """Every hostile value as a name (1,000 characters of it, the most that can be stored), an id's end, an entry of a
    list and a note; dates that are missing or unknown.
    """
    nodes = [
        Node(
            "Unit",
            f"u-{key}",
            {"name": value[:1000], "aliases": [value, "别名"], "details": [{"key": key, "value": value}]},
        )
        for key, value in HOSTILE.items()
    ]
    dates: list[dict[str, Any]] = [
        {},
        {"startDate": "XXXX-03-26"},
        {"startDate": "2010-09", "validFrom": "2010-09-01"},
        {"endDate": "2010", "validTo": "2010-12-31"},
        {"startDate": "2015", "endDate": "2012", "validFrom": "2015-01-01", "validTo": "2012-12-31"},
    ]
    nodes += [
        Node("Community", f"=c'{index}", {"name": f"社区{index}", "households": 2**53 + 1, **each}, index != 4)
        for index, each in enumerate(dates)
    ]
    facts = [
        Relationship("LOCATED_IN", f"f-{key}", f"u-{key}", "=c'0", {"note": value, "pilot": True, "count": 3})
        for key, value in HOSTILE.items()
    ]
    facts += [
        Relationship("CO_BUILDS_WITH", f"t-{index}", f"u-{key}", f"=c'{index}", {**dates[index], "shared": [value]})
        for index in range(5)
        for key, value in [list(HOSTILE.items())[index]]
    ]
    # Parallel, planned, and to itself.
    facts.append(Relationship("CO_BUILDS_WITH", "t-again", "u-quotes", "=c'0", {"status": "PLANNED"}, False))
    facts.append(Relationship("CO_BUILDS_WITH", "t-self", "=c'1", "=c'1", {"sourceIds": ["nowhere"]}))
    assert {each.type for each in nodes} <= set(MODEL.node)
    return Listed(nodes, facts)


@pytest.fixture(scope="session")
def seeds() -> Listed:
    """All networks of seeds/."""
    folders = ("places", "cases", "invented")
    return of_files(*(path for folder in folders for path in sorted((ROOT / "seeds" / folder).glob("*.yaml"))))


@pytest.fixture(scope="session", params=["seeds", "hostile", "empty"])
def graph(request: pytest.FixtureRequest, seeds: Listed) -> Graph:
    """Each graph in turn."""
    return {"seeds": seeds, "hostile": hostile(), "empty": Listed([], [])}[request.param]


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Writes a graph in a format; the same only once."""
    # The graph is kept beside its export, so that no other graph gets its number.
    made: dict[tuple[int, str], tuple[Graph, Written]] = {}

    def export(graph: Graph, format_: str) -> Written:
        key = (id(graph), format_)
        if key not in made:
            made[key] = graph, written(graph, format_, tmp_path_factory.mktemp(format_), ABOUT)
        return made[key][1]

    return export
