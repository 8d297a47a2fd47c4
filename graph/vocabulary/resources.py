"""资源、需求、项目 Resources, needs, projects, and each sharing of a resource."""

from __future__ import annotations

from graph.vocabulary.common import CODE
from graph.vocabulary.declare import (
    Lane,
    NodeType,
    RelationshipType,
    bilingual,
    choice,
    decimal,
    enumeration,
    integer,
    last_day_of,
    partial_date,
    text,
)

# One list for both sides, so that a need can be matched with a resource.
RESOURCE_KIND = enumeration(
    "ResourceKind",
    "资源、需求类别",
    "What kind of resource is offered or needed.",
    (
        ("VENUE", "场地", "Venue."),
        ("SERVICE", "服务", "Service."),
        ("EXPERTISE", "人才", "Talent, expertise."),
        ("VOLUNTEERS", "志愿者", "Volunteers."),
        ("LABOR", "人力", "Labour."),
        ("FUND", "资金", "Money, fund."),
        ("CAPITAL", "股本", "Capital, equity."),
        ("GOODS", "物资", "Goods."),
        ("EQUIPMENT", "设备", "Equipment."),
        ("INFORMATION", "信息", "Information."),
        ("EDUCATION", "教育", "Education, schooling."),
        ("TRAINING", "培训", "Training."),
        ("CULTURE", "文化体育", "Culture and sport."),
        ("HEALTH", "医疗健康", "Health."),
        ("INSURANCE", "保险", "Insurance."),
        ("CARE", "照护", "Care of people."),
        ("AID", "帮扶救助", "Aid for hardship."),
        ("EMPLOYMENT", "就业", "Jobs."),
        ("EVERYDAY", "便民", "Everyday needs."),
        ("LIVELIHOOD", "民生", "Livelihood."),
        ("GOVERNANCE", "治理", "Governance."),
        ("ORGANIZATION", "组织建设", "Building up an organisation."),
        ("BELONGING", "归属", "Belonging."),
        ("PARKING", "停车", "Parking."),
        ("LIFT", "加装电梯", "Lifts for old buildings."),
        ("CHARGING", "充电设施", "Charging of electric vehicles."),
        ("LEGAL", "法律服务", "Legal help."),
        ("POLICY", "政策咨询", "Explaining and applying policies."),
        ("PUBLICITY", "宣传", "Publicity, publishing."),
        ("SAFETY", "安全", "Safety, fire protection, public order."),
        ("SEWAGE", "排水排污", "Drains and sewage."),
        ("ENVIRONMENT", "环境卫生", "Cleaning, greening, waste."),
        ("REPAIR", "维修改造", "Repair and renewal of buildings and facilities."),
        ("ELDERLY", "养老助老", "Care and meals for the old."),
        ("CHILDCARE", "托幼托管", "Care of children."),
        ("OTHER", "其他", "Another kind."),
    ),
)
INSTRUMENT = enumeration(
    "FundingInstrument",
    "资金方式",
    "How money is given.",
    (
        ("GRANT", "拨款", "Grant."),
        ("MATCH", "配套", "Matching funds."),
        ("EQUITY", "入股", "Equity."),
        ("PAY", "薪酬补贴", "Pay or allowance."),
        ("DONATION", "捐赠", "Donation."),
        ("DIVIDEND", "分红", "Dividend."),
        ("REWARD", "奖励", "Reward."),
        ("FEE", "缴费", "Fee or contribution."),
        ("OTHER", "其他", "Another way."),
    ),
)

KIND_TEXT = "The kind in the source's own words, if the list does not have it: OTHER matches only by this."
OPENING_HOURS = (
    "The same in the syntax of OpenStreetMap (Mo-Fr 09:00-17:00; PH off), given or read from the text; null where the"
    " text is not understood as a whole."
)

RESOURCE = NodeType(
    "Resource",
    "resources",
    "资源",
    "A venue, talent, fund, equipment, information, service or training that bodies share.",
    (
        CODE,
        choice("kind", RESOURCE_KIND, "类别", "Kind of resource.", indexed=True),
        text("kindText", "类别原文", KIND_TEXT),
        integer("capacity", "容量", "How many or how much it can serve."),
        *bilingual("unit", "单位", "Unit of the capacity."),
        text("availability", "可用时间", "When it may be used, as published."),
        text("openingHours", "可用时间（OSM 语法）", OPENING_HOURS),
    ),
)
NEED = NodeType(
    "Need",
    "needs",
    "需求",
    "What a body, place or group asks for.",
    (
        CODE,
        choice("kind", RESOURCE_KIND, "类别", "Kind of resource needed.", indexed=True),
        text("kindText", "类别原文", KIND_TEXT),
        integer("quantity", "数量", "How much is needed."),
        *bilingual("unit", "单位", "Unit of the quantity."),
        text("availability", "需要时间", "When it is needed, as published."),
        text("openingHours", "需要时间（OSM 语法）", OPENING_HOURS),
        partial_date("deadline", "期限", "By when (EDTF)."),
        last_day_of("deadline", "期限末日", "Last day that the deadline can mean."),
        *bilingual("priority", "优先级", "How urgent."),
    ),
    dating=True,
)
PROJECT = NodeType(
    "Project",
    "projects",
    "项目",
    "Work that answers needs with resources; bodies claim it (HSDS program).",
    (CODE, *bilingual("goal", "目标", "What it is to reach.")),
    dating=True,
)
SHARE = NodeType(
    "Share",
    "shares",
    "资源共享",
    "One use of a resource by somebody.",
    (
        CODE,
        decimal("quantity", "数量", "How much was used."),
        *bilingual("unit", "单位", "Unit of the quantity."),
        *bilingual("channel", "渠道", "Channel used."),
        text("timeSlot", "时段", "Time of day of a booking, as published."),
        text("openingHours", "时段（OSM 语法）", OPENING_HOURS),
    ),
    dating=True,
)

OFFERS = RelationshipType(
    "OFFERS",
    "提供",
    "A body offers a resource; several holders make a joint offer.",
    (Lane(("Organization", "Place", "MemberGroup", "Post"), ("Resource",), "offers", "offeredBy", "提供", "提供单位"),),
)
HAS_NEED = RelationshipType(
    "HAS_NEED",
    "有需求",
    "A body, place or group has a need.",
    (Lane(("Organization", "Place", "MemberGroup", "Post"), ("Need",), "needs", "neededBy", "需求清单", "需求方"),),
)
CLAIMS = RelationshipType(
    "CLAIMS",
    "认领",
    "A body or place takes on a need or project.",
    (Lane(("Organization", "Place"), ("Need", "Project"), "claims", "claimedBy", "认领", "认领单位"),),
)
ANSWERS = RelationshipType(
    "ANSWERS",
    "回应",
    "A project answers a need.",
    (Lane(("Project",), ("Need",), "answers", "answeredBy", "回应需求", "回应项目"),),
)
USES = RelationshipType(
    "USES",
    "使用",
    "A project uses a resource.",
    (Lane(("Project",), ("Resource",), "uses", "usedBy", "使用资源", "使用项目"),),
)
OF = RelationshipType(
    "OF",
    "所共享资源",
    "The resource that a sharing is of.",
    (Lane(("Share",), ("Resource",), "of", "shares", "所用资源", "共享记录"),),
)
TO = RelationshipType(
    "TO",
    "共享给",
    "The body or place that uses the resource.",
    (Lane(("Share",), ("Organization", "Place"), "to", "receives", "使用方", "获得的共享"),),
)
FUNDS = RelationshipType(
    "FUNDS",
    "出资",
    "Money goes from a body or place to another, or to a project (HSDS funding).",
    (
        Lane(
            ("Organization", "Place", "MemberGroup", "Resource"),
            ("Organization", "Place", "Post", "MemberGroup", "Resource", "Project"),
            "funds",
            "fundedBy",
            "出资",
            "出资方",
        ),
    ),
    (
        decimal("amount", "金额", "Amount of money."),
        text("currency", "币种", "ISO 4217 code of the currency, such as CNY."),
        choice("instrument", INSTRUMENT, "方式", "How the money is given."),
        decimal("dividend", "分红", "Dividend received, in the same currency."),
        *bilingual("purpose", "用途", "What for."),
        *bilingual("per", "计费单位", "Per what the amount counts: month, year, community …"),
        *bilingual("via", "途径", "Intermediary."),
        text("under", "依据", "Id of the agreement or project under which it is given."),
        text("fulfills", "兑现承诺", "Id of the commitment that it keeps."),
    ),
)
NODES = (RESOURCE, NEED, PROJECT, SHARE)
RELATIONSHIPS = (OFFERS, HAS_NEED, CLAIMS, ANSWERS, USES, OF, TO, FUNDS)
