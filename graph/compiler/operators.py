"""The comparisons that fit each type of property. Filter inputs and predicates both derive from this table."""

from __future__ import annotations

from dataclasses import dataclass

from graph.vocabulary.declare import BOOLEAN, CHOICE, DATE, DECIMAL, DETAILS, INTEGER, PARTIAL_DATE, TEXT, Property


@dataclass(frozen=True, slots=True)
class Operator:
    """A comparison: its Cypher with ``{p}`` for the property and ``{v}`` for the value; ``many``: a list of values."""

    cypher: str
    zh: str
    en: str
    many: bool = False


EQ = Operator("{p} = {v}", "等于", "Equals.")
IN = Operator("{p} IN {v}", "属于其中之一", "Is one of.", many=True)
EQUALITY = {
    "eq": EQ,
    "ne": Operator("{p} <> {v}", "不等于", "Differs from; missing values do not match."),
    "in": IN,
    "notIn": Operator(
        "({p} IS NOT NULL AND NOT {p} IN {v})", "不属于其中", "Is none of; missing values do not match.", many=True
    ),
}
RANGE = {
    "lt": Operator("{p} < {v}", "小于", "Less than."),
    "lte": Operator("{p} <= {v}", "不大于", "Less than or equal."),
    "gt": Operator("{p} > {v}", "大于", "Greater than."),
    "gte": Operator("{p} >= {v}", "不小于", "Greater than or equal."),
}
PREFIX = {"startsWith": Operator("{p} STARTS WITH {v}", "以…开头", "Starts with.")}
SUBSTRING = PREFIX | {
    "endsWith": Operator("{p} ENDS WITH {v}", "以…结尾", "Ends with."),
    "contains": Operator("{p} CONTAINS {v}", "包含", "Contains."),
}
LIST = {
    "has": Operator("{v} IN {p}", "含有", "Has this one."),
    "hasAny": Operator("any(x_0 IN {v} WHERE x_0 IN {p})", "含有任一", "Has one of these.", many=True),
    "hasAll": Operator(
        "({p} IS NOT NULL AND all(x_0 IN {v} WHERE x_0 IN {p}))", "含有全部", "Has all of these.", many=True
    ),
}
DETAIL = {
    "hasKey": Operator("any(x_0 IN {p} WHERE x_0 STARTS WITH {v} + '\\t')", "含有此项", "Has a detail of this key."),
    "hasValue": Operator("any(x_0 IN {p} WHERE x_0 ENDS WITH '\\t' + {v})", "含有此值", "Has a detail of this value."),
}

_BY_TYPE = {
    TEXT: EQUALITY | SUBSTRING,
    INTEGER: EQUALITY | RANGE,
    DECIMAL: EQUALITY | RANGE,
    BOOLEAN: {"eq": EQ},
    DATE: EQUALITY | RANGE,
    PARTIAL_DATE: EQUALITY | PREFIX,
    CHOICE: EQUALITY,
}


def operators(declared: Property) -> dict[str, Operator]:
    """The comparisons for a property, by name; ``isNull`` is handled separately."""
    if declared.type == DETAILS:
        return DETAIL
    return LIST if declared.many else _BY_TYPE[declared.type]
