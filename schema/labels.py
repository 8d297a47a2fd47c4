"""Labels of enumeration values in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from strawberry.types.enum import StrawberryEnumDefinition

from graph.questions.labels import Label, labels
from schema.definitions import TYPES, Argument, Member, object_type
from schema.questions import question
from schema.texts import apart, both


def declare_labels() -> Member:
    """The type of the question ``labels``, and its field."""
    object_type(
        "Label",
        both("枚举值的名称", "The labels of an enumeration value."),
        [
            Member("enumeration", "str", both("枚举类型", "The enumeration.")),
            Member("value", "str", both("枚举值", "The value as in responses.")),
            Member("zh", "str", both("中文名称", "Its name in Chinese.")),
            Member("en", "str", both("英文名称", "Its name in English.")),
        ],
    )
    return question(
        "labels",
        "List[Label]",
        both(
            "枚举值的中英文名称：默认为本次查询所选取的各枚举类型",
            "The labels of enumeration values in both languages; by default for all enumerations that this"
            " operation selects.",
        ),
        partial(labels, known=_known()),
        (Argument("of", "Optional[List[str]]", both("只列这些枚举类型", "Only these enumerations.")),),
    )


def _known() -> Mapping[str, tuple[Label, ...]]:
    """All values of the enumerations with descriptions; responses contain only these."""
    return {
        name: tuple(Label(name, value.name, *apart(value.description)) for value in declared.values)
        for name, declared in sorted(_enumerations().items())
        if all(value.description for value in declared.values)
    }


def _enumerations() -> dict[str, Any]:
    found = {name: getattr(made, "__strawberry_definition__", None) for name, made in TYPES.items()}
    return {name: declared for name, declared in found.items() if isinstance(declared, StrawberryEnumDefinition)}
