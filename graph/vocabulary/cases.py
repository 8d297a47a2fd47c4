"""案例与出处 Documented cases, their mechanisms and figures, and the sources of facts."""

from __future__ import annotations

from graph.vocabulary.common import CODE
from graph.vocabulary.declare import (
    AS_CODE,
    AS_WORDS,
    Lane,
    NodeType,
    RelationshipType,
    bilingual,
    bilingual_list,
    choice,
    decimal,
    enumeration,
    integer,
    text,
    texts,
)

TIER = enumeration(
    "CaseTier",
    "案例层级",
    "How much of a network a case shows.",
    (
        ("CORE", "核心", "A network of its own."),
        ("SUPPORTING", "补充", "Adds one or two structures."),
        ("MINOR", "简略", "One rule or a thin network."),
        ("INVENTED", "虚构", "Made-up example data."),
    ),
)
MECHANISM_KIND = enumeration(
    "MechanismKind",
    "机制类别",
    "What kind of mechanism it is.",
    (
        ("AGREEMENT", "协议", "Agreement."),
        ("CAMPAIGN", "活动", "Campaign."),
        ("CHARTER", "章程", "Charter."),
        ("COMPOSITION_RULE", "构成规则", "Rule of composition."),
        ("CONTACT_RULE", "联系制度", "Rule of contact."),
        ("CULTIVATION", "培养", "Two-way cultivation."),
        ("DIFFUSION", "推广", "Diffusion."),
        ("DUAL_MANAGEMENT", "双重管理", "Dual management."),
        ("EVALUATION", "考评", "Evaluation."),
        ("FUNDING", "经费", "Funding."),
        ("INFORMATION_SYSTEM", "信息系统", "Information system."),
        ("MEETING", "会议制度", "Meeting system."),
        ("POINTS", "积分", "Points."),
        ("PRINCIPLE", "原则", "Principle."),
        ("PROPOSAL", "提案", "Proposal system."),
        ("RECOGNITION", "表彰", "Recognition."),
        ("RECORDS", "台账", "Records."),
        ("REGISTRATION", "报到", "Registration."),
        ("REGULATION", "规定", "Regulation."),
        ("ROTATION", "轮值", "Rotation."),
        ("RULE", "规则", "Rule."),
        ("SELECTION", "选任", "Selection."),
        ("SERVICE_RULE", "服务制度", "Rule of service."),
        ("STANDARD", "标准", "Standard."),
        ("STRUCTURE", "架构", "Structure."),
        ("TARGET", "目标", "Target."),
        ("TIMELINE", "进度", "Timeline."),
        ("TRAINING", "培训", "Training."),
        ("WORKFLOW", "流程", "Workflow."),
    ),
)

CASE = NodeType(
    "Case",
    "cases",
    "案例",
    "A documented co-building model.",
    (
        text("code", "编号", "Short code, such as C04.", indexed=True, searched=AS_CODE),
        choice("tier", TIER, "层级", "How much of a network it shows."),
        *bilingual("summary", "摘要", "What the case is about.", searched=AS_WORDS),
        *bilingual("place", "地点", "Where it is, as printed."),
        texts("years", "年份", "Years it speaks of."),
        *bilingual("privacy", "隐私说明", "What must not be stored about people here."),
        *bilingual_list("remarks", "资料说明", "Remarks on the source."),
    ),
)
MECHANISM = NodeType(
    "Mechanism",
    "mechanisms",
    "机制",
    "A rule or practice by which a network works.",
    (
        choice("kind", MECHANISM_KIND, "类别", "Kind of mechanism.", indexed=True),
        *bilingual_list("items", "条目", "What it consists of, in the order of the source."),
        *bilingual_list("conditions", "条件", "Conditions under which it applies."),
        *bilingual("rhythm", "频次", "How often."),
        *bilingual("ratio", "比例", "A ratio that it sets, as printed."),
    ),
)
FIGURE = NodeType(
    "Figure",
    "figures",
    "指标",
    "A published number about a case or a body.",
    (
        *bilingual("what", "指标名", "What is counted.", indexed=True),
        decimal("value", "数值", "The number."),
        decimal("valueMin", "下限", "Lower end of a range."),
        decimal("valueMax", "上限", "Upper end of a range."),
        *bilingual("unit", "单位", "Unit of the number."),
        integer("year", "年份", "Year it holds for."),
        *bilingual("basis", "口径", "How it was counted."),
        text("relationshipType", "所计关系", "The relationship type it counts, if any."),
        text("relationshipRole", "所计角色", "The role on that relationship, if any."),
    ),
)
SOURCE = NodeType(
    "Source",
    "sources",
    "出处",
    "The document, notice, register or row that a fact came from.",
    (
        CODE,
        text("publisher", "发布者", "Who published it."),
        texts("authors", "作者", "Its authors, as printed on the publication."),
        text("journal", "刊物", "Journal or collection that it appeared in."),
        text("issue", "期号与页码", "Issue and pages, as printed."),
        text("published", "发布时间", "When it was published (EDTF)."),
        text("posted", "网络发布时间", "When the copy that was read was put on the web (EDTF)."),
        text("locator", "定位", "Which document or which part of it."),
    ),
)

COMPRISES = RelationshipType(
    "COMPRISES",
    "包含主体",
    "A case comprises an actor, resource, agreement or another thing of its network.",
    (Lane(("Case",), ("Entity",), "comprises", "comprisedIn", "包含", "所属案例"),),
)
HAS_MECHANISM = RelationshipType(
    "HAS_MECHANISM",
    "采用机制",
    "A case works by a mechanism.",
    (Lane(("Case",), ("Mechanism",), "mechanisms", "appliedIn", "机制", "适用案例"),),
)
ABOUT = RelationshipType(
    "ABOUT",
    "关于",
    "What a figure, evaluation or case is about.",
    (
        Lane(("Figure",), ("Entity",), "about", "figures", "关于", "相关指标"),
        Lane(("Evaluation",), ("Entity",), "about", "evaluations", "关于", "相关考评"),
        Lane(("Case",), ("Entity",), "about", "aboutCases", "关于", "相关案例"),
    ),
)
RELATED_TO = RelationshipType(
    "RELATED_TO",
    "相关案例",
    "Two cases are related; it has no direction.",
    (Lane(("Case",), ("Case",), "relatedCases", "relatedCases", "相关案例", "相关案例"),),
    symmetric=True,
)
CITES = RelationshipType(
    "CITES",
    "出处",
    "What a thing is known from.",
    (Lane(("Entity",), ("Source",), "cites", "citedBy", "出处", "引用者"),),
    (text("locator", "位置", "Where in the source: the numbers of its paragraphs, such as 12 or 3-5."),),
)
SAME_AS_CANDIDATE = RelationshipType(
    "SAME_AS_CANDIDATE",
    "疑似同一",
    "Two things may be the same; a person decides.",
    (Lane(("Entity",), ("Entity",), "sameAsCandidates", "sameAsCandidates", "疑似同一", "疑似同一"),),
    (text("reason", "理由", "Why they may be the same."),),
    symmetric=True,
)
NODES = (CASE, MECHANISM, FIGURE, SOURCE)
RELATIONSHIPS = (COMPRISES, HAS_MECHANISM, ABOUT, RELATED_TO, CITES, SAME_AS_CANDIDATE)
