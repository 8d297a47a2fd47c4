"""职务与人员 Posts, their public holders, and groups of people as totals.

No other personal data is stored: docs/privacy.md."""

from __future__ import annotations

from graph.vocabulary.common import CODE
from graph.vocabulary.declare import (
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
    partial_date,
    text,
)

POST_ROLE = enumeration(
    "PostRole",
    "职务类别",
    "What kind of post it is.",
    (
        ("SECRETARY", "书记", "Secretary."),
        ("DEPUTY_SECRETARY", "副书记", "Deputy secretary."),
        ("COMMITTEE_MEMBER", "委员", "Committee member."),
        ("PART_TIME_MEMBER", "兼职委员", "Part-time committee member from a local unit."),
        ("CHAIR", "主任、主席、理事长", "Chair, director or manager."),
        ("DEPUTY_CHAIR", "副主任", "Deputy chair or director."),
        ("DELEGATE", "代表", "Delegate, deputy or representative."),
        ("LIAISON", "联络员", "Liaison."),
        ("GUIDE", "指导员", "Guide."),
        ("ORGANIZER", "组织员", "Party organiser or worker."),
        ("MEDIATOR", "调解员", "Mediator or lawyer."),
        ("GRID_WORKER", "网格员", "Grid worker."),
        ("BUILDING_HEAD", "楼栋长", "Head of a building or group."),
        ("POLICE_OFFICER", "社区民警", "Community police officer."),
        ("LEADER", "领导干部", "Leading cadre of an area or office."),
        ("STAFF", "工作人员", "Staff."),
        ("OTHER", "其他", "Another post."),
    ),
)
SITUATION = enumeration(
    "MemberSituation",
    "人群类别",
    "What joins a group of people.",
    (
        ("MEMBERS", "党员", "Party members."),
        ("EMPLOYED", "在职党员", "Employed members."),
        ("RETIRED", "离退休党员", "Retired members."),
        ("LAID_OFF", "下岗人员", "Laid-off people."),
        ("MOBILE", "流动党员", "Members away from home."),
        ("LOST_CONTACT", "失联党员", "Members out of contact."),
        ("VOLUNTEER", "志愿者", "Volunteers."),
        ("TWO_NEW", "两新组织党员", "Members in new organisations."),
        ("NEW_EMPLOYMENT", "新就业群体", "People in new forms of work: couriers, riders, drivers."),
        ("STAFF", "工作人员", "Staff or employees."),
        ("RESIDENTS", "居民群众", "Residents or households, as a whole."),
        ("SUPPORTED", "帮扶对象", "A group that is served, always as a whole."),
        ("DELEGATES", "代表", "Delegates or representatives."),
        ("CADRES", "干部", "Cadres."),
        ("OTHER", "其他", "Another group."),
    ),
)
BOND = enumeration(
    "Bond",
    "联结纽带",
    "The ground on which a group is attached.",
    (
        ("PLACE", "地缘", "Place."),
        ("TRADE", "业缘", "Trade."),
        ("INTEREST", "趣缘", "Interest."),
        ("COMMERCE", "商缘", "Commerce."),
    ),
)

MEMBER = NodeType(
    "Member",
    "members",
    "任职人员",
    "The holder of a public office or the named contact of a body; nothing else is stored about people.",
    (text("office", "公开职务", "Public office held."), text("workContact", "工作联系方式", "Work contact.")),
)
MEMBER_GROUP = NodeType(
    "MemberGroup",
    "memberGroups",
    "人员群体",
    "A total of people; never a list of persons.",
    (choice("situation", SITUATION, "人群类别", "What joins them.", indexed=True),),
)
POST = NodeType(
    "Post",
    "posts",
    "职务、席位",
    "A seat or office of a body; it may be vacant (popolo:Post, org:Post).",
    (
        CODE,
        choice("role", POST_ROLE, "职务类别", "Kind of post.", indexed=True),
        integer("seatsMin", "席位下限", "Fewest holders by rule."),
        integer("seatsMax", "席位上限", "Most holders by rule."),
        integer("termMonths", "任期月数", "Months of a term."),
        partial_date(
            "vacantSince", "空缺起始", "Since when a vacancy is recorded, until somebody takes the seat (EDTF)."
        ),
        integer(
            "vacantSeats", "空缺席位数", "Number of its seats recorded as vacant; one if only vacantSince is recorded."
        ),
        *bilingual_list("duties", "职责", "Its duties, in the order of the source."),
        *bilingual_list("conditions", "任职条件", "What its holders must meet."),
    ),
)

POST_OF = RelationshipType(
    "POST_OF",
    "设于",
    "A post belongs to a body or place.",
    (Lane(("Post",), ("Organization", "Place"), "postOf", "posts", "设于", "职务与席位"),),
    (
        *bilingual("role", "角色", "Role in the body, as printed."),
        boolean("concurrent", "兼任", "True if it is held together with another post."),
        boolean(
            "occupants",
            "所述为任职者来源",
            "True if the post says who sits in the body, not a further seat: only its other posts are counted.",
        ),
        *bilingual("condition", "条件", "Condition that applies."),
        *bilingual("term", "任期", "Term, as printed."),
        decimal(
            "memberShare", "党员、公职人员占比", "Percent of its holders who are Party members or public employees."
        ),
        *bilingual("countUnit", "计数单位", "Unit of the count, if it does not count things of the near end."),
    ),
)
HOLDS = RelationshipType(
    "HOLDS",
    "任职",
    "An office-holder fills a post (popolo:Membership).",
    (Lane(("Member",), ("Post",), "holds", "holders", "任职", "任职人员"),),
    (text("onBehalfOf", "代表单位", "Id of the body that the holder represents."),),
    turn=True,
)
REPRESENTS = RelationshipType(
    "REPRESENTS",
    "代表",
    "The body or group that a seat is reserved for.",
    (Lane(("Post",), ("Organization", "Place", "MemberGroup"), "represents", "representedBy", "代表", "代表席位"),),
)
REGISTERED_AT = RelationshipType(
    "REGISTERED_AT",
    "报到、挂靠",
    "A group is registered with or attached to a community or body (双报到).",
    (
        Lane(
            ("MemberGroup", "Organization", "Post"),
            ("Place", "Organization"),
            "registeredAt",
            "registeredGroups",
            "报到、挂靠",
            "报到群体",
        ),
    ),
    (
        choice("bond", BOND, "纽带", "Ground of the attachment."),
        *bilingual("condition", "条件", "Who is placed there."),
        *bilingual("form", "形式", "In which form."),
        *bilingual("campaign", "活动名称", "Campaign it belongs to."),
    ),
)
SELECTS = RelationshipType(
    "SELECTS",
    "推选任命",
    "An electorate, nominator or appointing body fills a post or forms a body.",
    (
        Lane(
            ("Organization", "MemberGroup", "Post"),
            ("Post", "Organization", "Place", "MemberGroup", "Activity"),
            "selects",
            "selectedBy",
            "推选任命",
            "推选任命方",
        ),
    ),
    (
        *bilingual("step", "环节", "Step of the procedure."),
        *bilingual("channel", "渠道", "Channel of nomination."),
        *bilingual("sector", "领域", "The kind of bodies in which it was done."),
        integer("year", "年份", "Year."),
    ),
)
CONTACTS = RelationshipType(
    "CONTACTS",
    "联系（包联）",
    "A contact duty (联系点): a person or body keeps contact with another, at some interval.",
    (
        Lane(
            ("Organization", "Post", "MemberGroup"),
            ("Place", "Organization", "MemberGroup"),
            "contacts",
            "contactedBy",
            "联系（包联）",
            "联系人（包联方）",
        ),
    ),
    (
        *bilingual_list("duties", "职责", "What the contact consists of."),
        *bilingual("rule", "规则", "The rule of contact."),
        *bilingual("subject", "事项", "What the contact is about."),
        *bilingual("condition", "条件", "Who is contacted."),
        *bilingual("period", "周期", "How often."),
        integer("minimum", "至少", "Least number per period."),
        integer("each", "每人数量", "How many each holder has."),
        integer("perPoint", "每点数量", "How many there are at each point."),
        *bilingual("form", "形式", "In which form."),
        *bilingual("campaign", "活动名称", "Campaign it belongs to."),
    ),
)
PAIRED_WITH = RelationshipType(
    "PAIRED_WITH",
    "结对",
    "Two bodies, places or groups are paired; the pairing has no direction.",
    (
        Lane(
            ("Organization", "Place", "MemberGroup", "Post"),
            ("Organization", "Place", "MemberGroup", "Post"),
            "pairedWith",
            "pairedWith",
            "结对",
            "结对",
        ),
    ),
    (
        text("kind", "方式", "Remote, one-to-one, group …"),
        *bilingual("purpose", "目的", "What for."),
        integer("jointActivities", "共同活动数", "Joint activities so far."),
        integer("each", "每人数量", "How many each of the near end has."),
        *bilingual("condition", "条件", "Who is paired."),
        *bilingual("form", "形式", "In which form."),
    ),
    symmetric=True,
)
CO_BUILDS_WITH = RelationshipType(
    "CO_BUILDS_WITH",
    "共建",
    "A source says that two bodies co-build; it has no direction.",
    (
        Lane(
            ("Organization", "Community", "MemberGroup"),
            ("Organization", "Community", "MemberGroup"),
            "coBuildsWith",
            "coBuildsWith",
            "共建",
            "共建",
        ),
    ),
    (
        *bilingual("form", "形式", "In which form."),
        *bilingual("subject", "内容", "Subject."),
        *bilingual_list("shared", "共享内容", "What they share."),
        boolean("mutual", "双向", "True if the source says that it goes both ways."),
        *bilingual("countUnit", "计数单位", "Unit of the count, if it does not count things of the near end."),
    ),
    symmetric=True,
)
NODES = (MEMBER, MEMBER_GROUP, POST)
RELATIONSHIPS = (POST_OF, HOLDS, REPRESENTS, REGISTERED_AT, SELECTS, CONTACTS, PAIRED_WITH, CO_BUILDS_WITH)
