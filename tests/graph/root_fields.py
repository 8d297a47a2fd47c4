"""An operation for each root field: an example of GraphiQL where one shows it, which is about the invented network."""

from __future__ import annotations

from typing import Any

from graphql import FieldNode, OperationDefinitionNode, parse

from service.wiring import examples

Operation = tuple[str, dict[str, Any]]
UNIT = "lianhua-hefeng-school"
BY_ID: dict[str, Operation] = {
    "node": ("query($id: ID!) { node(id: $id) { id ... on Unit { name kind } } }", {"id": UNIT}),
    "nodes": ("query($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }", {"ids": [UNIT]}),
    "labels": ("{ labels { value zh en } units { nodes { kind } } }", {}),
    "imports": (
        "{ imports(first: 5) { importsTotal imports { cursor at source created changed ended unchanged problemsTotal "
        "files { name sha256 } problems { file sheet cell severity code messageZh messageEn } } } }",
        {},
    ),
    "entity": ("query($id: ID!) { entity(id: $id) { id name validFrom } }", {"id": UNIT}),
}
LIST = "{{ {name}(first: 10) {{ totalCount nodes {{ {selected} }} pageInfo {{ endCursor hasNextPage }} }} }}"
"""A list that no example shows: its first page with the number of all."""


def _root_field(query: str) -> str:
    (definition,) = (each for each in parse(query).definitions if isinstance(each, OperationDefinitionNode))
    first = definition.selection_set.selections[0]
    assert isinstance(first, FieldNode)
    return first.name.value


def operations(lists: list[str]) -> dict[str, Operation]:
    """The operation of each root field, by its name; ``lists``: the fields that list all things of a type."""
    found = dict(BY_ID)
    for request in examples():
        found.setdefault(_root_field(request.query), (request.query, request.variables or {}))
    for name in lists:
        found.setdefault(name, (LIST.format(name=name, selected="id"), {}))
    return found


HITS = {
    "activities": 50,
    "agreements": 150,
    "areas": 80,
    "case": 10,
    "cases": 15,
    "chair": 400,
    "coBuilders": 1500,
    "commitments": 25,
    "committee": 700,
    "commonTies": 1500,
    "communities": 450,
    "core": 4000,
    "coverage": 10000,
    "doubleRegistration": 1500,
    "dualManagement": 2000,
    "due": 20000,
    "entities": 150,
    "entity": 15,
    "evaluations": 15,
    "expand": 1500,
    "figures": 15,
    "imports": 15,
    "jointCommittees": 20,
    "labels": 150,
    "matches": 4500,
    "matters": 20,
    "mechanisms": 15,
    "memberGroups": 25,
    "members": 30,
    "meetings": 2500,
    "metrics": 2000,
    "needs": 200,
    "network": 2500,
    "networkDiff": 25000,
    "node": 15,
    "nodes": 10,
    "organizations": 950,
    "partyOrganizations": 55,
    "paths": 4500,
    "places": 65,
    "posts": 40,
    "projects": 15,
    "report": 55_000,
    "resourceUse": 100,
    "resources": 35,
    "search": 250,
    "serviceInfo": 35,
    "servicePoints": 20,
    "shares": 40,
    "sharing": 2500,
    "sources": 15,
    "tieCounts": 4000,
    "tieMatrix": 5000,
    "timeline": 400,
    "units": 90,
    "withdrawalImpact": 7500,
}
"""Database hits at most, on the invented network: some quarter more than what was measured."""
