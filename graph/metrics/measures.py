"""The measures of a network, computed by libraries. Only the process of a run imports this, because it loads numpy.

Shortest paths count steps; PageRank, clusters and strength weigh a pair by its ties.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import networkx  # type: ignore[import-untyped]
import rustworkx

from graph.metrics.network import Network

# One thread leaves the other cores to other requests. It also keeps the order of sums, so results are reproducible.
ONE_THREAD = 1 << 60
# Changing this would change the clusters: Louvain visits bodies in a random order that depends on it.
SEED = 1

Report = Callable[[str], None]


def measures(network: Network, report: Report) -> dict[str, Any]:
    """All measures of a network; ``report`` is called with the name of each step that begins."""
    count = len(network.ids)
    graph = _graph(network)
    report("DEGREE")
    strength = [0] * count
    for a, b, ties in network.pairs:
        strength[a] += ties
        strength[b] += ties
    found: dict[str, Any] = {
        "bodies": count,
        "pairs": len(network.pairs),
        "ties": sum(ties for _, _, ties in network.pairs),
        "density": 2 * len(network.pairs) / (count * (count - 1)) if count > 1 else 0.0,
        "places": network.places,
    }
    columns: dict[str, list[Any]] = {
        "id": network.ids,
        "degree": [graph.degree(at) for at in range(count)],
        "strength": strength,
    }
    report("COMPONENTS")
    components = in_order(rustworkx.connected_components(graph))
    columns["component"] = numbered(components, count)
    found["componentSizes"] = [len(component) for component in components]
    found["articulation"] = sorted(rustworkx.articulation_points(graph))
    report("CORE")
    columns["core"] = by_position(rustworkx.graph_core_number(graph), count)
    report("PAGE_RANK")
    columns["pageRank"] = _page_rank(graph, count)
    report("CLUSTERS")
    clusters, found["modularity"] = _clusters(network)
    columns["cluster"] = numbered(clusters, count)
    found["clusters"] = [[cluster, _spread(network, cluster)] for cluster in clusters]
    found["brokers"] = brokers(network)
    report("CLOSENESS")
    columns["closeness"] = by_position(rustworkx.graph_closeness_centrality(graph, True, ONE_THREAD), count)
    report("BETWEENNESS")
    columns["betweenness"] = _betweenness(graph, count)
    return {**found, "columns": columns}


def _graph(network: Network) -> rustworkx.PyGraph[int, int]:
    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(len(network.ids)))
    graph.add_edges_from([(a, b, ties) for a, b, ties in network.pairs])
    return graph


def by_position(values: Any, count: int) -> list[Any]:
    return [values[at] for at in range(count)]


def in_order(groups: Any) -> list[list[int]]:
    """Groups of positions, the largest first, then the one with the first body."""
    return sorted((sorted(group) for group in groups), key=lambda group: (-len(group), group[0]))


def numbered(groups: list[list[int]], count: int) -> list[int | None]:
    """For each position the number of its group, from 1; None if it is in no group."""
    numbers: list[int | None] = [None] * count
    for number, group in enumerate(groups, 1):
        for at in group:
            numbers[at] = number
    return numbers


def _page_rank(graph: rustworkx.PyGraph[int, int], count: int) -> list[float]:
    if not count:
        return []
    return by_position(rustworkx.pagerank(graph.to_directed(), weight_fn=float, tol=1e-10, max_iter=1000), count)


def _betweenness(graph: rustworkx.PyGraph[int, int], count: int) -> list[float]:
    # With fewer than three bodies nothing lies between two others, and the share would be a division by zero.
    if count < 3:
        return [0.0] * count
    return by_position(rustworkx.graph_betweenness_centrality(graph, True, False, ONE_THREAD), count)


def _clusters(network: Network) -> tuple[list[list[int]], float]:
    """Clusters of the bodies that have ties, by Louvain, and their modularity."""
    if not network.pairs:
        return [], 0.0
    graph = networkx.Graph()
    graph.add_weighted_edges_from(network.pairs)
    clusters = networkx.community.louvain_communities(graph, seed=SEED)
    return in_order(clusters), float(networkx.community.modularity(graph, clusters))


def _spread(network: Network, cluster: list[int]) -> list[list[int | None]]:
    """The places of a cluster, each with its number of bodies; None for bodies in none of the places below."""
    counted: Counter[int | None] = Counter()
    for at in cluster:
        nowhere: list[int | None] = [None]
        counted.update(network.lies_in[at] or nowhere)
    order = sorted(counted.items(), key=lambda item: (-item[1], item[0] is None, item[0] or 0))
    return [[place, bodies] for place, bodies in order]


def brokers(network: Network) -> list[tuple[int, list[int], int]]:
    """Brokers: the places that a body lies in or is tied to, and its ties to other places than its own."""
    own = [set(places) for places in network.lies_in]
    joined = [set(places) for places in own]
    across = [0] * len(own)
    for a, b, ties in network.pairs:
        for one, other in ((a, b), (b, a)):
            if own[other] - own[one]:
                joined[one] |= own[other]
                across[one] += ties
    found = [(at, sorted(joined[at]), across[at]) for at in range(len(own)) if across[at] and len(joined[at]) > 1]
    return sorted(found, key=lambda broker: (-len(broker[1]), -broker[2], broker[0]))
