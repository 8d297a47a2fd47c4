"""Search by name."""

from __future__ import annotations

from graph.questions.search import search
from schema.definitions import TYPES, Argument, Member, object_type
from schema.entities import PAGE_MEMBERS, PAGING, READING
from schema.questions import question
from schema.texts import both
from schema.within import ANYWHERE


def declare_search() -> Member:
    """The types of the question ``search``, and its field."""
    object_type(
        "SearchEdge",
        both("一条结果", "One hit."),
        [
            Member("cursor", "str", both("游标", "Cursor of this row.")),
            Member("node", "Entity", both("所得", "The thing found.")),
        ],
    )
    object_type(
        "SearchConnection",
        both("检索结果：一页", "A page of hits."),
        [
            Member("edges", "List[SearchEdge]", both("各条结果", "The hits.")),
            Member("nodes", "List[Entity]", both("各条所得", "The thing found.")),
            *PAGE_MEMBERS,
            Member(
                "complete",
                "bool",
                both("是否完整", "False if there are more hits than can be ranked; then narrow the search."),
            ),
        ],
    )
    assert "EntityType" in TYPES
    return question(
        "search",
        "SearchConnection",
        both(
            "检索：名称、别名、编号，繁体、全角、拼音及首字母均可，其次为说明；完全相同者在前",
            "Search names (also in Traditional characters or pinyin), numbers, then descriptions; exact names first.",
        ),
        search,
        (
            Argument("text", "str", both("检索词", "The search text.")),
            Argument("types", "Optional[List[EntityType]]", both("只找这些类型", "Only these types; all by default.")),
            *ANYWHERE,
            *PAGING,
            *READING,
        ),
    )
