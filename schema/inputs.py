"""Filters and orders, derived from the vocabulary."""

from __future__ import annotations

from graph.compiler.operators import operators
from graph.vocabulary import MODEL, Hop
from graph.vocabulary.declare import BOOLEAN, CHOICE, DATE, DECIMAL, DETAILS, INTEGER, PARTIAL_DATE, TEXT, Property
from schema.definitions import TYPES, Member, input_type
from schema.enums import declare_order_fields
from schema.texts import ELSEWHERE, both

SCALARS = {
    TEXT: "str",
    INTEGER: "int",
    DECIMAL: "float",
    BOOLEAN: "bool",
    DATE: "Date",
    PARTIAL_DATE: "PartialDate",
    DETAILS: "str",
}
_FILTERS = {
    TEXT: "StringFilter",
    INTEGER: "IntFilter",
    DECIMAL: "FloatFilter",
    BOOLEAN: "BooleanFilter",
    DATE: "DateFilter",
    PARTIAL_DATE: "PartialDateFilter",
    DETAILS: "DetailFilter",
}
_LOGIC = {
    "AND": ("且：全部成立", "All of these hold."),
    "OR": ("或：至少一个成立", "At least one of these holds; an empty list never holds."),
    "NOT": ("非：不成立者", "The complement: all things that do not match, including those with missing values."),
}


def scalar(declared: Property) -> str:
    """The annotation of one value of a property."""
    if declared.name == "id":
        return "ID"
    return declared.enum.name if declared.type == CHOICE and declared.enum else SCALARS[declared.type]


def filter_name(declared: Property) -> str:
    """The filter input that fits a property, declared at its first use."""
    if declared.name == "id":
        name = "IDFilter"
    elif declared.type == CHOICE and declared.enum:
        name = f"{declared.enum.name}{'List' if declared.many else ''}Filter"
    else:
        name = "StringListFilter" if declared.many and declared.type == TEXT else _FILTERS[declared.type]
    if name not in TYPES:
        _declare_filter(name, declared)
    return name


def _declare_filter(name: str, declared: Property) -> None:
    value = scalar(declared)
    members = [
        Member(
            key, f"Optional[List[{value}]]" if operator.many else f"Optional[{value}]", both(operator.zh, operator.en)
        )
        for key, operator in operators(declared).items()
    ]
    members.append(
        Member("isNull", "Optional[bool]", both("是否缺失", "True: the value is missing. False: there is a value."))
    )
    text = both(
        "条件须同时成立",
        "A comparison; if there are several in one filter, all must hold. Missing values match only isNull.",
    )
    input_type(name, text, members)


def declare_inputs() -> None:
    """All filter and order inputs."""
    for type_name in (*MODEL.interface, *MODEL.node):
        _declare_where(type_name)
        _declare_order(type_name)
    for type_ in MODEL.relationship:
        _declare_fact_where(type_)
    for hop in MODEL.all_hops:
        if f"{hop.type_name}Links" not in TYPES:
            _declare_links(hop)


def fact_name(relationship_type: str) -> str:
    """``MEMBER_OF`` as part of a type's name: ``MemberOf``."""
    return "".join(part.capitalize() for part in relationship_type.split("_"))


def _logic(name: str) -> list[Member]:
    described = name == f"{MODEL.interfaces[0].name}Where"
    return [
        Member(
            key,
            f"Optional[{name}]" if key == "NOT" else f"Optional[List[{name}]]",
            both(*texts) if described else ELSEWHERE,
        )
        for key, texts in _LOGIC.items()
    ]


def _filters(properties: dict[str, Property]) -> list[Member]:
    return [Member(name, f"Optional[{filter_name(p)}]", ELSEWHERE) for name, p in properties.items() if not p.hidden]


def _declare_where(type_name: str) -> None:
    name = f"{type_name}Where"
    members = [*_logic(name), *_filters(MODEL.properties(type_name))]
    for hop in MODEL.hops(type_name).values():
        members.append(Member(hop.name, f"Optional[{hop.type_name}Links]", ELSEWHERE))
    if type_name in MODEL.interface:
        for label in sorted(MODEL.concrete(type_name)):
            members.append(Member(label[0].lower() + label[1:], f"Optional[{label}Where]", ELSEWHERE))
    branches = " A condition named after a type matches things of that type." if type_name in MODEL.interface else ""
    text = both(
        f"筛选条件，须同时成立，字段同 {type_name}",
        f"Filter by the fields of {type_name}: all given conditions must hold.{branches}",
    )
    input_type(name, text, members)


def _declare_order(type_name: str) -> None:
    field_enum = declare_order_fields(type_name)
    input_type(
        f"{type_name}Order",
        both("排序，最后按 id 排", f"Order of {type_name}; equal rows are ordered by id."),
        [
            Member("field", field_enum, both("字段", "The sort field.")),
            Member("direction", "Optional[OrderDirection]", both("方向，默认升序", "Direction; ascending by default.")),
        ],
    )


def _declare_fact_where(type_: str) -> None:
    name = f"{fact_name(type_)}FactWhere"
    members = [*_logic(name), *_filters(MODEL.fact_properties(type_))]
    input_type(name, both("对关系本身的筛选，字段同 Fact", f"Filter by the fields of {type_} facts."), members)


def _declare_links(hop: Hop) -> None:
    link = f"{hop.type_name}Link"
    relationship = hop.relationship
    input_type(
        link,
        both(f"{hop.zh}：一条关系", f"One {hop.name} link."),
        [
            Member(
                "node", f"Optional[{hop.target}Where]", both("对方须符合", "Condition on the thing at the other end.")
            ),
            Member(
                "edge",
                f"Optional[{fact_name(relationship.type)}FactWhere]",
                both("关系本身须符合", "Condition on the link itself."),
            ),
        ],
    )
    input_type(
        f"{hop.type_name}Links",
        both(f"{hop.zh}的条件", f"Condition on the {hop.name} links in force."),
        [
            Member("some", f"Optional[{link}]", both("至少一条符合", "At least one link matches.")),
            Member("none", f"Optional[{link}]", both("没有一条符合", "No link matches.")),
            Member("all", f"Optional[{link}]", both("每一条都符合", "Every link matches; true if there are no links.")),
            Member("count", "Optional[IntFilter]", both("条数", "Number of links.")),
        ],
    )
