"""一核多元: one core, many actors."""

from __future__ import annotations

from graph.questions.core import core
from schema.bounds import LIMIT
from schema.co_builders import UNDATED, tie_members
from schema.definitions import Argument, Member, object_type
from schema.entities import READING
from schema.questions import question
from schema.texts import both


def declare_core() -> Member:
    """The types of the question ``core``, and its field."""
    object_type(
        "CoreTie",
        both(
            "与核心圈的共建关系", "A tie of a body to the centre: the community, its core, or a joint body around it."
        ),
        [
            Member("with", "List[Entity]", both("所关联的核心圈成员", "The parts of the centre that it leads to.")),
            *tie_members(),
        ],
    )
    object_type(
        "CoreMember",
        both("多元主体之一", "One of the many, with its ties."),
        [
            Member("node", "Entity", both("主体", "The body.")),
            Member("resident", "bool", both("是否驻区", "Whether it is resident in the community.")),
            Member(
                "strength",
                "int",
                both("共建关系数", "Number of distinct ties to the centre; all seats in one joint body are one tie."),
            ),
            Member("ties", "List[CoreTie]", both("各项共建关系", "Its ties to the centre.")),
        ],
    )
    object_type(
        "CoreGroupPart",
        both(
            "同类主体与核心圈一员的关系", "The members of a group that are tied to one part of the centre for a reason."
        ),
        [
            Member("part", "Entity", both("核心圈成员", "The community, a core or a joint body.")),
            Member("membersTotal", "int", both("主体数", "Number of members with such a tie to it.")),
        ],
    )
    object_type(
        "CoreGroupReason",
        both("同类主体的一种缘由", "The ties of a group to the centre for one reason."),
        [
            Member("reason", "TieReason", both("缘由", "The reason.")),
            Member("membersTotal", "int", both("主体数", "Number of members with such a tie.")),
            Member("tiesTotal", "int", both("共建关系数", "Number of their distinct ties for it.")),
            Member(
                "parts",
                "List[CoreGroupPart]",
                both(
                    "所关联的核心圈成员",
                    "The parts of the centre that these lead to: the community, its cores, its joint bodies.",
                ),
            ),
        ],
    )
    object_type(
        "CoreLink",
        both("社区或核心与联合组织的关系", "How the community or a core belongs to one of the joint bodies around it."),
        [
            Member("body", "Entity", both("社区或核心", "The community or the core.")),
            Member("jointBody", "JointCommittee", both("联合组织", "The joint body.")),
            Member(
                "seated",
                "bool",
                both("是否为其成员", "Whether it is a member, chairs it, or has a seat in it, vacant or held."),
            ),
            Member(
                "relationshipTypes",
                "List[RelationshipType]",
                both("关系类型", "Types of the relationships that join the two; REPRESENTS for a seat."),
            ),
        ],
    )
    object_type(
        "CoreGroup",
        both("同类主体", "The many of one kind."),
        [
            Member(
                "kind",
                "Optional[OrganizationKind]",
                both("类别，未记录则为空", "Their kind; null if unknown."),
            ),
            Member("membersTotal", "int", both("总数", "Number of members.")),
            Member(
                "byReason",
                "List[CoreGroupReason]",
                both(
                    "按缘由的数目", "Its numbers for each reason that occurs, by reason; limit does not truncate them."
                ),
            ),
            Member(
                "members",
                "List[CoreMember]",
                both("成员，共建关系多者在前", "The members, strongest first, up to limit."),
            ),
        ],
    )
    object_type(
        "CoreView",
        both("一核多元：社区的共建格局", "The shape of a community's network on a date: one core, many actors."),
        [
            Member("community", "Community", both("社区", "The community.")),
            Member(
                "cores",
                "List[Organization]",
                both("核心", "The bodies that lead it as its core; if there are several, check the data."),
            ),
            Member("jointBodies", "List[JointCommittee]", both("联合组织", "The joint bodies around the core.")),
            Member(
                "links",
                "List[CoreLink]",
                both("核心圈内部的关系", "How the community and its cores belong to the joint bodies, by joint body."),
            ),
            Member("groups", "List[CoreGroup]", both("多元主体，按类别", "The many, by kind.")),
            Member(
                "membersTotal",
                "int",
                both("多元主体总数", "Number of bodies tied to the centre; a unit and its Party bodies count once."),
            ),
            UNDATED,
            Member(
                "ledGroups",
                "List[Organization]",
                both(
                    "核心所领导的群体",
                    "Groups that the cores lead, with or without a number, up to limit; not counted in other totals.",
                ),
            ),
            Member("ledGroupsTotal", "int", both("所领导的群体数", "Number of such groups.")),
            Member(
                "maskedTotal",
                "int",
                both(
                    "因原文隐去名称而未列入的主体数",
                    "Number of bodies that are left out because the source hides their names.",
                ),
            ),
            Member(
                "gap",
                "List[Unit]",
                both(
                    "空白点：尚未参与共建的驻区单位",
                    "Resident units without any tie, also through their Party bodies, up to limit; residents' and"
                    " owners' committees do not count as units.",
                ),
            ),
            Member("gapTotal", "int", both("空白点总数", "Number of resident units without a tie.")),
            Member(
                "complete", "bool", both("是否完整", "False if limit truncated a list; totals still count everything.")
            ),
        ],
    )
    return question(
        "core",
        "CoreView",
        both(
            "社区的核心、联合组织、多元主体与空白点",
            "The core of a community, the joint bodies around it, the many other bodies, and the coverage gap.",
        ),
        core,
        (
            Argument("community", "ID", both("社区 id", "Id of the community.")),
            LIMIT,
            *READING,
        ),
    )
