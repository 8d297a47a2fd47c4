import type { TieReason } from '../operations.ts';
import type { Core, CoreMember, CoreTie, Named } from './model.ts';
import type { AroundNetwork } from './within.ts';

/** Those that co-build with a body for one reason, or with it and others, beside those that are shown in any case. */
export interface Expansion {
  /** What the address says of it. */
  key: string;
  of: string;
  found: Pick<AroundNetwork, 'edges' | 'totalCount'> & { lowerBound?: boolean };
  /** The bodies between which they stand. */
  between?: readonly string[];
}

const SEPARATOR = '*';
/** What stands for a reason where it is what several bodies have in common. */
const COMMON = 'COMMON';
/** How many come at first, and at most. */
export const EXPANDED = 40;
export const MOST_EXPANDED = 1000;

export const expansionKey = (of: string, reason: TieReason, most = EXPANDED): string => [of, reason, ...(most === EXPANDED ? [] : [most])].join(SEPARATOR);
export const commonKey = (of: readonly string[]): string => [...of, COMMON].join(SEPARATOR);

/** What an address asks for: so many of those around a body for a reason, or those that several have in common, without a reason. */
export function expansionOf(key: string): { stem: string; of: string[]; reason: TieReason | null; most: number } {
  const [, stem = '', most] = /^(.*?)(?:\*(\d+))?$/.exec(key) ?? [];
  const of = stem.split(SEPARATOR);
  const reason = of.pop() ?? '';
  return { stem, of, reason: reason === COMMON ? null : (reason as TieReason), most: Math.min(Math.max(Number(most ?? EXPANDED), 1), MOST_EXPANDED) };
}

type Node = Expansion['found']['edges'][number]['node'];
type Group = Omit<Core['groups'][number], 'members'> & { members: (CoreMember & { ties: CoreTie[] })[] };
const kindOfNode = (node: Node) => ('kind' in node ? node.kind : null);
const keyOf = (tie: Pick<CoreTie, 'fact' | 'reason' | 'via'>, ends: string[]) => [tie.fact, tie.reason, tie.via?.id, ...ends.sort()].join(' ');

/** A network with what was expanded in it: new bodies among the many, and ties of bodies with each other. */
export function expandedCore(core: Core, expansions: readonly Expansion[]): Core {
  const groups: Group[] = core.groups.map((group) => ({ ...group, members: group.members.map((member) => ({ ...member, ties: [...member.ties] })) }));
  const joint = new Set(core.jointBodies.map(({ id }) => id));
  const centre = new Set([core.community.id, ...core.cores.map(({ id }) => id)]);
  const members = new Map(groups.flatMap((group) => group.members.map((member) => [member.node.id, member])));
  const named = new Map<string, Named & { __typename: string }>([...core.jointBodies, ...[...members.values()].map(({ node }) => node)].map((each) => [each.id, each]));
  const drawn = new Set<string>();
  const between = new Map<string, readonly string[]>();
  let addedTotal = 0;
  for (const { of, found, between: ends } of expansions) {
    const from = named.get(of);
    // It is not in the network on this day, so nothing can be drawn from it.
    if (!from) continue;
    for (const { node, strength, ties } of found.edges) {
      if (centre.has(node.id) || joint.has(node.id)) continue;
      if (ends && !between.has(node.id)) between.set(node.id, ends);
      const known = members.get(node.id);
      const shared = new Set(known?.ties.map(({ via }) => via?.id));
      const fresh = ties.flatMap((tie): CoreTie[] => {
        const key = keyOf(tie, [of, node.id]);
        const meets = tie.via && joint.has(tie.via.id) ? tie.via.id : null;
        // Both sit at a table that is drawn: their lines lead there already.
        if (drawn.has(key) || (meets !== null && shared.has(meets))) return [];
        drawn.add(key);
        return [{ ...tie, with: [{ ...from, __typename: from.__typename as CoreTie['with'][number]['__typename'] }], to: meets ?? of } as CoreTie];
      });
      if (known) known.ties.push(...fresh);
      else if (fresh.length > 0) {
        const member = { node, strength, resident: false, ties: fresh } as Group['members'][number];
        const kind = kindOfNode(node);
        const group = groups.find((each) => each.kind === kind) ?? { kind, membersTotal: 0, byReason: [], members: [] };
        if (group.members.length === 0 && !groups.includes(group)) groups.push(group);
        group.members.push(member);
        group.membersTotal += 1;
        members.set(node.id, member);
        named.set(node.id, node);
        addedTotal += 1;
      }
    }
  }
  return { ...core, groups, addedTotal, between };
}
