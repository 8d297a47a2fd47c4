"""What offices write for the values of the vocabulary's lists, beside their labels. Words are parted by spaces."""

from __future__ import annotations

from collections.abc import Mapping

SYNONYMS: Mapping[str, Mapping[str, str]] = {
    "OrganizationKind": {
        "PARTY_WORK_COMMITTEE": "街道党工委 工委",
        "PARTY_COMMITTEE": "社区党委 基层党委",
        "GENERAL_BRANCH": "总支 党总支部 社区党总支",
        "BRANCH": "支部 社区党支部 联合党支部 联合支部 机关党支部 离退休支部 离退休党支部",
        "JOINT_PARTY_COMMITTEE": "大党委 大工委 区域党委 社区大党委 街道大工委 区域化党委",
        "JOINT_MEETING": "联席会 党建联席会 党建联席会议 联席会议制度",
        "COUNCIL": "共建理事会",
        "ALLIANCE": "党建联盟 联合体 党建联合体 共同体 党建共同体",
        "GOVERNMENT": "机关 党政机关 行政机关 机关单位 政府 政府部门 行政单位 国家机关 税务局 税务 市场监管"
        " 市场监管所 城管 城管中队 司法所 街道",
        "MASS_ORGANIZATION": "群团 工会 共青团 妇联 人民团体 团委 团组织",
        "PUBLIC_INSTITUTION": "事业 全额拨款事业单位 参公事业单位 其他事业单位 科研院所 研究所 研究院 科研机构"
        " 科研单位",
        "SCHOOL": "中学 小学 幼儿园 中小学 教育 教育机构 教育单位 高中 职校 职业学校 公办学校 民办学校",
        "UNIVERSITY": "大学 高等院校 高等学校 大专院校 学院",
        "HOSPITAL": "医疗机构 医疗卫生 医疗 卫生 卫生机构 公立医院 民营医院",
        "CLINIC": "社区卫生服务中心 社区卫生服务站 卫生服务中心 卫生服务站 卫生院 诊所 社区医院",
        "COURT": "司法机关 司法",
        "POLICE": "派出所 公安机关 交警 公安局",
        "MILITARY": "驻军 武警 军队 驻区部队 军警 部队单位",
        "STATE_OWNED_ENTERPRISE": "国企 央企 国有 国资 国有控股 国有控股企业 央企国企 国有单位 邮政",
        "PRIVATE_ENTERPRISE": "民营企业 民企 私营企业 私企 非公 非公有制企业 非公经济组织 民营 非公有制经济组织"
        " 私营 非公单位 非公经济 民营单位",
        "FOREIGN_INVESTED_ENTERPRISE": "外企 合资企业 中外合资企业 外商投资企业 港澳台企业 外资 港资企业 合资",
        "ENTERPRISE": "公司 有限公司 有限责任公司 股份有限公司 企业单位 企业类 股份制企业 上市公司 科技公司"
        " 互联网企业 制造业 工厂 建筑公司 设计院 房地产 房地产公司 快递 物流 快递公司"
        " 物流公司",
        "BANK": "金融 金融单位 金融机构 银行业 金融企业",
        "INSURANCE": "保险",
        "HOTEL": "宾馆 旅馆",
        "MALL": "商超 超市 市场 商业 购物中心 商贸 商户 商铺 沿街商铺 门店 药店",
        "UTILITY": "公共事业 水电气 通信 供电 供水 供气 通讯 电力 水务 燃气 电信 移动 联通",
        "TRANSPORT": "交通 铁路 公交",
        "PROPERTY_MANAGEMENT": "物业 物业服务企业 物业服务公司 物业企业 物业管理公司 物业单位",
        "OWNERS_COMMITTEE": "业主委员会",
        "RESIDENTS_COMMITTEE": "居民委员会 村委会 村民委员会 居委",
        "SOCIAL_ORGANIZATION": "民非 民办非企业 民办非企业单位 社团 社会团体 协会 社会服务机构 社工机构 学会"
        " 慈善组织 社区社会组织 社工站",
        "TWO_NEW_ORGANIZATION": "两新 “两新”组织 两新党组织 新经济组织 新社会组织",
        "LAW_FIRM": "律所 法律服务机构",
        "ELDERLY_CARE": "养老院 敬老院 日间照料中心 养老服务机构 养老",
        "FIRE_STATION": "消防 消防队 消防中队 消防站 消防救援队 消防救援",
        "CULTURAL_INSTITUTION": "文化站 博物馆 文化 文化机构 文化单位",
        "VOLUNTEER_TEAM": "志愿者队伍 志愿服务队伍 志愿队 志愿者组织 志愿服务组织",
        "SERVICE_CENTER": "党群服务中心 社区服务中心",
        "OTHER": "其它 其他单位",
    },
    "MembershipRole": {
        "MEMBER": "成员 会员单位 会员 普通会员 一般成员单位",
        "STANDING_DIRECTOR": "常务理事单位",
        "DIRECTOR": "理事单位",
        "CHAIR": "理事长单位 主席单位 盟主单位 会长",
        "VICE_CHAIR": "副理事长单位 副主席单位 副会长",
        "OBSERVER": "列席单位 观察员单位",
        "FOUNDER": "发起人",
    },
    "PostRole": {
        "SECRETARY": "党委书记 党工委书记 党总支书记 党支部书记 区域党委书记 第一书记",
        "DEPUTY_SECRETARY": "党委副书记 党总支副书记 专职副书记 区域党委副书记 兼职副书记",
        "COMMITTEE_MEMBER": "党委委员 街道委员 社区委员 区域党委委员 组织委员 宣传委员 纪检委员 成员 统战委员"
        " 青年委员 常委 常务委员 理事 常务理事",
        "PART_TIME_MEMBER": "街道兼职委员 社区兼职委员 兼职党委委员 大党委兼职委员",
        "CHAIR": "理事长 主任 主席 组长 召集人 会长 负责人 轮值主席",
        "DEPUTY_CHAIR": "副理事长 副组长 副召集人 副会长 副主席",
        "LIAISON": "联系人 联络人",
    },
    "AgreementKind": {
        "CO_BUILDING": "共驻共建 共驻共建协议书 共建协议 共建协议书 共建 联建协议 党建联建协议 党建联建协议书"
        " 双向认领协议书",
        "PAIRING": "结对共建 结对共建协议书 结对协议 结对",
        "LETTER_OF_RESPONSIBILITY": "共建责任书",
        "CONTRACT": "契约化共建 契约",
        "INTENT": "意向书 共建意向",
    },
    "ResourceKind": {
        "VENUE": "场所 阵地 场地资源 场地类 活动场地 阵地资源 场地设施 场馆 会议室 阵地共享",
        "SERVICE": "服务类 服务资源 志愿服务 家政服务 家政服务类",
        "EXPERTISE": "人才资源 人才类 专家 师资 技术 人才技术 智力资源",
        "VOLUNTEERS": "志愿队伍 志愿者队伍 志愿者资源",
        "LABOR": "人力资源 劳动力",
        "FUND": "资金类 经费 资金资源 资金支持",
        "GOODS": "物资类 物品 物资资源 实物",
        "EQUIPMENT": "设施设备 设施 设备设施",
        "INFORMATION": "信息资源 信息类",
        "EDUCATION": "教育类 教育资源 课程 文化教育 科普 科普教育",
        "TRAINING": "培训类 培训资源 党课 党务党建 党务党建类 教育培训",
        "CULTURE": "文化 体育 文体 文化类 文化资源 文体类 文化活动",
        "HEALTH": "医疗 健康 医疗类 医疗资源 医疗卫生 义诊 心理 心理咨询 卫生健康 健康服务 医疗服务 体检",
        "AID": "帮扶 帮困 公益帮扶 公益帮扶类 帮扶类 助困 慰问",
        "EMPLOYMENT": "就业岗位 岗位 就业类 用工 就业创业 就业服务",
        "EVERYDAY": "便民服务 便民类 便民利民",
        "LIVELIHOOD": "民生类",
        "LEGAL": "法律 法律类 法律援助 法律咨询 普法",
        "POLICY": "政策 政策咨询类",
        "SAFETY": "平安 消防安全 安全类 治安 安全 平安建设 消防",
        "ENVIRONMENT": "环境 卫生 环境整治 绿化 环境类",
        "REPAIR": "维修 改造 基础设施",
        "ELDERLY": "养老 助老 为老服务 助餐 为老 敬老 养老服务",
        "CHILDCARE": "托幼 托管 托育 儿童",
        "PARKING": "车位 停车位 停车资源",
        "OTHER": "其它 其他类",
    },
    "Status": {
        "OPEN": "未认领 待领办 报名中 待解决 未解决 待落实 待办 待接单 待对接 待处理 未处理 待受理 未整改 待整改",
        "CLAIMED": "领办中 已领办 进行中 推进中 办理中 已对接 已接单 正在推进 落实中 已抢单 实施中 认领中"
        " 正在办理 正在进行 使用中 已确认 已预约 处理中 整改中 解决中 受理中 已受理 已交办",
        "FULFILLED": "已办结 已完成 完成 办结 已解决 已落实 已实现 已兑现 已履行 履行完毕 已使用 已开展 已举办"
        " 已召开 已归还"
        " 已竣工 已处理 已整改 已销号 已答复 整改完成",
        "CANCELLED": "取消 已取消 已退回 终止 未通过 已撤销 已撤回",
        "ENDED": "已结束 已过期 到期 已到期 已终止 失效 已失效",
        "PLANNED": "计划 未开始 待开展 拟开展 未开展 待使用 待举办 待召开 待审核 待审批 待签 待签约 待确认 审核中",
        "ACTIVE": "有效 履行中 生效 在履行 正常 履约中 未完成 未办结 未实现 未兑现 未履行 履行 正常履行 已签"
        " 已签订 已签约 已续签 续签 长期坚持 常态化 持续推进 已通过 审核通过 预约成功",
    },
    "FundingInstrument": {
        "GRANT": "财政拨款 拨付 补助 财政资金 专项经费 党建经费 划拨",
        "MATCH": "配套资金 匹配",
        "DONATION": "捐款 赞助 捐助 资助 爱心捐赠 企业赞助 社会捐赠 捐资",
        "FEE": "会费 缴纳",
        "REWARD": "奖金",
    },
    "ActivityKind": {
        "MEETING": "联席会议 会议类 党建联席会 党建联席会议 例会 座谈会 议事会 座谈",
        "FORUM": "讲座 论坛 沙龙 宣讲",
        "CAMPAIGN": "主题党日 主题党日活动 主题活动 宣传活动 党建活动 组织生活 宣传",
        "SPORTS": "文体 文体活动类 文艺演出 体育活动 文化活动 文艺 体育 比赛 联欢",
        "TRAINING": "培训 党课 学习 演练 消防演练",
        "SERVICE_DAY": "志愿服务 志愿服务活动 义诊 便民服务 服务活动 公益 公益活动 环境整治 献血 慰问 走访 走访慰问",
        "SIGNING": "签约 签约仪式",
        "OPENING": "揭牌 启动 启动仪式",
        "EVENT": "活动 共建活动 联建活动 其他活动 参观 参观学习 调研 节庆 捐赠 结对",
    },
    "AreaLevel": {
        "SUBDISTRICT": "街道办 街道办事处",
        "COMMUNITY": "社区居委会 居委会",
        "TOWNSHIP": "镇 乡 乡镇街道",
        "VILLAGE": "行政村 村委会",
        "RESIDENTIAL_AREA": "居民区",
        "ESTATE": "小区 住宅小区 居民小区",
        "BUILDING": "楼栋 楼宇 楼组",
        "GRID": "网格 微网格",
        "PARK": "园区 产业园",
        "BUSINESS_CIRCLE": "商圈 商业街区",
    },
}

NEAREST: Mapping[str, Mapping[str, str]] = {
    "OrganizationKind": {
        "PRIVATE_ENTERPRISE": "个体 个体户 个体工商户 个体经营户 个体经济 个体商户 个体经营 个体工商",
        "ENTERPRISE": "餐饮 餐饮企业 饭店 餐馆 集体企业 集体所有制 培训机构 教育培训 商务楼宇 楼宇",
        "SOCIAL_ORGANIZATION": "宗教场所 寺庙 教堂 基金会 群众团队 文体团队",
        "PUBLIC_INSTITUTION": "公园 景区 体育馆",
    },
}
"""Words for which the list has no value of its own; each stands for the nearest, and that is told."""
