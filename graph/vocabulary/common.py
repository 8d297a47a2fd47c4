"""The properties of every node and relationship: name, count, dates, certainty, provenance."""

from __future__ import annotations

from graph.vocabulary.declare import (
    AS_CODE,
    AS_NAME,
    AS_WORDS,
    BOOLEAN,
    CHOICE,
    DATE,
    DETAILS,
    TEXT,
    Interface,
    Property,
    bilingual,
    boolean,
    choice,
    derived_text,
    enumeration,
    integer,
    partial_date,
    text,
    texts,
)

CERTAINTY = enumeration(
    "Certainty",
    "确定程度",
    "How sure a fact is.",
    (
        ("STATED", "原文载明", "The source says it."),
        ("IMPLIED", "由原文推知", "It follows from what the source says."),
        ("INFERRED", "推断", "Somebody concluded it."),
        ("OBSERVED", "仅见于某日", "Seen on one day, with no known term; in force on that day alone."),
        ("MASKED", "原文隐去", "The source hides the value; it is known to exist, not unknown."),
    ),
)
QUALIFIER = enumeration(
    "Qualifier",
    "数量限定",
    "How a printed number is meant.",
    (
        ("EXACT", "确数", "Exactly as printed."),
        ("ABOUT", "约", "About this many."),
        ("OVER", "余（超过）", "More than this."),
        ("NEARLY", "近", "Nearly this many."),
        ("AT_LEAST", "至少", "This many or more."),
        ("AT_MOST", "至多", "This many or fewer."),
        ("SOME", "若干", "Several, of unknown number; also without a count it stands for a group."),
    ),
)
COUNT_BASIS = enumeration(
    "CountBasis",
    "计数口径",
    "What a count refers to.",
    (
        ("TOTAL", "合计", "The total of all."),
        ("EACH", "每个", "The number in each."),
    ),
)
TERM_KNOWLEDGE = enumeration(
    "TermKnowledge",
    "起止时间依据",
    "How the term of a fact is known.",
    (
        ("STATED", "有记载", "The source gives its first or last day, if only to the year."),
        ("OBSERVED", "仅见于某日", "It was seen on a day; when it began and ended is not known."),
        ("UNKNOWN", "未注明日期", "No date is given. It is not known to have held always."),
    ),
)
STATUS = enumeration(
    "Status",
    "状态",
    "The state of a fact.",
    (
        ("ACTIVE", "有效", "In force within its dates."),
        ("PLANNED", "计划中", "Intended; never in force until it becomes active."),
        ("PROPOSED", "拟议", "Proposed only; not in force."),
        ("OPEN", "待认领", "Open, nobody has taken it on."),
        ("CLAIMED", "已认领", "Taken on by somebody."),
        ("FULFILLED", "已完成", "Done."),
        ("CANCELLED", "已取消", "Called off; not in force."),
        ("ENDED", "已结束", "Over."),
    ),
)
# Facts with these states hold on no day, whatever their dates.
NEVER_IN_FORCE = ("PLANNED", "PROPOSED", "CANCELLED")

# The derived days of a fact; where unknown or open, ends of the calendar are stored for them.
TERM = ("validFrom", "validTo")

DATES: tuple[Property, ...] = (
    partial_date(
        "startDate", "开始日期", "First day as published, at its own precision (EDTF: 2006, 2010-09, 2012-12-15)."
    ),
    partial_date("endDate", "结束日期", "Last day as published, at its own precision (EDTF)."),
    Property(
        "validFrom",
        DATE,
        "生效日",
        "First day on which it holds, by its own dates and those of its ends; null if unknown.",
        derived=True,
        indexed=True,
    ),
    Property(
        "validTo",
        DATE,
        "终止日",
        "Last day on which it holds, by its dates; null if unknown or still open.",
        derived=True,
        indexed=True,
    ),
    Property(
        "termKnowledge",
        CHOICE,
        "起止时间依据",
        "How its term is known: stated, observed on a day, or not at all.",
        enum=TERM_KNOWLEDGE,
        required=True,
        derived=True,
    ),
    Property("observedOn", DATE, "记载日", "The day on which it was observed, if no term is known."),
    Property(
        "observed",
        BOOLEAN,
        "仅为观察",
        "Known only from an observation, or joined to a thing that is.",
        derived=True,
        hidden=True,
    ),
    choice("status", STATUS, "状态", "State of the fact."),
    partial_date("plannedEnd", "计划结束", "When it is meant to end (EDTF)."),
)
COUNTS: tuple[Property, ...] = (
    integer("count", "数量", "Number that it stands for, if the source gives a number instead of names."),
    choice("qualifier", QUALIFIER, "数量限定", "How the count is meant."),
    choice("countBasis", COUNT_BASIS, "计数口径", "Whether the count is a total or per each."),
)
PROVENANCE: tuple[Property, ...] = (
    choice("certainty", CERTAINTY, "确定程度", "How sure it is."),
    Property("details", DETAILS, "其他事项", "Further facts of the source as key and value.", many=True),
)

ENTITY = Interface(
    "Entity",
    "entities",
    "实体",
    "Anything in the graph that has an id of its own.",
    (
        Property("id", TEXT, "标识", "Readable, stable id, unique in the whole graph.", required=True),
        text(
            "name",
            "名称",
            "Name in Simplified Chinese. Lists are ordered by its pinyin.",
            required=True,
            indexed=True,
            searched=AS_NAME,
            ordered_by="nameOrder",
        ),
        text("nameEn", "英文名称", "Name in English.", searched=AS_NAME),
        texts("aliases", "别名", "Other names: short, former, Traditional Chinese.", searched=AS_NAME),
        *bilingual("description", "说明", "What it is, in a sentence.", searched=AS_WORDS),
        *COUNTS,
        *DATES,
        *PROVENANCE,
        boolean("invented", "虚构", "True for example data that is made up, not documented."),
        derived_text("searchKeys", "检索键", "The types; normal forms, pinyin and initials of the names.", many=True),
        derived_text("searchWords", "检索词", "The words of descriptions.", many=True),
        derived_text("nameOrder", "名称次序", "By which names are ordered: pinyin.", indexed=True),
    ),
)

CODE = text(
    "code",
    "编号",
    "Number that an office gave it, such as 协议编号, 需求编号 or 文号; search finds it.",
    indexed=True,
    searched=AS_CODE,
)
"""A property of things that have an official number."""

# A relationship has its own id, so that it can be cited and changed.
FACT: tuple[Property, ...] = (
    Property("id", TEXT, "标识", "Stable id of the fact, unique in the whole graph.", required=True),
    *COUNTS,
    *DATES,
    Property(
        "statedFrom",
        DATE,
        "原有效起",
        "First day by its own dates, if an end narrows it.",
        derived=True,
        hidden=True,
    ),
    Property(
        "statedTo", DATE, "原有效止", "Last day by its own dates, if an end narrows it.", derived=True, hidden=True
    ),
    Property("openFrom", DATE, "宽放有效起", "First day with observations taken as open.", derived=True, hidden=True),
    Property("openTo", DATE, "宽放有效止", "Last day with observations taken as open.", derived=True, hidden=True),
    *PROVENANCE,
    texts("sourceIds", "出处标识", "Ids of the sources that state it."),
    texts("locators", "出处位置", "Where in each of these sources: the numbers of its paragraphs."),
    *bilingual("note", "备注", "What the source adds, in its words."),
)
