import { type Kind, kindOf } from '../kinds.ts';
import type { AroundQuery, CommunityQuery, OrganizationKind, TieReason } from '../operations.ts';

/** The network of a community as the picture, the table, the legend and the panel all read it; or that around a body. */
export type Core = Omit<NonNullable<CommunityQuery['core']>, 'community'> & { community: Named; about?: 'body'; addedTotal?: number; lowerBound?: boolean; between?: Between };
/** Which bodies stand between which others, because these have them in common. */
type Between = ReadonlyMap<string, readonly string[]>;
/** Around a body it is told how many of a group are communities, which have no kind. */
type Group = Core['groups'][number] & { communitiesTotal?: number };
export type CoreMember = Core['groups'][number]['members'][number];
export type CoreTie = CoreMember['ties'][number] & {
  change?: Change;
  /** The mark that it leads to, where that is not in the centre: it came by expanding. */
  to?: string;
};

/** What became of something between two dates. */
export type Change = 'gained' | 'lost' | 'same';

export interface Named {
  id: string;
  name: string;
  nameEn: string | null;
}

/** One of the many. */
export interface Body extends Named {
  type: string;
  kind: Kind;
  resident: boolean;
  /** Its ties to the centre, as the service gives them. */
  ties: readonly CoreTie[];
}

/** What became of a body: it joined if all of its ties are new, it left if all are gone. */
export function changeOf({ ties }: Pick<Body, 'ties'>): Change | undefined {
  const [first] = ties;
  if (first?.change === undefined) return undefined;
  return ties.every(({ change }) => change === first.change) ? first.change : 'same';
}

/** What three or more share, drawn once: a project, an activity or an agreement. */
export interface Knot extends Named {
  reason: TieReason;
  type: string;
}

/** One line: `count` ties between two marks for one reason. */
export interface Line {
  from: string;
  to: string;
  reason: TieReason;
  count: number;
  /** Only where two dates are compared. */
  change?: Change | undefined;
  /** Whether it is drawn because the ties of the many with each other are. */
  among?: boolean;
  /** Which end is given to, where something is shared. */
  toward?: Toward | undefined;
}

export type Toward = 'from' | 'to' | 'both';

/** What becomes of an arrow when a line stands for more ties. */
export const together = (one: Toward | undefined, other: Toward | undefined): Toward | undefined => (one === other || other === undefined ? one : one === undefined ? other : 'both');

export interface Network {
  /** What stands in the middle: a community with its core, or one body. */
  about: 'community' | 'body';
  community: Named;
  /** What stands in the middle; none where the sources name no core. */
  cores: Core['cores'];
  /** What is drawn as a table: a joint body that is itself the core stands in the middle instead. */
  jointBodies: Core['jointBodies'];
  knots: Knot[];
  bodies: Body[];
  lines: Line[];
  gap: Core['gap'];
  gapTotal: number;
  /** The true number of the many by kind, and how many of them did not come with the answer. */
  totals: { kind: Kind; total: number; unseen: number }[];
  /** The true number of ties of the many by kind and reason; a lower bound where `tiesCut` says so. */
  ties: { kind: Kind; reason: TieReason; count: number }[];
  tiesCut: boolean;
  bodiesTotal: number;
  /** How many more came by expanding. */
  addedTotal: number;
  between: Between;
  /** Whether some bodies of the window did not come, so that its numbers are too low. */
  lowerBound: boolean;
  /** Whether some bodies did not come with the answer, so that their ties are not among those counted. */
  cut: boolean;
  undatedTotal: number;
}

/** How many of the many must share something that it is drawn once, in the middle. With the centre two are three. */
const PARTNERS_OF_A_KNOT: Partial<Record<TieReason, number>> = { PROJECT: 2, ACTIVITY: 2, AGREEMENT: 3 };
/** More than these are drawn as groups, whose lines say how many share something. */
export const DRAWN_ONE_BY_ONE = 24;

/** The network of the page, without the reasons and kinds that are switched off. */
export function networkOf(core: Core, off: ReadonlySet<string> = new Set()): Network {
  const joint = new Set(core.jointBodies.map(({ id }) => id));
  const bodies: Body[] = [];
  for (const group of core.groups) {
    for (const { node, resident, ties } of group.members) {
      const kind = kindOf(group.kind, node.__typename);
      // A joint body around the core is drawn as its table, not once more among the many.
      if (joint.has(node.id) || off.has(kindKey(kind))) continue;
      const shown: readonly CoreTie[] = ties.filter(({ reason }) => !off.has(reason));
      bodies.push({ id: node.id, name: node.name, nameEn: node.nameEn, type: node.__typename, kind, resident, ties: shown });
    }
  }
  const addedTotal = core.addedTotal ?? 0;
  const tied = bodies.filter(({ ties }) => ties.length > 0);
  const knots = core.membersTotal + addedTotal > DRAWN_ONE_BY_ONE ? new Map<string, Knot>() : knotsOf(tied);
  const totals = core.groups.flatMap(totalsOf);
  return {
    about: core.about ?? 'community',
    community: core.community,
    cores: core.cores,
    jointBodies: core.jointBodies.filter(({ id }) => core.cores.every((each) => each.id !== id)),
    knots: [...knots.values()],
    bodies: tied,
    lines: linesOf(core, tied, knots),
    gap: core.gap,
    gapTotal: core.gapTotal,
    totals: totals.filter(({ kind }) => !off.has(kindKey(kind))),
    ties: core.groups.flatMap((group) => tiesOf(group, bodies)).filter(({ kind, reason }) => !off.has(kindKey(kind)) && !off.has(reason)),
    tiesCut: core.lowerBound === true || core.groups.some(isUncounted),
    bodiesTotal: core.membersTotal,
    addedTotal,
    between: core.between ?? new Map(),
    cut: core.lowerBound === true || totals.some(({ unseen }) => unseen > 0),
    lowerBound: core.lowerBound === true,
    undatedTotal: core.undatedTotal,
  };
}

/** The bodies around another one as a network with that one in the middle: the joint bodies in which they meet, the others by kind. */
export function coreAround(centre: Named & { kind: OrganizationKind | null }, { edges, totalCount, undatedTotal, groups: counted, lowerBound = false }: NonNullable<AroundQuery['coBuilders']> & { lowerBound?: boolean }): Core {
  const joint = new Map<string, Core['jointBodies'][number]>();
  const groups = new Map<OrganizationKind | null, Group>(
    counted.map(({ kind, membersTotal, communitiesTotal, byReason }) => [kind, { kind, membersTotal, communitiesTotal, byReason: byReason.map(({ reason, strength }) => ({ reason, tiesTotal: strength })), members: [] }]),
  );
  for (const { node, strength, ties } of edges) {
    const kind = 'kind' in node ? node.kind : null;
    const group = groups.get(kind) ?? { kind, membersTotal: 0, byReason: [], members: [] };
    const many = group.members.push({ node, strength, resident: false, ties: ties.map((tie) => ({ ...tie, with: [{ __typename: 'Unit' as const, ...centre }] })) });
    group.membersTotal = Math.max(group.membersTotal, many);
    groups.set(kind, group);
    for (const { reason, via } of ties) {
      if (reason === 'COMMITTEE' && via?.__typename === 'JointCommittee' && via.id !== centre.id) joint.set(via.id, via);
    }
  }
  const complete = edges.length === totalCount;
  return {
    about: 'body', community: centre, cores: [], jointBodies: [...joint.values()], groups: [...groups.values()],
    membersTotal: totalCount, undatedTotal, links: [], gap: [], gapTotal: 0, complete, lowerBound,
  };
}

/** The true numbers of a group: what has no kind is told apart by its type, as far as its members came. */
function totalsOf({ kind, members, membersTotal, communitiesTotal = 0 }: Group): Network['totals'] {
  const unseen = membersTotal - members.length;
  if (kind !== null) return [{ kind, total: membersTotal, unseen }];
  const counts = new Map<Kind, number>();
  for (const { node } of members) {
    const of = kindOf(null, node.__typename);
    counts.set(of, (counts.get(of) ?? 0) + 1);
  }
  const community = kindOf(null, 'Community');
  const communities = Math.max(0, communitiesTotal - (counts.get(community) ?? 0));
  const missing = new Map([[community, communities], [null, unseen - communities]]);
  for (const [of, count] of missing) if (count > 0) counts.set(of, (counts.get(of) ?? 0) + count);
  return [...counts].map(([of, total]) => ({ kind: of, total, unseen: missing.get(of) ?? 0 }));
}

const isUncounted = ({ members, membersTotal, byReason }: Core['groups'][number]) => members.length < membersTotal && byReason.length === 0;

/** The numbers of ties of a group: as the service counts them where not all members came, else of those that did. */
function tiesOf({ kind, members, membersTotal, communitiesTotal, byReason }: Group, bodies: readonly Body[]): Network['ties'] {
  const cut = members.length < membersTotal;
  const ids = new Set(members.map(({ node }) => node.id));
  const counted = bodies.filter(({ id }) => ids.has(id)).flatMap((body) => body.ties.filter(({ to }) => !cut || byReason.length === 0 || to !== undefined).map(({ reason }) => ({ kind: body.kind, reason, count: 1 })));
  return cut ? [...byReason.map(({ reason, tiesTotal }) => ({ kind: kindOf(kind, communitiesTotal === membersTotal ? 'Community' : ''), reason, count: tiesTotal })), ...counted] : counted;
}

/** How a kind is named in an address and as a group. */
export const kindKey = (kind: Kind): string => kind ?? 'UNRECORDED';

function knotsOf(bodies: readonly Body[]): Map<string, Knot> {
  const partners = new Map<string, Set<string>>();
  const found = new Map<string, Knot>();
  for (const body of bodies) {
    for (const { via, reason, to } of body.ties) {
      if (to !== undefined || !via || PARTNERS_OF_A_KNOT[reason] === undefined) continue;
      found.set(via.id, { id: via.id, name: via.name, nameEn: via.nameEn, reason, type: via.__typename });
      partners.set(via.id, (partners.get(via.id) ?? new Set()).add(body.id));
    }
  }
  for (const { id, reason } of found.values()) {
    if ((partners.get(id)?.size ?? 0) < (PARTNERS_OF_A_KNOT[reason] ?? Infinity)) found.delete(id);
  }
  return found;
}

function linesOf(core: Core, bodies: readonly Body[], knots: ReadonlyMap<string, Knot>): Line[] {
  const lines = new Map<string, Line>();
  const add = (from: string, to: string, { reason, change }: CoreTie, toward?: Toward) => {
    const key = `${from} ${to} ${reason} ${change}`;
    const line = lines.get(key);
    if (line) {
      line.count += 1;
      line.toward = together(line.toward, toward);
    } else lines.set(key, { from, to, reason, count: 1, ...(change && { change }), ...(toward && { toward }) });
  };
  const joint = new Set(core.jointBodies.map(({ id }) => id));
  const joined = new Set<string>();
  for (const body of bodies) {
    for (const tie of body.ties) {
      const end = endOf(core, tie, joint);
      if (tie.via && tie.to === undefined && knots.has(tie.via.id)) {
        add(body.id, tie.via.id, tie);
        // Each knot has one line to the centre, however many of its partners say so.
        const key = `${tie.via.id} ${end}`;
        if (!joined.has(key)) add(tie.via.id, end, tie);
        joined.add(key);
      } else {
        add(body.id, end, tie, towardOf(body, tie));
      }
    }
  }
  return [...lines.values()];
}

/** Which end of the line of a body is given to. */
function towardOf({ id }: Body, { givers }: CoreTie): Toward | undefined {
  if (givers.length === 0) return undefined;
  const gives = givers.some((giver) => giver.id === id);
  return !gives ? 'from' : givers.length > 1 ? 'both' : 'to';
}

/** Which mark of the centre a tie leads to. */
function endOf(core: Core, { via, with: partners, to }: CoreTie, joint: ReadonlySet<string>): string {
  if (to !== undefined) return to;
  if (via && joint.has(via.id)) return via.id;
  const ids = new Set(partners.map(({ id }) => id));
  if (ids.has(core.community.id)) return core.community.id;
  const led = core.cores.find(({ id }) => ids.has(id));
  if (led) return led.id;
  return partners.find(({ id }) => joint.has(id))?.id ?? core.community.id;
}
