"""The nodes and edges that one click on a node adds to a network."""

from __future__ import annotations

from graph.caps import KNOWN_NODES, NEW_NODES
from graph.questions.expand import expand
from schema.definitions import Argument, Member, input_type, object_type
from schema.entities import READING
from schema.enums import enumerate_as
from schema.network import COMPLETE, EDGE_LIMIT, JOINT_BODIES, TYPES
from schema.questions import question
from schema.texts import both

_ARGUMENTS = (
    Argument("node", "ID", both("要展开的节点", "Id of the node to open.")),
    Argument(
        "by",
        "Optional[ExpandBy]",
        both("沿什么展开，默认所有缘由的共建关系", "What to follow; ties with any reason by default."),
    ),
    Argument(
        "known",
        "Optional[List[ID]]",
        both(
            f"已显示节点的标识，至多 {KNOWN_NODES} 个",
            f"Ids of the nodes that are already shown, at most {KNOWN_NODES:,}: they are not returned again, but"
            " edges to them are.",
        ),
    ),
    TYPES,
    JOINT_BODIES,
    Argument(
        "limit",
        "Optional[int]",
        both(f"至多增加多少节点，默认 {NEW_NODES}", f"Maximum number of new nodes; {NEW_NODES} by default."),
    ),
    EDGE_LIMIT,
    *READING,
)


def declare_expand() -> Member:
    """The types of the question ``expand``, and its field."""
    _declare_ways()
    object_type(
        "Expansion",
        both("一次展开所增加的内容", "The nodes and edges that one step from a node adds to a view."),
        [
            Member(
                "options",
                "List[ExpandOption]",
                both("可选的展开方式及数量", "All possible next steps, with their numbers of neighbours."),
            ),
            Member(
                "nodes",
                "List[NetworkNode]",
                both("新节点，共建关系多者在前", "The new nodes, those with most ties to the opened node first."),
            ),
            Member(
                "edges",
                "List[NetworkEdge]",
                both(
                    "新节点与所展开节点、已显示节点之间的边",
                    "Edges of the opened node and of the new nodes, among themselves and to the nodes already shown.",
                ),
            ),
            Member("nodesTotal", "int", both("可增加的节点总数", "Number of all new nodes, returned or not.")),
            Member(
                "edgesTotal",
                "int",
                both("所涉边总数", "Number of all such edges between returned and already shown nodes."),
            ),
            *COMPLETE,
        ],
    )
    return question(
        "expand",
        "Expansion",
        both(
            "点开一个节点会增加什么",
            "The nodes and edges that opening a node adds to a view, and how many nodes each possible step would add.",
        ),
        expand,
        _ARGUMENTS,
    )


def _declare_ways() -> None:
    enumerate_as(
        "LinkDirection",
        both("关系方向", "Whether a relationship leads from a node or to it."),
        [
            ("OUT", both("由此节点发出", "It leads from the node.")),
            ("IN", both("指向此节点", "It leads to the node.")),
        ],
    )
    input_type(
        "ExpandBy",
        both(
            "沿什么展开：共建关系的缘由，或关系类型",
            "What to follow from a node: ties with certain reasons, or relationships of certain types.",
        ),
        [
            Member("reasons", "Optional[List[TieReason]]", both("这些缘由的共建关系", "Ties with these reasons.")),
            Member(
                "relationshipTypes",
                "Optional[List[RelationshipType]]",
                both("这些类型的关系，不与 reasons 同用", "Relationships of these types; not together with reasons."),
            ),
            Member(
                "direction",
                "Optional[LinkDirection]",
                both(
                    "关系方向，默认双向",
                    "Only relationships in this direction; both by default. Requires relationshipTypes.",
                ),
            ),
        ],
    )
    object_type(
        "ExpandOption",
        both(
            "一种展开方式",
            "A possible next step from a node: by ties of one reason, or by relationships of one type and direction.",
        ),
        [
            Member(
                "reason", "Optional[TieReason]", both("共建关系的缘由", "Reason of the ties; null for relationships.")
            ),
            Member(
                "relationshipType",
                "Optional[RelationshipType]",
                both("关系类型", "Type of the relationships; null for ties."),
            ),
            Member(
                "direction",
                "Optional[LinkDirection]",
                both("关系方向", "Their direction; null for ties and for relationships without one."),
            ),
            Member("neighborsTotal", "int", both("邻居数", "Number of neighbours by this step.")),
            Member("addedTotal", "int", both("其中尚未显示者", "Number of these that are not yet shown.")),
        ],
    )
