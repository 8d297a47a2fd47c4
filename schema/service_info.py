"""The versions of the service and the numbers of stored things."""

from __future__ import annotations

from graph.questions.service_info import service_info
from schema.definitions import Member, object_type
from schema.questions import question
from schema.texts import both


def declare_service_info() -> Member:
    """The types of the question ``serviceInfo``, and its field."""
    object_type(
        "EntityCount",
        both("某类型的数量", "Number of things of a type, whatever their dates."),
        [Member("type", "EntityType", both("类型", "The type.")), Member("count", "int", both("数量", "The number."))],
    )
    object_type(
        "ServiceInfo",
        both("服务信息", "Versions of this service and the numbers of stored things."),
        [
            Member("version", "str", both("版本", "Version of Cobuild.")),
            Member("databaseVersion", "str", both("数据库版本", "Version of Neo4j.")),
            Member("databaseEdition", "str", both("数据库版别", "Edition of Neo4j.")),
            Member("counts", "List[EntityCount]", both("各类型数量", "Number of things of each type.")),
            Member("relationships", "int", both("关系数", "Number of relationships.")),
        ],
    )
    return question(
        "serviceInfo", "ServiceInfo", both("服务版本、数据库与数量", "Versions and counts."), service_info, ()
    )
