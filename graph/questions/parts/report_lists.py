"""The lists of a report: the columns of each, from which its selection and the sheets of a report derive."""

from __future__ import annotations

from dataclasses import dataclass

from graph.vocabulary import MODEL

NAMES = 50
"""Names that a cell shows of a relation; its number is shown in any case."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: a property, or a relation (``link``) whose names a cell shows.

    ``arguments``: those of the relation; ``counted``: only its number is shown.
    """

    zh: str
    en: str
    name: str
    link: bool = False
    arguments: str = ""
    counted: bool = False

    @property
    def selection(self) -> str:
        if not self.link:
            return self.name
        if self.counted:
            return f"{self.name}{self.arguments} {{ totalCount }}"
        return f"{self.name}(first: {NAMES}) {{ totalCount nodes {{ name }} }}"


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of all things of a type, with its columns."""

    root: str
    type_name: str
    zh: str
    columns: tuple[Column, ...]
    by: str | None = None
    """The date by which its rows are shown, the earliest first."""

    @property
    def selection(self) -> str:
        """The selection of its rows."""
        inner = " ".join(dict.fromkeys(["id", *(each.selection for each in self.columns)]))
        return f"totalCount nodes {{ {inner} }}"


def _own(type_name: str, *names: str) -> tuple[Column, ...]:
    """Columns of properties, with their names in the vocabulary."""
    properties, found = MODEL.properties(type_name), []
    for name in names:
        declared = properties[name]
        found.append(Column(declared.zh, declared.en.split(";")[0].split("(")[0].strip(" ."), name))
    return tuple(found)


def _link(zh: str, en: str, name: str) -> Column:
    return Column(zh, en, name, link=True)


def _named(zh: str) -> Column:
    return Column(zh, "Name", "name")


_STARTED, _ENDED = Column("开始日期", "First day", "startDate"), Column("结束日期", "Last day", "endDate")
COMMUNITIES = Listing(
    "communities", "Community", "社区", (_named("社区名称"), *_own("Community", "population", "households"))
)
PARTY_ORGANIZATIONS = Listing(
    "partyOrganizations",
    "PartyOrganization",
    "党组织",
    (_named("党组织名称"), *_own("PartyOrganization", "kind"), _link("所属单位", "Unit", "partyOrganizationOf")),
)
UNITS = Listing(
    "units",
    "Unit",
    "驻区单位",
    (_named("单位名称"), *_own("Unit", "kind", "creditCode"), _link("驻在", "Located in", "locatedIn")),
)
MEMBER_BODIES = Listing(
    "organizations",
    "Organization",
    "成员单位名单",
    (
        _named("单位名称"),
        *_own("Organization", "kind"),
        _link("所加入的组织", "Member of", "memberOf"),
        _link("席位", "Seats", "representedBy"),
    ),
)
JOINT_BODIES = Listing(
    "jointCommittees",
    "JointCommittee",
    "共建议事机构",
    (
        _named("名称"),
        *_own("JointCommittee", "kind", "meetingRhythm"),
        Column("会议次数", "Meetings", "hosts", True, "(where: {kind: {eq: MEETING}})", True),
        _link("轮值主席单位", "Chairs", "chairedBy"),
    ),
)
AGREEMENTS = Listing(
    "agreements",
    "Agreement",
    "协议台账",
    (
        Column("编号", "Number", "code"),
        _named("协议名称"),
        *_own("Agreement", "kind"),
        _link("签约方", "Parties", "parties"),
        Column("签订日期", "Signed", "startDate"),
        Column("到期日期", "Ends", "endDate"),
        _link("续签自", "Renews", "renews"),
        _link("后续协议", "Renewed by", "renewedBy"),
    ),
    by="startDate",
)
COMMITMENTS = Listing(
    "commitments",
    "Commitment",
    "承诺事项",
    (
        _named("承诺事项"),
        _link("承诺方", "Committed by", "committedBy"),
        *_own("Commitment", "quantity", "unit", "due", "fulfilledOn", "status"),
        _link("所依据的协议", "Under", "underAgreement"),
    ),
)
RESOURCES = Listing(
    "resources",
    "Resource",
    "资源清单",
    (
        _named("资源名称"),
        *_own("Resource", "kind"),
        _link("提供单位", "Offered by", "offeredBy"),
        *_own("Resource", "capacity", "unit", "availability"),
        Column("使用次数", "Uses", "shares", True, "", True),
    ),
)
SHARES = Listing(
    "shares",
    "Share",
    "资源使用记录",
    (
        _named("使用事项"),
        _link("所用资源", "Resource", "of"),
        _link("使用方", "User", "to"),
        _STARTED,
        _ENDED,
        *_own("Share", "timeSlot", "quantity", "unit", "status"),
    ),
    by="startDate",
)
NEEDS = Listing(
    "needs",
    "Need",
    "需求清单",
    (
        _named("需求"),
        *_own("Need", "kind"),
        _link("需求方", "Needed by", "neededBy"),
        *_own("Need", "quantity", "unit", "deadline"),
        Column("提出日期", "Raised", "startDate"),
        *_own("Need", "status"),
        _link("认领单位", "Claimed by", "claimedBy"),
    ),
)
PROJECTS = Listing(
    "projects",
    "Project",
    "项目清单",
    (
        _named("项目名称"),
        *_own("Project", "goal"),
        _link("认领单位", "Claimed by", "claimedBy"),
        _link("领导单位", "Led by", "ledBy"),
        _link("回应需求", "Answers", "answers"),
        _STARTED,
        _ENDED,
        *_own("Project", "status"),
    ),
)
ACTIVITIES = Listing(
    "activities",
    "Activity",
    "活动、会议记录",
    (
        _named("名称"),
        *_own("Activity", "kind"),
        _STARTED,
        _ENDED,
        _link("主办单位", "Hosts", "hostedBy"),
        _link("参加者", "Participants", "participants"),
        *_own("Activity", "resolutions"),
    ),
    by="startDate",
)
MATTERS = Listing(
    "matters",
    "Matter",
    "问题清单",
    (
        _named("事项"),
        *_own("Matter", "kind"),
        _link("提出方", "Raised by", "raisedBy"),
        _link("交办", "Assigned to", "assignedTo"),
        *_own("Matter", "step"),
        _STARTED,
        _ENDED,
        *_own("Matter", "status"),
    ),
)
LISTINGS = {
    each.root: each
    for each in (
        COMMUNITIES,
        PARTY_ORGANIZATIONS,
        UNITS,
        MEMBER_BODIES,
        JOINT_BODIES,
        AGREEMENTS,
        COMMITMENTS,
        RESOURCES,
        SHARES,
        NEEDS,
        PROJECTS,
        ACTIVITIES,
        MATTERS,
    )
}
"""The lists by their root field."""
