"""How a network changed between two days."""

from __future__ import annotations

from graph.caps import COMPARED_TIES
from graph.questions.network_diff import network_diff
from schema.bounds import BOUNDS, LIMIT
from schema.co_builders import tie_members
from schema.definitions import Argument, Member, object_type
from schema.entities import FACTS
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both
from schema.within import IN_PLACE


def _list(name: str, type_: str, zh: str, en: str, *, known: bool = True) -> tuple[Member, Member]:
    """A list of differences, and its total."""
    total = both(f"{zh}：总数", "Total number." if known else f"Total number; null beyond {COMPARED_TIES} ties.")
    return Member(name, f"List[{type_}]", both(zh, en)), Member(
        f"{name}Total", "int" if known else "Optional[int]", total
    )


def _declare_rows() -> None:
    enumerate_as(
        "SeatChangeKind",
        both("席位变化", "How a seat changed."),
        [
            ("ADDED", both("新设", "It is new.")),
            ("REMOVED", both("撤销", "It was removed.")),
            ("CHANGED", both("换人或改变归属", "Its holders or represented bodies changed.")),
        ],
    )
    object_type(
        "SeatChange",
        both("席位的变化", "A seat of a joint body that differs between the two days."),
        [
            Member("post", "Post", both("席位", "The seat.")),
            Member("change", "SeatChangeKind", both("变化", "How it changed.")),
            Member("holdersBefore", "List[Member]", both("原任职者", "Holders on the first day.")),
            Member("holdersAfter", "List[Member]", both("现任职者", "Holders on the second day.")),
            Member("representedBefore", "List[Entity]", both("原归属", "Represented bodies on the first day.")),
            Member("representedAfter", "List[Entity]", both("现归属", "Represented bodies on the second day.")),
        ],
    )
    object_type(
        "TieChange",
        both(
            "共建关系的变化", "A tie present on only one of the two days, or with some of its bodies only on that day."
        ),
        [
            *tie_members(),
            Member(
                "pairs", "int", both("所形成的共建关系对数", "Number of pairs of bodies that it ties only on that day.")
            ),
            Member("bodies", "List[Entity]", both("这些对中的各方", "The bodies of these pairs, by id, up to limit.")),
        ],
    )


def _declare_lineage() -> None:
    enumerate_as(
        "CommitmentChangeKind",
        both("承诺变化", "How a commitment differs from that of the previous agreement."),
        [
            ("KEPT", both("延续", "The same quantity in the same unit.")),
            ("CHANGED", both("数量变化", "Another quantity or unit.")),
            ("ADDED", both("新增", "The earlier agreement had no such commitment.")),
            ("DROPPED", both("取消", "The later agreement has no such commitment.")),
        ],
    )
    object_type(
        "CommitmentChange",
        both(
            "续签前后的一项承诺", "A commitment of an agreement and the corresponding one of the agreement it renews."
        ),
        [
            Member("change", "CommitmentChangeKind", both("变化", "How it changed.")),
            Member("before", "Optional[Commitment]", both("原承诺", "The commitment of the earlier agreement.")),
            Member("after", "Optional[Commitment]", both("新承诺", "The commitment of the later agreement.")),
        ],
    )
    object_type(
        "LineageChange",
        both("沿革与续签", "A thing that arose from another between the two days."),
        [
            Member(
                "relationshipType",
                "RelationshipType",
                both("关系", "Type of the relationship: founding, succession or renewal."),
            ),
            Member(
                "kind",
                "Optional[str]",
                both("方式", "For a succession: MERGED, SPLIT …; for a founding: as published."),
            ),
            Member("fact", "ID", both("所据事实", "Id of the relationship.")),
            Member("before", "Entity", both("前者", "The founder, predecessor, or earlier agreement.")),
            Member("after", "Entity", both("后者", "The founded thing, the successor, or the later agreement.")),
            Member("validFrom", "Date", both("生效日", "First day of the relationship.")),
            Member("sourceIds", "List[ID]", both("出处标识", "Ids of the sources that state it.")),
            Member(
                "commitments",
                "List[CommitmentChange]",
                both(
                    "续签前后的承诺对照",
                    "For a renewal, the compared commitments of both agreements; empty for other types.",
                ),
            ),
        ],
    )


def declare_network_diff() -> Member:
    """The types of the question ``networkDiff``, and its field."""
    _declare_rows()
    _declare_lineage()
    object_type(
        "NetworkDiff",
        both("两日之间网络的变化", "The difference of the network of a place between two days."),
        [
            Member("place", "Entity", both("范围", "The place.")),
            *_list(
                "joined", "Organization", "新加入的单位", "Named bodies in the place only on the second day, by id."
            ),
            *_list("left", "Organization", "已离开的单位", "Named bodies in the place only on the first day, by id."),
            *_list(
                "agreementsSigned",
                "Agreement",
                "新签协议",
                "Agreements of bodies in the place only on the second day.",
            ),
            *_list(
                "agreementsLapsed", "Agreement", "到期协议", "Agreements of bodies in the place only on the first day."
            ),
            *_list("seatsChanged", "SeatChange", "席位变化", "Changed seats of the joint bodies in the place, by id."),
            *_list(
                "tiesGained",
                "TieChange",
                "新增的共建关系",
                "Ties of named bodies in the place present only on the second day, each with its pairs, by reason.",
                known=False,
            ),
            *_list(
                "tiesLost",
                "TieChange",
                "失去的共建关系",
                "Ties of named bodies in the place present only on the first day.",
                known=False,
            ),
            Member(
                "tiesGainedPairsTotal",
                "Optional[int]",
                both(
                    "新增共建关系的对数",
                    f"Number of newly tied pairs, summed over the ties; null beyond {COMPARED_TIES} ties.",
                ),
            ),
            Member(
                "tiesLostPairsTotal",
                "Optional[int]",
                both(
                    "失去共建关系的对数",
                    f"Number of pairs that lost a tie, summed over the ties; null beyond {COMPARED_TIES} ties.",
                ),
            ),
            *_list(
                "resourcesAdded",
                "Resource",
                "新增资源",
                "Resources that bodies in the place offer only on the second day.",
            ),
            *_list(
                "lineage",
                "LineageChange",
                "沿革与续签",
                "Foundings, successions and renewals that hold on the second day but not on the first, by id.",
            ),
            Member(
                "notComparedTotal",
                "int",
                both(
                    "未比较的群体或隐名主体数",
                    "Number of bodies and communities in the place that are not compared, because they are groups"
                    " or their names are hidden.",
                ),
            ),
            *_list(
                "resourcesWithdrawn",
                "Resource",
                "撤回的资源",
                "Resources that bodies in the place offer only on the first day.",
            ),
            *BOUNDS,
        ],
    )
    return question(
        "networkDiff",
        "NetworkDiff",
        both(
            "两日之间：单位进出、协议签订与到期、席位变化、共建关系增减、资源增减",
            "Units joined and left, agreements signed and lapsed, seats changed, ties gained and lost, resources added"
            " and withdrawn: the difference of two views.",
        ),
        network_diff,
        (
            *IN_PLACE,
            Argument("from", "Date", both("第一日", "The first day.")),
            Argument("to", "Date", both("第二日，不得早于第一日", "The second day, not before the first.")),
            LIMIT,
            FACTS,
        ),
    )
