/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 协议类别。 What kind of agreement it is. */
export type AgreementKind =
  /** 契约化共建协议。 Co-building by contract. */
  | 'CONTRACT'
  /** 共驻共建协议。 Co-building agreement. */
  | 'CO_BUILDING'
  /** 共建意向书。 Intent to co-build. */
  | 'INTENT'
  /** 入股协议。 Investment agreement. */
  | 'INVESTMENT'
  /** 责任书。 Letter of responsibility. */
  | 'LETTER_OF_RESPONSIBILITY'
  /** 其他。 Another kind. */
  | 'OTHER'
  /** 结对共建协议。 Pairing agreement. */
  | 'PAIRING';

/** 联结纽带。 The ground on which a group is attached. */
export type Bond =
  /** 商缘。 Commerce. */
  | 'COMMERCE'
  /** 趣缘。 Interest. */
  | 'INTEREST'
  /** 地缘。 Place. */
  | 'PLACE'
  /** 业缘。 Trade. */
  | 'TRADE';

/** 所查询的主体。 The subject of the question. */
export type CoBuildersOf =
  /** 该组织或社区本身。 Only the body or community. */
  | 'BODY'
  /** 整个社区：社区、其核心与其联合组织视为一体。 The community as a whole: the community, its cores and its joint bodies are read as one. */
  | 'COMMUNITY';

/** 构成规则的类别。 The subject of a rule of composition. */
export type CommitteeRuleKind =
  /** 副书记职数。 Number of deputy secretaries. */
  | 'DEPUTIES'
  /** 委员人数。 Number of members. */
  | 'MEMBERS'
  /** 书记职数。 Number of secretaries. */
  | 'SECRETARIES'
  /** 构成比例。 The share of a kind of unit, in per cent. */
  | 'SHARE';

/** 某社区某类单位的覆盖状态。 How a community, as a whole, is covered by bodies of a kind: the first that applies. */
export type CoverageState =
  /** 驻区，只与别处共建。 One lies in it and has ties, but none to this community. */
  | 'ELSEWHERE'
  /** 未见记载。 None is recorded; that is not to say that there is none. */
  | 'NONE'
  /** 只由核心或联合组织联系。 One is tied to it only through its cores or joint bodies. */
  | 'THROUGH'
  /** 社区本身有联系。 A body of the kind is tied to the community itself. */
  | 'TIED'
  /** 驻区而未共建，可上门。 One lies in it and has no tie to anybody: it is a gap. */
  | 'UNTIED';

/** 答案不完整的原因。 Why a result was truncated. */
export type CutBy =
  /** 列表超过 limit，总数仍准确。 A list is longer than limit; totals still count everything. */
  | 'LIMIT'
  /** 所涉范围过大，只看了一部分，总数为下限。 The scan limit was reached; totals cover only what was scanned. */
  | 'SCAN_LIMIT';

/** 起止日期的依据。 How the published date of a tie is known. */
export type DateKnowledge =
  /** 由所依附者推得，如协议、组织、活动的日期。 One of these facts has it from what it depends on: the agreement, the body, the activity. */
  | 'INHERITED'
  /** 仅见于该日。 It was seen on this day; when it began and ended is not known. */
  | 'OBSERVED'
  /** 一方起始日期已知，另一方不详，实际起始可能更晚。 The start of one of these facts is known, that of another is not: it may have begun later. */
  | 'PARTLY'
  /** 事实本身载明。 The facts that the tie consists of state it. */
  | 'STATED'
  /** 未记载。 No date is known. */
  | 'UNKNOWN';

/** 到期事项类别。 Kinds of what is due. */
export type DueKind =
  /** 协议到期。 An agreement in force ends, and no later one renews it. */
  | 'AGREEMENT_LAPSES'
  /** 轮值交接。 A turn of the chair ends, or has ended and nobody took the chair. */
  | 'CHAIR_HANDOVER'
  /** 承诺到期。 A commitment is due and no fulfilment is recorded. */
  | 'COMMITMENT_DUE'
  /** 事实待核实。 A fact is known only from an observation that is some months old. */
  | 'FACT_TO_VERIFY'
  /** 会议到期。 By its recorded rhythm, a joint body has to meet. */
  | 'MEETING_DUE'
  /** 需求到期。 A need is open at its deadline. */
  | 'NEED_DEADLINE'
  /** 任期届满。 The term of the holder of a post ends: as recorded, or by the months of a term. */
  | 'TERM_ENDS';

/** 实体类型。 A type of thing. */
export type EntityType =
  /** 活动、会议。 A meeting or event of bodies (popolo:Event). Without a full date it holds on no day. */
  | 'Activity'
  /** 共建协议。 A signed promise between bodies or communities. */
  | 'Agreement'
  /** 区划。 A province, city, district, sub-district, village, grid, estate, park, business circle or Party service area. */
  | 'Area'
  /** 案例。 A documented co-building model. */
  | 'Case'
  /** 承诺事项。 One thing promised under an agreement. */
  | 'Commitment'
  /** 社区。 The basic place of a co-building network. */
  | 'Community'
  /** 考评。 Who rated which body or post, by which instrument, with which result. */
  | 'Evaluation'
  /** 指标。 A published number about a case or a body. */
  | 'Figure'
  /** 联合组织（联合党委、理事会、联席会议）。 A joint body of several organisations (org:OrganizationalCollaboration). */
  | 'JointCommittee'
  /** 提案、诉求、议题。 A proposal or demand that moves through steps between bodies; totals allowed, persons never. */
  | 'Matter'
  /** 机制。 A rule or practice by which a network works. */
  | 'Mechanism'
  /** 任职人员。 The holder of a public office or the named contact of a body; nothing else is stored about people. */
  | 'Member'
  /** 人员群体。 A total of people; never a list of persons. */
  | 'MemberGroup'
  /** 需求。 What a body, place or group asks for. */
  | 'Need'
  /** 党组织。 A work committee, committee, general branch, branch or group. */
  | 'PartyOrganization'
  /** 职务、席位。 A seat or office of a body; it may be vacant (popolo:Post, org:Post). */
  | 'Post'
  /** 项目。 Work that answers needs with resources; bodies claim it (HSDS program). */
  | 'Project'
  /** 资源。 A venue, talent, fund, equipment, information, service or training that bodies share. */
  | 'Resource'
  /** 服务阵地。 A centre, station, studio, room, hall, hotline or platform (HSDS service_at_location). */
  | 'ServicePoint'
  /** 资源共享。 One use of a resource by somebody. */
  | 'Share'
  /** 出处。 The document, notice, register or row that a fact came from. */
  | 'Source'
  /** 单位。 Any other body: agency, institution, firm, school, hospital, residents' committee, social organisation, team. */
  | 'Unit';

/** 事实范围。 Which facts a read counts. */
export type FactScope =
  /** 在该日有效且有日期依据的事实。 Facts in force on asOf whose dates are known at least in part. */
  | 'DATED'
  /** 全部事实，不论日期。 Every recorded fact whatever its dates: also past, planned and undated ones. */
  | 'EVER'
  /** 在该日有效的事实。 Facts in force on asOf. */
  | 'IN_FORCE'
  /** 另含仅见于其他某日的事实。 Also facts known from an observation on another day, treated as open on both sides. */
  | 'OBSERVED_OPEN';

/** 管理线。 The line along which a body is managed. Two lines at once are dual management (双重管理). */
export type ManagementLine =
  /** 流出地。 By the home place. */
  | 'HOME'
  /** 流入地。 By the host place. */
  | 'HOST'
  /** 条线。 By its own system. */
  | 'OWN_SYSTEM'
  /** 本单位。 By its own unit. */
  | 'OWN_UNIT'
  /** 属地。 By the place. */
  | 'TERRITORIAL';

/** 匹配依据。 A criterion of a match. */
export type MatchCriterion =
  /** 协议，至多 10 分。 An agreement that both are party to. At most 10. */
  | 'AGREEMENT'
  /** 数量，至多 15 分。 Capacity compared with the needed quantity, in the same unit; 5 points if they cannot be compared. At most 15. */
  | 'CAPACITY'
  /** 远近，至多 20 分。 Steps between the two through the nearest common place; 2 points less for each step. At most 20. */
  | 'DISTANCE'
  /** 类别相同，至多 30 分。 The same kind; things of different kinds never match. At most 30. */
  | 'KIND'
  /** 已有共建关系，至多 10 分。 Ties that join the two bodies already: 5 points for one, 10 for two or more. At most 10. */
  | 'TIES'
  /** 时间，至多 15 分。 The share of the days until the need's deadline on which the resource is offered. At most 15. */
  | 'TIME';

/** 成员角色。 The role of a member body. */
export type MembershipRole =
  /** 会长单位。 Chair. */
  | 'CHAIR'
  /** 理事。 Director. */
  | 'DIRECTOR'
  /** 发起单位。 Founding member. */
  | 'FOUNDER'
  /** 成员单位。 Member. */
  | 'MEMBER'
  /** 列席。 Observer. */
  | 'OBSERVER'
  /** 常务理事。 Standing director. */
  | 'STANDING_DIRECTOR'
  /** 副会长单位。 Vice chair. */
  | 'VICE_CHAIR';

/** 指标。 A measure of a body, the highest first. */
export type MetricsMeasure =
  /** 中介中心性。 Betweenness: how often it lies between others. */
  | 'BETWEENNESS'
  /** 接近中心性。 Closeness: how near it is to others. */
  | 'CLOSENESS'
  /** 核数。 Core number: how deep in the network it lies. */
  | 'CORE'
  /** 伙伴数。 Partners. */
  | 'DEGREE'
  /** 网页排名 PageRank。 PageRank: how much leads to it. */
  | 'PAGE_RANK'
  /** 共建关系数。 Ties. */
  | 'STRENGTH';

/** 测算状态。 Whether a run is done. */
export type MetricsState =
  /** 已完成。 Done. */
  | 'DONE'
  /** 进行中。 In progress; repeat the request. */
  | 'RUNNING';

/** 测算步骤。 A step of a run, in order. */
export type MetricsStep =
  /** 中介中心性。 Betweenness, the longest. */
  | 'BETWEENNESS'
  /** 接近中心性。 Closeness. */
  | 'CLOSENESS'
  /** 社群。 Clusters. */
  | 'CLUSTERS'
  /** 连通分量与割点主体。 Components and articulation bodies. */
  | 'COMPONENTS'
  /** 核数。 Core numbers. */
  | 'CORE'
  /** 度与强度。 Degree and strength. */
  | 'DEGREE'
  /** 网页排名 PageRank。 PageRank. */
  | 'PAGE_RANK'
  /** 读取网络。 Reading the network. */
  | 'READ';

/** 限制。 The limit that truncated a view. */
export type NetworkLimit =
  /** 边数。 edgeLimit: more edges than it allows. */
  | 'EDGES'
  /** 节点数。 limit: more bodies than it allows. */
  | 'NODES'
  /** 查看数。 More ties or things than one step scans. */
  | 'SCAN_LIMIT';

/** 在格局中的角色。 The role of a node in the shape of one core and many actors. */
export type NetworkRole =
  /** 中心。 The central body. */
  | 'CENTER'
  /** 社区。 A community. */
  | 'COMMUNITY'
  /** 核心。 Leads a community in the view as its core. */
  | 'CORE'
  /** 联合组织。 A joint body. */
  | 'JOINT_BODY'
  /** 多元主体。 One of the many. */
  | 'MANY'
  /** 其他。 Anything else. */
  | 'OTHER';

/** 无法推算下一轮的原因。 Why the rotation rule gives no next turns. */
export type NextUnavailableReason =
  /** 轮值者届时均已不存在。 No body in the rotation is a member or exists any more by then. */
  | 'NOBODY_LEFT'
  /** 最后一轮没有次序。 The last turn has no order. */
  | 'NO_ORDER'
  /** 轮值月数不详。 The length of a turn in months is unknown. */
  | 'NO_RULE'
  /** 没有记录了日期的轮次。 No turn with known days is recorded. */
  | 'NO_TURN'
  /** 最后一轮没有截止日。 The last turn has no end. */
  | 'OPEN_TURN';

/** 组织类别。 What kind of body it is. */
export type OrganizationKind =
  /** 联盟。 Alliance of bodies. */
  | 'ALLIANCE'
  /** 银行。 Bank. */
  | 'BANK'
  /** 党支部。 Party branch. */
  | 'BRANCH'
  /** 商圈党建共同体。 Party community of a business circle. */
  | 'BUSINESS_CIRCLE_COMMUNITY'
  /** 商会。 Chamber of commerce. */
  | 'CHAMBER_OF_COMMERCE'
  /** 社区卫生服务机构。 Community clinic or health centre. */
  | 'CLINIC'
  /** 党建组团。 Feature cluster of bodies. */
  | 'CLUSTER'
  /** 综合党委。 Comprehensive Party committee. */
  | 'COMPREHENSIVE_COMMITTEE'
  /** 合作社。 Farmers' co-operative. */
  | 'COOPERATIVE'
  /** 协调委员会。 Co-ordination committee. */
  | 'COORDINATION_COMMITTEE'
  /** 理事会。 Co-building council. */
  | 'COUNCIL'
  /** 法院、检察院。 Court or procuratorate. */
  | 'COURT'
  /** 文化馆、图书馆。 Library, museum, cultural centre. */
  | 'CULTURAL_INSTITUTION'
  /** 海关。 Customs. */
  | 'CUSTOMS'
  /** 服务部。 Department of a service point. */
  | 'DEPARTMENT'
  /** 养老机构。 Home or day centre for the old. */
  | 'ELDERLY_CARE'
  /** 企业。 Enterprise, ownership not stated. */
  | 'ENTERPRISE'
  /** 联合会。 Federation of bodies. */
  | 'FEDERATION'
  /** 消防救援站。 Fire and rescue station. */
  | 'FIRE_STATION'
  /** 外资企业。 Foreign-invested enterprise. */
  | 'FOREIGN_INVESTED_ENTERPRISE'
  /** 基金。 Fund or aid association. */
  | 'FUND'
  /** 党总支。 General Party branch. */
  | 'GENERAL_BRANCH'
  /** 治理机构。 Board or another governing body. */
  | 'GOVERNING_BODY'
  /** 政府机关。 Government department or office. */
  | 'GOVERNMENT'
  /** 指导委员会。 Guidance committee. */
  | 'GUIDANCE_COMMITTEE'
  /** 办事大厅。 Service hall. */
  | 'HALL'
  /** 医院。 Hospital. */
  | 'HOSPITAL'
  /** 酒店。 Hotel. */
  | 'HOTEL'
  /** 热线。 Hotline. */
  | 'HOTLINE'
  /** 保险公司。 Insurance company. */
  | 'INSURANCE'
  /** 联席会议。 Joint meeting of bodies. */
  | 'JOINT_MEETING'
  /** 联合党委。 Joint Party committee, or committee widened by resident units. */
  | 'JOINT_PARTY_COMMITTEE'
  /** 律师事务所。 Law firm. */
  | 'LAW_FIRM'
  /** 领导小组。 Leading group. */
  | 'LEADING_GROUP'
  /** 商场。 Mall, market or shop. */
  | 'MALL'
  /** 群团组织。 Trade union, youth league, women's federation and the like. */
  | 'MASS_ORGANIZATION'
  /** 媒体。 Media. */
  | 'MEDIA'
  /** 部队。 Army unit. */
  | 'MILITARY'
  /** 多种单位。 Bodies of several kinds. */
  | 'MIXED'
  /** 其他。 Another kind of body. */
  | 'OTHER'
  /** 业委会。 Owners' committee. */
  | 'OWNERS_COMMITTEE'
  /** 党员大会。 Assembly or congress of members. */
  | 'PARTY_ASSEMBLY'
  /** 党委。 Party committee. */
  | 'PARTY_COMMITTEE'
  /** 党委部门。 Working department of a Party committee. */
  | 'PARTY_DEPARTMENT'
  /** 党小组。 Party group. */
  | 'PARTY_GROUP'
  /** 党组织。 Party organisation, its level not stated. */
  | 'PARTY_ORGANIZATION'
  /** 党工委。 Party work committee of a sub-district or sector. */
  | 'PARTY_WORK_COMMITTEE'
  /** 平台。 Information system or platform. */
  | 'PLATFORM'
  /** 公安。 Police. */
  | 'POLICE'
  /** 非公企业。 Private enterprise. */
  | 'PRIVATE_ENTERPRISE'
  /** 物业公司。 Property management company. */
  | 'PROPERTY_MANAGEMENT'
  /** 事业单位。 Public institution. */
  | 'PUBLIC_INSTITUTION'
  /** 居委会。 Residents' or villagers' committee. */
  | 'RESIDENTS_COMMITTEE'
  /** 学校。 School or kindergarten. */
  | 'SCHOOL'
  /** 服务中心。 Service centre. */
  | 'SERVICE_CENTER'
  /** 服务站。 Service station or point. */
  | 'SERVICE_STATION'
  /** 社会组织。 Social organisation or association. */
  | 'SOCIAL_ORGANIZATION'
  /** 专委会。 Special committee of a joint body. */
  | 'SPECIAL_COMMITTEE'
  /** 国有企业。 State-owned enterprise. */
  | 'STATE_OWNED_ENTERPRISE'
  /** 工作室。 Studio, parlour or opinion room. */
  | 'STUDIO'
  /** 交通运输。 Railway, station or transport body. */
  | 'TRANSPORT'
  /** 两新组织。 New economic or social organisation. */
  | 'TWO_NEW_ORGANIZATION'
  /** 高校。 University, college or academy. */
  | 'UNIVERSITY'
  /** 公用事业。 Power, water, gas or telecom utility. */
  | 'UTILITY'
  /** 村集体公司。 Company owned by a village or its branch. */
  | 'VILLAGE_COMPANY'
  /** 志愿服务队。 Volunteer team. */
  | 'VOLUNTEER_TEAM';

/** 职务类别。 What kind of post it is. */
export type PostRole =
  /** 楼栋长。 Head of a building or group. */
  | 'BUILDING_HEAD'
  /** 主任、主席、理事长。 Chair, director or manager. */
  | 'CHAIR'
  /** 委员。 Committee member. */
  | 'COMMITTEE_MEMBER'
  /** 代表。 Delegate, deputy or representative. */
  | 'DELEGATE'
  /** 副主任。 Deputy chair or director. */
  | 'DEPUTY_CHAIR'
  /** 副书记。 Deputy secretary. */
  | 'DEPUTY_SECRETARY'
  /** 网格员。 Grid worker. */
  | 'GRID_WORKER'
  /** 指导员。 Guide. */
  | 'GUIDE'
  /** 领导干部。 Leading cadre of an area or office. */
  | 'LEADER'
  /** 联络员。 Liaison. */
  | 'LIAISON'
  /** 调解员。 Mediator or lawyer. */
  | 'MEDIATOR'
  /** 组织员。 Party organiser or worker. */
  | 'ORGANIZER'
  /** 其他。 Another post. */
  | 'OTHER'
  /** 兼职委员。 Part-time committee member from a local unit. */
  | 'PART_TIME_MEMBER'
  /** 社区民警。 Community police officer. */
  | 'POLICE_OFFICER'
  /** 书记。 Secretary. */
  | 'SECRETARY'
  /** 工作人员。 Staff. */
  | 'STAFF';

/** 数量限定。 How a printed number is meant. */
export type Qualifier =
  /** 约。 About this many. */
  | 'ABOUT'
  /** 至少。 This many or more. */
  | 'AT_LEAST'
  /** 至多。 This many or fewer. */
  | 'AT_MOST'
  /** 确数。 Exactly as printed. */
  | 'EXACT'
  /** 近。 Nearly this many. */
  | 'NEARLY'
  /** 余（超过）。 More than this. */
  | 'OVER'
  /** 若干。 Several, of unknown number; also without a count it stands for a group. */
  | 'SOME';

/** 台账的部分。 A section of a report. */
export type ReportSectionKey =
  /** 活动、会议与轮值。 Activities, meetings and turns. */
  | 'ACTIVITIES'
  /** 共建协议与承诺。 Agreements and commitments. */
  | 'AGREEMENTS'
  /** 基本情况。 The place and its bodies. */
  | 'BASICS'
  /** 三张清单。 Resources, needs and projects. */
  | 'LISTS'
  /** 诉求与问题。 Demands and problems. */
  | 'MATTERS'
  /** 双报到。 Double registration. */
  | 'REGISTRATION';

/** 当日状态。 State of a resource on a day. */
export type ResourceDayState =
  /** 空闲。 Free: offered and not used. */
  | 'FREE'
  /** 不提供。 Not offered on that day. */
  | 'NOT_OFFERED'
  /** 部分占用。 Partly taken: some of its time is still free. */
  | 'PARTLY_TAKEN'
  /** 占满。 Taken: none of its time is free, or it is used although not offered. */
  | 'TAKEN'
  /** 无法判断。 Unknown: the published hours of the resource, or of a use on that day, are not understood. */
  | 'UNKNOWN';

/** 资源、需求类别。 What kind of resource is offered or needed. */
export type ResourceKind =
  /** 帮扶救助。 Aid for hardship. */
  | 'AID'
  /** 归属。 Belonging. */
  | 'BELONGING'
  /** 股本。 Capital, equity. */
  | 'CAPITAL'
  /** 照护。 Care of people. */
  | 'CARE'
  /** 充电设施。 Charging of electric vehicles. */
  | 'CHARGING'
  /** 托幼托管。 Care of children. */
  | 'CHILDCARE'
  /** 文化体育。 Culture and sport. */
  | 'CULTURE'
  /** 教育。 Education, schooling. */
  | 'EDUCATION'
  /** 养老助老。 Care and meals for the old. */
  | 'ELDERLY'
  /** 就业。 Jobs. */
  | 'EMPLOYMENT'
  /** 环境卫生。 Cleaning, greening, waste. */
  | 'ENVIRONMENT'
  /** 设备。 Equipment. */
  | 'EQUIPMENT'
  /** 便民。 Everyday needs. */
  | 'EVERYDAY'
  /** 人才。 Talent, expertise. */
  | 'EXPERTISE'
  /** 资金。 Money, fund. */
  | 'FUND'
  /** 物资。 Goods. */
  | 'GOODS'
  /** 治理。 Governance. */
  | 'GOVERNANCE'
  /** 医疗健康。 Health. */
  | 'HEALTH'
  /** 信息。 Information. */
  | 'INFORMATION'
  /** 保险。 Insurance. */
  | 'INSURANCE'
  /** 人力。 Labour. */
  | 'LABOR'
  /** 法律服务。 Legal help. */
  | 'LEGAL'
  /** 加装电梯。 Lifts for old buildings. */
  | 'LIFT'
  /** 民生。 Livelihood. */
  | 'LIVELIHOOD'
  /** 组织建设。 Building up an organisation. */
  | 'ORGANIZATION'
  /** 其他。 Another kind. */
  | 'OTHER'
  /** 停车。 Parking. */
  | 'PARKING'
  /** 政策咨询。 Explaining and applying policies. */
  | 'POLICY'
  /** 宣传。 Publicity, publishing. */
  | 'PUBLICITY'
  /** 维修改造。 Repair and renewal of buildings and facilities. */
  | 'REPAIR'
  /** 安全。 Safety, fire protection, public order. */
  | 'SAFETY'
  /** 服务。 Service. */
  | 'SERVICE'
  /** 排水排污。 Drains and sewage. */
  | 'SEWAGE'
  /** 培训。 Training. */
  | 'TRAINING'
  /** 场地。 Venue. */
  | 'VENUE'
  /** 志愿者。 Volunteers. */
  | 'VOLUNTEERS';

/** 尚缺的记录。 Records that are missing for a verdict on a rule. */
export type RuleGap =
  /** 任职情况未记录。 The holders of some seats are not recorded. */
  | 'HOLDERS'
  /** 所代表单位未记录。 The kind of unit that some seats represent is not recorded. */
  | 'REPRESENTED'
  /** 席位记录不全。 The record of seats may not be complete. */
  | 'SEATS'
  /** 规则未能解读。 The text of the rule is not understood. */
  | 'TEXT';

/** 席位变化。 How a seat changed. */
export type SeatChangeKind =
  /** 新设。 It is new. */
  | 'ADDED'
  /** 换人或改变归属。 Its holders or represented bodies changed. */
  | 'CHANGED'
  /** 撤销。 It was removed. */
  | 'REMOVED';

/** 状态。 The state of a fact. */
export type Status =
  /** 有效。 In force within its dates. */
  | 'ACTIVE'
  /** 已取消。 Called off; not in force. */
  | 'CANCELLED'
  /** 已认领。 Taken on by somebody. */
  | 'CLAIMED'
  /** 已结束。 Over. */
  | 'ENDED'
  /** 已完成。 Done. */
  | 'FULFILLED'
  /** 待认领。 Open, nobody has taken it on. */
  | 'OPEN'
  /** 计划中。 Intended; never in force until it becomes active. */
  | 'PLANNED'
  /** 拟议。 Proposed only; not in force. */
  | 'PROPOSED';

/** 起止时间依据。 How the term of a fact is known. */
export type TermKnowledge =
  /** 仅见于某日。 It was seen on a day; when it began and ended is not known. */
  | 'OBSERVED'
  /** 有记载。 The source gives its first or last day, if only to the year. */
  | 'STATED'
  /** 未注明日期。 No date is given. It is not known to have held always. */
  | 'UNKNOWN';

/** 计何者的共建关系，三者须填且只填其一。 Whose ties to count: exactly one of these. */
export type TieCountsOf =
  {   /** 主体 id：该主体自身。 Id of a body or community, read by itself. */
  body: string; community?: never; within?: never; }
  |  { body?: never;   /** 社区 id：社区连同其核心、联合组织。 Id of a community, read as a whole: with its cores and its joint bodies. */
  community: string; within?: never; }
  |  { body?: never; community?: never;   /** 地点 id：此地及其下级各主体之间。 Id of a place: ties among the bodies that lie in it. */
  within: string; };

/** 共建关系的缘由。 Why two bodies co-build. */
export type TieReason =
  /** 共同活动。 Both host or take part in one activity, on its day. */
  | 'ACTIVITY'
  /** 协议共建。 Both are party to one agreement. */
  | 'AGREEMENT'
  /** 同在联合组织。 Both are seated in, members of, or chairing one joint body. */
  | 'COMMITTEE'
  /** 核心领导。 One leads the other as its core: a community, or a body that the core of a community leads. */
  | 'CORE'
  /** 直接共建。 They are said to co-build. */
  | 'DIRECT'
  /** 成员关系。 One is a joint body, federation or team, the other a member of it. It counts where such a body is the one asked for, or where reasons names it. */
  | 'MEMBERSHIP'
  /** 结对。 They are paired. */
  | 'PAIRING'
  /** 共同项目。 Both lead, claim, fund or supply one project. */
  | 'PROJECT'
  /** 资源共享。 One uses the other's resource, or has money from it for co-building. */
  | 'SHARING';

/** 发生了什么。 What happened to a fact on a day. */
export type TimelineChange =
  /** 开始。 It began. */
  | 'BEGAN'
  /** 结束（当日为最后一天）。 It ended; the day is its last. */
  | 'ENDED'
  /** 承诺已兑现。 A commitment was fulfilled. */
  | 'FULFILLED'
  /** 当日举行或仅当日有效。 It took place, or held, on this one day. */
  | 'HELD'
  /** 当日有记载，起止不详。 It was observed on this day; its term is unknown. */
  | 'OBSERVED';

/** 未能准确计入的原因。 Why a figure may be less or more than the truth. */
export type UncountedReason =
  /** 日期只到年、月或缺失，无法判断是否在期内，未计入。 The date is too imprecise to say whether it lies in the period, not counted. */
  | 'IMPRECISE_LEFT_OUT'
  /** 计划中，未计入。 Only planned, not counted. */
  | 'PLANNED_LEFT_OUT'
  /** 拟议，未计入。 Only proposed, not counted. */
  | 'PROPOSED_LEFT_OUT'
  /** 范围过大，只统计了一部分。 The place is too large: only a part was counted. */
  | 'SCAN_LIMIT'
  /** 已计入，但未注明日期。 Counted, but without any date. */
  | 'UNDATED'
  /** 缺少所需日期，未计入。 Without the date that is needed, not counted. */
  | 'UNDATED_LEFT_OUT';

/** 不可能有共建关系的原因。 Why a thing can have no tie. */
export type UntiedReason =
  /** 代表一个群体。 It stands for a group, and groups tie nobody. */
  | 'GROUP'
  /** 原文隐去名称。 The source hides its name. */
  | 'MASKED'
  /** 不是组织或社区。 It is no organisation or community. */
  | 'NO_BODY';

export type AgreementLinksQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type AgreementLinksQuery = { entity:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Agreement', subject: string | null, subjectEn: string | null, duties: Array<string>, dutiesEn: Array<string>, id: string, agreementKind: AgreementKind | null, parties: { totalCount: number, edges: Array<{ role: string | null, roleEn: string | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, commitments: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Commitment', due: string | null, fulfilledOn: string | null, id: string, name: string, nameEn: string | null, committedBy: { nodes: Array<
                | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
                | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
                | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
                | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
              > } }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, renews: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, renewedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Area', id: string }
    | { __typename: 'Case', id: string }
    | { __typename: 'Commitment', due: string | null, fulfilledOn: string | null, id: string, committedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, underAgreement: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Community', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'JointCommittee', id: string }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Mechanism', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberGroup', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'PartyOrganization', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', id: string }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', id: string }
   | null };

export type AmongQueryVariables = Exact<{
  of: string;
  as: CoBuildersOf;
  asOf?: string | null | undefined;
  limit: number;
  edgeLimit: number;
}>;


export type AmongQuery = { network: { complete: boolean, columns: { ids: Array<string>, sources: Array<number>, targets: Array<number>, reasons: Array<TieReason>, directed: Array<boolean>, counts: Array<number> } } | null };

export type AroundQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  reasons?: Array<TieReason> | TieReason | null | undefined;
  facts?: FactScope | null | undefined;
}>;


export type AroundQuery = { coBuilders: { totalCount: number, undatedTotal: number, untiedReason: UntiedReason | null, pageInfo: { endCursor: string | null }, groups: Array<{ kind: OrganizationKind | null, membersTotal: number, communitiesTotal: number, byReason: Array<{ reason: TieReason, strength: number }> }>, edges: Array<{ strength: number, node:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
      , ties: Array<{ reason: TieReason, fact: string, validFrom: string | null, validTo: string | null, startDate: string | null, endDate: string | null, startKnowledge: DateKnowledge, endKnowledge: DateKnowledge, sourceIds: Array<string>, via:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
         | null, givers: Array<
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        > }> }> } | null };

export type BetweenQueryVariables = Exact<{
  from: string;
  to: string;
  asOf?: string | null | undefined;
}>;


export type BetweenQuery = { paths: { complete: boolean, paths: Array<{ length: number, sentenceZh: string, sentenceEn: string, nodes: Array<
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      > }> } | null };

export type BodyQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type BodyQuery = { entity:
    | { __typename: 'Activity', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Agreement', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Area', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Case', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Commitment', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Community', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, partOf: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > }, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Evaluation', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Figure', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'JointCommittee', kind: OrganizationKind | null, kindText: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, locatedIn: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > }, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Matter', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Mechanism', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Member', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'MemberGroup', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Need', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'PartyOrganization', kind: OrganizationKind | null, kindText: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, locatedIn: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > }, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Post', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Project', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Resource', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'ServicePoint', kind: OrganizationKind | null, kindText: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, locatedIn: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > }, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Share', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Source', aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Unit', kind: OrganizationKind | null, kindText: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, id: string, name: string, nameEn: string | null, locatedIn: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > }, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
   | null };

export type BookingsQueryVariables = Exact<{
  of: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type BookingsQuery = { resourceUse: { from: string, to: string, openingHours: string | null, availability: string | null, understood: boolean, usesTotal: number, calendar: Array<{ date: string, state: ResourceDayState, free: Array<string>, taken: Array<string> }>, uses: Array<{ firstDay: string, lastDay: string, timeSlot: string | null, share: { __typename: 'Share', id: string, name: string, nameEn: string | null }, users: Array<
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      > }>, doubleBookings: Array<{ firstDay: string, time: string }> } | null };

export type CaseLinksQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type CaseLinksQuery = { entity:
    | { __typename: 'Activity', rhythm: string | null, rhythmEn: string | null, id: string, hostedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, participants: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'Case', summary: string | null, summaryEn: string | null, place: string | null, placeEn: string | null, years: Array<string>, id: string, comprises: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, mechanisms: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, relatedCases: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'JointCommittee', id: string }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Mechanism', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberGroup', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'PartyOrganization', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Project', goal: string | null, goalEn: string | null, id: string, ledBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, claimedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, answers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, uses: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, fundedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', id: string }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', id: string }
   | null };

export type ChairQueryVariables = Exact<{
  of: string;
  on?: string | null | undefined;
  next: number;
  limit: number;
}>;


export type ChairQuery = { chair: { on: string, rotationRule: string | null, rotationMonths: number | null, turnsTotal: number, complete: boolean, cutBy: Array<CutBy>, committee: { __typename: 'JointCommittee', rotationRuleEn: string | null, id: string, name: string, nameEn: string | null, chairedBy: { totalCount: number, edges: Array<{ validFrom: string | null, validTo: string | null, sources: Array<{ id: string }>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }> } }, parts: Array<{ part: string | null, turnsTotal: number, undatedTotal: number, nextUnavailableReason: NextUnavailableReason | null, gapsTotal: number, clashesTotal: number, current: Array<{ validFrom: string | null, validTo: string | null, recorded: boolean, sourceIds: Array<string>, chair:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
         }>, undated: Array<{ chair:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
         }>, next: Array<{ validFrom: string | null, validTo: string | null, recorded: boolean, sourceIds: Array<string>, chair:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
         }>, gaps: Array<{ validFrom: string | null, validTo: string | null, after: { sourceIds: Array<string>, chair:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }, before: { sourceIds: Array<string>, chair:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           } | null }>, clashes: Array<{ validFrom: string | null, validTo: string | null, turns: Array<{ validFrom: string | null, validTo: string | null, sourceIds: Array<string>, chair:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }> }> }> } | null };

export type ChangesQueryVariables = Exact<{
  of: string;
  from: string;
  to: string;
  limit: number;
}>;


export type ChangesQuery = { networkDiff: { tiesGainedTotal: number | null, tiesLostTotal: number | null, resourcesAddedTotal: number, resourcesWithdrawnTotal: number, lineageTotal: number, complete: boolean, cutBy: Array<CutBy>, joinedTotal: number, leftTotal: number, agreementsSignedTotal: number, agreementsLapsedTotal: number, seatsChangedTotal: number, notComparedTotal: number, place:
      | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
      | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
      | { __typename: 'Area', id: string, name: string, nameEn: string | null }
      | { __typename: 'Case', id: string, name: string, nameEn: string | null }
      | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
      | { __typename: 'Community', id: string, name: string, nameEn: string | null }
      | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
      | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
      | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
      | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
      | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
      | { __typename: 'Member', id: string, name: string, nameEn: string | null }
      | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
      | { __typename: 'Need', id: string, name: string, nameEn: string | null }
      | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
      | { __typename: 'Post', id: string, name: string, nameEn: string | null }
      | { __typename: 'Project', id: string, name: string, nameEn: string | null }
      | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
      | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
      | { __typename: 'Share', id: string, name: string, nameEn: string | null }
      | { __typename: 'Source', id: string, name: string, nameEn: string | null }
      | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
    , joined: Array<
      | { __typename: 'JointCommittee', kind: OrganizationKind | null, startDate: string | null, validFrom: string | null, id: string, name: string, nameEn: string | null }
      | { __typename: 'PartyOrganization', kind: OrganizationKind | null, startDate: string | null, validFrom: string | null, id: string, name: string, nameEn: string | null }
      | { __typename: 'ServicePoint', kind: OrganizationKind | null, startDate: string | null, validFrom: string | null, id: string, name: string, nameEn: string | null }
      | { __typename: 'Unit', kind: OrganizationKind | null, startDate: string | null, validFrom: string | null, id: string, name: string, nameEn: string | null }
    >, left: Array<
      | { __typename: 'JointCommittee', kind: OrganizationKind | null, endDate: string | null, validTo: string | null, id: string, name: string, nameEn: string | null }
      | { __typename: 'PartyOrganization', kind: OrganizationKind | null, endDate: string | null, validTo: string | null, id: string, name: string, nameEn: string | null }
      | { __typename: 'ServicePoint', kind: OrganizationKind | null, endDate: string | null, validTo: string | null, id: string, name: string, nameEn: string | null }
      | { __typename: 'Unit', kind: OrganizationKind | null, endDate: string | null, validTo: string | null, id: string, name: string, nameEn: string | null }
    >, agreementsSigned: Array<{ __typename: 'Agreement', endDate: string | null, startDate: string | null, id: string, name: string, nameEn: string | null }>, agreementsLapsed: Array<{ __typename: 'Agreement', endDate: string | null, startDate: string | null, id: string, name: string, nameEn: string | null }>, seatsChanged: Array<{ change: SeatChangeKind, representedBefore: Array<
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      >, representedAfter: Array<
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      >, post: { __typename: 'Post', id: string, name: string, nameEn: string | null }, holdersBefore: Array<{ __typename: 'Member', id: string, name: string, nameEn: string | null }>, holdersAfter: Array<{ __typename: 'Member', id: string, name: string, nameEn: string | null }> }>, tiesGained: Array<{ reason: TieReason, fact: string, validFrom: string | null, validTo: string | null, startDate: string | null, endDate: string | null, startKnowledge: DateKnowledge, endKnowledge: DateKnowledge, sourceIds: Array<string>, pairs: number, via:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       | null, bodies: Array<
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      > }>, tiesLost: Array<{ reason: TieReason, fact: string, validFrom: string | null, validTo: string | null, startDate: string | null, endDate: string | null, startKnowledge: DateKnowledge, endKnowledge: DateKnowledge, sourceIds: Array<string>, pairs: number, via:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       | null, bodies: Array<
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      > }>, resourcesAdded: Array<{ __typename: 'Resource', startDate: string | null, id: string, name: string, nameEn: string | null }>, resourcesWithdrawn: Array<{ __typename: 'Resource', endDate: string | null, id: string, name: string, nameEn: string | null }>, lineage: Array<{ kind: string | null, fact: string, validFrom: string, sourceIds: Array<string>, before:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      , after:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       }> } | null };

export type ChoicesQueryVariables = Exact<{
  first: number;
}>;


export type ChoicesQuery = { areas: { totalCount: number, nodes: Array<{ __typename: 'Area', id: string, name: string, nameEn: string | null }> } | null, units: { totalCount: number, nodes: Array<{ __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }> } | null, jointCommittees: { totalCount: number, nodes: Array<{ __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }> } | null };

export type CommitteeQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
}>;


export type CommitteeQuery = { committee: { postsTotal: number, seatsTotal: number, heldSeatsTotal: number, vacantSeatsTotal: number, unrecordedSeatsTotal: number, complete: boolean, committee: { id: string, membersMin: number | null, membersMax: number | null }, posts: Array<{ role: PostRole | null, held: number, vacant: number, unrecorded: number, post: { __typename: 'Post', id: string, name: string, nameEn: string | null }, represented: Array<
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      >, holders: Array<{ member: { __typename: 'Member', id: string, name: string, nameEn: string | null } }> }>, rules: Array<{ rule: CommitteeRuleKind, text: string | null, minimum: number | null, maximum: number | null, seats: number | null, held: number | null, seatsMeet: boolean | null }> } | null };

export type CommonQueryVariables = Exact<{
  of: Array<string> | string;
  asOf?: string | null | undefined;
  first: number;
  facts?: FactScope | null | undefined;
}>;


export type CommonQuery = { commonTies: { totalCount: number, undatedTotal: number, edges: Array<{ strength: number, node:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
      , each: Array<{ body:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
        , ties: Array<{ reason: TieReason, fact: string, validFrom: string | null, validTo: string | null, startDate: string | null, endDate: string | null, startKnowledge: DateKnowledge, endKnowledge: DateKnowledge, sourceIds: Array<string>, via:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
           | null, givers: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }> }> }> } | null };

export type CommunityQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  limit: number;
  facts?: FactScope | null | undefined;
}>;


export type CommunityQuery = { core: { membersTotal: number, undatedTotal: number, gapTotal: number, complete: boolean, community: { __typename: 'Community', id: string, name: string, nameEn: string | null }, cores: Array<
      | { __typename: 'JointCommittee', kind: OrganizationKind | null, termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null }
      | { __typename: 'PartyOrganization', kind: OrganizationKind | null, termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null }
      | { __typename: 'ServicePoint', kind: OrganizationKind | null, termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null }
      | { __typename: 'Unit', kind: OrganizationKind | null, termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null }
    >, jointBodies: Array<{ __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }>, links: Array<{ seated: boolean, body:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , jointBody: { id: string } }>, groups: Array<{ kind: OrganizationKind | null, membersTotal: number, byReason: Array<{ reason: TieReason, tiesTotal: number }>, members: Array<{ resident: boolean, strength: number, node:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        , ties: Array<{ reason: TieReason, fact: string, validFrom: string | null, validTo: string | null, startDate: string | null, endDate: string | null, startKnowledge: DateKnowledge, endKnowledge: DateKnowledge, sourceIds: Array<string>, with: Array<
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          >, via:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           | null, givers: Array<
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
            | { id: string }
          > }> }> }>, gap: Array<{ __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }> } | null };

export type CoverageQueryVariables = Exact<{
  of: string;
  kinds: Array<OrganizationKind> | OrganizationKind;
  resourceKinds: Array<ResourceKind> | ResourceKind;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type CoverageQuery = { coverage: { communitiesTotal: number, committeesTotal: number, untiedTotal: number, tiedTotal: number, lapsedTotal: number, quarterFrom: string, quarterTo: string, withoutMeetingTotal: number, unplacedTotal: number, complete: boolean, cutBy: Array<CutBy>, place:
      | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
      | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
      | { __typename: 'Area', id: string, name: string, nameEn: string | null }
      | { __typename: 'Case', id: string, name: string, nameEn: string | null }
      | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
      | { __typename: 'Community', id: string, name: string, nameEn: string | null }
      | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
      | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
      | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
      | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
      | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
      | { __typename: 'Member', id: string, name: string, nameEn: string | null }
      | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
      | { __typename: 'Need', id: string, name: string, nameEn: string | null }
      | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
      | { __typename: 'Post', id: string, name: string, nameEn: string | null }
      | { __typename: 'Project', id: string, name: string, nameEn: string | null }
      | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
      | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
      | { __typename: 'Share', id: string, name: string, nameEn: string | null }
      | { __typename: 'Source', id: string, name: string, nameEn: string | null }
      | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
    , kinds: Array<{ kind: OrganizationKind, tiedTotal: number, missingTotal: number }>, grid: Array<{ gapTotal: number, community: { __typename: 'Community', id: string, name: string, nameEn: string | null }, cells: Array<{ kind: OrganizationKind, state: CoverageState, tiedTotal: number, throughTotal: number, untiedTotal: number, elsewhereTotal: number }> }>, resources: Array<{ kind: ResourceKind, tiedTotal: number, missingTotal: number, missing: Array<{ __typename: 'Community', id: string, name: string, nameEn: string | null }> }>, untied: Array<{ __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null, locatedIn: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > } }>, lapsed: Array<{ __typename: 'Agreement', endDate: string | null, id: string, name: string, nameEn: string | null }>, withoutMeeting: Array<{ lastMeeting: string | null, committee: { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null } }> } | null };

export type DifferenceQueryVariables = Exact<{
  within: string;
  from: string;
  to: string;
  limit: number;
}>;


export type DifferenceQuery = { networkDiff: { joinedTotal: number, leftTotal: number, agreementsSignedTotal: number, agreementsLapsedTotal: number, seatsChangedTotal: number, notComparedTotal: number, joined: Array<
      | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
      | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
      | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
      | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
    >, left: Array<
      | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
      | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
      | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
      | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
    >, agreementsSigned: Array<{ __typename: 'Agreement', startDate: string | null, id: string, name: string, nameEn: string | null }>, agreementsLapsed: Array<{ __typename: 'Agreement', endDate: string | null, id: string, name: string, nameEn: string | null }>, seatsChanged: Array<{ change: SeatChangeKind, post: { __typename: 'Post', id: string, name: string, nameEn: string | null }, holdersBefore: Array<{ __typename: 'Member', id: string, name: string, nameEn: string | null }>, holdersAfter: Array<{ __typename: 'Member', id: string, name: string, nameEn: string | null }> }> } | null };

export type DueQueryVariables = Exact<{
  of?: string | null | undefined;
  from?: string | null | undefined;
  until: string;
  limit: number;
}>;


export type DueQuery = { due: { from: string, until: string, itemsTotal: number, overdueTotal: number, undatedTotal: number, complete: boolean, cutBy: Array<CutBy>, items: Array<{ kind: DueKind, key: string, date: string | null, published: string | null, daysLeft: number | null, overdue: boolean, why: string, whyEn: string, about:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      , places: Array<
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
      > }>, upcoming: Array<{ kind: DueKind, key: string, date: string | null, published: string | null, daysLeft: number | null, overdue: boolean, why: string, whyEn: string, about:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      , places: Array<
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
      > }>, months: Array<{ month: string, itemsTotal: number }>, undated: Array<{ kind: DueKind, key: string, date: string | null, published: string | null, daysLeft: number | null, overdue: boolean, why: string, whyEn: string, about:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      , places: Array<
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
      > }> } | null };

export type ExpandQueryVariables = Exact<{
  node: string;
  known: Array<string> | string;
  asOf?: string | null | undefined;
}>;


export type ExpandQuery = { expand: { options: Array<{ reason: TieReason | null, neighborsTotal: number, addedTotal: number }> } | null };

export type LabelsQueryVariables = Exact<{
  of: Array<string> | string;
}>;


export type LabelsQuery = { labels: Array<{ enumeration: string, value: string, zh: string, en: string }> | null };

export type ManagementQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type ManagementQuery = { entity:
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
   | null, dualManagement: { subjectsTotal: number, undatedTotal: number, complete: boolean, cutBy: Array<CutBy>, subjects: Array<{ recorded: boolean, stated: boolean, node:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      , lines: Array<{ line: ManagementLine | null, dual: boolean | null, validFrom: string | null, validTo: string | null, sourceIds: Array<string>, manager:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
         }> }> } | null };

export type MatchesQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  limit: number;
  each: number;
}>;


export type MatchesQuery = { entity:
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
   | null, matches: { matchesTotal: number, needsTotal: number, unmatchedTotal: number, withoutKindTotal: number, amountsNotComparedTotal: number, unplacedTotal: number, complete: boolean, cutBy: Array<CutBy>, matches: Array<{ score: number, overdue: boolean, steps: number | null, need: { __typename: 'Need', kind: ResourceKind | null, kindText: string | null, quantity: number | null, unit: string | null, unitEn: string | null, deadline: string | null, id: string, name: string, nameEn: string | null, neededBy: { nodes: Array<
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          > } }, resource: { __typename: 'Resource', kind: ResourceKind | null, capacity: number | null, unit: string | null, unitEn: string | null, availability: string | null, openingHours: string | null, id: string, name: string, nameEn: string | null, offeredBy: { nodes: Array<
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          > } }, reasons: Array<{ criterion: MatchCriterion, points: number, outOf: number, zh: string, en: string }> }>, unmatched: Array<{ __typename: 'Need', kind: ResourceKind | null, kindText: string | null, deadline: string | null, id: string, name: string, nameEn: string | null, neededBy: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > } }> } | null, resources: { totalCount: number, nodes: Array<{ __typename: 'Resource', kind: ResourceKind | null, kindText: string | null, capacity: number | null, unit: string | null, unitEn: string | null, availability: string | null, openingHours: string | null, id: string, name: string, nameEn: string | null, offeredBy: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > } }> } | null };

export type MetricsQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  orderBy: MetricsMeasure;
  limit: number;
}>;


export type MetricsQuery = { entity:
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
   | null, metrics: { state: MetricsState, progress: number, step: MetricsStep | null, result: { bodiesTotal: number, pairsTotal: number, tiesTotal: number, untiedTotal: number, componentsTotal: number, brokersTotal: number, complete: boolean, cutBy: Array<CutBy>, central: Array<{ degree: number, strength: number, betweenness: number, closeness: number, pageRank: number, core: number, articulation: boolean, cluster: number | null, node:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
         }>, brokers: Array<{ across: number, node:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        , places: Array<
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        > }> } | null } | null };

export type NameQueryVariables = Exact<{
  of: string;
}>;


export type NameQuery = { entity:
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
   | null };

export type NetworkQueryVariables = Exact<{
  within: string;
  asOf?: string | null | undefined;
  limit: number;
  edgeLimit: number;
}>;


export type NetworkQuery = { network: { nodesTotal: number, edgesTotal: number, undatedTotal: number, cutBy: Array<NetworkLimit>, columns: { ids: Array<string>, types: Array<EntityType>, kinds: Array<OrganizationKind | null>, names: Array<string>, namesEn: Array<string | null>, roles: Array<NetworkRole>, sources: Array<number>, targets: Array<number>, reasons: Array<TieReason>, counts: Array<number>, startDate: Array<string | null>, endDate: Array<string | null> } } | null };

export type NetworkSourcesQueryVariables = Exact<{
  within: string;
  asOf?: string | null | undefined;
  limit: number;
  edgeLimit: number;
}>;


export type NetworkSourcesQuery = { network: { edges: Array<{ sourceIds: Array<string> }> } | null };

export type NetworksQueryVariables = Exact<{
  first: number;
  samples: number;
}>;


export type NetworksQuery = { communities: { nodes: Array<{ id: string, name: string, nameEn: string | null, invented: boolean | null, residents: { totalCount: number }, partOf: { nodes: Array<
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
        > } }> } | null, cases: { totalCount: number, nodes: Array<{ id: string, code: string | null, name: string, nameEn: string | null, place: string | null, placeEn: string | null, years: Array<string>, invented: boolean | null, comprises: { totalCount: number }, communities: { totalCount: number, nodes: Array<
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
          | { id: string, name: string, nameEn: string | null }
        > } }> } | null };

export type OffersQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type OffersQuery = { entity:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'Case', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Community', id: string, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'JointCommittee', id: string, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Mechanism', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberGroup', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'PartyOrganization', id: string, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Post', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', id: string, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', id: string, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
   | null };

export type OrganizationLinksQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type OrganizationLinksQuery = { entity:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'Case', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'JointCommittee', members: number | null, id: string, locatedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, memberOf: { totalCount: number, edges: Array<{ role: MembershipRole | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, representedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Post', role: PostRole | null, id: string, name: string, nameEn: string | null, postOf: { nodes: Array<
                | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
                | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
                | { __typename: 'Area', id: string, name: string, nameEn: string | null }
                | { __typename: 'Case', id: string, name: string, nameEn: string | null }
                | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
                | { __typename: 'Community', id: string, name: string, nameEn: string | null }
                | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
                | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
                | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
                | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
                | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
                | { __typename: 'Member', id: string, name: string, nameEn: string | null }
                | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
                | { __typename: 'Need', id: string, name: string, nameEn: string | null }
                | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
                | { __typename: 'Post', id: string, name: string, nameEn: string | null }
                | { __typename: 'Project', id: string, name: string, nameEn: string | null }
                | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
                | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
                | { __typename: 'Share', id: string, name: string, nameEn: string | null }
                | { __typename: 'Source', id: string, name: string, nameEn: string | null }
                | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
              > } }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Agreement', kind: AgreementKind | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, posts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Post', role: PostRole | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, comprisedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Mechanism', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberGroup', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'PartyOrganization', members: number | null, id: string, locatedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, memberOf: { totalCount: number, edges: Array<{ role: MembershipRole | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, representedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Post', role: PostRole | null, id: string, name: string, nameEn: string | null, postOf: { nodes: Array<
                | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
                | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
                | { __typename: 'Area', id: string, name: string, nameEn: string | null }
                | { __typename: 'Case', id: string, name: string, nameEn: string | null }
                | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
                | { __typename: 'Community', id: string, name: string, nameEn: string | null }
                | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
                | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
                | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
                | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
                | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
                | { __typename: 'Member', id: string, name: string, nameEn: string | null }
                | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
                | { __typename: 'Need', id: string, name: string, nameEn: string | null }
                | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
                | { __typename: 'Post', id: string, name: string, nameEn: string | null }
                | { __typename: 'Project', id: string, name: string, nameEn: string | null }
                | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
                | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
                | { __typename: 'Share', id: string, name: string, nameEn: string | null }
                | { __typename: 'Source', id: string, name: string, nameEn: string | null }
                | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
              > } }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Agreement', kind: AgreementKind | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, posts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Post', role: PostRole | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, comprisedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Post', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', members: number | null, id: string, locatedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, memberOf: { totalCount: number, edges: Array<{ role: MembershipRole | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, representedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Post', role: PostRole | null, id: string, name: string, nameEn: string | null, postOf: { nodes: Array<
                | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
                | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
                | { __typename: 'Area', id: string, name: string, nameEn: string | null }
                | { __typename: 'Case', id: string, name: string, nameEn: string | null }
                | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
                | { __typename: 'Community', id: string, name: string, nameEn: string | null }
                | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
                | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
                | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
                | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
                | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
                | { __typename: 'Member', id: string, name: string, nameEn: string | null }
                | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
                | { __typename: 'Need', id: string, name: string, nameEn: string | null }
                | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
                | { __typename: 'Post', id: string, name: string, nameEn: string | null }
                | { __typename: 'Project', id: string, name: string, nameEn: string | null }
                | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
                | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
                | { __typename: 'Share', id: string, name: string, nameEn: string | null }
                | { __typename: 'Source', id: string, name: string, nameEn: string | null }
                | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
              > } }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Agreement', kind: AgreementKind | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, posts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Post', role: PostRole | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, comprisedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', members: number | null, id: string, locatedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, memberOf: { totalCount: number, edges: Array<{ role: MembershipRole | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, representedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Post', role: PostRole | null, id: string, name: string, nameEn: string | null, postOf: { nodes: Array<
                | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
                | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
                | { __typename: 'Area', id: string, name: string, nameEn: string | null }
                | { __typename: 'Case', id: string, name: string, nameEn: string | null }
                | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
                | { __typename: 'Community', id: string, name: string, nameEn: string | null }
                | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
                | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
                | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
                | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
                | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
                | { __typename: 'Member', id: string, name: string, nameEn: string | null }
                | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
                | { __typename: 'Need', id: string, name: string, nameEn: string | null }
                | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
                | { __typename: 'Post', id: string, name: string, nameEn: string | null }
                | { __typename: 'Project', id: string, name: string, nameEn: string | null }
                | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
                | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
                | { __typename: 'Share', id: string, name: string, nameEn: string | null }
                | { __typename: 'Source', id: string, name: string, nameEn: string | null }
                | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
              > } }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Agreement', kind: AgreementKind | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, posts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Post', role: PostRole | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, comprisedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
   | null };

export type OriginsQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type OriginsQuery = { nodes: Array<
    | { __typename: 'Activity', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Agreement', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Area', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Case', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Commitment', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Community', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Evaluation', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Figure', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'JointCommittee', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Matter', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Mechanism', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Member', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'MemberGroup', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Need', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'PartyOrganization', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Post', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Project', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Resource', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'ServicePoint', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Share', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Source', termKnowledge: TermKnowledge, publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Unit', termKnowledge: TermKnowledge, id: string, name: string, nameEn: string | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { __typename: 'Source', publisher: string | null, published: string | null, id: string, name: string, nameEn: string | null } }> } }
   | null> | null };

export type OtherLinksQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type OtherLinksQuery = { entity:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Area', id: string, partOf: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, parts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, residents: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, ledBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Case', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'Evaluation', id: string, about: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, ratedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Figure', id: string, about: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'JointCommittee', id: string }
    | { __typename: 'Matter', id: string, raisedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, assignedTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, participants: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Mechanism', id: string, appliedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberGroup', id: string, partOf: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, registeredAt: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, memberOf: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, contactedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Need', id: string }
    | { __typename: 'PartyOrganization', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', id: string }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string, citedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Unit', id: string }
   | null };

export type PartsQueryVariables = Exact<{
  of: string;
  first: number;
}>;


export type PartsQuery = { entity:
    | { id: string }
    | { id: string }
    | { id: string, parts: { totalCount: number, nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null, parts: { totalCount: number } }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null, residents: { totalCount: number } }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > } }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type PlacesQueryVariables = Exact<{
  first: number;
}>;


export type PlacesQuery = { areas: { totalCount: number, nodes: Array<{ __typename: 'Area', id: string, name: string, nameEn: string | null, parts: { totalCount: number } }> } | null };

export type PostLinksQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type PostLinksQuery = { entity:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'Case', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'JointCommittee', id: string }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Mechanism', id: string }
    | { __typename: 'Member', office: string | null, id: string, holds: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Post', role: PostRole | null, id: string, name: string, nameEn: string | null, postOf: { nodes: Array<
                | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
                | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
                | { __typename: 'Area', id: string, name: string, nameEn: string | null }
                | { __typename: 'Case', id: string, name: string, nameEn: string | null }
                | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
                | { __typename: 'Community', id: string, name: string, nameEn: string | null }
                | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
                | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
                | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
                | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
                | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
                | { __typename: 'Member', id: string, name: string, nameEn: string | null }
                | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
                | { __typename: 'Need', id: string, name: string, nameEn: string | null }
                | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
                | { __typename: 'Post', id: string, name: string, nameEn: string | null }
                | { __typename: 'Project', id: string, name: string, nameEn: string | null }
                | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
                | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
                | { __typename: 'Share', id: string, name: string, nameEn: string | null }
                | { __typename: 'Source', id: string, name: string, nameEn: string | null }
                | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
              > } }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, chairs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'MemberGroup', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'PartyOrganization', id: string }
    | { __typename: 'Post', role: PostRole | null, seatsMin: number | null, seatsMax: number | null, termMonths: number | null, vacantSince: string | null, duties: Array<string>, dutiesEn: Array<string>, conditions: Array<string>, conditionsEn: Array<string>, id: string, postOf: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, holders: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Member', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, represents: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', id: string }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', id: string }
   | null };

export type ProjectsQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type ProjectsQuery = { projects: { totalCount: number, nodes: Array<{ __typename: 'Project', status: Status | null, startDate: string | null, endDate: string | null, id: string, name: string, nameEn: string | null, ledBy: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > }, claimedBy: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > } }> } | null };

export type RegistrationQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type RegistrationQuery = { entity:
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
   | null, doubleRegistration: { subjectsTotal: number, undatedTotal: number, complete: boolean, cutBy: Array<CutBy>, subjects: Array<{ recorded: boolean, stated: boolean, registrationsTotal: number, node:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      , registrations: Array<{ bond: Bond | null, form: string | null, condition: string | null, count: number | null, validFrom: string | null, validTo: string | null, sourceIds: Array<string>, host:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
         }> }>, numbers: { groups: number, members: number, registeredMin: number, registeredMax: number, rateMin: number | null, rateMax: number | null, exact: boolean, unrecordedGroupsTotal: number, unrecordedMembersTotal: number }, byUnitKind: Array<{ kind: OrganizationKind | null, groups: number, members: number, registeredMin: number, registeredMax: number, rateMin: number | null, rateMax: number | null, exact: boolean, unrecordedGroupsTotal: number, unrecordedMembersTotal: number }>, byCommunity: Array<{ groups: number, members: number, registeredMin: number, registeredMax: number, rateMin: number | null, rateMax: number | null, exact: boolean, unrecordedGroupsTotal: number, unrecordedMembersTotal: number, community:
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
       }> } | null };

export type ReportQueryVariables = Exact<{
  of: string;
  from: string;
  to: string;
}>;


export type ReportQuery = { report: { from: string, to: string, madeOn: string, summaryZh: string, summaryEn: string, place:
      | { __typename: 'Area', id: string, name: string, nameEn: string | null }
      | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    , sections: Array<{ key: ReportSectionKey, zh: string, en: string, figures: Array<{ key: string, zh: string, en: string, measure: string, value: number | null, rate: number | null, from: string | null, to: string | null, asOf: string | null, parts: Array<{ key: string | null, zh: string, en: string, value: number }>, uncounted: Array<{ reason: UncountedReason, zh: string, en: string, value: number | null }> }> }> } | null };

export type ResourceLinksQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type ResourceLinksQuery = { entity:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'Case', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'Evaluation', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'JointCommittee', id: string }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Mechanism', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberGroup', id: string }
    | { __typename: 'Need', quantity: number | null, unit: string | null, unitEn: string | null, availability: string | null, deadline: string | null, id: string, resourceKind: ResourceKind | null, neededBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, claimedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, answeredBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Project', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'PartyOrganization', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', capacity: number | null, unit: string | null, unitEn: string | null, availability: string | null, openingHours: string | null, id: string, resourceKind: ResourceKind | null, offeredBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, shares: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null, to: { nodes: Array<
                | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
                | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
                | { __typename: 'Area', id: string, name: string, nameEn: string | null }
                | { __typename: 'Case', id: string, name: string, nameEn: string | null }
                | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
                | { __typename: 'Community', id: string, name: string, nameEn: string | null }
                | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
                | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
                | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
                | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
                | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
                | { __typename: 'Member', id: string, name: string, nameEn: string | null }
                | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
                | { __typename: 'Need', id: string, name: string, nameEn: string | null }
                | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
                | { __typename: 'Post', id: string, name: string, nameEn: string | null }
                | { __typename: 'Project', id: string, name: string, nameEn: string | null }
                | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
                | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
                | { __typename: 'Share', id: string, name: string, nameEn: string | null }
                | { __typename: 'Source', id: string, name: string, nameEn: string | null }
                | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
              > } }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'ServicePoint', id: string }
    | { __typename: 'Share', timeSlot: string | null, id: string, of: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> }, to: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node:
            | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
            | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
            | { __typename: 'Area', id: string, name: string, nameEn: string | null }
            | { __typename: 'Case', id: string, name: string, nameEn: string | null }
            | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
            | { __typename: 'Community', id: string, name: string, nameEn: string | null }
            | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
            | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
            | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
            | { __typename: 'Member', id: string, name: string, nameEn: string | null }
            | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
            | { __typename: 'Need', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'Post', id: string, name: string, nameEn: string | null }
            | { __typename: 'Project', id: string, name: string, nameEn: string | null }
            | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Share', id: string, name: string, nameEn: string | null }
            | { __typename: 'Source', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
          , sources: Array<{ id: string, name: string, nameEn: string | null }> }> } }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', id: string }
   | null };

export type SeatsQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type SeatsQuery = { committee: { registerKept: boolean, postsTotal: number, seatsTotal: number, heldSeatsTotal: number, vacantSeatsTotal: number, unrecordedSeatsTotal: number, expiringTotal: number, interlocksTotal: number, complete: boolean, cutBy: Array<CutBy>, committee: { __typename: 'JointCommittee', membersMin: number | null, membersMax: number | null, id: string, name: string, nameEn: string | null }, rules: Array<{ rule: CommitteeRuleKind, text: string | null, minimum: number | null, maximum: number | null, seats: number | null, held: number | null, seatShare: number | null, seatsMeet: boolean | null, missing: Array<RuleGap> }>, posts: Array<{ role: PostRole | null, counts: boolean, occupants: boolean, least: number, most: number, held: number, vacant: number, unrecorded: number, post: { __typename: 'Post', id: string, name: string, nameEn: string | null }, represented: Array<
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
      >, holders: Array<{ ends: string | null, endStated: boolean | null, sourceIds: Array<string>, member: { __typename: 'Member', id: string, name: string, nameEn: string | null } }> }>, expiring: Array<{ overdue: boolean, post: { post: { id: string, name: string, nameEn: string | null } }, holder: { ends: string | null, endStated: boolean | null, sourceIds: Array<string>, member: { __typename: 'Member', id: string, name: string, nameEn: string | null } } }>, interlocks: Array<{ member: { __typename: 'Member', id: string, name: string, nameEn: string | null }, body:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      , post: { id: string, name: string, nameEn: string | null } }> } | null };

export type SharingQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type SharingQuery = { entity:
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
   | null, sharing: { flowsTotal: number, usesTotal: number, undatedTotal: number, providersTotal: number, usersTotal: number, giftsTotal: number, unplacedTotal: number, complete: boolean, cutBy: Array<CutBy>, flows: Array<{ kind: ResourceKind | null, uses: number, resources: number, quantities: Array<{ unit: string | null, quantity: number }>, provider:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       | null, user:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       | null }>, gifts: Array<{ fact: string, amount: number | null, qualifier: Qualifier | null, currency: string | null, per: string | null, perEn: string | null, validFrom: string | null, validTo: string | null, sourceIds: Array<string>, purpose: string | null, purposeEn: string | null, provider:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
      , user:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       }> } | null };

export type SharingSumsQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type SharingSumsQuery = { kinds: { flows: Array<{ kind: ResourceKind | null, uses: number }> } | null, given: { flows: Array<{ kind: ResourceKind | null, uses: number, provider:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       | null }> } | null, used: { flows: Array<{ kind: ResourceKind | null, uses: number, user:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       | null }> } | null };

export type SourcesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type SourcesQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, nameEn: string | null, publisher: string | null, published: string | null, id: string }
    | { id: string }
   | null> | null };

export type StateQueryVariables = Exact<{ [key: string]: never; }>;


export type StateQuery = { serviceInfo: { version: string, relationships: number } | null, communities: { totalCount: number } | null, jointCommittees: { totalCount: number } | null, organizations: { totalCount: number } | null, undated: { totalCount: number } | null, units: { totalCount: number } | null, unplaced: { totalCount: number } | null };

export type SuggestionsQueryVariables = Exact<{
  text: string;
  types?: Array<EntityType> | EntityType | null | undefined;
  within?: string | null | undefined;
  first: number;
}>;


export type SuggestionsQuery = { search: { totalCount: number, complete: boolean, nodes: Array<
      | { __typename: 'Activity', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Agreement', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Area', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Case', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Commitment', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Community', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Evaluation', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Figure', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'JointCommittee', kind: OrganizationKind | null, aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Matter', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Mechanism', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Member', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'MemberGroup', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Need', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'PartyOrganization', kind: OrganizationKind | null, aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Post', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Project', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Resource', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'ServicePoint', kind: OrganizationKind | null, aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Share', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Source', aliases: Array<string>, id: string, name: string, nameEn: string | null }
      | { __typename: 'Unit', kind: OrganizationKind | null, aliases: Array<string>, id: string, name: string, nameEn: string | null }
    > } | null };

export type TieCountsQueryVariables = Exact<{
  of: TieCountsOf;
  from?: string | null | undefined;
  to: string;
  limit: number;
}>;


export type TieCountsQuery = { tieCounts: { complete: boolean, cutBy: Array<CutBy>, periods: Array<{ from: string, tiesTotal: number, unsureTotal: number, unknownStartTotal: number }> } | null };

export type TimelineQueryVariables = Exact<{
  of: string;
  to?: string | null | undefined;
  limit: number;
}>;


export type TimelineQuery = { timeline: { eventsTotal: number, events: Array<{ fact: string, date: string, published: string | null, change: TimelineChange, type: string, with:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       | null, via:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
       | null }> } | null };

export type TurnsQueryVariables = Exact<{
  of: string;
  on?: string | null | undefined;
}>;


export type TurnsQuery = { chair: { turnsTotal: number, parts: Array<{ part: string | null, gapsTotal: number, clashesTotal: number, current: Array<{ validFrom: string | null, validTo: string | null, chair:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
         }>, next: Array<{ validFrom: string | null, validTo: string | null, recorded: boolean, chair:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
         }>, undated: Array<{ chair:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
         }> }> } | null };

export type WithdrawalQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type WithdrawalQuery = { withdrawalImpact: { needsTotal: number, communitiesTotal: number, committeesTotal: number, pairsTotal: number | null, complete: boolean, cutBy: Array<CutBy>, body:
      | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
      | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
      | { __typename: 'Area', id: string, name: string, nameEn: string | null }
      | { __typename: 'Case', id: string, name: string, nameEn: string | null }
      | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
      | { __typename: 'Community', id: string, name: string, nameEn: string | null }
      | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
      | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
      | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
      | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
      | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
      | { __typename: 'Member', id: string, name: string, nameEn: string | null }
      | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
      | { __typename: 'Need', id: string, name: string, nameEn: string | null }
      | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
      | { __typename: 'Post', id: string, name: string, nameEn: string | null }
      | { __typename: 'Project', id: string, name: string, nameEn: string | null }
      | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
      | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
      | { __typename: 'Share', id: string, name: string, nameEn: string | null }
      | { __typename: 'Source', id: string, name: string, nameEn: string | null }
      | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
    , needs: Array<{ __typename: 'Need', kind: ResourceKind | null, quantity: number | null, unit: string | null, unitEn: string | null, deadline: string | null, id: string, name: string, nameEn: string | null, neededBy: { nodes: Array<
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
        > } }>, communities: Array<{ __typename: 'Community', id: string, name: string, nameEn: string | null }>, committees: Array<{ minimum: number | null, seatedBefore: number, seatedAfter: number, chaired: boolean, belowMinimum: boolean, breaks: boolean, committee: { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null } }>, pairs: Array<{ one:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
      , other:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
       }> } | null, coBuilders: { totalCount: number, undatedTotal: number, untiedReason: UntiedReason | null, edges: Array<{ strength: number, node:
        | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
        | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
        | { __typename: 'Area', id: string, name: string, nameEn: string | null }
        | { __typename: 'Case', id: string, name: string, nameEn: string | null }
        | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
        | { __typename: 'Community', id: string, name: string, nameEn: string | null }
        | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
        | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
        | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
        | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
        | { __typename: 'Member', id: string, name: string, nameEn: string | null }
        | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
        | { __typename: 'Need', id: string, name: string, nameEn: string | null }
        | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Post', id: string, name: string, nameEn: string | null }
        | { __typename: 'Project', id: string, name: string, nameEn: string | null }
        | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
        | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
        | { __typename: 'Share', id: string, name: string, nameEn: string | null }
        | { __typename: 'Source', id: string, name: string, nameEn: string | null }
        | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
      , ties: Array<{ reason: TieReason, fact: string, validFrom: string | null, startDate: string | null, startKnowledge: DateKnowledge, sourceIds: Array<string>, via:
          | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
          | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
          | { __typename: 'Area', id: string, name: string, nameEn: string | null }
          | { __typename: 'Case', id: string, name: string, nameEn: string | null }
          | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
          | { __typename: 'Community', id: string, name: string, nameEn: string | null }
          | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
          | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
          | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
          | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
          | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
          | { __typename: 'Member', id: string, name: string, nameEn: string | null }
          | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
          | { __typename: 'Need', id: string, name: string, nameEn: string | null }
          | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
          | { __typename: 'Post', id: string, name: string, nameEn: string | null }
          | { __typename: 'Project', id: string, name: string, nameEn: string | null }
          | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
          | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
          | { __typename: 'Share', id: string, name: string, nameEn: string | null }
          | { __typename: 'Source', id: string, name: string, nameEn: string | null }
          | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
         | null }> }> } | null };

export type ChangedFragment = { reason: TieReason, fact: string, validFrom: string | null, validTo: string | null, startDate: string | null, endDate: string | null, startKnowledge: DateKnowledge, endKnowledge: DateKnowledge, sourceIds: Array<string>, pairs: number, via:
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
   | null, bodies: Array<
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
  > };

export type DifferenceFragment = { joinedTotal: number, leftTotal: number, agreementsSignedTotal: number, agreementsLapsedTotal: number, seatsChangedTotal: number, notComparedTotal: number, joined: Array<
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
  >, left: Array<
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
  >, agreementsSigned: Array<{ __typename: 'Agreement', startDate: string | null, id: string, name: string, nameEn: string | null }>, agreementsLapsed: Array<{ __typename: 'Agreement', endDate: string | null, id: string, name: string, nameEn: string | null }>, seatsChanged: Array<{ change: SeatChangeKind, post: { __typename: 'Post', id: string, name: string, nameEn: string | null }, holdersBefore: Array<{ __typename: 'Member', id: string, name: string, nameEn: string | null }>, holdersAfter: Array<{ __typename: 'Member', id: string, name: string, nameEn: string | null }> }> };

export type DueItemFragment = { kind: DueKind, key: string, date: string | null, published: string | null, daysLeft: number | null, overdue: boolean, why: string, whyEn: string, about:
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
  , places: Array<
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
  > };

export type GroundsFragment = { reason: TieReason, fact: string, validFrom: string | null, validTo: string | null, startDate: string | null, endDate: string | null, startKnowledge: DateKnowledge, endKnowledge: DateKnowledge, sourceIds: Array<string>, via:
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null }
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null }
    | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null }
    | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
    | { __typename: 'Post', id: string, name: string, nameEn: string | null }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null }
    | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
    | { __typename: 'Share', id: string, name: string, nameEn: string | null }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null }
    | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null }
   | null, givers: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
  > };

export type NeededFragment = { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Need', kind: ResourceKind | null, deadline: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> };

export type OfferedFragment = { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Resource', kind: ResourceKind | null, openingHours: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> };

export type ReceivedFragment = { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, node: { __typename: 'Share', timeSlot: string | null, id: string, name: string, nameEn: string | null }, sources: Array<{ id: string, name: string, nameEn: string | null }> }> };

type Stated_AboutCasesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_AboutEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_AnsweredByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_AnswersEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_AppliedInEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_AssignedMattersEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_AssignedToEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ChairedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ChairsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_CitedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_CitesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ClaimedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ClaimsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_CoBuildsWithEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_CommitmentsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_CommitsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_CommittedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ComprisedInEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ComprisesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ContactedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ContactsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_DispatchesToEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_EscalatedFromEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_EscalatesToEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_EstablishedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_EstablishedEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_EvaluationsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_FedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_FeedsIntoEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_FiguresEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_FulfilledByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_FulfillsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_FundedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_FundsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_GuidedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_GuidesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_HoldersEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_HoldsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_HostedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_HostsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_LeadsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_LedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_LocatedInEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_MechanismsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_MemberBodiesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_MemberOfEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_NeededByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_NeedsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_OfEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_OfferedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_OffersEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_OwnPartyOrganizationsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_PairedWithEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_PartOfEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ParticipantsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ParticipatesInEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_PartiesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_PartsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_PartyOrganizationOfEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_PartyToEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_PostOfEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_PostsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RaisedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RaisedEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RatedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RatedEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ReceivesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ReceivesStaffFromEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RegisteredAtEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RegisteredGroupsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RelatedCasesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RenewedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RenewsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RepresentedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_RepresentsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ResidentsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_SameAsCandidatesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_SelectedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_SelectsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ServedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ServesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_SharesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_SharesUnderEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_SubordinateToEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_SubordinatesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_SucceededByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_SucceedsEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_ToEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_UnderAgreementEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_UnderEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_UsedByEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

type Stated_UsesEdge_Fragment = { startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }> };

export type StatedFragment =
  | Stated_AboutCasesEdge_Fragment
  | Stated_AboutEdge_Fragment
  | Stated_AnsweredByEdge_Fragment
  | Stated_AnswersEdge_Fragment
  | Stated_AppliedInEdge_Fragment
  | Stated_AssignedMattersEdge_Fragment
  | Stated_AssignedToEdge_Fragment
  | Stated_ChairedByEdge_Fragment
  | Stated_ChairsEdge_Fragment
  | Stated_CitedByEdge_Fragment
  | Stated_CitesEdge_Fragment
  | Stated_ClaimedByEdge_Fragment
  | Stated_ClaimsEdge_Fragment
  | Stated_CoBuildsWithEdge_Fragment
  | Stated_CommitmentsEdge_Fragment
  | Stated_CommitsEdge_Fragment
  | Stated_CommittedByEdge_Fragment
  | Stated_ComprisedInEdge_Fragment
  | Stated_ComprisesEdge_Fragment
  | Stated_ContactedByEdge_Fragment
  | Stated_ContactsEdge_Fragment
  | Stated_DispatchesToEdge_Fragment
  | Stated_EscalatedFromEdge_Fragment
  | Stated_EscalatesToEdge_Fragment
  | Stated_EstablishedByEdge_Fragment
  | Stated_EstablishedEdge_Fragment
  | Stated_EvaluationsEdge_Fragment
  | Stated_FedByEdge_Fragment
  | Stated_FeedsIntoEdge_Fragment
  | Stated_FiguresEdge_Fragment
  | Stated_FulfilledByEdge_Fragment
  | Stated_FulfillsEdge_Fragment
  | Stated_FundedByEdge_Fragment
  | Stated_FundsEdge_Fragment
  | Stated_GuidedByEdge_Fragment
  | Stated_GuidesEdge_Fragment
  | Stated_HoldersEdge_Fragment
  | Stated_HoldsEdge_Fragment
  | Stated_HostedByEdge_Fragment
  | Stated_HostsEdge_Fragment
  | Stated_LeadsEdge_Fragment
  | Stated_LedByEdge_Fragment
  | Stated_LocatedInEdge_Fragment
  | Stated_MechanismsEdge_Fragment
  | Stated_MemberBodiesEdge_Fragment
  | Stated_MemberOfEdge_Fragment
  | Stated_NeededByEdge_Fragment
  | Stated_NeedsEdge_Fragment
  | Stated_OfEdge_Fragment
  | Stated_OfferedByEdge_Fragment
  | Stated_OffersEdge_Fragment
  | Stated_OwnPartyOrganizationsEdge_Fragment
  | Stated_PairedWithEdge_Fragment
  | Stated_PartOfEdge_Fragment
  | Stated_ParticipantsEdge_Fragment
  | Stated_ParticipatesInEdge_Fragment
  | Stated_PartiesEdge_Fragment
  | Stated_PartsEdge_Fragment
  | Stated_PartyOrganizationOfEdge_Fragment
  | Stated_PartyToEdge_Fragment
  | Stated_PostOfEdge_Fragment
  | Stated_PostsEdge_Fragment
  | Stated_RaisedByEdge_Fragment
  | Stated_RaisedEdge_Fragment
  | Stated_RatedByEdge_Fragment
  | Stated_RatedEdge_Fragment
  | Stated_ReceivesEdge_Fragment
  | Stated_ReceivesStaffFromEdge_Fragment
  | Stated_RegisteredAtEdge_Fragment
  | Stated_RegisteredGroupsEdge_Fragment
  | Stated_RelatedCasesEdge_Fragment
  | Stated_RenewedByEdge_Fragment
  | Stated_RenewsEdge_Fragment
  | Stated_RepresentedByEdge_Fragment
  | Stated_RepresentsEdge_Fragment
  | Stated_ResidentsEdge_Fragment
  | Stated_SameAsCandidatesEdge_Fragment
  | Stated_SelectedByEdge_Fragment
  | Stated_SelectsEdge_Fragment
  | Stated_ServedByEdge_Fragment
  | Stated_ServesEdge_Fragment
  | Stated_SharesEdge_Fragment
  | Stated_SharesUnderEdge_Fragment
  | Stated_SubordinateToEdge_Fragment
  | Stated_SubordinatesEdge_Fragment
  | Stated_SucceededByEdge_Fragment
  | Stated_SucceedsEdge_Fragment
  | Stated_ToEdge_Fragment
  | Stated_UnderAgreementEdge_Fragment
  | Stated_UnderEdge_Fragment
  | Stated_UsedByEdge_Fragment
  | Stated_UsesEdge_Fragment
;

type Thing_Activity_Fragment = { __typename: 'Activity', id: string, name: string, nameEn: string | null };

type Thing_Agreement_Fragment = { __typename: 'Agreement', id: string, name: string, nameEn: string | null };

type Thing_Area_Fragment = { __typename: 'Area', id: string, name: string, nameEn: string | null };

type Thing_Case_Fragment = { __typename: 'Case', id: string, name: string, nameEn: string | null };

type Thing_Commitment_Fragment = { __typename: 'Commitment', id: string, name: string, nameEn: string | null };

type Thing_Community_Fragment = { __typename: 'Community', id: string, name: string, nameEn: string | null };

type Thing_Evaluation_Fragment = { __typename: 'Evaluation', id: string, name: string, nameEn: string | null };

type Thing_Figure_Fragment = { __typename: 'Figure', id: string, name: string, nameEn: string | null };

type Thing_JointCommittee_Fragment = { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null };

type Thing_Matter_Fragment = { __typename: 'Matter', id: string, name: string, nameEn: string | null };

type Thing_Mechanism_Fragment = { __typename: 'Mechanism', id: string, name: string, nameEn: string | null };

type Thing_Member_Fragment = { __typename: 'Member', id: string, name: string, nameEn: string | null };

type Thing_MemberGroup_Fragment = { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null };

type Thing_Need_Fragment = { __typename: 'Need', id: string, name: string, nameEn: string | null };

type Thing_PartyOrganization_Fragment = { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null };

type Thing_Post_Fragment = { __typename: 'Post', id: string, name: string, nameEn: string | null };

type Thing_Project_Fragment = { __typename: 'Project', id: string, name: string, nameEn: string | null };

type Thing_Resource_Fragment = { __typename: 'Resource', id: string, name: string, nameEn: string | null };

type Thing_ServicePoint_Fragment = { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null };

type Thing_Share_Fragment = { __typename: 'Share', id: string, name: string, nameEn: string | null };

type Thing_Source_Fragment = { __typename: 'Source', id: string, name: string, nameEn: string | null };

type Thing_Unit_Fragment = { __typename: 'Unit', id: string, name: string, nameEn: string | null };

export type ThingFragment =
  | Thing_Activity_Fragment
  | Thing_Agreement_Fragment
  | Thing_Area_Fragment
  | Thing_Case_Fragment
  | Thing_Commitment_Fragment
  | Thing_Community_Fragment
  | Thing_Evaluation_Fragment
  | Thing_Figure_Fragment
  | Thing_JointCommittee_Fragment
  | Thing_Matter_Fragment
  | Thing_Mechanism_Fragment
  | Thing_Member_Fragment
  | Thing_MemberGroup_Fragment
  | Thing_Need_Fragment
  | Thing_PartyOrganization_Fragment
  | Thing_Post_Fragment
  | Thing_Project_Fragment
  | Thing_Resource_Fragment
  | Thing_ServicePoint_Fragment
  | Thing_Share_Fragment
  | Thing_Source_Fragment
  | Thing_Unit_Fragment
;
