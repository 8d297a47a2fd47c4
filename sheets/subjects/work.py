"""Tables of agreements, of the three lists (三张清单), bookings, activities, double registration, and statistics."""

from __future__ import annotations

from graph.vocabulary.activities import ACTIVITY_KIND
from graph.vocabulary.agreements import AGREEMENT_KIND
from graph.vocabulary.common import STATUS
from graph.vocabulary.resources import RESOURCE_KIND
from sheets.subjects.declare import COMMON, CONTACT, PHONE, How, Subject, choice, name, names, of, parties, title

_UNIT = "单位名称 提供单位 单位 共建单位 资源单位 社会组织名称 责任单位"
_COMMUNITY = "所属社区 所在社区 社区 对应社区 居民区名称 居民区 社区名称 居委"

AGREEMENTS = Subject(
    "agreements",
    "共建协议",
    ("协议", "签约", "意向书", "责任书"),
    (
        of(How.TEXT, "code", "编号 协议编号 合同编号 文号 协议号"),
        title("name", "协议名称 协议 名称 协议书名称 协议标题"),
        choice("kind", AGREEMENT_KIND, "协议类别 类别 协议类型 类型"),
        parties("partyA", "甲方 甲方单位 社区 社区方 甲方名称 所属社区", required=True, group=True),
        parties("partyB", "乙方 乙方单位 共建单位 驻区单位 乙方名称 签约单位 单位名称", required=True),
        names("parties", "签约方 签约各方 其他签约方 丙方 协议各方 参与单位"),
        of(How.DATE, "signed", "签订日期 签订时间 签约日期 签约时间 签署日期 签署时间 协议时间"),
        of(How.TERM, "term", "有效期 协议期限 期限 有效期限 协议有效期 起止时间 协议起止 合作期限 共建期限"),
        of(How.DATE, "startDate", "开始日期 生效日期 起始日期 开始时间 生效时间"),
        of(How.DATE, "endDate", "结束日期 终止日期 到期日期 到期时间 截止日期 终止时间 截止时间 到期日"),
        of(How.LIST, "subject", "共建内容 协议内容 合作内容 主要内容 内容 共建事项"),
        of(How.LIST, "commitments", "承诺事项 承诺 服务承诺 承诺内容 单位承诺 认领事项 乙方承诺"),
        of(How.DATE, "due", "完成时限 承诺期限 兑现时限 履约期限 承诺时限"),
        of(How.DATE, "fulfilledOn", "完成日期 完成时间 兑现日期 兑现时间"),
        choice("status", STATUS, "履行情况 状态 履约情况 完成情况 协议状态 兑现情况"),
        name("renews", "续签自 原协议 原协议编号 续签协议"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
)
RESOURCES = Subject(
    "resources",
    "资源清单",
    ("资源清单", "场地清单", "服务清单", "服务项目清单", "课程", "资源一览", "资源库", "共享资源"),
    (
        title("name", "资源名称 项目名称 场地名称 服务项目 课程名称 名称 资源 资源项目 服务名称", required=True),
        of(How.TEXT, "code", "编号 资源编号"),
        name("unit", _UNIT, required=True, group=True),
        choice("kind", RESOURCE_KIND, "资源类别 类别 资源类型 类型 服务类别"),
        of(How.TEXT, "content", "资源内容 内容 课程简介 简介 资源描述 服务内容 资源简介"),
        of(How.COUNT, "capacity", "容纳人数 可容纳人数 容量"),
        of(How.COUNT, "quantity", "数量 规模"),
        of(How.TEXT, "availability", "开放时间 可用时间 服务时间 时间 使用时间 可预约时间"),
        of(How.TEXT, "address", "地址 地点 课程地址 场地地址 位置"),
        name("teacher", "授课老师 主讲人 讲师"),
        name("community", _COMMUNITY, group=True),
        of(How.YES, "free", "是否免费 免费"),
        name("head", "负责人 责任人"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
    instead=("content", "name"),
)
NEEDS = Subject(
    "needs",
    "需求清单",
    ("需求清单", "微心愿", "心愿", "需求一览", "需求征集", "需求台账"),
    (
        title("name", "需求名称 微心愿名称 需求项目 名称 需求 需求事项 心愿名称", required=True),
        of(How.TEXT, "code", "编号 需求编号"),
        name(
            "owner", "需求单位 发布单位 单位名称 社区 提出单位 组织单位 需求方 所属社区 发布社区 提出社区", group=True
        ),
        choice("kind", RESOURCE_KIND, "需求类别 类别 需求类型 类型"),
        of(How.TEXT, "content", "需求内容 心愿内容 内容 需求描述 简介 具体需求"),
        of(How.COUNT, "quantity", "数量 需求数量 需求量"),
        of(How.DATE, "deadline", "需求时效 认领截止时间 期限 完成时限 截止时间 需求期限 时限 截止日期"),
        of(How.TEXT, "priority", "优先级 紧急程度"),
        choice("status", STATUS, "状态 认领状态 办理状态 需求状态 对接情况"),
        names("claimedBy", "认领单位 领办单位 认领人 对接单位 承接单位"),
        of(How.DATE, "claimedOn", "认领时间 领办时间 认领日期 对接时间"),
        of(How.DATE, "fulfilledOn", "完成日期 办结日期 办结时间 实现日期 实际完成时间 实际完成日期"),
        of(How.DATE, "raisedOn", "提出时间 发布时间 征集时间 登记时间"),
        of(How.TEXT, "progress", "办理情况 进展情况 推进情况 落实情况"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
    instead=("content", "name"),
)
PROJECTS = Subject(
    "projects",
    "项目清单",
    ("项目清单", "书记项目", "项目台账", "项目一览", "实事项目", "项目认领"),
    (
        title("name", "项目名称 服务项目名称 项目 项目主题 共建项目", required=True),
        of(How.TEXT, "code", "编号 项目编号"),
        of(How.TEXT, "background", "背景描述 项目背景 拟破解难题 项目简介 项目内容 主要内容"),
        of(How.TEXT, "goal", "项目目标 拟取得成效 目标 预期成效"),
        of(How.TEXT, "measures", "拟采取措施 工作措施 主要举措"),
        name("community", "发布社区 社区 居委 所属社区 实施社区 党组织 申报单位", group=True),
        of(How.DATE, "publishedOn", "发布时间 发布日期 立项时间"),
        choice("status", STATUS, "状态 项目状态 完成情况 进展状态"),
        of(How.TEXT, "kind", "类型 项目类型 类别"),
        names("claimedBy", "领办单位 认领单位 承办单位 实施单位 参与单位 共建单位 责任单位"),
        of(How.DATE, "claimedOn", "领办时间 认领时间 认领日期 领办日期"),
        of(How.DATE, "fulfilledOn", "完成日期 办结日期 办结时间 实际完成时间 实际完成日期 竣工日期"),
        of(How.TEXT, "progress", "推进情况 跟进记录 进展情况 实施进度 工作进展"),
        of(How.AMOUNT, "amount", "项目金额 金额 资金 经费 项目资金 项目经费 总金额"),
        of(How.AMOUNT, "publicFunds", "街道财政 财政资金 街道拨款"),
        of(How.DATE, "due", "完成时限 计划完成时间 完成期限 时限 计划完成日期"),
        of(How.TERM, "term", "起止时间 实施时间 实施周期 项目周期"),
        names("answers", "对应需求 回应需求 需求名称 对接需求"),
        names("uses", "使用资源 对应资源 所用资源"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
)
BOOKINGS = Subject(
    "bookings",
    "场地预约",
    ("使用登记", "预约", "借用", "场地使用"),
    (
        name("resource", "场地名称 场地 资源名称 活动室 预约场地 使用场地 资源", required=True, group=True),
        of(How.WHEN, "date", "使用日期 日期 时间 预约日期 使用时间 活动时间 预约时间", required=True),
        of(How.TEXT, "timeSlot", "时段 使用时段 起止时间 时间段 预约时段"),
        of(How.TIME, "from", "开始时间 起始时间 使用开始时间 借用时间"),
        of(How.TIME, "until", "结束时间 截止时间 终止时间 使用结束时间 归还时间"),
        name("user", "使用单位 支部名称 预约单位 申请单位 借用单位 使用方", required=True),
        of(How.TEXT, "activity", "活动内容 使用事由 用途 活动名称 内容"),
        of(How.COUNT, "count", "人数 使用人数 参加人数"),
        name("head", "负责人 经办人"),
        choice("status", STATUS, "状态 预约状态"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
)
ACTIVITIES = Subject(
    "activities",
    "活动与会议",
    ("活动清单", "活动一览", "活动记录", "活动台账", "活动统计", "会议记录", "会议台账", "活动情况", "服务进社区"),
    (
        title("name", "活动名称 名称 标题 项目 活动主题 会议名称 活动项目 活动 会议议题", required=True),
        of(How.TEXT, "code", "编号 活动编号"),
        choice("kind", ACTIVITY_KIND, "活动类别 类别 会议类别 活动类型 类型"),
        of(How.TEXT, "content", "简介 活动内容摘要 活动内容 内容 活动简介 主要内容 会议内容"),
        of(How.WHEN, "date", "活动时间 时间 日期 开展时间 记录时间 活动日期 举办时间 会议时间 召开时间", required=True),
        of(How.TEXT, "place", "活动地址 地点 活动地点 会议地点 地址"),
        names("hosts", "主办 主办单位 组织单位 举办单位 承办单位 牵头单位 单位名称 单位"),
        names("coHosts", "协办 协办单位"),
        names("participants", "参加单位 参与单位 参与 参会单位 金融单位 出席单位"),
        of(How.TEXT, "audience", "参加对象 服务对象 参与对象 对象"),
        of(How.COUNT, "count", "参加人数 人数 参与人数 参会人数 出席人数 参加人次 实到人数"),
        of(How.COUNT, "expected", "应到人数 应参加人数 应到会人数"),
        name("community", "居民区名称 居民区 社区 所属社区 对应社区 社区名称", group=True),
        name("chair", "主持人"),
        name("recorder", "记录人"),
        name("head", "负责人"),
        of(How.LIST, "resolutions", "决议 会议决议 议定事项"),
        of(How.MONTH_SUMMARY, "monthSummary", "月统计 月度统计 月小计"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
)
REGISTRATION = Subject(
    "registration",
    "双报到",
    ("双报到", "报到"),
    (
        name("unit", "单位 单位名称 报到单位 工作单位", required=True),
        name("community", f"共建社区 报到社区 {_COMMUNITY}", required=True, group=True),
        of(How.COUNT, "members", "党员总数 机关党员数 在职党员数 党员人数 党员数 在册党员数"),
        of(How.COUNT, "resident", "城区居住党员数 应报到党员数 应报到人数"),
        of(How.COUNT, "registered", "报到党员数 已报到党员数 已报到人数 报到人数 已到居住地报到的党员数 报到党员人数"),
        of(How.COUNT, "participants", "报到参与活动党员总人数 参与活动党员数 参加活动人数 参与人数"),
        of(How.COUNT, "visits", "参与人次 活动人次 服务人次 参加人次"),
        of(How.AMOUNT, "rate", "占比 报到率 参与率 比例"),
        of(How.COUNT, "activities", "累计主办次数 活动次数 开展活动次数 主办次数 服务次数"),
        of(How.COUNT, "problemsTaken", "累计领办问题数 领办问题数 认领问题数"),
        of(How.COUNT, "problemsSolved", "解决问题数 办结问题数"),
        of(How.COUNT, "buildingHeads", "担任楼栋长等党员数 楼栋长数"),
        of(How.TEXT, "content", "活动内容 主要领办问题及办理情况 具体活动 服务内容"),
        of(How.WHEN, "date", "报到时间 报到日期 时间 时间地点"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
)
STATISTICS = Subject(
    "statistics",
    "分期统计",
    ("统计",),
    (
        name("unit", f"单位 单位名称 {_COMMUNITY}", required=True, group=True),
        of(How.TEXT, "measure", "指标 指标名称 项目 统计项目 内容 活动类别 类别", group=True),
        of(How.AMOUNT, "total", "合计 总计 小计 全年 累计"),
        *COMMON,
    ),
)
AID = Subject(
    "aid",
    "帮困认领",
    ("帮困认领", "帮扶认领", "帮困清单", "帮扶清单", "助学", "帮困"),
    (
        names("claimedBy", "认领单位 帮扶单位 帮困单位 资助单位 爱心单位", required=True),
        of(How.GROUP, "recipients", "帮助对象 帮扶对象 帮困对象 资助对象 受益群体", required=True),
        of(How.TEXT, "form", "帮助形式 帮扶形式 帮困形式 资助形式 帮扶方式"),
        of(How.AMOUNT, "amount", "金额 帮扶金额 资助金额 帮困金额"),
        of(How.COUNT, "count", "帮扶人数 受助人数 人数 资助人数 户数"),
        of(How.WHEN, "date", "时间 帮扶时间 认领时间 日期"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
)
SUBJECTS = (AGREEMENTS, RESOURCES, NEEDS, PROJECTS, BOOKINGS, ACTIVITIES, REGISTRATION, AID, STATISTICS)
