"""The measures of networks in random places, against plain Python."""

from __future__ import annotations

from typing import Any

import pytest

from graph.semantics.ties import REASONS
from tests.differential import measures
from tests.differential.world import View, World
from tests.graphs import TestGraph

METRICS = """query($within: ID!, $asOf: Date, $facts: FactScope, $reasons: [TieReason!], $hierarchy: Hierarchy,
  $orderBy: MetricsMeasure, $limit: Int) {
  metrics(within: $within, asOf: $asOf, facts: $facts, reasons: $reasons, hierarchy: $hierarchy, orderBy: $orderBy,
    limit: $limit, wait: 20) {
    state progress step result {
      bodiesTotal pairsTotal tiesTotal density untiedTotal componentsTotal
      componentSizes articulationsTotal articulations { id }
      central { node { id } degree strength betweenness closeness pageRank core component cluster articulation }
      modularity clustersTotal clusters { number size places { place { id } bodies } members { id } }
      brokersTotal brokers { node { id } places { id } across } complete cutBy
    }
  }
}"""
DAY, OBSERVED, EVER = View("2012-12-15"), View("2020-01-01", "OBSERVED_OPEN"), View("2024-07-01", "EVER")
# Few sets of reasons: each is a statement of its own, which takes long to plan.
ALL, SOME, OTHERS = list(REASONS), ["AGREEMENT", "DIRECT", "PAIRING", "CORE"], ["COMMITTEE", "SHARING", "CORE"]
CASES: list[tuple[View, str, list[str]]] = [
    *((DAY, place, ALL) for place in ("area-0", "area-1", "community-0", "community-3")),
    *((OBSERVED, place, SOME) for place in ("area-0", "area-2", "community-1")),
    *((EVER, place, OTHERS) for place in ("area-0", "area-1", "community-2", "community-6")),
]


def ask(graph: TestGraph, view: View, place: str, **more: Any) -> dict[str, Any]:
    variables = {"within": place, "asOf": view.day, "facts": view.facts, "limit": 500, **more}
    for _ in range(6):
        answer = graph.ask(METRICS, None, **variables)
        assert "errors" not in answer, answer["errors"]
        run = answer["data"]["metrics"]
        if run["state"] == "DONE":
            break
    assert (run["state"], run["progress"], run["step"]) == ("DONE", 1.0, None)
    found: dict[str, Any] = run["result"]
    return found


def ids(rows: list[dict[str, Any]]) -> list[str]:
    return [row["id"] for row in rows]


@pytest.mark.parametrize(("view", "place", "reasons"), CASES)
def test_measures(graph: TestGraph, world: World, view: View, place: str, reasons: list[str]) -> None:
    wanted = measures.net(world, place, view, reasons)
    found = ask(graph, view, place, reasons=reasons)
    count = len(wanted.bodies)
    degrees = {body: len(wanted.around(body)) for body in wanted.bodies}
    assert (found["bodiesTotal"], found["pairsTotal"]) == (count, len(wanted.pairs))
    assert found["tiesTotal"] == sum(wanted.pairs.values())
    assert found["density"] == pytest.approx(2 * len(wanted.pairs) / (count * (count - 1)) if count > 1 else 0.0)
    assert found["untiedTotal"] == list(degrees.values()).count(0)
    parts = measures.components(wanted)
    assert found["componentSizes"] == sorted((len(part) for part in parts), reverse=True)
    assert found["componentsTotal"] == len(parts)
    cut = measures.articulations(wanted)
    assert ids(found["articulations"]) == cut
    assert found["articulationsTotal"] == len(cut)
    rows = {row["node"]["id"]: row for row in found["central"]}
    assert sorted(rows) == wanted.bodies
    assert {body: row["degree"] for body, row in rows.items()} == degrees
    assert {body for body, row in rows.items() if row["articulation"]} == set(cut)
    assert {body: row["core"] for body, row in rows.items()} == measures.cores(wanted)
    for name, values in (
        ("betweenness", measures.betweenness(wanted)),
        ("closeness", measures.closeness(wanted)),
        ("pageRank", measures.page_rank(wanted)),
    ):
        assert {body: row[name] for body, row in rows.items()} == pytest.approx(values, abs=1e-8), name
    for part in parts:
        assert len({rows[body]["component"] for body in part}) == 1
    assert found["complete"]


@pytest.mark.parametrize(("view", "place", "reasons"), CASES[:9])
def test_clusters_and_brokers(graph: TestGraph, world: World, view: View, place: str, reasons: list[str]) -> None:
    wanted = measures.net(world, place, view, reasons)
    found = ask(graph, view, place, reasons=reasons)
    clusters = [set(ids(cluster["members"])) for cluster in found["clusters"]]
    assert sorted(body for cluster in clusters for body in cluster) == [b for b in wanted.bodies if wanted.around(b)]
    assert found["modularity"] == pytest.approx(measures.modularity(wanted, clusters))
    parts = [part for part in measures.components(wanted) if len(part) > 1]
    assert found["modularity"] >= measures.modularity(wanted, parts) - 1e-9, "no worse than components alone"
    for cluster, members in zip(found["clusters"], clusters, strict=True):
        lies = {row["place"] and row["place"]["id"]: row["bodies"] for row in cluster["places"]}
        assert lies == measures.spread(wanted, members)
        assert cluster["size"] == len(members)
    rows = [(row["node"]["id"], set(ids(row["places"])), row["across"]) for row in found["brokers"]]
    assert rows == measures.brokers(wanted)


def test_a_hierarchy_decides_what_lies_there_and_which_places_are_below(graph: TestGraph, world: World) -> None:
    kinds = {k.given.get("kind") for k in world.links if k.type == "PART_OF" and k.target.label == "Area"}
    for kind in sorted(kind for kind in kinds if kind is not None)[:1]:
        for place in ("area-0", "area-1"):
            wanted = measures.net(world, place, EVER, OTHERS, kind)
            found = ask(graph, EVER, place, reasons=OTHERS, hierarchy=kind)
            assert sorted(row["node"]["id"] for row in found["central"]) == wanted.bodies
            rows = [(row["node"]["id"], set(ids(row["places"])), row["across"]) for row in found["brokers"]]
            assert rows == measures.brokers(wanted)


@pytest.mark.parametrize("measure", ["DEGREE", "STRENGTH", "CLOSENESS"])
def test_order_and_limit(graph: TestGraph, measure: str) -> None:
    whole = ask(graph, EVER, "area-0", reasons=OTHERS, orderBy=measure)
    values = [row[measure.lower()] for row in whole["central"]]
    assert values == sorted(values, reverse=True)
    cut = ask(graph, EVER, "area-0", reasons=OTHERS, orderBy=measure, limit=2)
    assert cut["central"] == whole["central"][:2]
    assert (cut["complete"], cut["cutBy"]) == (False, ["LIMIT"])
    for total in (
        "bodiesTotal",
        "pairsTotal",
        "articulationsTotal",
        "clustersTotal",
        "brokersTotal",
        "componentsTotal",
    ):
        assert cut[total] == whole[total]


def test_measured_once_until_the_graph_changes(graph: TestGraph) -> None:
    def statements() -> list[str]:
        graph.statements.clear()
        ask(graph, DAY, "community-5", reasons=ALL)
        return list(graph.statements)

    assert statements() == ["metrics.version", "metrics.network", "metrics"]
    assert statements() == ["metrics.version", "metrics"]
    written = "MATCH (m:CobuildMeta {id: 'cobuild'}) SET m.written = randomUUID()"
    graph.run(graph.database.rows("test.write", written))
    assert statements() == ["metrics.version", "metrics.network", "metrics"]


def test_a_network_with_more_ties_than_are_read_is_refused(graph: TestGraph, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.caps.MEASURED_TIES", 1)
    # Another text than that of the tests above, for which statements are kept.
    query = "query($within: ID!) { metrics(within: $within, facts: EVER) { result { tiesTotal } } }"
    (error,) = graph.ask(query, None, within="area-0")["errors"]
    assert (error["extensions"]["code"], error["extensions"]["limit"]) == ("LIMIT_EXCEEDED", "metrics_ties")
    assert "more than 1 ties" in error["message"]
