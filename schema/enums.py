"""Enumerations: those of the vocabulary, and those of arguments that all reads share."""

from __future__ import annotations

import enum
from collections.abc import Iterable

import strawberry

from graph.compiler.orders import order_fields
from graph.semantics.ties import REASONS
from graph.vocabulary import MODEL
from schema.definitions import TYPES
from schema.texts import ELSEWHERE, both


def enumerate_as(name: str, description: str, values: Iterable[tuple[str, str | None]]) -> type:
    """An enumeration whose values equal their names, each with a description unless it is described elsewhere."""
    made = enum.Enum(name, {value: strawberry.enum_value(value, description=text) for value, text in values})  # type: ignore[misc]
    TYPES[name] = strawberry.enum(made, name=name, description=description)
    return made


def declare_enumerations() -> None:
    """All enumerations of the API."""
    for declared in MODEL.enumerations.values():
        values = [(value.name, both(value.zh, value.en)) for value in declared.values]
        enumerate_as(declared.name, both(declared.zh, declared.en), values)
    enumerate_as(
        "OrderDirection",
        both("排序方向", "Sort direction."),
        [
            ("ASC", both("升序，缺失值在后", "Ascending, missing values last.")),
            ("DESC", both("降序，缺失值在前", "Descending, missing values first.")),
        ],
    )
    enumerate_as(
        "FactScope",
        both("事实范围", "Which facts a read counts."),
        [
            ("IN_FORCE", both("在该日有效的事实", "Facts in force on asOf.")),
            (
                "DATED",
                both(
                    "在该日有效且有日期依据的事实",
                    "Facts in force on asOf whose dates are known at least in part.",
                ),
            ),
            (
                "OBSERVED_OPEN",
                both(
                    "另含仅见于其他某日的事实",
                    "Also facts known from an observation on another day, treated as open on both sides.",
                ),
            ),
            (
                "EVER",
                both(
                    "全部事实，不论日期", "Every recorded fact whatever its dates: also past, planned and undated ones."
                ),
            ),
        ],
    )
    enumerate_as(
        "TieReason",
        both("共建关系的缘由", "Why two bodies co-build."),
        [(name, both(zh, en)) for name, (zh, en) in REASONS.items()],
    )
    enumerate_as(
        "EntityType",
        both("实体类型", "A type of thing."),
        [(node.label, both(node.zh, node.en)) for node in MODEL.nodes],
    )


def declare_order_fields(type_name: str) -> str:
    """Declares the enumeration of the orders of lists of a type; returns its name."""
    name = f"{type_name}OrderField"
    text = both(
        f"排序字段：{type_name} 的属性，及其关系的数量（_COUNT）",
        f"The orders of lists of {type_name}: by its properties, or by the number of its links of a kind (_COUNT).",
    )
    enumerate_as(name, text, [(value, ELSEWHERE) for value in order_fields(type_name)])
    return name
