"""Co-builders and their ties."""

from __future__ import annotations

from graph.questions.co_builders import co_builders
from schema.declare import Argument, Member, object_type
from schema.entities import PAGING, READING, connection
from schema.questions import question
from schema.texts import both

REASONS = Argument(
    "reasons", "Optional[List[TieReason]]", both("只看这些缘由", "Only ties for these reasons; all by default.")
)


def tie_members() -> list[Member]:
    """What is told of every tie."""
    return [
        Member("reason", "TieReason", both("缘由", "Why they co-build.")),
        Member("fact", "ID", both("所据事实", "Id of the node or relationship that the tie comes from.")),
        Member(
            "via",
            "Optional[Entity]",
            both("经由", "The agreement, joint body, use, project or activity; null where the fact is a relationship."),
        ),
        Member("validFrom", "Date", both("有效起", "First day of the tie.")),
        Member("validTo", "Date", both("有效止", "Last day of the tie.")),
        Member("sourceIds", "List[ID]", both("出处标识", "Ids of the sources that state it.")),
    ]


def declare_co_builders() -> Member:
    """The types of the question ``coBuilders``, and its field."""
    object_type(
        "Tie",
        both("共建联系", "What joins two bodies on the date: derived, never stored, always with its reason and fact."),
        tie_members(),
    )
    connection(
        "CoBuilder",
        "Entity",
        "共建单位",
        (
            Member("strength", "int", both("联系数", "Number of distinct ties.")),
            Member("ties", "List[Tie]", both("各项联系", "Every tie, by reason.")),
        ),
    )
    return question(
        "coBuilders",
        "CoBuilderConnection",
        both(
            "与谁共建、凭何共建、自何时起，联系多者在前",
            "Who co-builds with a body on a date, through which ties, those with most ties first.",
        ),
        co_builders,
        (
            Argument("of", "ID", both("组织或社区的 id", "Id of the organisation or community.")),
            REASONS,
            *PAGING,
            *READING,
        ),
    )
