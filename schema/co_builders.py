"""Co-builders and their ties."""

from __future__ import annotations

from graph.caps import BODIES_IN_COMMON
from graph.questions.co_builders import co_builders
from graph.questions.common_ties import common_ties
from graph.semantics.ties import UNTIED
from schema.definitions import TYPES, Argument, Member, object_type
from schema.entities import PAGING, READING, connection
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import ANYWHERE

REASONS = Argument(
    "reasons", "Optional[List[TieReason]]", both("只看这些缘由", "Only ties with these reasons; all by default.")
)
PARTNER_FILTERS = (
    REASONS,
    Argument("types", "Optional[List[EntityType]]", both("只看这些类型的对方", "Only partners of these types.")),
    Argument(
        "kinds",
        "Optional[List[OrganizationKind]]",
        both("只看这些类别的对方", "Only partners of these kinds; a community has none."),
    ),
    *ANYWHERE,
    Argument(
        "minDays",
        "Optional[int]",
        both(
            "只看到查询日已满这些天的共建关系；起始时间不详者视为一直有效",
            "Only ties that by asOf have held for at least this many days; ties with an unknown start always pass.",
        ),
    ),
    Argument(
        "maxDays",
        "Optional[int]",
        both(
            "只看到查询日未超过这些天的共建关系",
            "Only ties that by asOf have held for at most this many days.",
        ),
    ),
)
FOLD = Argument(
    "fold",
    "Optional[PartnerFold]",
    both(
        "党组织是否并入所属单位，默认不并入", "Whether a Party body counts as the unit it belongs to; not by default."
    ),
)
STRENGTHS = (
    Member("strength", "int", both("共建关系数", "Number of distinct ties.")),
    Member("byReason", "List[ReasonStrength]", both("按缘由的共建关系数", "Number of distinct ties for each reason.")),
    Member("ties", "List[Tie]", both("各项共建关系", "All ties, by reason.")),
)


UNDATED = Member(
    "undatedTotal",
    "int",
    both(
        "仅凭日期不详的事实而有共建关系者的数目，facts: DATED 不含",
        "How many of them are tied only by facts with unknown days; facts: DATED leaves them out.",
    ),
)


UNTIED_REASON = Member(
    "untiedReason",
    "Optional[UntiedReason]",
    both("所查询者为何不可能有共建对象", "Why the requested body can have no partner; null if it can."),
)


def tie_members() -> list[Member]:
    """The fields of every tie."""
    return [
        Member("reason", "TieReason", both("缘由", "Why the bodies co-build.")),
        Member("fact", "ID", both("所据事实", "Id of the node or relationship that the tie comes from.")),
        Member(
            "via",
            "Optional[Entity]",
            both("经由", "The agreement, joint body, use, project or activity; null if the fact is a relationship."),
        ),
        Member("validFrom", "Optional[Date]", both("生效日", "First day of the tie; null if unknown.")),
        Member("validTo", "Optional[Date]", both("终止日", "Last day of the tie; null if unknown or open.")),
        Member("sourceIds", "List[ID]", both("出处标识", "Ids of the sources that state it.")),
        *published_members(),
        Member(
            "givers",
            "List[Entity]",
            both(
                "资源或资金的提供方，为共建各方之一；其他缘由为空；并入所属单位的党组织以单位计",
                "Of SHARING, those of the tied bodies that give; empty for other reasons. A Party body that counts as"
                " its unit gives as the unit.",
            ),
        ),
    ]


def published_members() -> list[Member]:
    """The fields with the published dates of ties."""
    return [
        Member(
            "startDate",
            "Optional[PartialDate]",
            both("起，按发布精度", "The published date that validFrom comes from; null if it is unknown."),
        ),
        Member(
            "endDate",
            "Optional[PartialDate]",
            both("止，按发布精度", "The published date that validTo comes from; null if it is unknown or open."),
        ),
        Member("startKnowledge", "DateKnowledge", both("起始日期的依据", "How startDate is known.")),
        Member(
            "endKnowledge",
            "DateKnowledge",
            both("终止日期的依据", "How endDate is known; UNKNOWN also if there is no end."),
        ),
    ]


def _declare_knowledge() -> None:
    enumerate_as(
        "DateKnowledge",
        both("起止日期的依据", "How the published date of a tie is known."),
        [
            ("STATED", both("事实本身载明", "The facts that the tie consists of state it.")),
            (
                "INHERITED",
                both(
                    "由所依附者推得，如协议、组织、活动的日期",
                    "One of these facts has it from what it depends on: the agreement, the body, the activity.",
                ),
            ),
            (
                "OBSERVED",
                both("仅见于该日", "It was seen on this day; when it began and ended is not known."),
            ),
            (
                "PARTLY",
                both(
                    "一方起始日期已知，另一方不详，实际起始可能更晚",
                    "The start of one of these facts is known, that of another is not: it may have begun later.",
                ),
            ),
            ("UNKNOWN", both("未记载", "No date is known.")),
        ],
    )


def declare_co_builders() -> Member:
    """The types of the question ``coBuilders``, and its field."""
    _declare_knowledge()
    object_type(
        "Tie",
        both("共建关系", "A link of two bodies on the date: derived, never stored, always with its reason and fact."),
        tie_members(),
    )
    object_type(
        "ReasonStrength",
        both("一种缘由的共建关系数", "Number of ties for one reason."),
        [
            Member("reason", "TieReason", both("缘由", "The reason.")),
            Member("strength", "int", both("共建关系数", "Number of distinct ties for it.")),
        ],
    )
    enumerate_as(
        "CoBuildersOf",
        both("所查询的主体", "The subject of the question."),
        [
            ("BODY", both("该组织或社区本身", "Only the body or community.")),
            (
                "COMMUNITY",
                both(
                    "整个社区：社区、其核心与其联合组织视为一体",
                    "The community as a whole: the community, its cores and its joint bodies are read as one.",
                ),
            ),
        ],
    )
    enumerate_as(
        "PartnerFold",
        both("归并方式", "Which partners are counted as one."),
        [
            ("NONE", both("不归并", "Each body separately.")),
            (
                "UNITS",
                both(
                    "党组织并入其唯一所属单位",
                    "A unit and its Party bodies count once, as the unit; a joint branch of several units counts as"
                    " itself. The requested body is also read as its unit with all Party bodies of the unit.",
                ),
            ),
        ],
    )
    masked = Member(
        "maskedTotal",
        "int",
        both(
            "因原文隐去名称而未列入的对方数",
            "Number of partners that are left out because the source hides their names.",
        ),
    )
    object_type(
        "CoBuilderGroup",
        both("同类的共建对象", "The partners of one kind."),
        [
            Member("kind", "Optional[OrganizationKind]", both("类别，未记录则为空", "Their kind; null if unknown.")),
            Member("membersTotal", "int", both("总数", "Number of partners of this kind.")),
            Member(
                "communitiesTotal",
                "int",
                both("其中社区数；社区没有类别", "How many of them are communities, which have no kind."),
            ),
            Member("byReason", "List[ReasonStrength]", both("按缘由的共建关系数", "Their ties for each reason.")),
        ],
    )
    groups = Member(
        "groups",
        "List[CoBuilderGroup]",
        both("全部共建对象按类别的数目，不受分页限制", "All partners by kind, whatever the page: their numbers."),
    )
    enumerate_as(
        "UntiedReason",
        both("不可能有共建关系的原因", "Why a thing can have no tie."),
        [(name, both(zh, en)) for name, (zh, en) in UNTIED.items()],
    )
    connection("CoBuilder", "Entity", "共建单位", STRENGTHS, (UNDATED, masked, groups, UNTIED_REASON))
    return question(
        "coBuilders",
        "CoBuilderConnection",
        both(
            "与谁共建、凭何共建、自何时起，共建关系多者在前",
            "The co-builders of a body on a date and the ties to them, those with most ties first. Strength counts"
            " the requested ties; bodies without any are not listed.",
        ),
        co_builders,
        (
            Argument("of", "ID", both("组织或社区的 id", "Id of the organisation or community.")),
            Argument(
                "as",
                "Optional[CoBuildersOf]",
                both(
                    "查询其本身或整个社区，默认本身",
                    "Whether it is read by itself (default) or as a whole community.",
                ),
            ),
            FOLD,
            *PARTNER_FILTERS,
            *PAGING,
            *READING,
        ),
    )


def declare_common_ties() -> Member:
    """The types of the question ``commonTies``, and its field."""
    assert "ReasonStrength" in TYPES
    object_type(
        "TiesWith",
        both("与其中一方的共建关系", "The ties of a mutual partner to one of the bodies."),
        [Member("body", "Entity", both("所查询的一方", "One of the requested bodies.")), *STRENGTHS],
    )
    connection(
        "MutualPartner",
        "Entity",
        "共同的共建单位",
        (
            Member("strength", "int", both("共建关系数合计", "Number of distinct ties with all of the bodies.")),
            Member("each", "List[TiesWith]", both("与各方的共建关系", "Its ties with each body, by the bodies' ids.")),
        ),
        (
            Member(
                "undatedTotal",
                "int",
                both(
                    "与其中一方仅凭日期不详的事实而有共建关系者的数目，facts: DATED 不含",
                    "How many of them are tied to one of the bodies only by facts with unknown days; facts: DATED"
                    " leaves them out.",
                ),
            ),
        ),
    )
    return question(
        "commonTies",
        "MutualPartnerConnection",
        both(
            "几个组织或社区共同的共建对象，及其与各方的共建关系",
            "The co-builders that several bodies have in common on a date, with the ties to each body; those with"
            " most ties first. The bodies themselves are not listed.",
        ),
        common_ties,
        (
            Argument(
                "of",
                "List[ID]",
                both(
                    f"2 至 {BODIES_IN_COMMON} 个组织或社区的 id",
                    f"Ids of 2 to {BODIES_IN_COMMON} organisations or communities.",
                ),
            ),
            *PARTNER_FILTERS,
            *PAGING,
            *READING,
        ),
    )
