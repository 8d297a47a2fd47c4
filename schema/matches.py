"""Needs and offers that fit each other."""

from __future__ import annotations

from graph.caps import MATCHED_BODIES, MATCHED_NEEDS, MATCHED_OFFERS, MATCHES_EACH
from graph.questions.matches import matches
from graph.questions.parts.match_score import CRITERIA
from schema.bounds import BOUNDS, LIMIT, UNPLACED
from schema.definitions import Argument, Member, input_type, object_type
from schema.entities import READING
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both


def declare_matches() -> Member:
    """The types of the question ``matches``, and its field."""
    enumerate_as(
        "MatchCriterion",
        both("匹配依据", "A criterion of a match."),
        [(name, both(f"{zh}，至多 {most} 分", f"{en} At most {most}.")) for name, (most, zh, en) in CRITERIA.items()],
    )
    object_type(
        "MatchReason",
        both("一项依据", "One criterion of a match: its points and the explanation."),
        [
            Member("criterion", "MatchCriterion", both("依据", "The criterion.")),
            Member("points", "int", both("得分", "The points of this match.")),
            Member("outOf", "int", both("满分", "The maximum points.")),
            Member("zh", "str", both("中文说明", "The explanation in Chinese.")),
            Member("en", "str", both("英文说明", "The explanation in English.")),
        ],
    )
    object_type(
        "Match",
        both("一项匹配", "A need and a resource of one kind, in one place."),
        [
            Member("need", "Need", both("需求", "The need.")),
            Member("resource", "Resource", both("资源", "The offered resource.")),
            Member(
                "overdue",
                "bool",
                both(
                    "需求期限已过，列于最后",
                    "Whether the need's deadline has passed; such matches come after all others.",
                ),
            ),
            Member("score", "int", both("总分，0–100", "The sum of its points, from 0 to 100.")),
            Member("reasons", "List[MatchReason]", both("各项依据", "Every criterion with its points.")),
            Member(
                "place",
                "Optional[Place]",
                both("共处之地", "The nearest place that contains both; null if there is none (anywhere: true)."),
            ),
            Member(
                "steps",
                "Optional[int]",
                both(
                    "相距步数",
                    "Steps through that place between the body with the need and the provider; null if there is no"
                    " such place.",
                ),
            ),
            Member(
                "ties",
                "List[Tie]",
                both("已有共建关系", "Existing ties between the body with the need and the provider."),
            ),
        ],
    )
    input_type(
        "MatchesOf",
        both("为何而配，三者须填且只填其一", "What to match: exactly one of these."),
        [
            Member("need", "Optional[ID]", both("需求 id", "Id of a need, to find offers.")),
            Member("resource", "Optional[ID]", both("资源 id", "Id of a resource, to find needs.")),
            Member("within", "Optional[ID]", both("地点 id", "Id of a place, to match all needs and offers in it.")),
        ],
        one_of=True,
    )
    object_type("MatchView", both("供需匹配", "Needs and offers that fit each other."), _view())
    return question(
        "matches",
        "MatchView",
        both(
            "供需匹配：某项需求、某项资源，或一地之内；同类且同处一地者，附得分与依据",
            "Needs and offers matched, for one need, one resource or a place: of one kind and in one place, however"
            " large, with a score and its reasons. Needs are not matched with offers of the same body. At most the"
            f" nearest {MATCHED_BODIES} bodies, {MATCHED_OFFERS} offers and {MATCHED_NEEDS} needs are scanned.",
        ),
        matches,
        (
            Argument("of", "MatchesOf", both("为何而配：三者之一", "What to match: a need, a resource, or a place.")),
            Argument(
                "anywhere",
                "Optional[bool]",
                both(
                    "是否不限同一地，默认否",
                    "Whether to match also needs and offers that have no place in common; false by default.",
                ),
            ),
            Argument(
                "hierarchy",
                "Optional[Hierarchy]",
                both("体系", "The hierarchy that defines which places lie in others."),
            ),
            LIMIT,
            Argument(
                "each",
                "Optional[int]",
                both(
                    f"每项需求至多几项，默认 {MATCHES_EACH}",
                    f"Maximum number of matches for one need; {MATCHES_EACH} by default.",
                ),
            ),
            *READING,
        ),
    )


def _view() -> list[Member]:
    return [
        Member("matches", "List[Match]", both("匹配，分高者在前", "The matches, best first, then by id.")),
        Member("matchesTotal", "int", both("匹配总数", "Number of matches before limit and each truncate the list.")),
        Member("needsTotal", "int", both("需求数", "Number of open needs.")),
        Member(
            "unmatched",
            "List[Need]",
            both("无匹配的需求", "Needs without a match, by id; always empty for a resource."),
        ),
        Member(
            "withoutKindTotal",
            "int",
            both(
                "未分类而无法比较者",
                "Number of needs without a kind, which are therefore not compared; for a resource 1 if it has no"
                " kind, otherwise 0.",
            ),
        ),
        Member(
            "amountsNotComparedTotal",
            "int",
            both(
                "数量无法比较的匹配数",
                "Number of matches whose amounts cannot be compared, because one is missing or the units differ.",
            ),
        ),
        Member("unmatchedTotal", "int", both("无匹配的需求数", "Number of needs without a match.")),
        UNPLACED,
        *BOUNDS,
    ]
