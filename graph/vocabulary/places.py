"""区划与社区 Places: administrative areas, communities and all levels between them."""

from __future__ import annotations

from graph.vocabulary.declare import (
    AS_CODE,
    Interface,
    Lane,
    NodeType,
    RelationshipType,
    bilingual,
    bilingual_list,
    boolean,
    choice,
    enumeration,
    integer,
    text,
)

AREA_LEVEL = enumeration(
    "AreaLevel",
    "区划层级",
    "The level of an area.",
    (
        ("COUNTRY", "国家", "Country."),
        ("PROVINCE", "省", "Province, autonomous region or municipality."),
        ("CITY", "市", "City or prefecture."),
        ("DISTRICT", "区", "District of a city, or a new area."),
        ("COUNTY", "县", "County, county-level city or banner."),
        ("SUBDISTRICT", "街道", "Sub-district."),
        ("COMMUNITY", "社区", "Community, as the level of things that serve one."),
        ("TOWNSHIP", "乡镇", "Township or town."),
        ("VILLAGE", "村", "Village."),
        ("RESIDENTIAL_AREA", "居民区", "Residential area below a sub-district."),
        ("ESTATE", "小区", "Residential estate."),
        ("BUILDING", "楼栋", "Building, lane or stairwell group."),
        ("BLOCK", "街区", "Block of streets."),
        ("STREET", "街巷", "Street or lane."),
        ("COURTYARD", "院落", "Courtyard."),
        ("GRID", "网格", "Grid cell with a responsible worker."),
        ("PARK", "园区", "Industrial park."),
        ("BUSINESS_CIRCLE", "商圈", "Business circle."),
        ("PARTY_SERVICE_AREA", "党建工作服务区", "Party service area, independent of administrative borders."),
        ("CLUSTER", "集中区", "Cluster within a Party service area."),
        ("PORT", "口岸", "Border port."),
        ("OTHER", "其他", "Another kind of area."),
    ),
)
HIERARCHY = enumeration(
    "Hierarchy",
    "层级体系",
    "In which sense one thing is part of another.",
    (
        ("ADMINISTRATIVE", "行政区划", "By the administrative map."),
        ("PARTY_SERVICE", "党建服务", "By Party service areas."),
        ("GRID", "网格", "By grids."),
        ("ORGANIZATIONAL", "组织隶属", "A part of the same organisation."),
        (
            "LISTED_MEMBER_OF_GROUP",
            "列名成员",
            "A named body that is part of a stated total; never counted in addition to it.",
        ),
    ),
)

PLACE = Interface("Place", "places", "地方", "An area or a community.", ())

AREA = NodeType(
    "Area",
    "areas",
    "区划",
    "A province, city, district, sub-district, village, grid, estate, park, business circle or Party service area.",
    (
        choice("level", AREA_LEVEL, "层级", "Level of the area.", indexed=True),
        text("code", "区划代码", "Official division code.", indexed=True, searched=AS_CODE),
        integer("population", "人口", "Number of people, as published."),
    ),
    ("Place",),
)
COMMUNITY = NodeType(
    "Community",
    "communities",
    "社区",
    "The basic place of a co-building network.",
    (
        text("code", "区划代码", "Official division code.", indexed=True, searched=AS_CODE),
        integer("population", "人口", "Number of people, as published."),
        integer("households", "户数", "Number of households, as published."),
    ),
    ("Place",),
)

PART_OF = RelationshipType(
    "PART_OF",
    "属于",
    "One place, body or group is part of another. A place may lie in two hierarchies.",
    (
        Lane(
            ("Place", "Organization", "MemberGroup", "Resource", "Activity", "Project"),
            ("Place", "Organization", "MemberGroup", "Resource", "Activity", "Project"),
            "partOf",
            "parts",
            "属于",
            "组成部分（下级）",
        ),
    ),
    (
        choice("kind", HIERARCHY, "体系", "The hierarchy in which it is part."),
        boolean("pilot", "试点", "True if it takes part as a pilot."),
    ),
)
LOCATED_IN = RelationshipType(
    "LOCATED_IN",
    "驻在",
    "An organisation is resident in a place, or housed in another organisation.",
    (Lane(("Organization",), ("Place", "Organization"), "locatedIn", "residents", "驻在", "驻区单位"),),
    (
        boolean("pilot", "试点", "True if it is there as a pilot."),
        integer("perPlace", "每处数量", "How many there are in each such place."),
        *bilingual("countUnit", "计数单位", "Unit of the count, if it does not count things of the near end."),
    ),
)
SERVES = RelationshipType(
    "SERVES",
    "服务",
    "A body, post or group serves a place, a group or a body.",
    (
        Lane(
            ("Organization", "Post", "MemberGroup", "Resource", "Activity"),
            ("Place", "Organization", "MemberGroup"),
            "serves",
            "servedBy",
            "服务",
            "服务提供方",
        ),
    ),
    (
        *bilingual("service", "服务内容", "What the service is."),
        *bilingual_list("services", "服务项目", "The services, if several are listed."),
        *bilingual("mode", "方式", "How it is given."),
        *bilingual("project", "项目", "The project it belongs to."),
        *bilingual("campaign", "活动名称", "Campaign it belongs to."),
        boolean("priority", "重点", "True for a priority group."),
        *bilingual("rhythm", "频次", "How often."),
        integer("items", "服务项数", "How many services there are, as published."),
        integer("categories", "服务类数", "How many kinds of services there are, as published."),
        *bilingual("countUnit", "计数单位", "Unit of the count, if it does not count things of the near end."),
    ),
)
NODES = (AREA, COMMUNITY)
RELATIONSHIPS = (PART_OF, LOCATED_IN, SERVES)
