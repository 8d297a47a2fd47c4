/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type CommitteeQueryVariables = Exact<{
  of: string;
  asOf?: string | null | undefined;
}>;


export type CommitteeQuery = { committee: { postsTotal: number, seatsTotal: number, heldSeatsTotal: number, vacantSeatsTotal: number, unrecordedSeatsTotal: number, complete: boolean, committee: { id: string, membersMin: number | null, membersMax: number | null }, posts: Array<{ role: PostRole | null, held: number, vacant: number, unrecorded: number, post: { id: string, name: string, nameEn: string | null }, represented: Array<
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
      >, holders: Array<{ member: { id: string, name: string, nameEn: string | null } }> }>, rules: Array<{ rule: CommitteeRuleKind, text: string | null, minimum: number | null, maximum: number | null, seats: number | null, held: number | null, seatsMeet: boolean | null, holdersMeet: boolean | null }> } | null };

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
