"""The seats of a joint body."""

from __future__ import annotations

from graph.caps import COMMITTEE_ROWS, TERM_MONTHS
from graph.questions.committee import committee
from graph.semantics.composition import MISSING, SERVING, STATES
from schema.bounds import BOUNDS, LIMIT
from schema.definitions import Argument, Member, object_type
from schema.entities import READING
from schema.enums import enumerate_as
from schema.questions import OF_JOINT_BODY, question
from schema.texts import both

_RULES = {
    "MEMBERS": ("委员人数", "How many members it has."),
    "SECRETARIES": ("书记职数", "How many secretaries it has."),
    "DEPUTIES": ("副书记职数", "How many deputy secretaries it has."),
    "SHARE": ("构成比例", "The share of a kind of unit, in per cent."),
}


def _declare_rules() -> None:
    rules = [(name, both(*texts)) for name, texts in _RULES.items()]
    enumerate_as("CommitteeRuleKind", both("构成规则的类别", "What a rule of composition is about."), rules)
    for name, texts, values in (
        ("SeatState", ("席位状态", "What is known of the seats of a post on a date."), STATES),
        ("RuleGap", ("尚缺的记录", "What would have to be recorded for a verdict on a rule."), MISSING),
    ):
        enumerate_as(name, both(*texts), [(value, both(*told)) for value, told in values.items()])
    object_type(
        "CommitteeRule",
        both("一条构成规则及其执行", "One rule of composition, and whether it is kept."),
        [
            Member("rule", "CommitteeRuleKind", both("类别", "What it is about.")),
            Member("text", "Optional[str]", both("比例规则原文", "A share rule as written; null for the others.")),
            Member(
                "minimum", "Optional[float]", both("下限，人数或百分比", "At least; people, or per cent of a share.")
            ),
            Member(
                "maximum", "Optional[float]", both("上限，人数或百分比", "At most; people, or per cent of a share.")
            ),
            Member("seats", "Optional[int]", both("所设席位数", "Seats that there are; null where not understood.")),
            Member("held", "Optional[int]", both("在任人数", "Seats that are held; null where not understood.")),
            Member("seatShare", "Optional[float]", both("占席位百分比", "Per cent of all seats.")),
            Member("heldShare", "Optional[float]", both("占在任委员的百分比", "Per cent of all seats that are held.")),
            Member(
                "seatsMeet",
                "Optional[bool]",
                both("席位合规，无法判断则为空", "Whether the seats keep it; null where that cannot be said."),
            ),
            Member(
                "holdersMeet",
                "Optional[bool]",
                both("在任合规，无法判断则为空", "Whether those in office keep it; null where that cannot be said."),
            ),
            Member(
                "missing",
                "List[RuleGap]",
                both("无法判断时尚缺的记录", "What is not recorded, where a verdict is null for want of it."),
            ),
        ],
    )
    object_type(
        "CommitteeKind",
        both("某类单位的席位", "The seats of one kind of unit."),
        [
            Member(
                "kind",
                "Optional[OrganizationKind]",
                both("单位类别；党组织按其所属单位", "Kind of unit; of a Party body that of its unit; null: of none."),
            ),
            Member("posts", "int", both("职务数", "How many posts.")),
            Member("seats", "int", both("席位数", "How many seats.")),
            Member("held", "int", both("在任人数", "How many are held.")),
            Member("seatShare", "Optional[float]", both("占席位百分比", "Per cent of all seats.")),
            Member("heldShare", "Optional[float]", both("占在任委员的百分比", "Per cent of all that are held.")),
        ],
    )


def _declare_posts() -> None:
    object_type(
        "CommitteeHolder",
        both("在任者", "Somebody in office."),
        [
            Member("member", "Member", both("任职人员", "The office-holder.")),
            Member("onBehalfOf", "Optional[str]", both("代表单位 id", "Id of the body that the holder stands for.")),
            Member("validFrom", "Optional[Date]", both("起", "First day; null where unknown.")),
            Member("validTo", "Optional[Date]", both("止", "Last day; null where unknown or open.")),
            Member("ends", "Optional[Date]", both("任期届满日", "Last day of the term, recorded or by its months.")),
            Member(
                "endStated",
                "Optional[bool]",
                both(
                    "届满日已记录，否则按任期月数推算",
                    "Whether that day is recorded; else the months of a term give it.",
                ),
            ),
            Member("fact", "ID", both("所据事实", "Id of the fact.")),
            Member("sourceIds", "List[ID]", both("出处标识", "Ids of the sources that state it.")),
        ],
    )
    serving = ", ".join(sorted(SERVING))
    object_type(
        "CommitteePost",
        both("职务及其席位", "A post of the body, its seats and holders."),
        [
            Member("post", "Post", both("职务", "The post.")),
            Member("role", "Optional[PostRole]", both("职务类别", "Its kind.")),
            Member(
                "counts",
                "bool",
                both("是否计入委员", f"Whether its holders are members of the body; not so for {serving}."),
            ),
            Member("least", "int", both("席位下限", "Fewest seats.")),
            Member("most", "int", both("席位上限", "Most seats.")),
            Member("held", "int", both("在任人数", "How many hold it.")),
            Member(
                "vacant",
                "int",
                both(
                    "已知空缺数：有空缺记录，或名册完整而任期已满",
                    "Seats known to be vacant: recorded so, or left by their holder where the register is kept.",
                ),
            ),
            Member(
                "unrecorded",
                "int",
                both("未记录数：不知有无任职者", "Of the fewest seats those of which neither is recorded: no vacancy."),
            ),
            Member("state", "Optional[SeatState]", both("席位状态", "What is known of its seats; null for occupants.")),
            Member(
                "occupants",
                "bool",
                both("所述为何人任职，不另计席位", "Whether it says who sits in the body, which is no further seat."),
            ),
            Member("kinds", "List[OrganizationKind]", both("所代表单位的类别", "Kinds of unit it stands for.")),
            Member("represented", "List[Entity]", both("所代表者，按 id", "Whom it is reserved for, by id.")),
            Member("representedTotal", "int", both("所代表者总数", "How many it is reserved for.")),
            Member("holders", "List[CommitteeHolder]", both("在任者", "Who holds it.")),
        ],
    )
    object_type(
        "CommitteeExpiry",
        both("即将届满的任期", "A term that ends soon."),
        [
            Member("post", "CommitteePost", both("职务", "The post.")),
            Member("holder", "CommitteeHolder", both("在任者", "Who holds it, until when.")),
            Member("overdue", "bool", both("已超期", "Whether the term is over and the holder still there.")),
        ],
    )
    object_type(
        "CommitteeInterlock",
        both("交叉任职", "A holder of a seat who holds a post in another body too."),
        [
            Member("member", "Member", both("任职人员", "The office-holder.")),
            Member("body", "Entity", both("另一组织或地方", "The other body or place.")),
            Member("post", "Post", both("在该组织所任职务", "The post held there.")),
        ],
    )


def _declare_view() -> None:
    object_type(
        "CommitteeView",
        both("联合组织的席位与构成", "The seats of a joint body on a date."),
        [
            Member("committee", "JointCommittee", both("联合组织", "The joint body.")),
            Member(
                "registerKept",
                "bool",
                both(
                    "席位名册是否完整",
                    "Whether every seat and holder is recorded; otherwise there may be more of both.",
                ),
            ),
            Member("rules", "List[CommitteeRule]", both("构成规则及其执行", "Its rules of composition.")),
            Member("posts", "List[CommitteePost]", both("职务，按 id", "Its posts, by id.")),
            Member("postsTotal", "int", both("职务总数", f"How many posts; at most {COMMITTEE_ROWS} are scanned.")),
            Member("seatsTotal", "int", both("已记录的委员席位总数", "How many seats of members are recorded.")),
            Member("heldSeatsTotal", "int", both("已记录的在任委员总数", "How many of them are recorded as held.")),
            Member(
                "kinds",
                "List[CommitteeKind]",
                both(
                    "按所代表单位类别的席位；兼代表两类者各计一次",
                    "Seats by kind of represented unit; one of two kinds counts under each.",
                ),
            ),
            Member("vacancies", "List[CommitteePost]", both("有空缺的职务", "Posts with vacant seats.")),
            Member("vacantSeatsTotal", "int", both("空缺席位总数", "How many seats are known to be vacant.")),
            Member(
                "unrecorded",
                "List[CommitteePost]",
                both("任职情况未记录的职务", "Posts with seats that are unrecorded."),
            ),
            Member("unrecordedSeatsTotal", "int", both("任职情况未记录的席位总数", "How many seats are unrecorded.")),
            Member(
                "expiring",
                "List[CommitteeExpiry]",
                both("即将届满的任期，先届满者在前", "Terms soon to end, soonest first."),
            ),
            Member("expiringTotal", "int", both("即将届满总数", "How many end soon.")),
            Member(
                "interlocks", "List[CommitteeInterlock]", both("交叉任职", "Posts its holders have in other bodies.")
            ),
            Member("interlocksTotal", "int", both("交叉任职总数", "How many there are.")),
            *BOUNDS,
        ],
    )


def declare_committee() -> Member:
    """The types of the question ``committee``, and its field."""
    _declare_rules()
    _declare_posts()
    _declare_view()
    return question(
        "committee",
        "CommitteeView",
        both(
            "联合组织的构成是否合规、席位代表、空缺、届满与交叉任职",
            "A joint body against its rules: seats by kind of unit, vacancies, terms soon to end, interlocking posts.",
        ),
        committee,
        (
            OF_JOINT_BODY,
            Argument(
                "expiringWithin",
                "Optional[int]",
                both(
                    f"几个月内届满，默认 {TERM_MONTHS.default}",
                    f"Terms that end within so many months; {TERM_MONTHS.default} by default.",
                ),
            ),
            LIMIT,
            *READING,
        ),
    )
