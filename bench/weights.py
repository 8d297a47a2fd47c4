"""The maximum cost of questions: ``python -m bench.weights``.

The weights of ``resolvers/costs.py`` follow it. Each question is asked of the thing for which it does most on a
generated city (the greatest hub, a district, the body with most members), with all that it can tell of it. Printed are
the database hits and the memory of its statements, the least CPU time of the database over some runs, which does not
count waiting for other programs, and the weight that this makes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import click
from graphql import (
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    Undefined,
    get_named_type,
    is_leaf_type,
)

from bench.city import CityDatabase, city
from bench.costs import InProcess
from bench.markdown import table
from bench.servers import cpu_seconds
from bench.workload_cases import TODAY, TWO_YEARS_BEFORE
from graph.errors import CobuildError
from resolvers.costs import QUESTIONS
from schema import build_schema
from seeds.generate import Plan, hubs

NODES, RUNS = 100_000, 5
UNIT_MS = 0.02
"""Milliseconds of database time for one unit of cost."""
DEEPEST = 3
PATIENCE = 600.0
"""Seconds that a question may take here, with its planning: other programs may use the machine."""
_SUBJECTS = {
    "district": "MATCH (n:Area {level: 'DISTRICT'}) WITH n ORDER BY n.id LIMIT 1 RETURN n.id",
    "service area": "MATCH (n:Area {level: 'PARTY_SERVICE_AREA'}) WITH n ORDER BY n.id LIMIT 1 RETURN n.id",
    "community": """MATCH (n:Community) WITH n, COUNT { (n)<-[:LOCATED_IN]-() } AS around
        ORDER BY around DESC, n.id LIMIT 1 RETURN n.id""",
    "committee": """MATCH (n:JointCommittee) WITH n, COUNT { (n)<-[:MEMBER_OF]-() } AS members
        ORDER BY members DESC, n.id LIMIT 1 RETURN n.id""",
    "resource": """MATCH (n:Resource) WITH n, COUNT { (n)--() } AS links ORDER BY links DESC, n.id LIMIT 1
        RETURN n.id""",
    "hubs": """MATCH (n:Unit) WITH n, COUNT { (n)--() } AS links ORDER BY links DESC, n.id LIMIT 5
        RETURN collect(n.id)""",
}

Subjects = dict[str, Any]
Arguments = Callable[[Subjects], dict[str, Any]]
ASKED: dict[str, tuple[str, Arguments]] = {
    "withdrawalImpact": ("withdrawalImpact", lambda s: {"of": s["hub"], "limit": 1000, "asOf": TODAY}),
    "expand": ("expand", lambda s: {"node": s["hub"], "limit": 1000, "edgeLimit": 5000, "asOf": TODAY}),
    "timeline": ("timeline", lambda s: {"of": s["hub"], "limit": 1000}),
    "timeline of a committee": ("timeline", lambda s: {"of": s["committee"], "limit": 1000}),
    "chair": ("chair", lambda s: {"of": s["committee"], "on": TODAY, "limit": 500}),
    "committee": ("committee", lambda s: {"of": s["committee"], "limit": 500, "asOf": TODAY}),
    "commonTies": ("commonTies", lambda s: {"of": s["hubs"][:2], "first": 100, "asOf": TODAY}),
    "resourceUse": ("resourceUse", lambda s: {"resource": s["resource"], "from": "2025-07-02", "to": TODAY}),
    "paths": ("paths", lambda s: {"from": s["hubs"][0], "to": s["hubs"][1], "first": 10, "asOf": TODAY}),
    "paths to nobody": ("paths", lambda s: {"from": s["hub"], "to": s["district"], "first": 10, "asOf": TODAY}),
    "metrics": ("metrics", lambda s: {"within": s["service area"], "wait": 20, "limit": 100, "asOf": TODAY}),
    "network": ("network", lambda s: {"center": s["hub"], "steps": 2, "limit": 2000, "edgeLimit": 6000, "asOf": TODAY}),
    "network within": (
        "network",
        lambda s: {"within": s["district"], "limit": 2000, "edgeLimit": 6000, "asOf": TODAY},
    ),
    "coBuilders": ("coBuilders", lambda s: {"of": s["hub"], "first": 100, "asOf": TODAY}),
    "core": ("core", lambda s: {"community": s["community"], "limit": 1000, "asOf": TODAY}),
    "search": ("search", lambda s: {"text": "社", "first": 1200, "asOf": TODAY}),
    "search of two characters": ("search", lambda s: {"text": "社区", "first": 1200, "asOf": TODAY}),
    "doubleRegistration": ("doubleRegistration", lambda s: {"within": s["district"], "asOf": TODAY}),
    "dualManagement": ("dualManagement", lambda s: {"within": s["district"], "asOf": TODAY}),
    "sharing": ("sharing", lambda s: {"within": s["district"], "asOf": TODAY}),
    "coverage": ("coverage", lambda s: {"within": s["district"], "asOf": TODAY}),
    "matches": ("matches", lambda s: {"of": {"within": s["district"]}, "asOf": TODAY}),
    "tieMatrix": ("tieMatrix", lambda s: {"within": s["district"], "groupBy": "KIND", "asOf": TODAY}),
    "tieCounts": ("tieCounts", lambda s: {"of": {"within": s["district"]}, "per": "MONTH", "to": TODAY}),
    "report": ("report", lambda s: {"within": s["district"], "during": {"from": TWO_YEARS_BEFORE, "to": TODAY}}),
    "networkDiff": ("networkDiff", lambda s: {"within": s["district"], "from": TWO_YEARS_BEFORE, "to": TODAY}),
}


def selection(schema: GraphQLSchema, type_: Any, depth: int = 0) -> str:
    """All fields of a type that need no argument, lists of a question included, lists of the graph left out."""
    named = get_named_type(type_)
    if isinstance(named, GraphQLInterfaceType):
        return "{ id }" if "id" in named.fields else "{ __typename }"
    assert isinstance(named, GraphQLObjectType)
    if depth and "id" in named.fields:
        return "{ id }"
    parts = []
    for name, field in named.fields.items():
        inner = get_named_type(field.type)
        if any(isinstance(a.type, GraphQLNonNull) and a.default_value is Undefined for a in field.args.values()):
            continue
        if is_leaf_type(inner):
            parts.append(name)
        elif depth < DEEPEST and not (depth and inner.name.endswith("Connection")):
            parts.append(f"{name} {selection(schema, inner, depth + 1)}")
    return f"{{ {' '.join(parts)} }}" if parts else "{ __typename }"


def document(schema: GraphQLSchema, name: str, arguments: dict[str, Any]) -> str:
    assert schema.query_type
    field = schema.query_type.fields[name]
    declared = ", ".join(f"${each}: {field.args[each].type}" for each in arguments)
    passed = ", ".join(f"{each}: ${each}" for each in arguments)
    return f"query ({declared}) {{ {name}({passed}) {selection(schema, field.type)} }}"


async def subjects(place: CityDatabase) -> Subjects:
    found = {name: await place.database.read("bench.subject", text, {}) for name, text in _SUBJECTS.items()}
    return {**found, "hub": hubs(Plan(place.nodes), 1)[0]}


async def measured(place: CityDatabase, own: InProcess, text: str, variables: dict[str, Any], runs: int) -> list[str]:
    """Database hits, memory in MB and CPU in milliseconds."""
    ran = await own.statements(text, variables)
    profiles = [await place.database.profile(each.text, each.parameters) for each in ran]
    least = float("inf")
    for _ in range(runs):
        before = cpu_seconds(place.process())
        for each in ran:
            await place.database.read(each.name, each.text, each.parameters, PATIENCE)
        least = min(least, (cpu_seconds(place.process()) - before) * 1000)
    memory = max(each.memory for each in profiles) / 1e6
    hits = sum(each.db_hits for each in profiles)
    return [f"{hits:,}", f"{memory:.0f}", f"{least:.0f}", f"{least / UNIT_MS:,.0f}"]


async def run(nodes: int, runs: int, names: list[str]) -> None:
    schema, rows = build_schema(), []
    async with city(nodes) as place:
        own, found = InProcess(place.database, PATIENCE), await subjects(place)
        for title, (name, arguments) in ASKED.items():
            if names and title not in names:
                continue
            given = {key: value for key, value in arguments(found).items() if value is not None}
            try:
                figures = await measured(place, own, document(schema, name, given), given, runs)
            except (CobuildError, ValueError) as error:
                figures = [" ".join(str(error).split())[:200], "", "", ""]
            rows.append([title, *figures, f"{QUESTIONS[name]:,}"])
            click.echo(" | ".join(rows[-1]), err=True)
    click.echo("\n".join(table(("question", "database hits", "MB", "CPU ms", "units", "weight now"), rows)))


@click.command()
@click.option("--nodes", default=NODES, show_default=True, help="Nodes of the city.")
@click.option("--runs", default=RUNS, show_default=True, help="Runs of each statement, of which the least counts.")
@click.option("--questions", "names", default="", help="Only these, with commas.")
def main(nodes: int, runs: int, names: str) -> None:
    """Print what each question costs where it costs most."""
    asyncio.run(run(nodes, runs, [name for name in names.split(",") if name]))


if __name__ == "__main__":
    main()
