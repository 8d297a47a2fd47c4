"""The fields and arguments about the limits of a question, which all bounded questions share."""

from __future__ import annotations

from graph.caps import LISTED
from schema.definitions import Argument, Member
from schema.enums import enumerate_as
from schema.texts import both

LIMIT = Argument(
    "limit",
    "Optional[int]",
    both(f"每个列表至多几条，默认 {LISTED}", f"Maximum length of each list; {LISTED} by default."),
)
UNPLACED = Member(
    "unplacedTotal",
    "int",
    both(
        "数据中不属于任何地方的组织数，任何按地点的答案都不含它们",
        "Number of bodies in the data that lie in no place, so that no question about a place can return them.",
    ),
)
BOUNDS = (
    Member("complete", "bool", both("是否完整", "False if the result was truncated; cutBy has the reasons.")),
    Member("cutBy", "List[CutBy]", both("不完整的原因", "Why the result was truncated; empty if it is complete.")),
)


def declare_bounds() -> None:
    """The enumeration of the reasons for a truncated result."""
    enumerate_as(
        "CutBy",
        both("答案不完整的原因", "Why a result was truncated."),
        [
            (
                "LIMIT",
                both("列表超过 limit，总数仍准确", "A list is longer than limit; totals still count everything."),
            ),
            (
                "SCAN_LIMIT",
                both(
                    "所涉范围过大，只看了一部分，总数为下限",
                    "The scan limit was reached; totals cover only what was scanned.",
                ),
            ),
        ],
    )
