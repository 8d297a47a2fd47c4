"""Co-building between kinds of bodies, or between places."""

from __future__ import annotations

from graph.caps import MATRIX_BODIES, MATRIX_TIES
from graph.questions.tie_matrix import tie_matrix
from schema.bounds import BOUNDS, LIMIT
from schema.co_builders import REASONS
from schema.definitions import TYPES, Argument, Member, object_type
from schema.entities import READING
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import IN_PLACE


def declare_tie_matrix() -> Member:
    """The types of the question ``tieMatrix``, and its field."""
    assert "ReasonStrength" in TYPES
    enumerate_as(
        "TieGrouping",
        both("共建关系矩阵按何分组", "The meaning of the rows and columns of a tie matrix."),
        [
            ("KIND", both("主体的类别", "Kinds of bodies.")),
            ("PLACE", both("within 的直接下级", "The places directly below within.")),
        ],
    )
    _declare_rows()
    return question(
        "tieMatrix",
        "TieMatrix",
        both(
            "一地之内各类主体之间、或各直接下级之间的共建关系，共建关系多者在前；主体同在两个下级者，两处都计",
            "The co-building of the bodies in a place on a date: between kinds of bodies, or between the places"
            " directly below; cells with most ties first. A pair is counted once in a cell, whatever its direction;"
            f" a body that lies in two of the places below counts in both. At most {MATRIX_BODIES} bodies and"
            f" {MATRIX_TIES} ways that tie them are scanned.",
        ),
        tie_matrix,
        (
            *IN_PLACE,
            Argument("groupBy", "TieGrouping", both("按何分组", "The grouping of the bodies.")),
            REASONS,
            LIMIT,
            *READING,
        ),
    )


def _declare_rows() -> None:
    object_type(
        "TieGroup",
        both(
            "矩阵中的一组主体；类别与地方皆空者，为没有类别（如社区）或不在任何直接下级的主体",
            "A group of bodies. Kind and place are both null for the bodies that have no kind (such as communities), or"
            " that lie in none of the places below.",
        ),
        [
            Member("kind", "Optional[OrganizationKind]", both("类别", "Their kind, if grouped by kind.")),
            Member("place", "Optional[Place]", both("地方", "The place they lie in, if grouped by place.")),
            Member("bodies", "int", both("主体数", "Number of bodies in the group, tied or not.")),
        ],
    )
    object_type(
        "TieCell",
        both("矩阵的一格：两组之间、或一组之内的共建关系", "The ties between two groups, or within one."),
        [
            Member("one", "TieGroup", both("一组", "One group, the first of the two by kind or by id of the place.")),
            Member("other", "TieGroup", both("另一组", "The other group; the same one for ties within it.")),
            Member("pairs", "int", both("有共建关系的主体对数", "Number of pairs of bodies that co-build.")),
            Member("ties", "int", both("共建关系数", "Number of distinct ties that join them.")),
            Member(
                "byReason", "List[ReasonStrength]", both("按缘由的共建关系数", "Number of distinct ties by reason.")
            ),
        ],
    )
    object_type(
        "TieMatrix",
        both("共建关系矩阵", "Ties between groups of bodies, and their totals."),
        [
            Member(
                "cells",
                "List[TieCell]",
                both("有共建关系的各格，共建关系多者在前", "The cells with a tie, most ties first."),
            ),
            Member("cellsTotal", "int", both("格数", "Number of cells with a tie.")),
            Member(
                "groups",
                "List[TieGroup]",
                both("各组，依类别或地方 id", "The groups with a body, tied or not, by kind or by id of the place."),
            ),
            Member("groupsTotal", "int", both("组数", "Number of groups.")),
            Member("bodiesTotal", "int", both("主体数", "Number of bodies, each counted once.")),
            Member(
                "pairsTotal", "int", both("有共建关系的主体对数", "Number of pairs that co-build, each counted once.")
            ),
            Member("tiesTotal", "int", both("共建关系数", "Number of distinct ties, each counted once for its pair.")),
            Member(
                "undatedTotal",
                "int",
                both(
                    "仅凭日期不详的事实而有共建关系的主体对数，facts: DATED 不含",
                    "Number of pairs that are tied only by facts with unknown days; facts: DATED leaves them out.",
                ),
            ),
            *BOUNDS,
        ],
    )
