"""Networks as nodes and edges."""

from __future__ import annotations

from graph.caps import NETWORK_EDGES, NETWORK_NODES, NETWORK_STEPS, PLACE_NODES
from graph.questions.network import network
from schema.co_builders import REASONS, UNTIED_REASON, published_members
from schema.definitions import Argument, Member, object_type
from schema.entities import READING
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import HIERARCHY

_NODES = Member(
    "nodes",
    "List[NetworkNode]",
    both("节点，近者、共建关系多者在前", "Its nodes, the nearest first, then those with most ties."),
)
_EDGES = Member(
    "edges",
    "List[NetworkEdge]",
    both("边，按两端在节点中的次序", "Its edges, in the order of the nodes at their ends."),
)
COMPLETE = (
    Member("complete", "bool", both("是否完整", "False if a limit truncated it.")),
    Member(
        "cutBy", "List[NetworkLimit]", both("起作用的限制", "The limits that truncated it; empty if it is complete.")
    ),
)
TYPES = Argument(
    "types",
    "Optional[List[EntityType]]",
    both("只看这些类型", "Only things of these types, and the center."),
)
JOINT_BODIES = Argument(
    "jointBodies",
    "Optional[JointBodies]",
    both("联合组织的呈现方式，默认折叠", "How joint bodies are shown; FOLDED by default."),
)
EDGE_LIMIT = Argument(
    "edgeLimit",
    "Optional[int]",
    both(
        f"至多多少边，默认 {NETWORK_EDGES.default}，最大 {NETWORK_EDGES.most}",
        f"Maximum number of edges; {NETWORK_EDGES.default} by default, {NETWORK_EDGES.most} at most.",
    ),
)
_ARGUMENTS = (
    Argument("center", "Optional[ID]", both("中心的 id", "Id of the central body.")),
    Argument(
        "within",
        "Optional[ID]",
        both(
            "只看此地之内；联合组织作为节点时，设在别处而连接此地主体的也列入",
            "Only bodies that lie in this place; without center, all of them. Joint bodies that are nodes are shown"
            " wherever they lie, without center those that join two of its bodies or more.",
        ),
    ),
    HIERARCHY,
    Argument(
        "as",
        "Optional[CoBuildersOf]",
        both(
            "中心是其本身还是整个社区（含其核心与联合组织），默认本身",
            "Whether the center is read by itself (default) or as a whole community: then its cores and joint bodies"
            " are at the center too, and joint bodies are nodes.",
        ),
    ),
    Argument(
        "steps",
        "Optional[int]",
        both(
            f"从中心走几步，默认 {NETWORK_STEPS.default}，至多 {NETWORK_STEPS.most}",
            f"Steps from the center: {NETWORK_STEPS.default} by default, {NETWORK_STEPS.most} at most.",
        ),
    ),
    REASONS,
    TYPES,
    JOINT_BODIES,
    Argument(
        "limit",
        "Optional[int]",
        both(
            f"至多多少节点，默认 {NETWORK_NODES}；没有中心时最大 {PLACE_NODES.most}",
            f"Maximum number of nodes; {NETWORK_NODES} by default, without a center {PLACE_NODES.most} at most.",
        ),
    ),
    EDGE_LIMIT,
    *READING,
)


def declare_network() -> Member:
    """The types of the question ``network``, and its field."""
    _declare_enumerations()
    _declare_parts()
    _declare_columns()
    object_type(
        "Network",
        both("共建网络视图", "A network on a date, as nodes and edges, in a stable order."),
        [
            _NODES,
            _EDGES,
            Member("groups", "List[NetworkGroup]", both("按角色与类别分组", "The nodes by role and kind.")),
            Member("columns", "NetworkColumns", both("按列的紧凑形式", "The same view by columns, for large views.")),
            Member(
                "nodesTotal",
                "int",
                both(
                    "所及步数内的节点总数",
                    "Number of all bodies within the steps reached, returned or not; with SCAN_LIMIT in cutBy, a"
                    " lower bound.",
                ),
            ),
            Member(
                "edgesTotal",
                "int",
                both(
                    "所示节点间的边总数",
                    "Number of all edges between the returned nodes; with SCAN_LIMIT in cutBy, a lower bound.",
                ),
            ),
            Member(
                "undatedTotal",
                "int",
                both(
                    "仅凭日期不详的事实而有的边数，facts: DATED 不含",
                    "Number of edges that are based only on facts with unknown days; facts: DATED leaves them out.",
                ),
            ),
            UNTIED_REASON,
            Member(
                "reached",
                "int",
                both(
                    "最远节点的步数",
                    "Steps to the farthest body found; the walk ends when it finds no new bodies, or at a limit.",
                ),
            ),
            *COMPLETE,
        ],
    )
    return question(
        "network",
        "Network",
        both(
            "一个主体周围或一地之内的共建网络",
            "The network around a body, or of all bodies in a place, as nodes and edges.",
        ),
        network,
        _ARGUMENTS,
    )


def _declare_enumerations() -> None:
    enumerate_as(
        "JointBodies",
        both("联合组织的呈现方式", "How joint bodies are shown in a network."),
        [
            ("FOLDED", both("折叠为成员之间的共建关系", "As ties between the bodies seated in them.")),
            ("NODES", both("作为节点，成员各有一边", "As nodes, with an edge from each body seated in them.")),
        ],
    )
    enumerate_as(
        "NetworkLimit",
        both("限制", "The limit that truncated a view."),
        [
            ("NODES", both("节点数", "limit: more bodies than it allows.")),
            ("EDGES", both("边数", "edgeLimit: more edges than it allows.")),
            ("SCAN_LIMIT", both("查看数", "More ties or things than one step scans.")),
        ],
    )
    enumerate_as(
        "NetworkRole",
        both("在格局中的角色", "The role of a node in the shape of one core and many actors."),
        [
            ("CENTER", both("中心", "The central body.")),
            ("CORE", both("核心", "Leads a community in the view as its core.")),
            ("JOINT_BODY", both("联合组织", "A joint body.")),
            ("COMMUNITY", both("社区", "A community.")),
            ("MANY", both("多元主体", "One of the many.")),
            ("OTHER", both("其他", "Anything else.")),
        ],
    )


def _declare_parts() -> None:
    object_type(
        "NetworkNode",
        both("网络的节点", "A node of a network."),
        [
            Member("entity", "ID", both("实体的标识", "Id of the thing.")),
            Member("type", "EntityType", both("类型", "Its type.")),
            Member("kind", "Optional[OrganizationKind]", both("类别", "Kind of the organisation, if known.")),
            Member("name", "str", both("名称", "Its name.")),
            Member("nameEn", "Optional[str]", both("英文名称", "Its name in English.")),
            Member("distance", "int", both("距中心步数", "Steps from the center; 0 for all in a view of a place.")),
            Member("degree", "int", both("边数", "Number of its edges in the view.")),
            Member("role", "NetworkRole", both("角色", "Its role in the shape of the network.")),
            Member(
                "gap",
                "bool",
                both(
                    "是否为空白点",
                    "Whether it is part of the gap: a unit without a tie to anybody, in the view or elsewhere.",
                ),
            ),
            Member("node", "Entity", both("实体", "The thing itself.")),
        ],
    )
    object_type(
        "NetworkEdge",
        both("网络的边", "An edge: all ties of two nodes for one reason."),
        [
            Member("source", "ID", both("起点", "Id of the node it leads from; the lesser id if it is not directed.")),
            Member("target", "ID", both("终点", "Id of the node it leads to.")),
            Member(
                "reason",
                "Optional[TieReason]",
                both("缘由", "Reason of the ties; null if it consists of relationships."),
            ),
            Member(
                "directed",
                "bool",
                both(
                    "是否有方向",
                    "Whether it leads from source to target: from giver to user, from core to community, from"
                    " seated body to joint body.",
                ),
            ),
            Member("count", "int", both("项数", "Number of distinct facts that it is based on.")),
            Member(
                "facts",
                "List[ID]",
                both("所据事实", "Ids of the nodes or relationships that it is based on, in order."),
            ),
            Member("validFrom", "Optional[Date]", both("生效日", "First day of any of them.")),
            Member("validTo", "Optional[Date]", both("终止日", "Last day of any of them.")),
            Member(
                "certainty", "Certainty", both("确定程度", "The lowest certainty of the facts that it is based on.")
            ),
            Member("sourceIds", "List[ID]", both("出处标识", "Ids of the sources that state it, in order.")),
            Member(
                "relationshipType",
                "Optional[RelationshipType]",
                both("所代表的关系类型", "Type of its relationships; null if it consists of ties."),
            ),
            *published_members(),
        ],
    )
    object_type(
        "NetworkGroup",
        both("同角色同类别的节点", "Nodes of one role and one kind."),
        [
            Member("role", "NetworkRole", both("角色", "Their role.")),
            Member("kind", "Optional[OrganizationKind]", both("类别", "Their kind; null if unknown.")),
            Member("count", "int", both("数量", "Number of these nodes in the view.")),
            Member("ids", "List[ID]", both("标识", "Their ids, in the order of the nodes.")),
        ],
    )


def _declare_columns() -> None:
    nodes = ("节点的一列，与其他列同序", "One value for each node, in the order of the nodes.")
    edges = ("边的一列，与其他列同序", "One value for each edge, in the order of the edges.")
    ends = ("边的一端：在节点中的位置，从 0 起", "For each edge: position of its end in the columns of nodes, from 0.")
    first = ("每条边首项事实的标识", "For each edge: id of the first fact that it is based on.")
    object_type(
        "NetworkColumns",
        both("按列的网络", "A network by columns: one list for each value of the nodes and edges."),
        [
            Member("ids", "List[ID]", both(*nodes)),
            Member("types", "List[EntityType]", both(*nodes)),
            Member("kinds", "List[Optional[OrganizationKind]]", both(*nodes)),
            Member("names", "List[str]", both(*nodes)),
            Member("namesEn", "List[Optional[str]]", both(*nodes)),
            Member("distances", "List[int]", both(*nodes)),
            Member("degrees", "List[int]", both(*nodes)),
            Member("roles", "List[NetworkRole]", both(*nodes)),
            Member("sources", "List[int]", both(*ends)),
            Member("targets", "List[int]", both(*ends)),
            Member("reasons", "List[TieReason]", both(*edges)),
            Member("directed", "List[bool]", both(*edges)),
            Member("counts", "List[int]", both(*edges)),
            Member("facts", "List[ID]", both(*first)),
            Member("validFrom", "List[Optional[Date]]", both(*edges)),
            Member("validTo", "List[Optional[Date]]", both(*edges)),
            Member("startDate", "List[Optional[PartialDate]]", both(*edges)),
            Member("endDate", "List[Optional[PartialDate]]", both(*edges)),
            Member("startKnowledge", "List[DateKnowledge]", both(*edges)),
            Member("endKnowledge", "List[DateKnowledge]", both(*edges)),
        ],
    )
