"""Flows of shared resources."""

from __future__ import annotations

from graph.caps import SHARING_BODIES, SHARING_FLOWS
from graph.questions.sharing import DEFAULT_KEYS, KEYS, sharing
from graph.vocabulary import MODEL
from schema.bounds import BOUNDS, LIMIT, UNPLACED
from schema.definitions import Argument, Member, input_type, object_type
from schema.entities import READING, property_member
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import HIERARCHY

_USES = Member("uses", "int", both("共享次数", "Number of uses; a use that stands for several counts as many."))
_QUANTITIES = Member("quantities", "List[SharedQuantity]", both("数量，按单位", "The quantities recorded, by unit."))


def declare_sharing() -> Member:
    """The types of the question ``sharing``, and its field."""
    enumerate_as(
        "SharingKey",
        both("分组依据", "A key by which flows are grouped."),
        [(key, both(*texts)) for key, texts in KEYS.items()],
    )
    input_type(
        "DateRange",
        both("时期，首尾两日都在内", "A period, including its first and its last day."),
        [Member("from", "Date", both("首日", "First day.")), Member("to", "Date", both("末日", "Last day."))],
    )
    object_type(
        "SharedQuantity",
        both("数量", "A quantity in one unit."),
        [
            Member("unit", "Optional[str]", both("单位", "The unit; null if none is recorded.")),
            Member("quantity", "float", both("数量", "The sum of the recorded values.")),
        ],
    )
    _declare_rows()
    return question(
        "sharing",
        "SharingView",
        both(
            "资源共享流向：由谁提供、供谁使用，按类别与时期，附合计与主要提供方；合计绝不把列名者加在其所属总数之上",
            "Flows of shared resources from providers to users, by kind and period, with totals and top providers."
            f" Totals never count a named body twice if it is part of a counted group. At most {SHARING_BODIES}"
            f" bodies of a place and {SHARING_FLOWS} flows are scanned.",
        ),
        sharing,
        _arguments(),
    )


def _declare_rows() -> None:
    object_type(
        "SharingFlow",
        both("一类流向", "Uses with the same grouping keys."),
        [
            Member("provider", "Optional[Entity]", both("提供方", "The provider; null if not grouped by it.")),
            Member("user", "Optional[Entity]", both("使用方", "The user; null if not grouped by it.")),
            Member(
                "kind", "Optional[ResourceKind]", both("类别", "The kind; null if not recorded or not grouped by it.")
            ),
            Member("period", "Optional[str]", both("时期", "The period in which the uses begin; null if unknown.")),
            _USES,
            Member("resources", "int", both("资源数", "Number of distinct resources.")),
            _QUANTITIES,
        ],
    )
    object_type(
        "SharingProvider",
        both("提供方", "A provider with the number of uses of its resources."),
        [Member("provider", "Entity", both("提供方", "The provider.")), _USES],
    )
    _declare_gifts()
    object_type(
        "SharingView",
        both("资源共享流向", "Flows of shared resources and their totals."),
        [
            Member(
                "flows", "List[SharingFlow]", both("各流向，次数多者在前", "The flows, most uses first, up to limit.")
            ),
            Member("flowsTotal", "int", both("流向数", "Number of flows.")),
            Member(
                "usesTotal", "int", both("共享次数", "Number of uses; a use that stands for several counts as many.")
            ),
            Member(
                "undatedTotal",
                "int",
                both(
                    "其中提供、使用有日期不详者的次数，facts: DATED 不含",
                    "Number of uses with a fact of unknown days; facts: DATED leaves them out.",
                ),
            ),
            _QUANTITIES,
            Member(
                "providersTotal",
                "int",
                both(
                    "提供方数",
                    "Number of providers: a group counts as many as it stands for; its listed members are not"
                    " counted again.",
                ),
            ),
            Member("usersTotal", "int", both("使用方数", "Number of users, counted in the same way.")),
            Member(
                "topProviders",
                "List[SharingProvider]",
                both("主要提供方", "The providers with most uses, up to limit."),
            ),
            Member(
                "gifts",
                "List[MoneyGift]",
                both(
                    "为共建所给的资金，近者在前，至多 limit 项",
                    "Money given for co-building, the latest first, up to limit.",
                ),
            ),
            Member("giftsTotal", "int", both("资金项数", "Number of such gifts.")),
            Member(
                "amounts",
                "List[MoneyTotal]",
                both(
                    "资金合计，按币种与计费单位",
                    "The sums of the recorded amounts, by currency and by the unit they are given per.",
                ),
            ),
            Member("amountUnknownTotal", "int", both("未记金额的项数", "Number of gifts without a recorded amount.")),
            UNPLACED,
            *BOUNDS,
        ],
    )


def _declare_gifts() -> None:
    properties = MODEL.properties("FUNDS")
    counted = [property_member(properties[name]) for name in ("currency", "per", "perEn")]
    told = ("instrument", "purpose", "purposeEn", "validFrom", "validTo", "termKnowledge", "sourceIds")
    object_type(
        "MoneyGift",
        both("一项为共建所给的资金", "Money given once, or under an agreement or project: a fact of the type FUNDS."),
        [
            Member("fact", "ID", both("所据事实", "Id of the relationship.")),
            Member("provider", "Entity", both("出资方", "The giver.")),
            Member("user", "Entity", both("受资方", "The recipient: a body, place or project.")),
            property_member(properties["amount"]),
            property_member(properties["qualifier"]),
            *counted,
            *(property_member(properties[name]) for name in told),
        ],
    )
    object_type(
        "MoneyTotal",
        both("资金合计", "The sum of amounts of the same kind."),
        [
            *counted,
            Member("amount", "float", both("金额", "The sum of the recorded values.")),
            Member(
                "exact", "bool", both("是否确数", "False if one of the amounts is approximate, a minimum or a maximum.")
            ),
        ],
    )


def _arguments() -> tuple[Argument, ...]:
    default = ", ".join(DEFAULT_KEYS)
    return (
        Argument(
            "within",
            "Optional[ID]",
            both(
                "地点 id：提供方或使用方在此地",
                "Id of a place: the provider or the user lies in it; all places by default.",
            ),
        ),
        HIERARCHY,
        Argument(
            "groupBy",
            "Optional[List[SharingKey]]",
            both(f"分组依据，默认 {default}", f"The grouping keys; {default} by default."),
        ),
        Argument(
            "between",
            "Optional[DateRange]",
            both("时期：其间至少一日有效", "Uses with at least one day in this period, in place of asOf."),
        ),
        LIMIT,
        *READING,
    )
