"""Paths from one body to another."""

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
            "Things that paths avoid: they are neither intermediate nodes nor the via of a tie. The ends of a path"
            " may be such things.",
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
            "The paths from one thing to another on a date: several ways, shortest first, step by step, over ties"
            " or over the given relationship types, in either direction. Groups are never intermediate nodes, and"
            " no path visits a thing twice.",
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
                    "Follow relationships of these types instead of ties; not together with reasons.",
                ),
            ),
            Argument("avoid", "Optional[PathAvoid]", both("不得经过者", "Things that paths avoid.")),
            Argument(
                "maxLength",
                "Optional[int]",
                both(
                    f"至多几步，默认 {PATH_LENGTH.default}，最多 {PATH_LENGTH.most}",
                    f"Maximum number of steps; {PATH_LENGTH.default} by default, {PATH_LENGTH.most} at most.",
                ),
            ),
            Argument(
                "first",
                "Optional[int]",
                both(
                    f"至多几条，默认 {PATHS_FOUND.default}，最多 {PATHS_FOUND.most}",
                    f"Maximum number of paths; {PATHS_FOUND.default} by default, {PATHS_FOUND.most} at most.",
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
            Member(
                "reason", "Optional[TieReason]", both("缘由；循关系时为空", "Reason of a tie; null for a relationship.")
            ),
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
                    "Whether the relationship has the direction of the path; null if it has no direction, and for"
                    " ties.",
                ),
            ),
            *others,
        ],
    )
    object_type(
        "PathStep",
        both("路径的一步", "One step of a path."),
        [
            Member("from", "Entity", both("自", "The start of the step.")),
            Member("to", "Entity", both("至", "The end of the step.")),
            Member(
                "links", "List[PathLink]", both("两者之间的各项关系", "All ties or relationships that join the two.")
            ),
        ],
    )
    object_type(
        "Path",
        both("一条路径", "One path."),
        [
            Member("length", "int", both("步数", "Number of steps.")),
            Member("nodes", "List[Entity]", both("沿途各点，含两端", "The nodes of the path, including both ends.")),
            Member("steps", "List[PathStep]", both("各步", "Its steps.")),
            Member("sentenceZh", "str", both("中文一句话", "The path as one Chinese sentence.")),
            Member("sentenceEn", "str", both("英文一句话", "The path as one English sentence.")),
        ],
    )
    object_type(
        "PathAnswer",
        both(
            "所得路径；每步至多追踪若干主体，越限则不完整",
            f"The paths found. At each length the search follows the links of at most {PATH_ENDS} things, at most"
            f" {PATH_LINKS} of each, and keeps at most {PATHS_HELD} paths; if it reaches one of these limits, a path"
            " may be missing and complete is false.",
        ),
        [
            Member(
                "paths", "List[Path]", both("由短到长", "The paths, shortest first, then by the ids of their nodes.")
            ),
            Member(
                "fromUntiedReason",
                "Optional[UntiedReason]",
                both(
                    "起点为何不可能有共建关系",
                    "Why the start can have no tie; null if it can, or if relationships are followed.",
                ),
            ),
            Member(
                "toUntiedReason",
                "Optional[UntiedReason]",
                both(
                    "终点为何不可能有共建关系",
                    "Why the end can have no tie; null if it can, or if relationships are followed.",
                ),
            ),
            *BOUNDS,
        ],
    )
