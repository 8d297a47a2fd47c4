"""Measures of a network."""

from __future__ import annotations

from graph.caps import MEASURED_BODIES, MEASURED_TIES, WAIT_SECONDS
from graph.metrics.runs import STEPS
from graph.questions.metrics import MEASURES, metrics
from schema.bounds import BOUNDS, LIMIT
from schema.co_builders import REASONS
from schema.definitions import Argument, Member, object_type
from schema.entities import READING
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import IN_PLACE

_STEPS = {
    "READ": ("读取网络", "Reading the network."),
    "DEGREE": ("度与强度", "Degree and strength."),
    "COMPONENTS": ("连通分量与割点主体", "Components and articulation bodies."),
    "CORE": ("核数", "Core numbers."),
    "PAGE_RANK": ("网页排名 PageRank", "PageRank."),
    "CLUSTERS": ("社群", "Clusters."),
    "CLOSENESS": ("接近中心性", "Closeness."),
    "BETWEENNESS": ("中介中心性", "Betweenness, the longest."),
}
_MEASURES = {
    "DEGREE": ("伙伴数", "Partners."),
    "STRENGTH": ("共建关系数", "Ties."),
    "BETWEENNESS": ("中介中心性", "Betweenness: how often it lies between others."),
    "CLOSENESS": ("接近中心性", "Closeness: how near it is to others."),
    "PAGE_RANK": ("网页排名 PageRank", "PageRank: how much leads to it."),
    "CORE": ("核数", "Core number: how deep in the network it lies."),
}


def declare_metrics() -> Member:
    """The types of the question ``metrics``, and its field."""
    _enumerations()
    _rows()
    _result()
    object_type(
        "MetricsRun",
        both(
            "一次测算：完成前可再次提问以查看进度",
            "A run. Repeat the request until the run is done. It is cancelled if no request arrives for a minute,"
            " or if a client that waits for it closes its connection.",
        ),
        [
            Member("state", "MetricsState", both("状态", "Whether the run is done.")),
            Member("progress", "float", both("进度：已完成步骤之比", "Completed share of the steps, from 0 to 1.")),
            Member("step", "Optional[MetricsStep]", both("正在进行的步骤", "The current step; null if done.")),
            Member("result", "Optional[Metrics]", both("结果，完成前为空", "The result; null until the run is done.")),
        ],
    )
    return question(
        "metrics",
        "MetricsRun",
        both(
            f"一地共建网络的指标：规模、密度、中心性、核、连通、社群与跨地桥梁；至多 {MEASURED_BODIES} 个主体",
            "Measures of the co-building network in a place: size, density, centralities, cores, components,"
            f" clusters across the places directly below, brokers between them. At most {MEASURED_BODIES} bodies and"
            f" {MEASURED_TIES} ties, otherwise LIMIT_EXCEEDED.",
        ),
        metrics,
        (
            *IN_PLACE,
            REASONS,
            Argument(
                "orderBy",
                "Optional[MetricsMeasure]",
                both("central 依何排序，默认中介中心性", "The order of central; BETWEENNESS by default."),
            ),
            LIMIT,
            Argument(
                "wait",
                "Optional[int]",
                both(
                    f"至多等待几秒，0 至 {WAIT_SECONDS.most}，默认 {WAIT_SECONDS.default}",
                    f"Seconds to wait for the result, 0 to {WAIT_SECONDS.most}; {WAIT_SECONDS.default} by default.",
                ),
            ),
            *READING,
        ),
    )


def _enumerations() -> None:
    enumerate_as(
        "MetricsState",
        both("测算状态", "Whether a run is done."),
        [("RUNNING", both("进行中", "In progress; repeat the request.")), ("DONE", both("已完成", "Done."))],
    )
    enumerate_as(
        "MetricsStep", both("测算步骤", "A step of a run, in order."), [(step, both(*_STEPS[step])) for step in STEPS]
    )
    enumerate_as(
        "MetricsMeasure",
        both("指标", "A measure of a body, the highest first."),
        [(measure, both(*_MEASURES[measure])) for measure in MEASURES],
    )


def _rows() -> None:
    object_type(
        "BodyMetrics",
        both("一个主体的各项指标", "The measures of one body."),
        [
            Member("node", "Entity", both("主体", "The body.")),
            Member("degree", "int", both("伙伴数", "Number of bodies it is tied to.")),
            Member("strength", "int", both("共建关系数", "Number of distinct ties to these.")),
            Member(
                "betweenness",
                "float",
                both("中介中心性（归一化）", "The share of shortest paths between other bodies that lead through it."),
            ),
            Member(
                "closeness",
                "float",
                both(
                    "接近中心性（Wasserman–Faust）",
                    "The number of reachable bodies divided by the sum of distances to them, times the reachable"
                    " share of all others.",
                ),
            ),
            Member(
                "pageRank",
                "float",
                both(
                    "PageRank（阻尼 0.85，以共建关系数为权）",
                    "PageRank with damping 0.85; pairs are weighted by their number of ties.",
                ),
            ),
            Member("core", "int", both("核数", "The largest k for which it lies in the k-core.")),
            Member(
                "component", "int", both("所在连通分量的序号", "Number of its component, from 1, the largest first.")
            ),
            Member("cluster", "Optional[int]", both("所在社群的序号", "Number of its cluster; null if it has no tie.")),
            Member(
                "articulation",
                "bool",
                both("是否割点（缺之则网络断开）", "Whether removing it would break its component apart."),
            ),
        ],
    )
    object_type(
        "ClusterPlace",
        both("社群在一地的成员数", "The part of a cluster that lies in a place."),
        [
            Member(
                "place",
                "Optional[Place]",
                both(
                    "下一级的地方；空为不在其中任何一处",
                    "A place directly below within; null for bodies in none of these.",
                ),
            ),
            Member("bodies", "int", both("成员数", "Number of its bodies there; a body in two places counts in both.")),
        ],
    )
    object_type(
        "NetworkCluster",
        both(
            "社群：内部共建关系密于对外者（Louvain）",
            "Bodies with more ties among themselves than to others, by the Louvain method.",
        ),
        [
            Member("number", "int", both("序号", "Its number, from 1, the largest first.")),
            Member("size", "int", both("成员数", "Number of its bodies.")),
            Member("places", "List[ClusterPlace]", both("在各地的分布", "Its distribution over the official places.")),
            Member("members", "List[Entity]", both("成员，按 id", "Its bodies, by id, up to limit.")),
        ],
    )
    object_type(
        "Broker",
        both("跨地桥梁：连起两处以上的主体", "A body that joins two or more of the places directly below."),
        [
            Member("node", "Entity", both("主体", "The body.")),
            Member("places", "List[Place]", both("所连之地", "The places that it lies in or has ties to.")),
            Member(
                "across",
                "int",
                both("跨地共建关系数", "Number of its ties to bodies in places that it does not lie in."),
            ),
        ],
    )


def _result() -> None:
    object_type(
        "Metrics",
        both("网络的各项指标", "The measures of a network."),
        [
            Member("bodiesTotal", "int", both("主体数", "Number of bodies in the place.")),
            Member("pairsTotal", "int", both("有共建关系的对数", "Number of tied pairs.")),
            Member("tiesTotal", "int", both("共建关系数", "Number of ties between them.")),
            Member("density", "float", both("密度", "Tied pairs divided by all pairs.")),
            Member(
                "untiedTotal", "int", both("无共建关系的主体数", "Number of bodies without a tie within the place.")
            ),
            Member("componentsTotal", "int", both("连通分量数", "Number of components; a body without ties is one.")),
            Member(
                "componentSizes",
                "List[int]",
                both("各分量的主体数", "Sizes of the components, largest first, up to limit."),
            ),
            Member("central", "List[BodyMetrics]", both("主体，依 orderBy", "Bodies by orderBy, up to limit.")),
            Member(
                "articulations",
                "List[Entity]",
                both("割点主体", "Bodies whose removal would break a component apart, up to limit."),
            ),
            Member("articulationsTotal", "int", both("割点主体数", "Number of articulation bodies.")),
            Member(
                "modularity",
                "float",
                both("模块度", "Modularity: how clearly the clusters divide the network, from -0.5 to 1."),
            ),
            Member("clusters", "List[NetworkCluster]", both("社群", "Clusters, the largest first, up to limit.")),
            Member("clustersTotal", "int", both("社群数", "Number of clusters.")),
            Member(
                "brokers", "List[Broker]", both("跨地桥梁", "Brokers, those that join most places first, up to limit.")
            ),
            Member("brokersTotal", "int", both("跨地桥梁数", "Number of brokers.")),
            *BOUNDS,
        ],
    )
