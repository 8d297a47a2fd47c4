"""组织 Organisations: Party bodies, joint bodies, units and service points, and their relationships."""

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
    decimal,
    enumeration,
    integer,
    text,
    texts,
)
from graph.vocabulary.places import AREA_LEVEL

ORGANIZATION_KIND = enumeration(
    "OrganizationKind",
    "组织类别",
    "What kind of body it is.",
    (
        ("PARTY_WORK_COMMITTEE", "党工委", "Party work committee of a sub-district or sector."),
        ("PARTY_COMMITTEE", "党委", "Party committee."),
        ("GENERAL_BRANCH", "党总支", "General Party branch."),
        ("BRANCH", "党支部", "Party branch."),
        ("PARTY_GROUP", "党小组", "Party group."),
        ("PARTY_ASSEMBLY", "党员大会", "Assembly or congress of members."),
        ("PARTY_DEPARTMENT", "党委部门", "Working department of a Party committee."),
        ("PARTY_ORGANIZATION", "党组织", "Party organisation, its level not stated."),
        ("JOINT_PARTY_COMMITTEE", "联合党委", "Joint Party committee, or committee widened by resident units."),
        ("COMPREHENSIVE_COMMITTEE", "综合党委", "Comprehensive Party committee."),
        ("COUNCIL", "理事会", "Co-building council."),
        ("JOINT_MEETING", "联席会议", "Joint meeting of bodies."),
        ("GUIDANCE_COMMITTEE", "指导委员会", "Guidance committee."),
        ("LEADING_GROUP", "领导小组", "Leading group."),
        ("SPECIAL_COMMITTEE", "专委会", "Special committee of a joint body."),
        ("COORDINATION_COMMITTEE", "协调委员会", "Co-ordination committee."),
        ("ALLIANCE", "联盟", "Alliance of bodies."),
        ("BUSINESS_CIRCLE_COMMUNITY", "商圈党建共同体", "Party community of a business circle."),
        ("CLUSTER", "党建组团", "Feature cluster of bodies."),
        ("GOVERNMENT", "政府机关", "Government department or office."),
        ("MASS_ORGANIZATION", "群团组织", "Trade union, youth league, women's federation and the like."),
        ("PUBLIC_INSTITUTION", "事业单位", "Public institution."),
        ("SCHOOL", "学校", "School or kindergarten."),
        ("UNIVERSITY", "高校", "University, college or academy."),
        ("HOSPITAL", "医院", "Hospital."),
        ("CLINIC", "社区卫生服务机构", "Community clinic or health centre."),
        ("COURT", "法院、检察院", "Court or procuratorate."),
        ("POLICE", "公安", "Police."),
        ("MILITARY", "部队", "Army unit."),
        ("CUSTOMS", "海关", "Customs."),
        ("STATE_OWNED_ENTERPRISE", "国有企业", "State-owned enterprise."),
        ("PRIVATE_ENTERPRISE", "非公企业", "Private enterprise."),
        ("FOREIGN_INVESTED_ENTERPRISE", "外资企业", "Foreign-invested enterprise."),
        ("ENTERPRISE", "企业", "Enterprise, ownership not stated."),
        ("BANK", "银行", "Bank."),
        ("INSURANCE", "保险公司", "Insurance company."),
        ("HOTEL", "酒店", "Hotel."),
        ("MALL", "商场", "Mall, market or shop."),
        ("MEDIA", "媒体", "Media."),
        ("UTILITY", "公用事业", "Power, water, gas or telecom utility."),
        ("TRANSPORT", "交通运输", "Railway, station or transport body."),
        ("PROPERTY_MANAGEMENT", "物业公司", "Property management company."),
        ("OWNERS_COMMITTEE", "业委会", "Owners' committee."),
        ("RESIDENTS_COMMITTEE", "居委会", "Residents' or villagers' committee."),
        ("SOCIAL_ORGANIZATION", "社会组织", "Social organisation or association."),
        ("TWO_NEW_ORGANIZATION", "两新组织", "New economic or social organisation."),
        ("FEDERATION", "联合会", "Federation of bodies."),
        ("CHAMBER_OF_COMMERCE", "商会", "Chamber of commerce."),
        ("LAW_FIRM", "律师事务所", "Law firm."),
        ("ELDERLY_CARE", "养老机构", "Home or day centre for the old."),
        ("FIRE_STATION", "消防救援站", "Fire and rescue station."),
        ("CULTURAL_INSTITUTION", "文化馆、图书馆", "Library, museum, cultural centre."),
        ("COOPERATIVE", "合作社", "Farmers' co-operative."),
        ("VILLAGE_COMPANY", "村集体公司", "Company owned by a village or its branch."),
        ("VOLUNTEER_TEAM", "志愿服务队", "Volunteer team."),
        ("FUND", "基金", "Fund or aid association."),
        ("GOVERNING_BODY", "治理机构", "Board or another governing body."),
        ("MIXED", "多种单位", "Bodies of several kinds."),
        ("SERVICE_CENTER", "服务中心", "Service centre."),
        ("SERVICE_STATION", "服务站", "Service station or point."),
        ("STUDIO", "工作室", "Studio, parlour or opinion room."),
        ("HALL", "办事大厅", "Service hall."),
        ("DEPARTMENT", "服务部", "Department of a service point."),
        ("HOTLINE", "热线", "Hotline."),
        ("PLATFORM", "平台", "Information system or platform."),
        ("OTHER", "其他", "Another kind of body."),
    ),
)
LINE = enumeration(
    "ManagementLine",
    "管理线",
    "The line along which a body is managed. Two lines at once are dual management (双重管理).",
    (
        ("TERRITORIAL", "属地", "By the place."),
        ("OWN_SYSTEM", "条线", "By its own system."),
        ("OWN_UNIT", "本单位", "By its own unit."),
        ("HOME", "流出地", "By the home place."),
        ("HOST", "流入地", "By the host place."),
    ),
)
LEAD_ROLE = enumeration(
    "LeadRole",
    "领导角色",
    "The role in which a body leads.",
    (
        ("CORE", "核心", "The one core of 一核多元."),
        ("CONVENOR", "召集单位", "Convenes a joint body without a seat."),
        ("LEAD_DEPARTMENT", "牵头", "Lead department."),
        ("LEADER", "领导", "Leads, role not further stated."),
    ),
)
MEMBER_ROLE = enumeration(
    "MembershipRole",
    "成员角色",
    "The role of a member body.",
    (
        ("MEMBER", "成员单位", "Member."),
        ("STANDING_DIRECTOR", "常务理事", "Standing director."),
        ("DIRECTOR", "理事", "Director."),
        ("CHAIR", "会长单位", "Chair."),
        ("VICE_CHAIR", "副会长单位", "Vice chair."),
        ("OBSERVER", "列席", "Observer."),
        ("FOUNDER", "发起单位", "Founding member."),
    ),
)
SUCCESSION = enumeration(
    "Succession",
    "沿革方式",
    "How one thing took the place of another.",
    (
        ("MERGED", "合并", "Merged into it, alone or with others."),
        ("SPLIT", "拆分", "Split: it is one of the parts."),
        ("RENAMED", "更名", "Renamed; it is the same under a new name."),
        ("MOVED", "迁移", "Moved; it is the same at a new place."),
    ),
)

ORGANIZATION = Interface(
    "Organization",
    "organizations",
    "组织",
    "A Party body, joint body, unit or service point (org:Organization, popolo:Organization).",
    (
        choice("kind", ORGANIZATION_KIND, "类别", "Kind of body.", indexed=True),
        integer("members", "人数", "Number of people in it, as published."),
        text("kindText", "类别原文", "Kind of body in the source's own words."),
        choice(
            "firstIn", AREA_LEVEL, "首创范围", "The widest area in which the source calls it the first of its kind."
        ),
    ),
)
PARTY_ORGANIZATION = NodeType(
    "PartyOrganization",
    "partyOrganizations",
    "党组织",
    "A work committee, committee, general branch, branch or group.",
    (choice("heldBy", ORGANIZATION_KIND, "所属单位类别", "Kind of the body it belongs to."),),
    ("Organization",),
)
JOINT_COMMITTEE = NodeType(
    "JointCommittee",
    "jointCommittees",
    "联合组织（联合党委、理事会、联席会议）",
    "A joint body of several organisations (org:OrganizationalCollaboration).",
    (
        choice("level", AREA_LEVEL, "层级", "Level of the places that it joins."),
        *bilingual("charter", "章程", "Its charter."),
        integer("membersMin", "委员下限", "Fewest people it may have."),
        integer("membersMax", "委员上限", "Most people it may have."),
        integer("secretaries", "书记职数", "Secretaries it has by rule."),
        integer("deputies", "副书记职数", "Deputy secretaries it has by rule."),
        texts("shareRules", "构成比例", "Shares of kinds, such as 商户≥40%."),
        *bilingual("meetingRhythm", "会议频次", "How often it meets."),
        *bilingual("rotationRule", "轮值规则", "How the chair rotates."),
        integer("rotationMonths", "轮值月数", "Months of one turn of the chair."),
        boolean(
            "registerKept",
            "席位名册完整",
            "True if every seat and its holder is recorded: a seat that its holder has left is then vacant.",
        ),
    ),
    ("Organization",),
)
UNIT = NodeType(
    "Unit",
    "units",
    "单位",
    "Any other body: agency, institution, firm, school, hospital, residents' committee, social organisation, team.",
    (
        text(
            "creditCode",
            "统一社会信用代码",
            "Unified social credit code, 18 characters.",
            indexed=True,
            searched=AS_CODE,
        ),
    ),
    ("Organization",),
)
SERVICE_POINT = NodeType(
    "ServicePoint",
    "servicePoints",
    "服务阵地",
    "A centre, station, studio, room, hall, hotline or platform (HSDS service_at_location).",
    (
        *bilingual_list("services", "服务项目", "Services it gives."),
        integer("windows", "窗口数", "Number of service windows."),
        choice("level", AREA_LEVEL, "层级", "Level of the places that it serves."),
        decimal("areaSquareMeters", "面积", "Floor area in square metres."),
    ),
    ("Organization",),
)

SUBORDINATE_TO = RelationshipType(
    "SUBORDINATE_TO",
    "隶属",
    "A body or group answers to another (org:subOrganizationOf).",
    (
        Lane(
            ("Organization", "MemberGroup", "Place"),
            ("Organization", "Place"),
            "subordinateTo",
            "subordinates",
            "隶属",
            "下属组织",
        ),
    ),
    (
        choice("line", LINE, "管理线", "The line of management."),
        boolean("dual", "双重管理", "True if the source names dual management."),
        *bilingual("condition", "条件", "Condition that applies."),
    ),
)
GUIDED_BY = RelationshipType(
    "GUIDED_BY",
    "业务指导",
    "A body is guided, not commanded, by another.",
    (Lane(("Organization",), ("Organization",), "guidedBy", "guides", "接受业务指导", "指导对象"),),
    (*bilingual("mode", "方式", "How it guides."), text("line", "条线", "In which matter.")),
)
LEADS = RelationshipType(
    "LEADS",
    "领导",
    "An organisation leads a place, a body or a project; a place may lead a body or a project.",
    (
        Lane(("Organization",), ("Place", "Organization", "Project"), "leads", "ledBy", "领导", "领导单位"),
        Lane(("Place",), ("Organization", "Project"), "leads", "ledBy", "领导", "领导单位"),
    ),
    (
        choice("role", LEAD_ROLE, "角色", "The role in which it leads."),
        *bilingual("roleText", "角色原文", "The role in the source's own words."),
        *bilingual("mode", "方式", "How it leads."),
    ),
)
MEMBER_OF = RelationshipType(
    "MEMBER_OF",
    "加入（成员单位）",
    "A body, place or group belongs to a joint body, federation or team (org:Membership).",
    (
        Lane(
            ("Organization", "Place", "MemberGroup", "Post"),
            ("Organization",),
            "memberOf",
            "memberBodies",
            "所加入的组织",
            "成员单位",
        ),
    ),
    (choice("role", MEMBER_ROLE, "角色", "Role of the member."), *bilingual("via", "途径", "Intermediary or channel.")),
)
CHAIRS = RelationshipType(
    "CHAIRS",
    "轮值（轮值主席）",
    "A body or office-holder chairs a joint body for one turn; one relationship per turn.",
    (Lane(("Organization", "Member"), ("JointCommittee",), "chairs", "chairedBy", "轮值（轮值主席）", "轮值主席单位"),),
    (
        integer("order", "轮值次序", "Place in the order of turns."),
        *bilingual("scope", "范围", "The part of the body that is chaired, even where unnamed."),
        *bilingual("period", "周期", "Length of a turn."),
        *bilingual("duty", "职责", "What the turn obliges to."),
    ),
    turn=True,
)
PARTY_ORGANIZATION_OF = RelationshipType(
    "PARTY_ORGANIZATION_OF",
    "所属单位",
    "The Party body of a unit; a joint branch covers several.",
    (
        Lane(
            ("PartyOrganization",),
            ("Organization",),
            "partyOrganizationOf",
            "ownPartyOrganizations",
            "所属单位",
            "本单位党组织",
        ),
    ),
    (*bilingual("coverage", "覆盖", "What it covers."),),
)
ESTABLISHED = RelationshipType(
    "ESTABLISHED",
    "发起成立",
    "A body or place founded or incubated another (org:ChangeEvent).",
    (
        Lane(
            ("Organization", "Place"),
            ("Organization", "Place", "Resource", "Activity", "MemberGroup"),
            "established",
            "establishedBy",
            "发起成立",
            "发起单位",
        ),
    ),
    (*bilingual("kind", "方式", "Founded, incubated …"),),
    lineage=True,
)
SUCCEEDED_BY = RelationshipType(
    "SUCCEEDED_BY",
    "沿革",
    "What a body, place or agreement became: another took its place (org:ChangeEvent).",
    tuple(
        Lane((each,), (each,), "succeededBy", "succeeds", "后继", "前身")
        for each in ("Organization", "Place", "Agreement")
    ),
    (choice("kind", SUCCESSION, "方式", "How it came about."),),
    lineage=True,
)
DISPATCHES_TO = RelationshipType(
    "DISPATCHES_TO",
    "选派",
    "A body sends people to another (secondment, posting).",
    (
        Lane(
            ("Organization", "Place"),
            ("Organization", "Place"),
            "dispatchesTo",
            "receivesStaffFrom",
            "选派",
            "派出单位",
        ),
    ),
    (*bilingual("who", "人员", "Who is sent."), *bilingual("form", "形式", "In which form.")),
)
NODES = (PARTY_ORGANIZATION, JOINT_COMMITTEE, UNIT, SERVICE_POINT)
RELATIONSHIPS = (
    SUBORDINATE_TO,
    GUIDED_BY,
    LEADS,
    MEMBER_OF,
    CHAIRS,
    PARTY_ORGANIZATION_OF,
    ESTABLISHED,
    SUCCEEDED_BY,
    DISPATCHES_TO,
)
