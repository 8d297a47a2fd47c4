"""The measures of a network, computed by libraries. Only the process of a run imports this, because it loads numpy.

Shortest paths count steps; PageRank, clusters and strength weigh a pair by its ties.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import networkx  # type: ignore[import-untyped]
import rustworkx

from graph.metrics.measured_network import Network
from graph.metrics.results import BodiesInPlace, Broker, Cluster, Measures

# One thread leaves the other cores to other requests. It also keeps the order of sums, so results are reproducible.
ONE_THREAD = 1 << 60
# Changing this would change the clusters: Louvain visits bodies in a random order that depends on it.
SEED = 1

Report = Callable[[str], None]


def measures(network: Network, report: Report) -> Measures:
    """All measures of a network; ``report`` is called with the name of each step that begins."""
    count = len(network.ids)
    graph = _graph(network)
    report("DEGREE")
    strength = [0] * count
    for pair in network.pairs:
        strength[pair.one] += pair.ties
        strength[pair.other] += pair.ties
    columns: dict[str, list[Any]] = {
        "id": network.ids,
        "degree": [graph.degree(at) for at in range(count)],
        "strength": strength,
    }
    report("COMPONENTS")
    components = in_order(rustworkx.connected_components(graph))
    columns["component"] = numbered(components, count)
    articulation = sorted(rustworkx.articulation_points(graph))
    report("CORE")
    columns["core"] = by_position(rustworkx.graph_core_number(graph), count)
    report("PAGE_RANK")
    columns["pageRank"] = _page_rank(graph, count)
    report("CLUSTERS")
    clusters, modularity = _clusters(network)
    columns["cluster"] = numbered(clusters, count)
    found_clusters = [Cluster(members, _spread(network, members)) for members in clusters]
    found_brokers = brokers(network)
    report("CLOSENESS")
    columns["closeness"] = by_position(rustworkx.graph_closeness_centrality(graph, True, ONE_THREAD), count)
    report("BETWEENNESS")
    columns["betweenness"] = _betweenness(graph, count)
    return Measures(
        bodies=count,
        pairs=len(network.pairs),
        ties=sum(pair.ties for pair in network.pairs),
        density=2 * len(network.pairs) / (count * (count - 1)) if count > 1 else 0.0,
        modularity=modularity,
        places=network.places,
        component_sizes=[len(component) for component in components],
        articulation=articulation,
        clusters=found_clusters,
        brokers=found_brokers,
        columns=columns,
    )


def _graph(network: Network) -> rustworkx.PyGraph[int, int]:
    graph: rustworkx.PyGraph[int, int] = rustworkx.PyGraph(multigraph=False)
    graph.add_nodes_from(range(len(network.ids)))
    graph.add_edges_from([(pair.one, pair.other, pair.ties) for pair in network.pairs])
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


def _spread(network: Network, cluster: list[int]) -> list[BodiesInPlace]:
    """The places of a cluster, each with its number of bodies; None for bodies in none of the places below."""
    counted: Counter[int | None] = Counter()
    for at in cluster:
        nowhere: list[int | None] = [None]
        counted.update(network.lies_in[at] or nowhere)
    found = [BodiesInPlace(place, bodies) for place, bodies in counted.items()]
    return sorted(found, key=lambda each: (-each.bodies, each.place is None, each.place or 0))


def brokers(network: Network) -> list[Broker]:
    """Brokers: the places that a body lies in or is tied to, and its ties to other places than its own."""
    own = [set(places) for places in network.lies_in]
    joined = [set(places) for places in own]
    across = [0] * len(own)
    for pair in network.pairs:
        for near, far in ((pair.one, pair.other), (pair.other, pair.one)):
            if own[far] - own[near]:
                joined[near] |= own[far]
                across[near] += pair.ties
    found = [Broker(at, sorted(joined[at]), across[at]) for at in range(len(own)) if across[at] and len(joined[at]) > 1]
    return sorted(found, key=lambda broker: (-len(broker.places), -broker.across, broker.body))
