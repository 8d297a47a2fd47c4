"""Groups and facets of every list."""

from __future__ import annotations

from graph.caps import LISTED
from graph.compiler.groups import group_fields, number_fields
from graph.vocabulary import MODEL
from schema.definitions import Argument, Member, input_type, object_type
from schema.enums import enumerate_as
from schema.texts import ELSEWHERE, both

LIMIT = Argument(
    "limit", "Optional[int]", both(f"至多几组，默认 {LISTED}", f"Maximum number of groups; {LISTED} by default.")
)
_WHOLE = (
    Member("valuesTotal", "int", both("组数", "Number of all groups.")),
    Member("complete", "bool", both("是否完整", "False if limit truncated the list.")),
)
_COUNT = Member(
    "count", "int", both("行数，各组之和即总数", "Number of rows; the counts of all groups add up to totalCount.")
)
_BODIES = Member(
    "bodies",
    "int",
    both(
        "所代表的数量，已计入合计的列名单位不重复计数",
        "Number of bodies that the rows represent: a row with a count counts as many, a named body that is part of"
        " a counted total as none.",
    ),
)


def declare_groups() -> None:
    """The types of groups and facets, and the grouping fields of each type."""
    enumerate_as(
        "Period",
        both("时间段", "The period of a date."),
        [
            ("YEAR", both("年：2024", "Year: 2024.")),
            ("QUARTER", both("季度：2024-Q3", "Quarter: 2024-Q3.")),
            ("MONTH", both("月：2024-08", "Month: 2024-08.")),
        ],
    )
    _declare_results()
    for type_name in (*MODEL.interface, *MODEL.node):
        _declare_fields(type_name)


def _declare_results() -> None:
    value = Member("value", "Optional[str]", both("值，缺失则为空", "The value they share; null if it is missing."))
    object_type("FacetValue", both("同值的行", "The rows that share a value."), [value, _COUNT, _BODIES])
    object_type(
        "Facet",
        both("按一个字段分类计数", "The values of one field, the most frequent first."),
        [
            Member("field", "str", both("字段", "The field.")),
            *_WHOLE,
            Member("values", "List[FacetValue]", both("各值", "The values.")),
        ],
    )
    object_type(
        "Measure",
        both("数值汇总", "The sum and the extremes of a number over the rows of a group; missing values do not count."),
        [
            Member("field", "str", both("字段", "The field.")),
            Member("sum", "Optional[float]", both("合计", "Sum.")),
            Member("min", "Optional[float]", both("最小值", "Smallest.")),
            Member("max", "Optional[float]", both("最大值", "Largest.")),
        ],
    )
    object_type(
        "Group",
        both("一组", "The rows that share all keys."),
        [
            Member(
                "keys",
                "List[Optional[str]]",
                both("分组值，按 by 的次序", "The values they share, in the order of by."),
            ),
            _COUNT,
            _BODIES,
            Member("measures", "List[Measure]", both("数值汇总", "The requested measures.")),
        ],
    )
    object_type(
        "Groups",
        both("分组", "The groups of a list, the largest first."),
        [*_WHOLE, Member("values", "List[Group]", both("各组", "The groups."))],
    )


def _declare_fields(type_name: str) -> None:
    fields, numbers = group_fields(type_name), number_fields(type_name)
    enumerate_as(
        f"{type_name}GroupField",
        both(
            f"分组字段：{type_name} 的属性；DETAILS 按其他事项的键，一行计入其每个键",
            f"The properties by which lists of {type_name} can be grouped; DETAILS: by keys, a row counts under each"
            " of its keys.",
        ),
        [(name, ELSEWHERE) for name in fields],
    )
    enumerate_as(
        f"{type_name}NumberField",
        both(f"数值字段：{type_name} 的属性", f"The properties that can be added up in groups of {type_name}."),
        [(name, ELSEWHERE) for name in numbers],
    )
    input_type(
        f"{type_name}GroupBy",
        both("分组依据", f"One key of groups of {type_name}."),
        [
            Member("field", f"{type_name}GroupField", both("字段", "The field.")),
            Member("per", "Optional[Period]", both("日期的时间段", "For a date: the period.")),
        ],
    )


def group_members(type_name: str) -> tuple[Member, ...]:
    """The fields of a connection that group its list."""
    by = Argument("by", f"List[{type_name}GroupBy]", both("分组依据", "The keys, in order."))
    measures = Argument("measures", f"Optional[List[{type_name}NumberField]]", both("汇总的数值", "Numbers to add up."))
    fields = Argument("by", f"List[{type_name}GroupField]", both("分类字段", "The fields."))
    return (
        Member("groups", "Groups", both("分组统计", "The whole list in groups."), (by, measures, LIMIT)),
        Member(
            "facets", "List[Facet]", both("分类计数", "The values of some fields over the whole list."), (fields, LIMIT)
        ),
    )
