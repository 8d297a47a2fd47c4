"""What the leaving of a body breaks."""

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
        both("对联合组织的影响", "A joint body that the body sits in, with and without it."),
        [
            Member("committee", "JointCommittee", both("联合组织", "The joint body.")),
            Member("minimum", "Optional[int]", both("委员下限", "Fewest people by its rule; null where none is set.")),
            Member("seatedBefore", "int", both("现有任职人数", "People who hold its posts.")),
            Member(
                "seatedAfter",
                "int",
                both("退出后任职人数", "Of them, those whose post neither stands for the body nor is held for it."),
            ),
            Member("bodiesAfter", "int", both("退出后成员单位数", "Other named bodies that sit in it.")),
            Member("chaired", "bool", both("是否由其担任轮值主席", "Whether the body chairs it.")),
            Member("belowMinimum", "bool", both("退出后是否低于下限", "Whether fewer than the minimum remain.")),
            Member(
                "breaks",
                "bool",
                both("是否因此低于下限", "Whether it meets the minimum with the body and not without."),
            ),
        ],
    )
    object_type(
        "SeparatedPair",
        both("因此失去联系渠道的双方", "Two partners of the body that nothing else joins."),
        [
            Member("one", "Entity", both("一方", "The partner with the lower id.")),
            Member("other", "Entity", both("另一方", "The other partner.")),
        ],
    )
    object_type(
        "WithdrawalImpact",
        both("某单位退出的影响", "What would be missing on the date without the body."),
        [
            Member("body", "Entity", both("主体", "The body.")),
            Member(
                "needs",
                "List[Need]",
                both("失去唯一提供者的需求", "Needs that it alone provides for, by claim or through a project, by id."),
            ),
            Member("needsTotal", "int", both("需求总数", "How many needs lose their only provider.")),
            Member(
                "communities",
                "List[Community]",
                both("失去此类单位的社区", "Communities tied to it and to no other body of its kind, by id."),
            ),
            Member("communitiesTotal", "int", both("社区总数", "How many communities lose the kind.")),
            Member("committees", "List[CommitteeImpact]", both("所在联合组织", "The joint bodies it sits in, by id.")),
            Member("committeesTotal", "int", both("联合组织总数", "How many joint bodies it sits in.")),
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
                    f"How many pairs, among its first {PAIRED_PARTNERS} partners; null with too many ties to compare.",
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
            "What the leaving of a body breaks: needs that lose their only provider, communities that lose a kind,"
            " joint bodies below their minimum, pairs that lose their only path.",
        ),
        withdrawal_impact,
        (OF_BODY, LIMIT, *READING),
    )
