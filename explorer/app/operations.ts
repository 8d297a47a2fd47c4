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

/** 席位变化。 How a seat changed. */
export type SeatChangeKind =
  /** 新设。 It is new. */
  | 'ADDED'
  /** 换人或改变归属。 Its holders or represented bodies changed. */
  | 'CHANGED'
  /** 撤销。 It was removed. */
  | 'REMOVED';

/** 起止时间依据。 How the term of a fact is known. */
export type TermKnowledge =
  /** 仅见于某日。 It was seen on a day; when it began and ended is not known. */
  | 'OBSERVED'
  /** 有记载。 The source gives its first or last day, if only to the year. */
  | 'STATED'
  /** 未注明日期。 No date is given. It is not known to have held always. */
  | 'UNKNOWN';

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
    | { __typename: 'Agreement', subject: string | null, subjectEn: string | null, duties: Array<string>, dutiesEn: Array<string>, id: string, agreementKind: AgreementKind | null, parties: { totalCount: number, edges: Array<{ role: string | null, roleEn: string | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, commitments: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Commitment', id: string, name: string, nameEn: string | null, due: string | null, fulfilledOn: string | null, committedBy: { nodes: Array<
                | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
                | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
                | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
                | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
              > } } }> }, renews: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null } }> }, renewedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Area', id: string }
    | { __typename: 'Case', id: string }
    | { __typename: 'Commitment', due: string | null, fulfilledOn: string | null, id: string, committedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }> }, underAgreement: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null } }> } }
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

export type AroundQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type AroundQuery = { coBuilders: { totalCount: number, undatedTotal: number, maskedTotal: number, untiedReason: UntiedReason | null, edges: Array<{ strength: number, node:
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
      , ties: Array<{ reason: TieReason, fact: string, validFrom: string | null, validTo: string | null, sourceIds: Array<string>, via:
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
         | null }> }> } | null };

export type BetweenQueryVariables = Exact<{
  from: string;
  to: string;
  asOf?: string | null | undefined;
}>;


export type BetweenQuery = { paths: { complete: boolean, fromUntiedReason: UntiedReason | null, toUntiedReason: UntiedReason | null, paths: Array<{ length: number, sentenceZh: string, sentenceEn: string, nodes: Array<
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
    | { __typename: 'Activity', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Agreement', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Area', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Case', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Commitment', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Community', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, partOf: { nodes: Array<
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
    | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Figure', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'JointCommittee', kind: OrganizationKind | null, kindText: string | null, id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, locatedIn: { nodes: Array<
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
    | { __typename: 'Matter', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Member', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Need', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'PartyOrganization', kind: OrganizationKind | null, kindText: string | null, id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, locatedIn: { nodes: Array<
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
    | { __typename: 'Post', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Project', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Resource', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'ServicePoint', kind: OrganizationKind | null, kindText: string | null, id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, locatedIn: { nodes: Array<
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
    | { __typename: 'Share', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Source', id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, cites: { totalCount: number, edges: Array<{ locator: string | null, node: { id: string, name: string, nameEn: string | null, publisher: string | null, published: string | null } }> } }
    | { __typename: 'Unit', kind: OrganizationKind | null, kindText: string | null, id: string, name: string, nameEn: string | null, aliases: Array<string>, description: string | null, descriptionEn: string | null, startDate: string | null, endDate: string | null, validFrom: string | null, validTo: string | null, termKnowledge: TermKnowledge, invented: boolean | null, locatedIn: { nodes: Array<
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


export type BookingsQuery = { resourceUse: { from: string, to: string, openingHours: string | null, availability: string | null, understood: boolean, usesTotal: number, freeDays: number, takenDays: number, unknownDays: number, calendar: Array<{ date: string, state: ResourceDayState, free: Array<string>, taken: Array<string> }>, uses: Array<{ firstDay: string, lastDay: string, timeSlot: string | null, share: { __typename: 'Share', id: string, name: string, nameEn: string | null }, users: Array<
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
    | { __typename: 'Activity', rhythm: string | null, rhythmEn: string | null, id: string, hostedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, participants: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> } }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Area', id: string }
    | { __typename: 'Case', summary: string | null, summaryEn: string | null, place: string | null, placeEn: string | null, years: Array<string>, id: string, comprises: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, mechanisms: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Mechanism', id: string, name: string, nameEn: string | null } }> }, relatedCases: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null } }> } }
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
    | { __typename: 'Project', goal: string | null, goalEn: string | null, id: string, ledBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, claimedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, answers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Need', id: string, name: string, nameEn: string | null } }> }, uses: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Resource', id: string, name: string, nameEn: string | null } }> }, fundedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> } }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', id: string }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', id: string }
   | null };

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
      >, holders: Array<{ member: { __typename: 'Member', id: string, name: string, nameEn: string | null } }> }>, rules: Array<{ rule: CommitteeRuleKind, text: string | null, minimum: number | null, maximum: number | null, seats: number | null, held: number | null, seatsMeet: boolean | null, holdersMeet: boolean | null }> } | null };

export type CommonQueryVariables = Exact<{
  of: Array<string> | string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type CommonQuery = { commonTies: { totalCount: number, undatedTotal: number, edges: Array<{ node:
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
        , ties: Array<{ reason: TieReason, fact: string }> }> }> } | null };

export type CommunityQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  limit: number;
}>;


export type CommunityQuery = { core: { membersTotal: number, undatedTotal: number, gapTotal: number, complete: boolean, community: { __typename: 'Community', id: string, name: string, nameEn: string | null }, cores: Array<
      | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null, kind: OrganizationKind | null, termKnowledge: TermKnowledge }
      | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null, kind: OrganizationKind | null, termKnowledge: TermKnowledge }
      | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null, kind: OrganizationKind | null, termKnowledge: TermKnowledge }
      | { __typename: 'Unit', id: string, name: string, nameEn: string | null, kind: OrganizationKind | null, termKnowledge: TermKnowledge }
    >, jointBodies: Array<{ __typename: 'JointCommittee', id: string, name: string, nameEn: string | null, kind: OrganizationKind | null }>, groups: Array<{ kind: OrganizationKind | null, membersTotal: number, members: Array<{ resident: boolean, strength: number, node:
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
        , ties: Array<{ reason: TieReason, fact: string, validFrom: string | null, validTo: string | null, sourceIds: Array<string>, with: Array<
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
           | null }> }> }>, gap: Array<{ __typename: 'Unit', id: string, name: string, nameEn: string | null, kind: OrganizationKind | null }> } | null };

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
    >, agreementsSigned: Array<{ __typename: 'Agreement', id: string, name: string, nameEn: string | null, startDate: string | null }>, agreementsLapsed: Array<{ __typename: 'Agreement', id: string, name: string, nameEn: string | null, endDate: string | null }>, seatsChanged: Array<{ change: SeatChangeKind, post: { __typename: 'Post', id: string, name: string, nameEn: string | null }, holdersBefore: Array<{ id: string, name: string, nameEn: string | null }>, holdersAfter: Array<{ id: string, name: string, nameEn: string | null }> }> } | null };

export type HistoryQueryVariables = Exact<{
  id: string;
  limit: number;
}>;


export type HistoryQuery = { core: { complete: boolean, groups: Array<{ membersTotal: number, members: Array<{ ties: Array<{ fact: string, reason: TieReason, validFrom: string | null, validTo: string | null }> }> }> } | null };

export type HistoryAroundQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type HistoryAroundQuery = { coBuilders: { totalCount: number, edges: Array<{ ties: Array<{ fact: string, reason: TieReason, validFrom: string | null, validTo: string | null }> }> } | null };

export type LabelsQueryVariables = Exact<{
  of: Array<string> | string;
}>;


export type LabelsQuery = { labels: Array<{ enumeration: string, value: string, zh: string, en: string }> | null };

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
    | { __typename: 'JointCommittee', members: number | null, id: string, locatedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, memberOf: { totalCount: number, edges: Array<{ role: MembershipRole | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }> }, representedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Post', id: string, name: string, nameEn: string | null, role: PostRole | null, postOf: { nodes: Array<
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
              > } } }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null, kind: AgreementKind | null } }> }, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Resource', id: string, name: string, nameEn: string | null, kind: ResourceKind | null, openingHours: string | null } }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Need', id: string, name: string, nameEn: string | null, kind: ResourceKind | null, deadline: string | null } }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Share', id: string, name: string, nameEn: string | null, timeSlot: string | null } }> }, posts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Post', id: string, name: string, nameEn: string | null, role: PostRole | null } }> }, comprisedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Matter', id: string }
    | { __typename: 'Mechanism', id: string }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberGroup', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'PartyOrganization', members: number | null, id: string, locatedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, memberOf: { totalCount: number, edges: Array<{ role: MembershipRole | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }> }, representedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Post', id: string, name: string, nameEn: string | null, role: PostRole | null, postOf: { nodes: Array<
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
              > } } }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null, kind: AgreementKind | null } }> }, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Resource', id: string, name: string, nameEn: string | null, kind: ResourceKind | null, openingHours: string | null } }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Need', id: string, name: string, nameEn: string | null, kind: ResourceKind | null, deadline: string | null } }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Share', id: string, name: string, nameEn: string | null, timeSlot: string | null } }> }, posts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Post', id: string, name: string, nameEn: string | null, role: PostRole | null } }> }, comprisedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Post', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', members: number | null, id: string, locatedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, memberOf: { totalCount: number, edges: Array<{ role: MembershipRole | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }> }, representedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Post', id: string, name: string, nameEn: string | null, role: PostRole | null, postOf: { nodes: Array<
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
              > } } }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null, kind: AgreementKind | null } }> }, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Resource', id: string, name: string, nameEn: string | null, kind: ResourceKind | null, openingHours: string | null } }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Need', id: string, name: string, nameEn: string | null, kind: ResourceKind | null, deadline: string | null } }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Share', id: string, name: string, nameEn: string | null, timeSlot: string | null } }> }, posts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Post', id: string, name: string, nameEn: string | null, role: PostRole | null } }> }, comprisedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', members: number | null, id: string, locatedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, memberOf: { totalCount: number, edges: Array<{ role: MembershipRole | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }> }, representedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Post', id: string, name: string, nameEn: string | null, role: PostRole | null, postOf: { nodes: Array<
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
              > } } }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null, kind: AgreementKind | null } }> }, offers: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Resource', id: string, name: string, nameEn: string | null, kind: ResourceKind | null, openingHours: string | null } }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Need', id: string, name: string, nameEn: string | null, kind: ResourceKind | null, deadline: string | null } }> }, receives: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Share', id: string, name: string, nameEn: string | null, timeSlot: string | null } }> }, posts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Post', id: string, name: string, nameEn: string | null, role: PostRole | null } }> }, comprisedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null } }> } }
   | null };

export type OtherLinksQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
}>;


export type OtherLinksQuery = { entity:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Agreement', id: string }
    | { __typename: 'Area', id: string, partOf: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, parts: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, residents: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }> }, ledBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, partyTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Agreement', id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Case', id: string }
    | { __typename: 'Commitment', id: string }
    | { __typename: 'Community', id: string }
    | { __typename: 'Evaluation', id: string, about: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, ratedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> } }
    | { __typename: 'Figure', id: string, about: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> } }
    | { __typename: 'JointCommittee', id: string }
    | { __typename: 'Matter', id: string, raisedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, assignedTo: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, participants: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> } }
    | { __typename: 'Mechanism', id: string, appliedIn: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Case', id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Member', id: string }
    | { __typename: 'MemberGroup', id: string, partOf: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, registeredAt: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, memberOf: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
            | { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null }
            | { __typename: 'PartyOrganization', id: string, name: string, nameEn: string | null }
            | { __typename: 'ServicePoint', id: string, name: string, nameEn: string | null }
            | { __typename: 'Unit', id: string, name: string, nameEn: string | null }
           }> }, contactedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, needs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Need', id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'Need', id: string }
    | { __typename: 'PartyOrganization', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', id: string }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string, citedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> } }
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
    | { __typename: 'Member', office: string | null, id: string, holds: { totalCount: number, edges: Array<{ onBehalfOf: string | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Post', id: string, name: string, nameEn: string | null, role: PostRole | null, postOf: { nodes: Array<
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
              > } } }> }, chairs: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'JointCommittee', id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'MemberGroup', id: string }
    | { __typename: 'Need', id: string }
    | { __typename: 'PartyOrganization', id: string }
    | { __typename: 'Post', role: PostRole | null, seatsMin: number | null, seatsMax: number | null, termMonths: number | null, vacantSince: string | null, vacantSeats: number | null, duties: Array<string>, dutiesEn: Array<string>, conditions: Array<string>, conditionsEn: Array<string>, id: string, postOf: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, holders: { totalCount: number, edges: Array<{ onBehalfOf: string | null, startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Member', id: string, name: string, nameEn: string | null } }> }, represents: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> } }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', id: string }
    | { __typename: 'ServicePoint', id: string }
    | { __typename: 'Share', id: string }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', id: string }
   | null };

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
    | { __typename: 'Need', quantity: number | null, unit: string | null, unitEn: string | null, availability: string | null, deadline: string | null, id: string, resourceKind: ResourceKind | null, neededBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, claimedBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, answeredBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Project', id: string, name: string, nameEn: string | null } }> } }
    | { __typename: 'PartyOrganization', id: string }
    | { __typename: 'Post', id: string }
    | { __typename: 'Project', id: string }
    | { __typename: 'Resource', capacity: number | null, unit: string | null, unitEn: string | null, availability: string | null, openingHours: string | null, id: string, resourceKind: ResourceKind | null, offeredBy: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> }, shares: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Share', id: string, name: string, nameEn: string | null, timeSlot: string | null, to: { nodes: Array<
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
              > } } }> } }
    | { __typename: 'ServicePoint', id: string }
    | { __typename: 'Share', timeSlot: string | null, id: string, of: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node: { __typename: 'Resource', id: string, name: string, nameEn: string | null } }> }, to: { totalCount: number, edges: Array<{ startDate: string | null, endDate: string | null, termKnowledge: TermKnowledge, locators: Array<string>, sources: Array<{ id: string, name: string, nameEn: string | null }>, node:
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
           }> } }
    | { __typename: 'Source', id: string }
    | { __typename: 'Unit', id: string }
   | null };

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
  first: number;
}>;


export type SuggestionsQuery = { search: { totalCount: number, complete: boolean, nodes: Array<
      | { __typename: 'Activity', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Agreement', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Area', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Case', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Commitment', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Community', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Evaluation', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Figure', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'JointCommittee', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Matter', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Mechanism', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Member', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'MemberGroup', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Need', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'PartyOrganization', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Post', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Project', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Resource', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'ServicePoint', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Share', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Source', id: string, name: string, nameEn: string | null, aliases: Array<string> }
      | { __typename: 'Unit', kind: OrganizationKind | null, id: string, name: string, nameEn: string | null, aliases: Array<string> }
    > } | null };
