"""The model of what may be exported: that of the graph, and the nodes and ties of a network view.

A view shows ties, each of which stands for several facts of the graph. Here they are relationships of two more types,
one without a direction and one with, and the nodes of a view have three more properties.
"""

from __future__ import annotations

from dataclasses import replace

from graph.semantics.ties import REASONS
from graph.vocabulary import MODEL as GRAPH
from graph.vocabulary.declare import Lane, RelationshipType, choice, enumeration, integer, text, texts

TIED, TIED_FROM = "TIED_WITH", "TIED_FROM_TO"
_BODIES = ("Organization", "Place")
_OF_TIES = (
    choice(
        "reason",
        enumeration(
            "TieReason", "缘由", "What ties two bodies.", ((name, zh, en) for name, (zh, en) in REASONS.items())
        ),
        "缘由",
        "The reason of the ties.",
    ),
    texts("facts", "所据事实", "Ids of the facts that it is based on."),
)
_OF_NODES = (
    text("viewRole", "视图中的角色", "Its role in the view: CENTER, CORE, JOINT_BODY, COMMUNITY, MANY, OTHER."),
    integer("viewDistance", "距中心步数", "Steps from the center of the view."),
    integer("viewDegree", "视图中的边数", "Number of its ties in the view."),
)
_TIES = (
    RelationshipType(
        TIED,
        "共建联系",
        "All ties of two bodies for one reason.",
        (Lane(_BODIES, _BODIES, "tiedWith", "tiedWith", "共建联系", "共建联系"),),
        _OF_TIES,
        symmetric=True,
    ),
    RelationshipType(
        TIED_FROM,
        "共建联系（有方向）",
        "All ties that lead from one body to another for one reason.",
        (Lane(_BODIES, _BODIES, "tiedTo", "tiedFrom", "联系至", "联系自"),),
        _OF_TIES,
    ),
)

MODEL = replace(
    GRAPH,
    interfaces=(
        replace(GRAPH.interfaces[0], properties=(*GRAPH.interfaces[0].properties, *_OF_NODES)),
        *GRAPH.interfaces[1:],
    ),
    relationships=(*GRAPH.relationships, *_TIES),
)
