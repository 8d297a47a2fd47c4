import type { AroundQuery, TieReason } from '../operations.ts';
import type { Core, CoreMember, CoreTie, Named } from './model.ts';

/** Those that co-build with a body for one reason, beside those that are shown in any case. */
export interface Expansion {
  of: string;
  reason: TieReason;
  found: NonNullable<AroundQuery['coBuilders']>;
}

const SEPARATOR = '*';
export const expansionKey = (of: string, reason: TieReason): string => `${of}${SEPARATOR}${reason}`;
export const expansionOf = (key: string): { of: string; reason: TieReason } => {
  const [of = '', reason] = key.split(SEPARATOR);
  return { of, reason: (reason ?? '') as TieReason };
};

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
  let addedTotal = 0;
  for (const { of, found } of expansions) {
    const from = named.get(of);
    // It is not in the network on this day, so nothing can be drawn from it.
    if (!from) continue;
    for (const { node, strength, ties } of found.edges) {
      if (centre.has(node.id) || joint.has(node.id)) continue;
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
  return { ...core, groups, addedTotal };
}
