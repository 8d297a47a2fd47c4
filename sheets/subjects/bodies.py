"""Tables of places, units, joint bodies with their seats, office-holders, and who is paired with whom."""

from __future__ import annotations

from graph.vocabulary.organizations import MEMBER_ROLE, ORGANIZATION_KIND
from graph.vocabulary.people import POST_ROLE
from graph.vocabulary.places import AREA_LEVEL
from sheets.subjects.declare import ADDRESS, COMMON, CONTACT, PHONE, How, Subject, choice, name, names, of

_COMMUNITY = "所属社区 所在社区 社区 对应社区 所属居民区 居民区名称 居民区 所在居民区 社区名称 居委 居委会"

PLACES = Subject(
    "places",
    "社区与区划",
    ("社区基本情况", "社区名录", "社区一览", "区划", "网格一览", "居民区情况", "社区情况", "片区", "服务区"),
    (
        name(
            "name",
            "社区名称 社区 名称 居民区名称 居民区 小区名称 网格名称 村居名称 村社名称 区划名称 片区名称 党建片区名称"
            " 服务区名称 党建服务区名称",
            required=True,
        ),
        choice("level", AREA_LEVEL, "层级 类型 类别 区划层级 级别"),
        name(
            "parent", "所属街道 上级 街道 所属乡镇 乡镇街道 街镇 上级区划 所属区划 所属区 所属社区 所在社区", group=True
        ),
        names("parts", "覆盖社区 包含社区 下辖社区 所辖社区 覆盖范围 所含社区 包含网格 下辖网格"),
        name("serviceArea", "所属片区 所属党建片区 所属服务区 所属党建服务区 党建片区 党建服务区 党建工作服务区"),
        names("residents", "驻格单位 驻区单位 辖区单位 网格内单位"),
        name("leader", "牵头单位 牵头党组织 片区党组织 片区党委"),
        names("members", "成员单位 共建单位 参与单位"),
        of(How.COUNT, "households", "户数 居民户数 总户数 住户数 户籍户数 常住户数"),
        of(How.COUNT, "population", "人口 人口数 常住人口 总人口 人口总数 居民人数 常住人口数"),
        of(How.TEXT, "code", "区划代码 行政区划代码 社区代码 代码"),
        of(How.TEXT, "area", "面积 辖区面积 占地面积"),
        of(How.COUNT, "grids", "网格数 网格数量"),
        of(How.COUNT, "units", "驻区单位数 辖区单位数 单位数"),
        of(How.COUNT, "buildings", "楼栋数 楼幢数 楼组数"),
        of(How.TEXT, "built", "建成年代 建成年份 建成时间"),
        of(How.TEXT, "management", "物业公司名称 物业服务企业 物业管理单位 物业情况"),
        of(How.TEXT, "owners", "业委会情况 是否有业委会 业委会成立情况"),
        name("gridWorker", "网格员 网格长 专职网格员"),
        name("partyOrganization", "党组织名称 党组织 社区党组织 社区党组织名称 网格党支部 网格党组织"),
        of(How.COUNT, "partyMembers", "党员数 党员人数 党员总数 在册党员数"),
        of(
            How.TEXT,
            "head",
            "书记 社区书记 党组织书记 社区党组织书记 片区党委书记 片区书记 片长 主任 居委会主任 负责人",
        ),
        ADDRESS,
        CONTACT,
        PHONE,
        *COMMON,
    ),
)
UNITS = Subject(
    "units",
    "驻区单位",
    (
        "驻区单位",
        "辖区单位",
        "主要单位",
        "单位名录",
        "单位名单",
        "单位基本情况",
        "单位统计",
        "社会组织名",
        "企业名",
        "成员单位",
        "理事单位",
    ),
    (
        name(
            "name",
            "单位名称 名称 单位全称 全称 驻区单位名称 驻区单位 组织名称 社会组织名称 企业名称 机构名称 成员单位"
            " 成员单位名称 队伍名称 团队名称 志愿服务队名称 理事单位 单位",
            required=True,
        ),
        choice(
            "kind",
            ORGANIZATION_KIND,
            "单位性质 类别 性质 单位类别 单位类型 机构类型 类型 组织类别 党组织类型 党组织类别",
            group=True,
        ),
        of(How.CREDIT_CODE, "creditCode", "统一社会信用代码 信用代码 社会信用代码 组织机构代码 统一信用代码"),
        name("community", _COMMUNITY, group=True),
        name("street", "所属街道 街道", group=True),
        name("grid", "所属网格 网格 网格名称", group=True),
        names("aliases", "简称 别名 单位简称 曾用名"),
        of(How.COUNT, "members", "用工人数 人数 职工人数 员工人数 单位人数 共建单位人数 职工数 在职人数 从业人数"),
        of(How.COUNT, "partyMembers", "党员人数 党员数 在册党员 党员数量"),
        name("partyOrganization", "党组织名称 党组织 单位党组织 所属党组织"),
        name("superior", "上级单位 主管单位 上级主管部门 主管部门 隶属单位 上级主管单位"),
        name("partySuperior", "上级党组织 隶属党组织 上级党委 上级党组织名称 系统上级党组织 行业党委 条线党组织"),
        name("partyTerritory", "属地党组织 属地上级党组织 属地管理党组织 属地党委"),
        of(How.YES, "dual", "是否双重管理 双重管理"),
        name("host", "依托单位 挂靠单位 所在单位 所属单位"),
        of(How.TEXT, "audience", "服务对象"),
        of(How.YES, "organized", "是否建立党组织 是否有党组织 是否成立党组织"),
        of(How.TEXT, "partyForm", "党组织形式 组建形式 组建方式"),
        names("offers", "可提供资源 可提供的资源 可共享资源 共享资源 提供资源 资源清单"),
        of(How.LIST, "wants", "需要社区协助事项 需求事项 单位需求 需求清单 服务需求"),
        name("head", "负责人 法人代表 法定代表人 第一负责人 单位负责人 主要负责人 党组织负责人 党组织书记"),
        of(How.LIST, "services", "服务内容 服务项目 主要服务"),
        of(How.YES, "leading", "是否牵头 牵头单位 是否牵头单位"),
        choice("memberRole", MEMBER_ROLE, "理事会职务 联盟职务 成员类别 成员身份 会员类别 单位角色"),
        of(How.YES, "member", "是否成员单位 是否共建单位 是否签约 是否理事单位 是否签订共建协议 是否签订协议"),
        of(How.DATE, "startDate", "入驻时间 成立时间 成立日期 入驻日期 注册时间 组建时间"),
        of(How.DATE, "coBuildingSince", "共建时间 结对时间 共建日期 签约时间 加入时间 入会时间 加盟时间"),
        of(How.DATE, "endDate", "迁出时间 注销时间 撤离时间 迁出日期"),
        of(How.TEXT, "contactPost", "联系人职务 职务"),
        ADDRESS,
        CONTACT,
        PHONE,
        *COMMON,
    ),
    instead=("partyOrganization", "name"),
)
PAIRS = Subject(
    "pairs",
    "结对联建",
    ("联建清单", "结对", "联建单位名单", "共建单位名单", "花名册", "创建、联建", "联建名单", "共建名单"),
    (
        name(
            "community", f"居民区党组织名称 社区党组织 居民区党组织 {_COMMUNITY} 村居党组织", required=True, group=True
        ),
        names(
            "unit",
            "联建单位名称 共建单位 结对单位 联建单位 共建单位名称 结对单位名称 单位名称 共驻共建单位",
            required=True,
        ),
        of(How.GROUP_COUNT, "unitCount", "联建单位数 共建单位数 结对单位数 单位数"),
        of(How.TEXT, "category", "类别 共建类别 共建类型 结对类型"),
        choice("kind", ORGANIZATION_KIND, "单位性质 性质 单位类型"),
        of(How.DATE, "startDate", "共建时间 结对时间 联建时间 结对日期 签约时间 共建日期"),
        of(How.TERM, "term", "共建期限 结对期限 有效期 起止时间"),
        of(How.LIST, "content", "共建内容 结对内容 联建内容 共建项目"),
        name("street", "所属街道 街道", group=True),
        ADDRESS,
        CONTACT,
        PHONE,
        *COMMON,
    ),
)
JOINT_BODIES = Subject(
    "jointBodies",
    "联合组织",
    ("联合组织", "议事机构", "联合党委名录", "大党委名录", "联席会议一览", "共建组织", "共建机构", "成员单位"),
    (
        name(
            "name",
            "联合组织名称 联合组织 组织名称 机构名称 联合党委名称 大党委名称 议事机构名称 联席会议名称 名称 议事机构",
            required=True,
        ),
        choice("kind", ORGANIZATION_KIND, "组织类别 类别 类型 组织类型 机构类型"),
        name("place", f"所在地 所属街道 街道 {_COMMUNITY}", group=True),
        name("leader", "牵头单位 召集单位 领导单位 牵头党组织"),
        names("members", "成员单位 组成单位 成员单位名称 理事单位", required=True),
        of(How.COUNT, "membersCount", "成员单位数 成员数 成员单位数量 单位数"),
        of(How.COUNT, "seatsCount", "委员人数 委员数 成员人数 委员总数"),
        of(How.COUNT, "partTimeCount", "委员兼职人数 兼职委员人数 兼职委员数 其中兼职委员 兼职委员"),
        of(How.TEXT, "rhythm", "会议频次 会议制度 召开频次 例会制度 议事周期 议事制度 会议周期 例会频次"),
        of(How.TEXT, "rotation", "轮值规则 轮值制度 轮值方式 轮值周期"),
        of(How.TEXT, "level", "层级 级别"),
        of(How.DATE, "startDate", "成立时间 成立日期 组建时间"),
        of(How.TERM, "term", "任期 届期 本届任期"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
)
SEATS = Subject(
    "seats",
    "席位与任职人员",
    (
        "组成人员",
        "兼职委员",
        "区域党委成员",
        "委员名单",
        "成员名单",
        "席位",
        "任职人员",
        "班子成员",
        "大工委",
        "大党委",
    ),
    (
        name("holder", "姓名 任职人员 委员姓名 人员姓名"),
        choice(
            "role",
            POST_ROLE,
            "区域党委职务 党内职务 职务级别 联合党委职务 大党委职务 大工委职务 联席会议职务 联席会职务 理事会职务"
            " 党建联盟职务 联盟职务 共同体职务 领导小组职务 席位 职务类别 担任职务 职务 岗位 职务名称 兼任职务 兼职职务"
            " 聘任职务",
            required=True,
        ),
        name("post", "席位名称 公开职务"),
        name("body", "联合组织 所在组织 任职组织 组织名称 联合党委 大党委 所在联合组织 党组织名称", group=True),
        name("unit", "所属单位 工作单位 单位 所在单位 代表单位 单位名称 推荐单位 成员单位 成员单位名称 席位单位"),
        of(How.COUNT, "seats", "席位数 席数 席位数量 名额 职数 核定席位 应设席位 委员名额 席位名额"),
        of(
            How.TEXT,
            "unitPost",
            "所属单位职务 单位职务 工作单位职务 现任职务 单位及职务 所在单位及职务 工作单位及职务 行政职务",
        ),
        of(How.DATE, "startDate", "任职时间 任职起 任职日期 本届当选日期 当选日期 任职开始 起任时间 聘任时间"),
        of(How.DATE, "endDate", "届满日期 任职止 卸任时间 离任时间 免职时间 届满时间 聘任截止"),
        of(How.TERM, "term", "任期 聘期 任职期限 任职起止 起止时间"),
        of(How.LIST, "duties", "分工 职责 工作分工 主要职责"),
        of(How.TEXT, "election", "换届选举形式 选举形式 产生方式"),
        name("community", _COMMUNITY, group=True),
        PHONE,
        *COMMON,
    ),
    instead=("post", "role"),
)
ROTA = Subject(
    "rota",
    "轮值安排",
    ("轮值",),
    (
        of(
            How.TERM,
            "period",
            "轮值时间 季度 月份 轮值期 时间 轮值周期 轮值季度 轮值月份 期间 轮值起止时间 起止时间 轮值时段 轮值期限"
            " 轮值日期",
            required=True,
        ),
        name("unit", "轮值单位 轮值主席单位 值班单位 轮值成员单位 单位 单位名称 成员单位", required=True),
        name("unitPost", "所在单位及职务 单位及职务 工作单位及职务"),
        name("chair", "轮值主席 轮值书记 轮值召集人"),
        name("body", "联合组织 联席会议 所在组织 联合党委", group=True),
        name("community", _COMMUNITY, group=True),
        of(How.TEXT, "theme", "轮值主题 主题 议题 活动主题"),
        of(How.TEXT, "done", "完成情况 落实情况 开展情况"),
        CONTACT,
        PHONE,
        *COMMON,
    ),
    instead=("unitPost", "unit"),
)
SUBJECTS = (PLACES, UNITS, PAIRS, JOINT_BODIES, SEATS, ROTA)
