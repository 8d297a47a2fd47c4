import type { OrganizationKind } from './operations.ts';

/** What a body is: its kind or, for what has no kind of its own, its type; null for a unit whose kind is not recorded. */
export type Kind = OrganizationKind | TypeWithoutKind | null;

export type Family = 'party' | 'public' | 'firm' | 'home' | 'social' | 'joint' | 'point' | 'other';
export type Shape = 'circle' | 'square' | 'diamond' | 'house' | 'hexagon' | 'octagon' | 'table';

/** The families in the order of their sectors, clockwise from the top, each with its shape and its names. */
export const FAMILIES: Readonly<Record<Family, { shape: Shape; zh: string; en: string }>> = {
  party: { shape: 'circle', zh: '党组织', en: 'Party bodies' },
  public: { shape: 'square', zh: '机关与公共服务', en: 'Public service' },
  firm: { shape: 'diamond', zh: '企业', en: 'Enterprises' },
  home: { shape: 'house', zh: '居民自治与物业', en: 'Residents, property' },
  social: { shape: 'hexagon', zh: '社会组织与志愿', en: 'Social, volunteers' },
  joint: { shape: 'table', zh: '联合组织', en: 'Joint bodies' },
  point: { shape: 'octagon', zh: '服务点', en: 'Service points' },
  other: { shape: 'octagon', zh: '其他', en: 'Other' },
};

export const FAMILY_ORDER = Object.keys(FAMILIES) as Family[];

/** One character and one family for each kind. */
const KINDS: Readonly<Record<OrganizationKind, readonly [string, Family]>> = {
  PARTY_WORK_COMMITTEE: ['党', 'party'],
  PARTY_COMMITTEE: ['党', 'party'],
  GENERAL_BRANCH: ['党', 'party'],
  BRANCH: ['党', 'party'],
  PARTY_GROUP: ['党', 'party'],
  PARTY_ASSEMBLY: ['党', 'party'],
  PARTY_DEPARTMENT: ['党', 'party'],
  PARTY_ORGANIZATION: ['党', 'party'],
  GOVERNMENT: ['政', 'public'],
  MASS_ORGANIZATION: ['群', 'public'],
  PUBLIC_INSTITUTION: ['事', 'public'],
  SCHOOL: ['学', 'public'],
  UNIVERSITY: ['高', 'public'],
  HOSPITAL: ['院', 'public'],
  CLINIC: ['医', 'public'],
  COURT: ['法', 'public'],
  POLICE: ['警', 'public'],
  MILITARY: ['军', 'public'],
  CUSTOMS: ['关', 'public'],
  FIRE_STATION: ['消', 'public'],
  CULTURAL_INSTITUTION: ['文', 'public'],
  MEDIA: ['媒', 'public'],
  UTILITY: ['电', 'public'],
  TRANSPORT: ['交', 'public'],
  DEPARTMENT: ['科', 'public'],
  STATE_OWNED_ENTERPRISE: ['国', 'firm'],
  PRIVATE_ENTERPRISE: ['企', 'firm'],
  FOREIGN_INVESTED_ENTERPRISE: ['外', 'firm'],
  ENTERPRISE: ['企', 'firm'],
  BANK: ['银', 'firm'],
  INSURANCE: ['保', 'firm'],
  HOTEL: ['店', 'firm'],
  MALL: ['商', 'firm'],
  LAW_FIRM: ['律', 'firm'],
  COOPERATIVE: ['合', 'firm'],
  VILLAGE_COMPANY: ['村', 'firm'],
  PROPERTY_MANAGEMENT: ['物', 'home'],
  OWNERS_COMMITTEE: ['业', 'home'],
  RESIDENTS_COMMITTEE: ['居', 'home'],
  SOCIAL_ORGANIZATION: ['社', 'social'],
  TWO_NEW_ORGANIZATION: ['新', 'social'],
  FEDERATION: ['联', 'social'],
  CHAMBER_OF_COMMERCE: ['会', 'social'],
  ELDERLY_CARE: ['养', 'social'],
  VOLUNTEER_TEAM: ['志', 'social'],
  FUND: ['基', 'social'],
  GOVERNING_BODY: ['理', 'social'],
  JOINT_PARTY_COMMITTEE: ['联', 'joint'],
  COMPREHENSIVE_COMMITTEE: ['联', 'joint'],
  COUNCIL: ['联', 'joint'],
  JOINT_MEETING: ['联', 'joint'],
  GUIDANCE_COMMITTEE: ['联', 'joint'],
  LEADING_GROUP: ['联', 'joint'],
  SPECIAL_COMMITTEE: ['联', 'joint'],
  COORDINATION_COMMITTEE: ['联', 'joint'],
  ALLIANCE: ['盟', 'joint'],
  BUSINESS_CIRCLE_COMMUNITY: ['圈', 'joint'],
  CLUSTER: ['群', 'joint'],
  SERVICE_CENTER: ['服', 'point'],
  SERVICE_STATION: ['站', 'point'],
  STUDIO: ['室', 'point'],
  HALL: ['厅', 'point'],
  HOTLINE: ['线', 'point'],
  PLATFORM: ['台', 'point'],
  MIXED: ['混', 'other'],
  OTHER: ['他', 'other'],
};

const TYPES = {
  PartyOrganization: ['党', 'party'],
  JointCommittee: ['联', 'joint'],
  ServicePoint: ['服', 'point'],
  Community: ['区', 'other'],
  Area: ['区', 'other'],
  MemberGroup: ['员', 'social'],
  Member: ['人', 'other'],
  Post: ['岗', 'other'],
  Agreement: ['协', 'other'],
  Commitment: ['诺', 'other'],
  Resource: ['资', 'other'],
  Need: ['需', 'other'],
  Project: ['项', 'other'],
  Activity: ['活', 'other'],
  Matter: ['事', 'other'],
  Case: ['案', 'other'],
  Source: ['源', 'other'],
} as const satisfies Readonly<Record<string, readonly [string, Family]>>;

type TypeWithoutKind = keyof typeof TYPES;

export const isType = (kind: string): kind is TypeWithoutKind => kind in TYPES;

/** What a body is, of which the service says a kind, or none, and a type. */
export function kindOf(kind: OrganizationKind | null, type: string): Kind {
  return kind ?? (isType(type) ? type : null);
}

export interface Look {
  character: string;
  family: Family;
  shape: Shape;
}

/** How a body is marked; `kind` is null where no kind is recorded. */
export function lookOf(kind: Kind): Look {
  const [character, family] = kind === null ? (['？', 'other'] as const) : isType(kind) ? TYPES[kind] : KINDS[kind];
  return { character, family, shape: FAMILIES[family].shape };
}
