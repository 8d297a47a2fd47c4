"""JSON-LD, expanded by pyld and queried with SPARQL by rdflib."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest
from pyld import jsonld
from rdflib import Graph as Triples

from exports.json_ld import NAME, TERM, iri
from exports.records import Graph, Listed

PREFIXES = f"""
PREFIX org: <http://www.w3.org/ns/org#> PREFIX cb: <{TERM}> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX time: <http://www.w3.org/2006/time#> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
"""


def forbidden(url: str, _: Any) -> Any:
    raise AssertionError(f"the context is embedded, but {url} was fetched")


def test_pyld_expands_it_without_fetching(graph: Graph, exported: Any) -> None:
    document = json.loads(exported(graph, "jsonld").path(NAME).read_bytes())
    expanded = jsonld.expand(document, {"documentLoader": forbidden})
    names = {key for row in expanded for key in row if not key.startswith("@")}
    assert all(":" in name for name in names)
    types = Counter(type_ for row in expanded for type_ in row.get("@type", ()))
    assert types[f"{TERM}Fact"] == sum(1 for _ in graph.relationships())
    for label, number in Counter(node.type for node in graph.nodes()).items():
        assert types[TERM + label] == number


@pytest.fixture(scope="module")
def triples(seeds: Listed, exported: Any) -> Triples:
    document = json.loads(exported(seeds, "jsonld").path(NAME).read_bytes())
    quads = jsonld.to_rdf(document, {"documentLoader": forbidden, "format": "application/n-quads"})
    return Triples().parse(data=quads, format="nt")


def test_facts_and_their_ends(seeds: Listed, triples: Triples) -> None:
    query = PREFIXES + "SELECT ?type ?id ?a ?b { ?f a cb:Fact, ?type; cb:id ?id; cb:from/cb:id ?a; cb:to/cb:id ?b }"
    found = {tuple(map(str, row)) for row in triples.query(query)}  # type: ignore[arg-type]
    assert {row for row in found if row[0] != f"{TERM}Fact"} == {
        (TERM + fact.type, fact.id, fact.source, fact.target) for fact in seeds.relationships()
    }


def test_members_of_joint_bodies_in_terms_of_the_ontology(seeds: Listed, triples: Triples) -> None:
    query = (
        PREFIXES
        + """
    SELECT ?member ?body { ?m a org:Membership; org:member/cb:id ?member; org:organization ?b.
                           ?b a org:OrganizationalCollaboration; cb:id ?body }"""
    )
    joint = {node.id for node in seeds.nodes() if node.type == "JointCommittee"}
    bodies = {node.id for node in seeds.nodes() if node.type in ("Unit", "PartyOrganization", "ServicePoint")} | joint
    expected = {
        (fact.source, fact.target)
        for fact in seeds.relationships()
        if fact.type == "MEMBER_OF" and fact.target in joint and fact.source in bodies and fact.holds
    }
    assert {tuple(map(str, row)) for row in triples.query(query)} == expected  # type: ignore[arg-type]
    assert len(expected) > 20


def test_terms_of_office(seeds: Listed, triples: Triples) -> None:
    query = (
        PREFIXES
        + """
    SELECT ?id ?day { ?m a org:Membership; org:post ?p; org:memberDuring/time:hasBeginning/time:inXSDDate ?day.
                      ?f a cb:HOLDS; cb:id ?id FILTER(STRSTARTS(STR(?m), CONCAT(STR(?f), "#"))) }"""
    )
    found = {tuple(map(str, row)) for row in triples.query(query)}  # type: ignore[arg-type]
    assert found == {
        (fact.id, fact.properties["validFrom"])
        for fact in seeds.relationships()
        if fact.type == "HOLDS" and fact.holds and "validFrom" in fact.properties
    }


def test_lists_keep_their_order(seeds: Listed, triples: Triples) -> None:
    node = next(each for each in seeds.nodes() if len(each.properties.get("aliases", ())) > 1)
    query = PREFIXES + f"SELECT ?alias {{ <{iri(node.id)}> cb:aliases/rdf:rest*/rdf:first ?alias }}"
    assert [str(row[0]) for row in triples.query(query)] == node.properties["aliases"]  # type: ignore[index]
