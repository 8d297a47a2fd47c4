"""How one body is joined to another."""

from __future__ import annotations

from graph.caps import PATH_ENDS, PATH_LENGTH, PATH_LINKS, PATHS_FOUND, PATHS_HELD
from graph.questions.paths import paths
from graph.vocabulary import MODEL
from schema.bounds import BOUNDS
from schema.co_builders import REASONS, tie_members
from schema.definitions import Argument, Member, input_type, object_type
from schema.entities import READING
from schema.enums import enumerate_as
from schema.questions import question
from schema.texts import both


def declare_paths() -> Member:
    """The types of the question ``paths``, and its field."""
    enumerate_as(
        "RelationshipType",
        both("关系类型", "A type of relationship."),
        [(each.type, both(each.zh, each.en)) for each in MODEL.relationships],
    )
    input_type(
        "PathAvoid",
        both(
            "路径不得经过者：两端不受限",
            "What a path never goes through: neither in its middle nor as what a tie comes from. Its ends may be such.",
        ),
        [
            Member("ids", "Optional[List[ID]]", both("这些标识", "Things with these ids.")),
            Member("types", "Optional[List[EntityType]]", both("这些类型", "Things of these types.")),
        ],
    )
    _declare_answer()
    return question(
        "paths",
        "PathAnswer",
        both(
            "两者之间如何相连：由短到长，可有多条，逐步说明",
            "How one thing is joined to another on a date: several ways, shortest first, told step by step. Over ties,"
            " or over the relationship types named, in either direction. Groups are never in the middle, and no path"
            " comes to a thing twice.",
        ),
        paths,
        (
            Argument("from", "ID", both("起点 id", "Id of the start.")),
            Argument("to", "ID", both("终点 id", "Id of the end.")),
            REASONS,
            Argument(
                "relationshipTypes",
                "Optional[List[RelationshipType]]",
                both(
                    "改循这些类型的关系，而非共建关系；不与 reasons 并用",
                    "Go over relationships of these types instead of ties; excludes reasons.",
                ),
            ),
            Argument("avoid", "Optional[PathAvoid]", both("不得经过者", "What no path goes through.")),
            Argument(
                "maxLength",
                "Optional[int]",
                both(
                    f"至多几步，默认 {PATH_LENGTH.default}，最多 {PATH_LENGTH.most}",
                    f"At most this many steps; {PATH_LENGTH.default} by default, {PATH_LENGTH.most} at most.",
                ),
            ),
            Argument(
                "first",
                "Optional[int]",
                both(
                    f"至多几条，默认 {PATHS_FOUND.default}，最多 {PATHS_FOUND.most}",
                    f"At most this many paths; {PATHS_FOUND.default} by default, {PATHS_FOUND.most} at most.",
                ),
            ),
            *READING,
        ),
    )


def _declare_answer() -> None:
    others = tie_members()[1:]
    object_type(
        "PathLink",
        both("路径上相邻两者之间的一项关系", "One tie or relationship that joins two neighbours on a path."),
        [
            Member("reason", "Optional[TieReason]", both("缘由；循关系时为空", "Reason of a tie; else null.")),
            Member(
                "relationshipType",
                "Optional[RelationshipType]",
                both("关系类型；循共建关系时为空", "Type of a relationship; null for a tie."),
            ),
            Member(
                "forward",
                "Optional[bool]",
                both(
                    "关系方向是否与路径一致；无方向者为空",
                    "Whether the relationship runs the way of the path; null where it has no direction, and for ties.",
                ),
            ),
            *others,
        ],
    )
    object_type(
        "PathStep",
        both("路径的一步", "One step of a path."),
        [
            Member("from", "Entity", both("自", "Where it begins.")),
            Member("to", "Entity", both("至", "Where it leads.")),
            Member("links", "List[PathLink]", both("两者之间的各项关系", "All that joins the two.")),
        ],
    )
    object_type(
        "Path",
        both("一条路径", "One path."),
        [
            Member("length", "int", both("步数", "Number of steps.")),
            Member("nodes", "List[Entity]", both("沿途各点，含两端", "What it passes, both ends included.")),
            Member("steps", "List[PathStep]", both("各步", "Its steps.")),
            Member("sentenceZh", "str", both("中文一句话", "The path as one Chinese sentence.")),
            Member("sentenceEn", "str", both("英文一句话", "The path as one English sentence.")),
        ],
    )
    object_type(
        "PathAnswer",
        both(
            "所得路径；每步至多追踪若干主体，越限则不完整",
            f"The paths found. At each length the links of {PATH_ENDS} things are followed, {PATH_LINKS} of each,"
            f" and {PATHS_HELD} paths held, at most; where that cut the search, a path may be missing and complete"
            " is false.",
        ),
        [
            Member("paths", "List[Path]", both("由短到长", "Shortest first, then by the ids on the way.")),
            Member(
                "fromUntiedReason",
                "Optional[UntiedReason]",
                both(
                    "起点为何不可能有共建关系",
                    "Why no tie leads from the start; null where one can, or relationships are followed.",
                ),
            ),
            Member(
                "toUntiedReason",
                "Optional[UntiedReason]",
                both(
                    "终点为何不可能有共建关系",
                    "Why no tie leads to the end; null where one can, or relationships are followed.",
                ),
            ),
            *BOUNDS,
        ],
    )
