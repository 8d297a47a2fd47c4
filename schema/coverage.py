"""Gaps in co-building."""

from __future__ import annotations

from graph.questions.coverage import DEFAULT_KINDS, DEFAULT_RESOURCES, coverage
from schema.bounds import BOUNDS, LIMIT, UNPLACED
from schema.definitions import Argument, Member, object_type
from schema.entities import READING
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import IN_PLACE


def _declare_grid() -> None:
    enumerate_as(
        "CoverageState",
        both(
            "某社区某类单位的覆盖状态",
            "How a community, as a whole, is covered by bodies of a kind: the first that applies.",
        ),
        [
            ("TIED", both("社区本身有联系", "A body of the kind is tied to the community itself.")),
            ("THROUGH", both("只由核心或联合组织联系", "One is tied to it only through its cores or joint bodies.")),
            ("UNTIED", both("驻区而未共建，可上门", "One lies in it and has no tie to anybody: it is a gap.")),
            ("ELSEWHERE", both("驻区，只与别处共建", "One lies in it and has ties, but none to this community.")),
            ("NONE", both("未见记载", "None is recorded; that is not to say that there is none.")),
        ],
    )
    object_type(
        "CoverageCell",
        both("某社区某类单位的覆盖", "The bodies of one kind that are tied to a community, or lie in it."),
        [
            Member("kind", "OrganizationKind", both("类别", "The kind.")),
            Member("state", "CoverageState", both("状态", "The state that these numbers come to.")),
            Member(
                "tiedTotal", "int", both("与社区本身有联系者", "Number of bodies with a tie to the community itself.")
            ),
            Member(
                "throughTotal",
                "int",
                both("只与其核心或联合组织有联系者", "Number of bodies tied only to its cores or joint bodies."),
            ),
            Member(
                "untiedTotal", "int", both("驻区而无任何共建关系者", "Number of units in it without a tie to anybody.")
            ),
            Member(
                "elsewhereTotal",
                "int",
                both("驻区而只与别处共建者", "Number of units in it that have ties, but none to this community."),
            ),
        ],
    )
    object_type(
        "CoverageOfCommunity",
        both("一个社区的覆盖", "The coverage of one community, read as a whole, by kinds of bodies."),
        [
            Member("community", "Community", both("社区", "The community.")),
            Member("cells", "List[CoverageCell]", both("各类单位", "Each requested kind, in the requested order.")),
            Member(
                "gapTotal",
                "int",
                both("空白点总数，不限类别", "Number of units in it without a tie, of all kinds: its gap."),
            ),
        ],
    )


def declare_coverage() -> Member:
    """The types of the question ``coverage``, and its field."""
    object_type(
        "CoverageOfKind",
        both("某类单位的覆盖", "The coverage of communities, each as a whole, by ties to one kind of body."),
        [
            Member("kind", "OrganizationKind", both("类别", "The kind.")),
            Member(
                "tiedTotal", "int", both("已有共建关系的社区数", "Number of communities with a tie to such a body.")
            ),
            Member("missingTotal", "int", both("没有共建关系的社区数", "Number of communities without one.")),
            Member(
                "missing",
                "List[Community]",
                both("没有共建关系的社区", "The communities without one, by id, up to limit."),
            ),
        ],
    )
    object_type(
        "CoverageOfResource",
        both("某类资源的覆盖", "The coverage of communities by partners that offer one kind of resource."),
        [
            Member("kind", "ResourceKind", both("资源类别", "The kind of resource.")),
            Member(
                "tiedTotal",
                "int",
                both(
                    "有此类资源的社区数",
                    "Number of communities to which one of their own bodies or a partner offers it.",
                ),
            ),
            Member(
                "missingTotal",
                "int",
                both("没有此类资源的社区数", "Number of communities to which none of these offers it."),
            ),
            Member(
                "missing",
                "List[Community]",
                both("没有此类资源的社区", "The communities without it, by id, up to limit."),
            ),
        ],
    )
    _declare_grid()
    object_type(
        "CommitteeWithoutMeeting",
        both("本季度未开会的联合组织", "A joint body that did not meet in the quarter."),
        [
            Member("committee", "JointCommittee", both("联合组织", "The joint body.")),
            Member(
                "lastMeeting", "Optional[Date]", both("最近一次会议", "Day of its last meeting by then; null if none.")
            ),
        ],
    )
    object_type(
        "CoverageOfUnits",
        both("某类驻区单位", "The resident units of one kind."),
        [
            Member("kind", "Optional[OrganizationKind]", both("类别，未注明则为空", "The kind; null if not stated.")),
            Member("tiedTotal", "int", both("有共建关系的单位数", "Number of units with a tie.")),
            Member("untiedTotal", "int", both("无共建关系的单位数", "Number of units without one.")),
        ],
    )
    object_type(
        "Coverage",
        both("覆盖空白", "The gaps of a place on a date."),
        [
            Member("place", "Entity", both("范围", "The place.")),
            Member("communitiesTotal", "int", both("社区总数", "Named communities in the place.")),
            Member(
                "unitsTotal",
                "int",
                both(
                    "单位总数，含居民委员会、业主委员会",
                    "Named units in the place; residents' and owners' committees, which count neither as tied nor as"
                    " untied, are among them.",
                ),
            ),
            Member("committeesTotal", "int", both("联合组织总数", "Named joint bodies in the place.")),
            Member(
                "kinds", "List[CoverageOfKind]", both("各类单位的覆盖", "Each requested kind, in the requested order.")
            ),
            Member(
                "resources",
                "List[CoverageOfResource]",
                both("各类资源的覆盖", "Each requested kind of resource, in the requested order."),
            ),
            Member(
                "grid",
                "List[CoverageOfCommunity]",
                both(
                    "覆盖表：每个社区一行，每类一格，按 id",
                    "Each community with a cell for each requested kind, by id, up to limit.",
                ),
            ),
            Member(
                "untied",
                "List[Unit]",
                both(
                    "无任何共建关系的单位",
                    "Units without any tie, also through their Party bodies, by id; residents' and owners'"
                    " committees do not count as units.",
                ),
            ),
            Member("untiedTotal", "int", both("无共建关系单位总数", "Number of units without a tie.")),
            Member(
                "tied",
                "List[Unit]",
                both(
                    "有共建关系的单位",
                    "Units with a tie, of their own or through their Party bodies, by id; the same kinds of units"
                    " count as in untied.",
                ),
            ),
            Member("tiedTotal", "int", both("有共建关系单位总数", "Number of units with a tie.")),
            Member(
                "unitsByKind",
                "List[CoverageOfUnits]",
                both("各类驻区单位", "The units of tied and untied by kind; limit does not cut it."),
            ),
            Member(
                "lapsed",
                "List[Agreement]",
                both(
                    "已到期且未续签的协议，近者在前",
                    "Agreements of bodies in the place that are over and that no agreement in force renews, latest"
                    " first.",
                ),
            ),
            Member("lapsedTotal", "int", both("到期协议总数", "Number of lapsed agreements.")),
            Member("quarterFrom", "Date", both("季度首日", "First day of the quarter of asOf.")),
            Member("quarterTo", "Date", both("季度末日", "Last day of that quarter.")),
            Member(
                "withoutMeeting",
                "List[CommitteeWithoutMeeting]",
                both("本季度未开会的联合组织", "Joint bodies that hosted no meeting in the quarter, by id."),
            ),
            Member("withoutMeetingTotal", "int", both("未开会总数", "Number of joint bodies that did not meet.")),
            UNPLACED,
            *BOUNDS,
        ],
    )
    usual, resources = ", ".join(DEFAULT_KINDS), ", ".join(DEFAULT_RESOURCES)
    return question(
        "coverage",
        "Coverage",
        both(
            "覆盖空白：未与某类单位建立共建关系的社区、无任何共建关系的单位、到期协议、本季度未开会的联合组织",
            "The gaps of a place: communities without a tie to a school, a clinic …; units without any tie; lapsed"
            " agreements; joint bodies that did not meet in the quarter.",
        ),
        coverage,
        (
            *IN_PLACE,
            Argument(
                "kinds",
                "Optional[List[OrganizationKind]]",
                both(
                    f"查看哪些类别，默认 {usual}", f"Kinds that each community should be tied to; {usual} by default."
                ),
            ),
            Argument(
                "resourceKinds",
                "Optional[List[ResourceKind]]",
                both(
                    f"查看哪些资源类别，默认 {resources}",
                    f"Kinds of resources that each community should have from a partner; {resources} by default.",
                ),
            ),
            Argument(
                "since",
                "Optional[Date]",
                both("只看此日以来到期的协议", "Only agreements that ended on this day or later; all by default."),
            ),
            LIMIT,
            *READING,
        ),
    )
