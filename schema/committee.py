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
    "MEMBERS": ("委员人数", "Number of members."),
    "SECRETARIES": ("书记职数", "Number of secretaries."),
    "DEPUTIES": ("副书记职数", "Number of deputy secretaries."),
    "SHARE": ("构成比例", "The share of a kind of unit, in per cent."),
}


def _declare_rules() -> None:
    rules = [(name, both(*texts)) for name, texts in _RULES.items()]
    enumerate_as("CommitteeRuleKind", both("构成规则的类别", "The subject of a rule of composition."), rules)
    for name, texts, values in (
        ("SeatState", ("席位状态", "The state of the seats of a post on a date."), STATES),
        ("RuleGap", ("尚缺的记录", "Records that are missing for a verdict on a rule."), MISSING),
    ):
        enumerate_as(name, both(*texts), [(value, both(*told)) for value, told in values.items()])
    object_type(
        "CommitteeRule",
        both("一条构成规则及其执行", "One rule of composition, and whether it is met."),
        [
            Member("rule", "CommitteeRuleKind", both("类别", "The subject of the rule.")),
            Member("text", "Optional[str]", both("比例规则原文", "A share rule as written; null for other rules.")),
            Member(
                "minimum",
                "Optional[float]",
                both("下限，人数或百分比", "Minimum: number of people, or for a share the per cent."),
            ),
            Member(
                "maximum",
                "Optional[float]",
                both("上限，人数或百分比", "Maximum: number of people, or for a share the per cent."),
            ),
            Member(
                "seats", "Optional[int]", both("所设席位数", "Number of seats; null if the rule is not understood.")
            ),
            Member(
                "held", "Optional[int]", both("在任人数", "Number of held seats; null if the rule is not understood.")
            ),
            Member("seatShare", "Optional[float]", both("占席位百分比", "Per cent of all seats.")),
            Member("heldShare", "Optional[float]", both("占在任委员的百分比", "Per cent of all held seats.")),
            Member(
                "seatsMeet",
                "Optional[bool]",
                both("席位合规，无法判断则为空", "Whether the seats meet the rule; null if unknown."),
            ),
            Member(
                "holdersMeet",
                "Optional[bool]",
                both("在任合规，无法判断则为空", "Whether the holders meet the rule; null if unknown."),
            ),
            Member(
                "missing",
                "List[RuleGap]",
                both("无法判断时尚缺的记录", "The missing records if a verdict is null because of them."),
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
                both(
                    "单位类别；党组织按其所属单位",
                    "Kind of unit; for a Party body the kind of its unit; null for seats without a kind.",
                ),
            ),
            Member("posts", "int", both("职务数", "Number of posts.")),
            Member("seats", "int", both("席位数", "Number of seats.")),
            Member("held", "int", both("在任人数", "Number of held seats.")),
            Member("seatShare", "Optional[float]", both("占席位百分比", "Per cent of all seats.")),
            Member("heldShare", "Optional[float]", both("占在任委员的百分比", "Per cent of all held seats.")),
        ],
    )


def _declare_posts() -> None:
    object_type(
        "CommitteeHolder",
        both("在任者", "A holder of a post."),
        [
            Member("member", "Member", both("任职人员", "The office-holder.")),
            Member("onBehalfOf", "Optional[str]", both("代表单位 id", "Id of the body that the holder represents.")),
            Member("validFrom", "Optional[Date]", both("起", "First day; null if unknown.")),
            Member("validTo", "Optional[Date]", both("止", "Last day; null if unknown or open.")),
            Member(
                "ends",
                "Optional[Date]",
                both("任期届满日", "Last day of the term, recorded or computed from its length in months."),
            ),
            Member(
                "endStated",
                "Optional[bool]",
                both(
                    "届满日已记录，否则按任期月数推算",
                    "Whether that day is recorded; otherwise it is computed from the months of a term.",
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
            Member("role", "Optional[PostRole]", both("职务类别", "The kind of post.")),
            Member(
                "counts",
                "bool",
                both("是否计入委员", f"Whether its holders are members of the body; false for {serving}."),
            ),
            Member("least", "int", both("席位下限", "Minimum number of seats.")),
            Member("most", "int", both("席位上限", "Maximum number of seats.")),
            Member("held", "int", both("在任人数", "Number of people who hold it.")),
            Member(
                "vacant",
                "int",
                both(
                    "已知空缺数：有空缺记录，或名册完整而任期已满",
                    "Number of known vacant seats: recorded as vacant, or left by their holder if the register is"
                    " kept.",
                ),
            ),
            Member(
                "unrecorded",
                "int",
                both(
                    "未记录数：不知有无任职者",
                    "Of the minimum seats, those with neither a recorded holder nor a recorded vacancy; they do not"
                    " count as vacant.",
                ),
            ),
            Member("state", "Optional[SeatState]", both("席位状态", "The state of its seats; null for occupants.")),
            Member(
                "occupants",
                "bool",
                both(
                    "所述为何人任职，不另计席位",
                    "Whether the post describes members who are counted in other posts; it adds no seats.",
                ),
            ),
            Member("kinds", "List[OrganizationKind]", both("所代表单位的类别", "Kinds of units that it represents.")),
            Member(
                "represented",
                "List[Entity]",
                both("所代表者，按 id", "Bodies and places that it is reserved for, by id."),
            ),
            Member(
                "representedTotal", "int", both("所代表者总数", "Number of bodies and places that it is reserved for.")
            ),
            Member("holders", "List[CommitteeHolder]", both("在任者", "The holders.")),
        ],
    )
    object_type(
        "CommitteeExpiry",
        both("即将届满的任期", "A term that ends soon."),
        [
            Member("post", "CommitteePost", both("职务", "The post.")),
            Member("holder", "CommitteeHolder", both("在任者", "The holder, with the end of the term.")),
            Member("overdue", "bool", both("已超期", "Whether the term is over and the holder is still in office.")),
        ],
    )
    object_type(
        "CommitteeInterlock",
        both("交叉任职", "A holder of a seat who also holds a post in another body."),
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
            Member("postsTotal", "int", both("职务总数", f"Number of posts; at most {COMMITTEE_ROWS} are scanned.")),
            Member("seatsTotal", "int", both("已记录的委员席位总数", "Number of recorded seats of members.")),
            Member("heldSeatsTotal", "int", both("已记录的在任委员总数", "Number of these that are recorded as held.")),
            Member(
                "kinds",
                "List[CommitteeKind]",
                both(
                    "按所代表单位类别的席位；兼代表两类者各计一次",
                    "Seats by kind of represented unit; a seat for two kinds counts under both.",
                ),
            ),
            Member("vacancies", "List[CommitteePost]", both("有空缺的职务", "Posts with vacant seats.")),
            Member("vacantSeatsTotal", "int", both("空缺席位总数", "Number of known vacant seats.")),
            Member(
                "unrecorded",
                "List[CommitteePost]",
                both("任职情况未记录的职务", "Posts with unrecorded seats."),
            ),
            Member("unrecordedSeatsTotal", "int", both("任职情况未记录的席位总数", "Number of unrecorded seats.")),
            Member(
                "expiring",
                "List[CommitteeExpiry]",
                both("即将届满的任期，先届满者在前", "Terms that end soon, soonest first."),
            ),
            Member("expiringTotal", "int", both("即将届满总数", "Number of terms that end soon.")),
            Member(
                "interlocks",
                "List[CommitteeInterlock]",
                both("交叉任职", "Posts that its holders have in other bodies."),
            ),
            Member("interlocksTotal", "int", both("交叉任职总数", "Number of such posts.")),
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
            "Whether a joint body meets its rules; its seats by kind of unit, vacancies, terms that end soon,"
            " interlocking posts.",
        ),
        committee,
        (
            OF_JOINT_BODY,
            Argument(
                "expiringWithin",
                "Optional[int]",
                both(
                    f"几个月内届满，默认 {TERM_MONTHS.default}",
                    f"Terms that end within this number of months; {TERM_MONTHS.default} by default.",
                ),
            ),
            LIMIT,
            *READING,
        ),
    )
