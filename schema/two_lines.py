"""Two lines at once: dual management and double registration."""

from __future__ import annotations

from graph.questions.two_lines import double_registration, dual_management
from graph.vocabulary import MODEL
from schema.bounds import BOUNDS, LIMIT
from schema.definitions import Argument, Member, object_type
from schema.entities import READING, property_member
from schema.questions import question
from schema.texts import both
from schema.within import ANYWHERE

_ARGUMENTS: tuple[Argument, ...] = (*ANYWHERE, LIMIT, *READING)


def _fact_members(type_: str, names: tuple[str, ...]) -> list[Member]:
    """The fields of a fact: its id and some of its properties."""
    properties = MODEL.properties(type_)
    told = [property_member(properties[name]) for name in (*names, "validFrom", "validTo", "sourceIds")]
    return [Member("fact", "ID", both("所据事实", "Id of the relationship.")), *told]


def _declare_view(name: str, zh: str, en: str, line: str, members: list[Member], more: tuple[Member, ...] = ()) -> None:
    """The types of one question: the view, a subject with two lines, and a line."""
    object_type(f"{name}Line", both(f"{zh}的一条线", f"One line of {en}."), members)
    object_type(
        f"{name}Subject",
        both(f"{zh}者", f"A body or group with two lines of {en}."),
        [
            Member("node", "Entity", both("对象", "The body or group.")),
            Member("recorded", "bool", both("记有两条线", "Whether two lines are recorded.")),
            Member(
                "stated",
                "bool",
                both("来源明言", "Whether a source states that there are two lines, recorded or not."),
            ),
            Member(f"{line}Total", "int", both("线数", "Number of lines.")),
            Member(line, f"List[{name}Line]", both("各条线", "All lines in force, by the id of their facts.")),
        ],
    )
    object_type(
        f"{name}View",
        both(zh, f"The bodies and groups with two lines of {en} on a date."),
        [
            Member(
                "subjects", f"List[{name}Subject]", both("对象，按 id", "The bodies and groups, by id, up to limit.")
            ),
            Member("subjectsTotal", "int", both("总数", "Number of these bodies and groups.")),
            Member(
                "undatedTotal",
                "int",
                both(
                    "仅凭日期不详的事实而列入者的数目，facts: DATED 不含",
                    "How many of them have two lines only by facts with unknown days; facts: DATED leaves them out.",
                ),
            ),
            *more,
            *BOUNDS,
        ],
    )


def _declare_numbers() -> tuple[Member, ...]:
    """The numbers of in-service members registered with a community: in total, by kind of unit, by community."""
    numbers = [
        Member("groups", "int", both("在职党员群体数", "Number of groups of in-service members.")),
        Member("members", "int", both("党员数", "Number of members of the groups whose numbers are all recorded.")),
        Member(
            "registeredMin",
            "int",
            both(
                "报到人数下限", "Minimum number of them who have registered: for each group the largest single number."
            ),
        ),
        Member(
            "registeredMax",
            "int",
            both(
                "报到人数上限",
                "Maximum number: for each group the sum over communities, at most its size; members who register"
                " twice are in both.",
            ),
        ),
        Member(
            "rateMin",
            "Optional[float]",
            both("报到率下限", "Minimum rate, from 0 to 1; null if there are no known members."),
        ),
        Member("rateMax", "Optional[float]", both("报到率上限", "Maximum rate.")),
        Member("exact", "bool", both("是否确数", "Whether the sizes of the groups are exact, not approximate.")),
        Member(
            "unrecordedGroupsTotal",
            "int",
            both(
                "未记录的群体数",
                "Number of groups not counted above, because their size or a registration is not recorded.",
            ),
        ),
        Member(
            "unrecordedMembersTotal",
            "int",
            both("未记录报到的党员数", "Number of members of these groups, if known."),
        ),
    ]
    object_type("RegistrationNumbers", both("报到人数", "In-service members and how many have registered."), numbers)
    kind = Member(
        "kind",
        "Optional[OrganizationKind]",
        both("单位类别，不详则为空", "Kind of their unit; null if it is unknown or not unique."),
    )
    object_type("RegistrationOfKind", both("某类单位的报到人数", "The members of one kind of unit."), [kind, *numbers])
    community = Member("community", "Place", both("社区", "The community of registration."))
    object_type(
        "RegistrationAtCommunity",
        both("某社区的报到人数", "The members registered with one community."),
        [community, *numbers],
    )
    return (
        Member(
            "numbers", "RegistrationNumbers", both("在职党员报到人数", "In-service members, and how many registered.")
        ),
        Member("byUnitKind", "List[RegistrationOfKind]", both("按单位类别", "The same by kind of unit, up to limit.")),
        Member("byCommunity", "List[RegistrationAtCommunity]", both("按社区", "The same by community, up to limit.")),
    )


def declare_two_lines() -> list[Member]:
    """The types of ``dualManagement`` and ``doubleRegistration``, and their fields."""
    manager = Member("manager", "Entity", both("管理者", "The managing body."))
    host = Member("host", "Entity", both("接收者", "The host of the registration."))
    _declare_view(
        "DualManagement",
        "双重管理",
        "management",
        "lines",
        [manager, *_fact_members("SUBORDINATE_TO", ("line", "dual"))],
    )
    _declare_view(
        "DoubleRegistration",
        "双报到",
        "registration",
        "registrations",
        [host, *_fact_members("REGISTERED_AT", ("bond", "form", "condition", "count"))],
        _declare_numbers(),
    )
    return [
        question(
            "dualManagement",
            "DualManagementView",
            both(
                "双重管理：同时受两条线、两个主体管理者，及其管理者",
                "Bodies and groups managed by two bodies in two lines at once, as recorded or as a source states,"
                " with their managers.",
            ),
            dual_management,
            _ARGUMENTS,
        ),
        question(
            "doubleRegistration",
            "DoubleRegistrationView",
            both(
                "双报到：同时在两处报到者，及其接收者",
                "Groups and bodies registered with two hosts at once, as recorded or as a source states, with both"
                " hosts.",
            ),
            double_registration,
            _ARGUMENTS,
        ),
    ]
