"""What every bounded question says of its own limits."""

from __future__ import annotations

from graph.caps import LISTED
from schema.definitions import Argument, Member
from schema.enums import enumerate_as
from schema.texts import both

LIMIT = Argument(
    "limit",
    "Optional[int]",
    both(f"每个列表至多几条，默认 {LISTED}", f"At most this many of each list; {LISTED} by default."),
)
UNPLACED = Member(
    "unplacedTotal",
    "int",
    both(
        "数据中不属于任何地方的组织数，任何按地点的答案都不含它们",
        "How many bodies of the data lie in no place, so that no answer within one can hold them.",
    ),
)
BOUNDS = (
    Member("complete", "bool", both("是否完整", "False where something was cut; cutBy tells by what.")),
    Member("cutBy", "List[CutBy]", both("不完整的原因", "What cut the answer; empty where it is complete.")),
)


def declare_bounds() -> None:
    """The enumeration that says what cut an answer."""
    enumerate_as(
        "CutBy",
        both("答案不完整的原因", "What cut an answer."),
        [
            ("LIMIT", both("列表超过 limit，总数仍准确", "A list is longer than limit; totals stay true.")),
            (
                "SCAN_LIMIT",
                both(
                    "所涉范围过大，只看了一部分，总数为下限",
                    "The scan limit was reached; totals cover only what was scanned.",
                ),
            ),
        ],
    )
