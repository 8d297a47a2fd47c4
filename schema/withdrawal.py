"""The impact of a body's withdrawal."""

from __future__ import annotations

from graph.caps import PAIRED_PARTNERS
from graph.questions.withdrawal import withdrawal_impact
from schema.bounds import BOUNDS, LIMIT
from schema.definitions import Member, object_type
from schema.entities import READING
from schema.questions import OF_BODY, question
from schema.texts import both


def declare_withdrawal() -> Member:
    """The types of the question ``withdrawalImpact``, and its field."""
    object_type(
        "CommitteeImpact",
        both("对联合组织的影响", "A joint body in which the body has a seat, with and without the body."),
        [
            Member("committee", "JointCommittee", both("联合组织", "The joint body.")),
            Member(
                "minimum",
                "Optional[int]",
                both("委员下限", "Minimum number of people by its rule; null if there is none."),
            ),
            Member("seatedBefore", "int", both("现有任职人数", "Number of people who hold its posts.")),
            Member(
                "seatedAfter",
                "int",
                both(
                    "退出后任职人数",
                    "Number of these whose post neither represents the body nor is held on its behalf.",
                ),
            ),
            Member("bodiesAfter", "int", both("退出后成员单位数", "Number of other named bodies with a seat in it.")),
            Member("chaired", "bool", both("是否由其担任轮值主席", "Whether the body chairs it.")),
            Member("belowMinimum", "bool", both("退出后是否低于下限", "Whether fewer than the minimum remain.")),
            Member(
                "breaks",
                "bool",
                both("是否因此低于下限", "Whether it meets the minimum with the body but not without it."),
            ),
        ],
    )
    object_type(
        "SeparatedPair",
        both("因此失去联系渠道的双方", "Two partners of the body without another connection."),
        [
            Member("one", "Entity", both("一方", "The partner with the lower id.")),
            Member("other", "Entity", both("另一方", "The other partner.")),
        ],
    )
    object_type(
        "WithdrawalImpact",
        both("某单位退出的影响", "The losses if the body left on the date."),
        [
            Member("body", "Entity", both("主体", "The body.")),
            Member(
                "needs",
                "List[Need]",
                both(
                    "失去唯一提供者的需求",
                    "Needs for which only the body provides, by claim or through a project, by id.",
                ),
            ),
            Member("needsTotal", "int", both("需求总数", "Number of needs that lose their only provider.")),
            Member(
                "communities",
                "List[Community]",
                both("失去此类单位的社区", "Communities tied to the body and to no other body of its kind, by id."),
            ),
            Member(
                "communitiesTotal",
                "int",
                both("社区总数", "Number of communities that lose their only body of this kind."),
            ),
            Member(
                "committees",
                "List[CommitteeImpact]",
                both("所在联合组织", "The joint bodies in which it has a seat, by id."),
            ),
            Member("committeesTotal", "int", both("联合组织总数", "Number of joint bodies in which it has a seat.")),
            Member(
                "pairs",
                "List[SeparatedPair]",
                both(
                    "除它之外，两步之内再无共建关系的双方",
                    "Pairs of its partners without a tie or another common partner, by the two ids.",
                ),
            ),
            Member(
                "pairsTotal",
                "Optional[int]",
                both(
                    "失去联系渠道的对数",
                    f"Number of pairs among its first {PAIRED_PARTNERS} partners; null if there are too many ties to"
                    " compare.",
                ),
            ),
            *BOUNDS,
        ],
    )
    return question(
        "withdrawalImpact",
        "WithdrawalImpact",
        both(
            "某单位退出的影响：需求、社区、联合组织、双方的共建关系",
            "The impact of a body's withdrawal: needs that lose their only provider, communities that lose a kind,"
            " joint bodies below their minimum, pairs that lose their only connection.",
        ),
        withdrawal_impact,
        (OF_BODY, LIMIT, *READING),
    )
