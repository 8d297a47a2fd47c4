"""Everything in the graph as GraphQL types, derived from the vocabulary: interfaces, types, connections and edges."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from graph.compiler.ways import placed
from graph.semantics.left_out import KINDS
from graph.vocabulary import MODEL, Hop
from graph.vocabulary.declare import DETAILS, Property
from schema.definitions import TYPES, Argument, Member, input_type, interface_type, object_type
from schema.groups import declare_groups, group_members
from schema.inputs import fact_name, scalar
from schema.texts import ELSEWHERE, both

ENTITY, FACT = MODEL.interfaces[0].name, "Fact"
AS_OF = Argument(
    "asOf",
    "Optional[Date]",
    both(
        "查询时点（当日有效），默认今天，向下继承",
        "The day on which facts must hold; today by default, inherited by nested lists.",
    ),
)
FACTS = Argument(
    "facts",
    "Optional[FactScope]",
    both("事实范围，默认有效者，向下继承", "Which facts count; those in force by default, inherited by nested lists."),
)
READING = (AS_OF, FACTS)
"""The arguments that say on which day a question reads, and which facts count."""
DURING = Argument(
    "during",
    "Optional[During]",
    both(
        "查询时段：期内任何一天有效或发生；与 asOf 二选一，向下继承",
        "A period instead of a day: what held, or happened, on any day of it. Inherited by nested lists.",
    ),
)
OF_PLACE = Argument(
    "within",
    "Optional[ID]",
    both(
        "只看此地及其下级：位于其中，或经签约方、提供方、主办方等归属其中",
        "Only things of this place or of one below it: that lie there, or belong to things there.",
    ),
)


def reading_of_lists(type_name: str) -> tuple[Argument, ...]:
    """The arguments of a list about its day or period, and its place if things of the type can belong to one."""
    return (AS_OF, DURING, *([OF_PLACE] if placed(type_name) else []), FACTS)


PAGING = (
    Argument("first", "Optional[int]", both("从头取几条，默认 20", "Number of rows from the start; 20 by default.")),
    Argument("after", "Optional[str]", both("在此游标之后", "Only rows after this cursor.")),
    Argument("last", "Optional[int]", both("从尾取几条", "Number of rows from the end.")),
    Argument("before", "Optional[str]", both("在此游标之前", "Only rows before this cursor.")),
)
PAGE_MEMBERS = (
    Member("pageInfo", "PageInfo", both("本页位置", "The position of this page in the list.")),
    Member(
        "totalCount", "int", both("总数，仅在选取时计算", "Number of rows in the whole list; counted only if selected.")
    ),
)


WHOLE_MEMBERS = (
    Member(
        "undatedTotal",
        "int",
        both(
            "其中未注明日期者",
            "Number of rows in the whole list without a known date; counted only if selected. facts: DATED leaves"
            " them out.",
        ),
    ),
    Member(
        "leftOut",
        "LeftOut",
        both(
            "未列入者：计划中、拟议、未注明日期",
            "Numbers of facts that the list leaves out because they are planned, proposed or without a date.",
        ),
    ),
)


_OF_EVERY_LIST = {"cursor", "node", "edges", "nodes", "groups", "facets"} | {
    member.name for member in (*PAGE_MEMBERS, *WHOLE_MEMBERS)
}


def order_argument(type_name: str) -> Argument:
    return Argument(
        "orderBy", f"Optional[List[{type_name}Order]]", both("排序", "Order of the list; ties are broken by id.")
    )


def where_argument(type_name: str) -> Argument:
    return Argument("where", f"Optional[{type_name}Where]", both("筛选条件", "Only things that match."))


def property_member(declared: Property, name: str | None = None) -> Member:
    """The field with a property, under its own name or another."""
    name, text = name or declared.name, both(declared.zh, declared.en)
    if declared.type == DETAILS:
        return Member(name, "List[Detail]", text)
    one = scalar(declared)
    annotation = f"List[{one}]" if declared.many else one if declared.required else f"Optional[{one}]"
    return Member(name, annotation, text)


def hop_member(hop: Hop) -> Member:
    relationship = hop.relationship
    types = (
        *((each.name, each.type) for each in PAGING),
        ("where", f"Optional[{hop.target}Where]"),
        ("edge", f"Optional[{fact_name(relationship.type)}FactWhere]"),
        ("orderBy", f"Optional[List[{hop.target}Order]]"),
        *((each.name, each.type) for each in reading_of_lists(hop.target)),
    )
    arguments = tuple(Argument(name, type_, ELSEWHERE) for name, type_ in types)
    way = {"out": "→", "in": "←", "both": "↔"}[hop.direction]
    text = both(f"{hop.zh}（{way} {relationship.type}）", relationship.en)
    return Member(hop.name, f"{hop.type_name}Connection", text, arguments)


def connection(
    name: str,
    node: str,
    zh: str,
    edge_members: tuple[Member, ...] = (),
    whole_members: tuple[Member, ...] = (),
    *,
    fact: bool = False,
) -> None:
    """The connection and edge types of a list whose rows are ``node``; fields that all have are described only in the
    list of entities.

    ``fact``: its edges are facts.
    """
    described = name == ENTITY
    row = [
        Member("cursor", "str", both("游标", "Cursor of this row; remains valid when other rows change.")),
        Member("node", node, both("对方", "The thing itself.")),
    ]
    page = [
        Member("edges", f"List[{name}Edge]", both("各行及其关系", "The rows, each with its link.")),
        Member("nodes", f"List[{node}]", both("各行，不含关系", "The rows without their links.")),
        *PAGE_MEMBERS,
        *whole_members,
    ]
    object_type(
        f"{name}Edge",
        both(f"{zh}：一条", f"One row of a {name} list."),
        [*(row if described else elsewhere(row)), *edge_members],
        (TYPES[FACT],) if fact else (),
    )
    rest = "" if described else "，字段同 EntityConnection，参数同 entities，asOf 与 facts 默认随上层"
    more = (
        "." if described else ": fields as in EntityConnection, arguments as in entities; asOf and facts are inherited."
    )
    object_type(
        f"{name}Connection",
        both(f"{zh}：一页{rest}", f"A page of a {name} list (Relay){more}"),
        page if described else elsewhere(page),
    )


def elsewhere(members: Iterable[Member]) -> list[Member]:
    """Members without the descriptions that the list of entities has."""
    return [
        replace(m, description=ELSEWHERE, arguments=tuple(replace(a, description=ELSEWHERE) for a in m.arguments))
        if m.name in _OF_EVERY_LIST
        else m
        for m in members
    ]


def declare_entities() -> None:
    """All interfaces, node types, connections and edges."""
    input_type(
        "During",
        both("一段时间，起止日均含在内", "A period, with its first and its last day."),
        [
            Member("from", "Optional[Date]", both("起始日，不填则不限", "Its first day; open if left out.")),
            Member("to", "Optional[Date]", both("截止日，不填则不限", "Its last day; open if left out.")),
        ],
    )
    declare_groups()
    object_type(
        "PageInfo",
        both("本页位置", "The position of a page in its list (Relay)."),
        [
            Member("hasNextPage", "bool", both("后面还有", "Whether there are rows after it.")),
            Member("hasPreviousPage", "bool", both("前面还有", "Whether there are rows before it.")),
            Member("startCursor", "Optional[str]", both("首行游标", "Cursor of the first row.")),
            Member("endCursor", "Optional[str]", both("末行游标", "Cursor of the last row.")),
        ],
    )
    object_type(
        "LeftOut",
        both("未列入者", "Numbers of facts that a list leaves out because they hold on no known day."),
        [
            *(Member(name, "int", both(zh, en)) for name, (zh, en) in KINDS.items()),
            Member("seenWith", "FactScope", both("可列出这些内容的事实范围", "The value of facts that shows them.")),
        ],
    )
    object_type(
        "Detail",
        both("其他事项", "A further fact of the source, as key and value; keys may be repeated."),
        [Member("key", "str", both("项", "The subject.")), Member("value", "str", both("值", "The value."))],
    )
    interface_type(
        "Node",
        both("带全局标识者", "Anything with a global id (Relay)."),
        [property_member(MODEL.properties("Entity")["id"])],
    )
    _declare_interfaces()
    interface_type(
        FACT,
        both(
            "关系事实：各列表中一条关系的共有内容",
            "A fact that joins two things: the common fields of the edges of all relations.",
        ),
        _fact_members(),
    )
    for node in MODEL.nodes:
        parent = node.parents[0] if node.parents else MODEL.interfaces[0].name
        object_type(node.label, both(node.zh, node.en), _own_members(node.label, parent), (TYPES[parent],))
        connection(node.label, node.label, node.zh, whole_members=(*WHOLE_MEMBERS, *group_members(node.label)))
    for interface in MODEL.interfaces:
        connection(
            interface.name, interface.name, interface.zh, whole_members=(*WHOLE_MEMBERS, *group_members(interface.name))
        )
    for hop in MODEL.all_hops:
        if f"{hop.type_name}Connection" not in TYPES:
            whole = (*WHOLE_MEMBERS, *group_members(hop.target))
            connection(hop.type_name, hop.target, hop.zh, _edge_members(hop), whole, fact=True)


def _declare_interfaces() -> None:
    entity, *others = MODEL.interfaces
    interface_type(entity.name, both(entity.zh, entity.en), _own_members(entity.name, "Node"), (TYPES["Node"],))
    for interface in others:
        members = _own_members(interface.name, entity.name)
        interface_type(interface.name, both(interface.zh, interface.en), members, (TYPES[entity.name],))


def _own_members(name: str, parent: str) -> list[Member]:
    """The fields of a type that its parent does not have."""
    known = {"id"} if parent == "Node" else {*MODEL.properties(parent), *MODEL.hops(parent)}
    members = [property_member(p) for p in MODEL.properties(name).values() if p.name not in known and not p.hidden]
    return members + [hop_member(hop) for hop in MODEL.hops(name).values() if hop.name not in known]


def _edge_members(hop: Hop) -> tuple[Member, ...]:
    """The fields of all facts, which the interface describes, and those of facts of this type."""
    shared = [replace(member, description=ELSEWHERE) for member in _fact_members()]
    known = {member.name for member in shared}
    declared = MODEL.fact_properties(hop.relationship.type)
    return (*shared, *(property_member(p, name) for name, p in declared.items() if name not in known and not p.hidden))


def _fact_members() -> list[Member]:
    shared = [property_member(p, "fact" if p.name == "id" else p.name) for p in MODEL.fact if not p.hidden]
    return [*shared, Member("sources", "List[Source]", both("出处", "The sources that state it."))]
